namespace KepCatalog.Checking;

/// <summary>Provides the sentences on settings that cannot be read.</summary>
internal static class SettingFaults
{
    public static LocalizedText NameMissing => new("a name is missing; write Name=true or Name=false", "缺少名称；请写成 Name=true 或 Name=false");

    public static LocalizedText ValueMissing => new("a value is missing; write true or false", "缺少值；请写 true 或 false");

    public static LocalizedText NotATruthValue(string word) => new($"'{word}' is not a truth value; write true or false", $"“{word}”不是布尔值；请写 true 或 false");

    public static LocalizedText NoSign(string name) => new($"write {name}=true or {name}=false", $"请写成 {name}=true 或 {name}=false");

    public static LocalizedText FullWidth(string sign, string meant) => new($"'{sign}' is a full-width sign; write '{meant}'", $"“{sign}”是全角符号；请写成“{meant}”");

    /// <param name="fault">What is wrong.</param>
    /// <param name="character">The place in the text, counted from 1.</param>
    public static LocalizedText At(LocalizedText fault, string character)
        => new($"at character {character}, {fault.English}", $"第 {character} 个字符处，{fault.Chinese}");
}
