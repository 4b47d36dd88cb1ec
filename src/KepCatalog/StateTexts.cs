namespace KepCatalog;

/// <summary>Provides the words for stages and states of KEPs and feature gates.</summary>
internal static class StateTexts
{
    public static LocalizedText NotYetIntroduced => new("not yet introduced", "尚未引入");

    public static LocalizedText Removed => Of(Stage.Removed);

    public static LocalizedText NotKnown => new("not known", "未知");

    public static LocalizedText Of(Stage stage) => stage switch
    {
        Stage.Alpha => new("alpha", "Alpha"),
        Stage.Beta => new("beta", "Beta"),
        Stage.Stable => new("stable", "稳定"),
        Stage.Deprecated => new("deprecated", "已弃用"),
        Stage.Removed => new("removed", "已移除"),
        _ => new("unknown", "未知"),
    };

    public static LocalizedText Planned(LocalizedText stage) => new($"{stage.English} (planned)", $"{stage.Chinese}（计划）");

    /// <summary>Returns the state of a gate that a release has: <c>beta, on by default, locked</c>.</summary>
    public static LocalizedText Present(Stage stage, bool? isOnByDefault, bool? isLocked)
    {
        var (name, isOn, locked) = (Of(stage), Default(isOnByDefault), Lock(isLocked));
        return new(name.English + isOn.English + locked.English, name.Chinese + isOn.Chinese + locked.Chinese);
    }

    public static LocalizedText Default(bool? isOnByDefault) => isOnByDefault switch
    {
        true => new(", on by default", "，默认启用"),
        false => new(", off by default", "，默认禁用"),
        null => default,
    };

    public static LocalizedText Lock(bool? isLocked) => isLocked switch
    {
        true => new(", locked", "，已锁定"),
        false => default,
        null => new(", lock not known", "，是否锁定未知"),
    };
}
