using System.Text.RegularExpressions;

namespace KepCatalog.Notes.Reading;

/// <summary>Finds the authors of a feature in a note.</summary>
internal static class People
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Handle = @"@?(?<handle>[A-Za-z0-9][A-Za-z0-9-]{1,38})";

    private const string MoreHandles = @"(?:\s*(?:[、,，]|和|与|及|and|&)\s*@?(?<handle>[A-Za-z0-9][A-Za-z0-9-]{1,38}))*";

    private static readonly Regex Chinese = new(
        @"(?<![A-Za-z0-9])" + Handle + @"(?:\s*[、,，]\s*@?(?<handle>[A-Za-z0-9][A-Za-z0-9-]{1,38}))*\s*(?:等人?)?\s*(?:和|与|及|以及)\s*(?:其他)?(?:社区|社群)(?:成员|伙伴|贡献者|同学|开发者|的成员)?[^。；\n]{0,8}?(?:提出|贡献|实现|完成|设计|开发|推动|主导|发起)" +
        @"|由\s*(?:来自\s*[^\s，。]{1,20}\s*的\s*)?" + Handle + @"(?:\s*(?:[、,，]|和|与)\s*@?(?<handle>[A-Za-z0-9][A-Za-z0-9-]{1,38}))*\s*(?:等人?|同学|老师)?\s*(?:共同|一同|一起|主要|最初|首先)?(?:提出|贡献|实现|开发|发起|编写|设计)",
        Options);

    private static readonly Regex English = new(
        @"\b(?:proposed|contributed|authored|written|implemented|designed|developed)\s+by\s+@(?<handle>[A-Za-z0-9][A-Za-z0-9-]{1,38})" + MoreHandles +
        @"|\b(?:thanks|kudos|credits?)\s+to\s+@(?<handle>[A-Za-z0-9][A-Za-z0-9-]{1,38})" + MoreHandles,
        Options);

    private static readonly Regex OnlyHandle = new(
        @"^[A-Za-z0-9][A-Za-z0-9-]{0,38}$", Options);

    private static readonly string[] Verbs = ["提出", "贡献", "实现", "完成", "设计", "开发", "推动", "主导", "发起", "编写"];

    // "由 X 提出", "X 和社区成员".
    private static readonly char[] Agents = ['由', '社'];

    /// <summary>Returns the handles of the authors in a text, in their order.</summary>
    public static IEnumerable<string> Find(string text)
    {
        var isChinese = text.IndexOfAny(Agents) >= 0 && Array.Exists(Verbs, v => text.IndexOf(v, StringComparison.Ordinal) >= 0);
        foreach (var pattern in new[] { isChinese ? Chinese : null, text.IndexOf('@') >= 0 ? English : null }.OfType<Regex>())
        {
            foreach (Match match in pattern.Matches(text))
            {
                foreach (Capture capture in match.Groups["handle"].Captures)
                {
                    if (!IsNoPerson(capture.Value))
                    {
                        yield return capture.Value;
                    }
                }
            }
        }
    }

    /// <summary>Returns the handles in the value of a field.</summary>
    public static IEnumerable<string> InValue(string value)
        => value.Split([',', '，', '、', ' ', ';', '；'], StringSplitOptions.RemoveEmptyEntries)
            .Select(p => p.Trim().TrimStart('@'))
            .Where(p => OnlyHandle.IsMatch(p) && !IsNoPerson(p));

    private static bool IsNoPerson(string name)
        => name.StartsWith("sig", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("kep-", StringComparison.OrdinalIgnoreCase)
            || name.ToLowerInvariant() is "kubernetes" or "kube" or "kubelet" or "the" or "community" or "and" or "we" or "daocloud" or "google" or "k8s"
            || name.All(c => c is >= '0' and <= '9');
}
