using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Finds feature gates: names that a text marks as a gate, in any order
/// (<c>启用 `NodeLogQuery` 特性门控</c>, <c>the feature gate `ImageVolume`</c>, <c>--feature-gates=X=true</c>).</summary>
internal static class GateNames
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string Name = @"(?<![A-Za-z0-9_./-])(?<name>[A-Z][A-Za-z0-9]{3,99})(?![A-Za-z0-9_]|[./-][A-Za-z0-9])";

    private const string Word =
        @"(?:(?i:(?:特性|功能|特征) ?(?:门控|门禁|闸门|开关|门)(?!\w)|(?:特性|功能|特征)(?:门控|开关|门|閘門?|門控)|閘名|feature[- ]?gates?|(?<![\w-])gates?(?![\w-])|gated\s+(?:by|behind)|feature[- ]?flags?|featuregates?)|门控)";

    private const string More = @"(?:\s*(?:[、,，/]|和|与|及|以及|and|or|或|,\s*and)\s*[`“""']*(?<name>[A-Z][A-Za-z0-9]{3,99})(?![A-Za-z0-9_])[`”""']*){0,15}";

    /// <summary>A character of each Chinese word for a gate; most texts contain none.</summary>
    private static readonly char[] Marks = ['门', '門', '閘', '开'];

    private static readonly Regex Before = new(
        Name + @"[`”""'」]*" + More + @"\s*(?:\([^()]{0,20}\)|（[^（）]{0,20}）)?\s*(?:(?i:这[个些一]|[两三四几]个|的|等|新的?|alpha|beta|kubelet|two|three|new|,\s*(?:which\s+is\s+)?an?\s|(?:is|was)\s+(?:the|its)\s|是(?:对应|它|其)?的)\s*){0,3}(?:(?i:alpha|beta)\s*)?" + Word,
        Options);

    private static readonly Regex After = new(
        Word + @"\s*(?:\([^()]{0,20}\)|（[^（）]{0,20}）)?(?:\s+(?:for|of)\s+[\w -]{2,24}?\s+is\s)?(?:(?i:名称|名字|名为|名叫|叫做|叫|组成|包括|分别是|仍是|仍为|依然是|还是|named|called|involved|needed|required|is|are|是|为)|[\s:：=—–,，\-“""'`「(（*]){0,8}" + Name + @"[`”""'」]*" + More,
        Options);

    private static readonly Regex Flag = new(@"(?:--feature-gates[=\s][""']?|(?<![A-Za-z0-9_.,=-]))(?:(?<name>[A-Z][A-Za-z0-9]{3,99})=(?:true|false)\b,?)+", Options);

    // A CamelCase feature name that is the subject of the prose, if nothing is marked as a gate.
    private static readonly Regex Subject = new(
        Name + @"\s*(?:功能|特性)(?![\p{L}]{0,2}(?:门|开关))|(?:功能|特性)\s?" + Name + @"(?=[\s，,。])|(?:^|[。\n])\s*" + Name + @"\s?(?=(?:在\s?v?1\.|已|将|升级|进入)(?![^，。\n]{0,12}(?:弃用|废弃|移除|删除)))" +
        @"|" + Name + @"\s*(?:is\s+|are\s+)?(?:now\s+)?(?:(?:enabled|disabled|on|off)\s+by\s+default|默认(?:开启|启用|关闭|打开))" +
        @"|\b(?:behind|(?:turn|switch)(?:ed|ing)? on|flip(?:ped|ping)?|enabl(?:e|ed|ing))\s+" + Name + @"|(?:^|[\s(])" + Name + @"\s+feature\s+(?:is|was|has|graduates|moves|graduated|moved)\b" +
        @"|(?:由|受|通过)\s?" + Name + @"(?=\s?(?:控制|管理|开启|启用))|(?:需要(?:启用|开启|打开)?|启用|开启|打开)\s?" + Name + @"(?=[\s，,。.;；]|$)",
        Options);

    // "(`HPAContainerMetrics`, true)", "`NodeSwap`: on by default"
    private static readonly Regex WithDefault = new(
        @"(?<=[(（][`“""']?)" + Name + @"[`”""']?\s*[,，=:：;；]\s*(?i:(?:(?:is\s+)?default(?:s?\s*(?:is|to|=|:))?|默认值?[为是]?)?\s*(?:true|false|on|off|开启|关闭|打开|启用|禁用)(?![A-Za-z]))", Options);

    private static readonly Regex Default = new(@"(?i:\b(?:on|off|enabled|disabled)\s+by\s+default\b|默认(?:开启|关闭|打开|启用|禁用)|锁定)", Options);

    private static readonly Regex Foreign = new(@"(?:依赖|取决于|因|depends on)[^，。；,.;\n]{0,24}$", Options | RegexOptions.IgnoreCase);

    private static readonly Regex Words = new(@"[A-Z]+(?![a-z])|[A-Z][a-z0-9]+", Options);

    private static readonly Regex ValueName = new(
        @"(?<![A-Za-z0-9_.-])[A-Z][A-Za-z0-9]{2,99}(?![A-Za-z0-9_])", Options);

    private static readonly Regex Alone = new(
        @"^\s*(?:" + Word + @"\s*[:：=]?\s*" + Name + "|" + Name + @"\s*" + Word + @")\s*$", Options);

    private static readonly Regex AnyWord = new(
        Word, Options);

    /// <summary>Determines whether a text contains only the name of a gate: <c>feature gate: ImageVolume</c>.</summary>
    public static bool IsNothingElse(string text) => Alone.IsMatch(text);

    /// <summary>Returns the gates that a text marks as such, in their order.</summary>
    public static IEnumerable<Located<string>> Find(RichText text)
        => (text.Plain.IndexOf('=') >= 0 ? Collect(text, Before, After, Flag) : MayNameOne(text) ? Collect(text, Before, After) : []).Concat(BehindIt(text));

    // "in alpha behind `SidecarContainers`"
    private static IEnumerable<Located<string>> BehindIt(RichText text)
        => text.Runs.Where(r => r.IsCode && IsGate(r.Text) && text.Plain.Substring(0, r.Start).TrimEnd().EndsWith(" behind", StringComparison.OrdinalIgnoreCase)).Select(r => new Located<string>(r.Text, text.PlaceAt(r.Start, r.Text.Length)));

    /// <summary>Returns the names in brackets that are followed by their default.</summary>
    public static IEnumerable<Located<string>> FindWithDefaults(RichText text)
        => text.Plain.IndexOfAny(['(', '（']) >= 0 ? Collect(text, WithDefault) : [];

    /// <summary>Determines whether a text says whether something is on by default.</summary>
    public static bool HasDefault(RichText text) => Default.IsMatch(text.Plain);

    /// <summary>Returns the names that a text uses as a gate without marking them as such.</summary>
    public static IEnumerable<Located<string>> FindSubjects(RichText text)
        => HasLongName(text.Plain) ? Collect(text, Subject).Where(g => Words.Matches(g.Value).Count >= 3) : [];

    /// <summary>Determines whether a text contains a word with three upper-case letters and a lower-case letter, as in a name of three words.</summary>
    private static bool HasLongName(string text)
    {
        var capitals = 0;
        var small = false;
        foreach (var c in text)
        {
            if (c is >= 'A' and <= 'Z')
            {
                capitals++;
            }
            else if (c is >= 'a' and <= 'z')
            {
                small = true;
            }
            else if (c is not (>= '0' and <= '9'))
            {
                (capitals, small) = (0, false);
            }

            if (capitals >= 3 && small)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the gates in the value of a field or a table cell.</summary>
    public static IEnumerable<Located<string>> InValue(RichText text, int start)
    {
        foreach (Match match in ValueName.Matches(text.Plain.Substring(start)))
        {
            if (IsGate(match.Value) && !KepReferences.Find(text).Any(r => start + match.Index >= r.Start && start + match.Index < r.End))
            {
                yield return new Located<string>(match.Value, text.PlaceAt(start + match.Index, match.Length));
            }
        }
    }

    /// <summary>Determines whether a text is about gates without naming one: a list of names may follow.</summary>
    public static bool Announces(RichText text)
        => MayNameOne(text) && AnyWord.IsMatch(text.Plain) && !Find(text).Any();

    private static bool MayNameOne(RichText text)
        => text.Plain.IndexOfAny(Marks) >= 0 || text.Plain.IndexOf("gate", StringComparison.OrdinalIgnoreCase) >= 0 || text.Plain.IndexOf("flag", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Returns the name if a text is only one name in a code span; otherwise null.</summary>
    public static Located<string>? OnlyName(RichText text)
    {
        var runs = text.Runs.Where(r => r.Text.Trim().Length > 0).ToList();
        return runs.Count == 1 && runs[0].IsCode && IsGate(runs[0].Text.Trim())
            ? new Located<string>(runs[0].Text.Trim(), text.PlaceAt(runs[0].Start, runs[0].Text.Length))
            : null;
    }

    private static IEnumerable<Located<string>> Collect(RichText text, params Regex[] patterns)
    {
        List<(int At, string Name)>? found = null;
        foreach (var pattern in patterns)
        {
            foreach (Match match in pattern.Matches(text.Plain))
            {
                var from = Math.Max(0, match.Index - 32);
                if (Foreign.IsMatch(text.Plain.Substring(from, match.Index - from)))
                {
                    continue;
                }

                foreach (Capture capture in match.Groups["name"].Captures)
                {
                    if (IsGate(capture.Value))
                    {
                        found ??= [];
                        found.RemoveAll(f => f.At == capture.Index);
                        found.Add((capture.Index, capture.Value));
                    }
                }
            }
        }

        if (found is null)
        {
            return [];
        }

        found.Sort((a, b) => a.At.CompareTo(b.At));
        return found.ConvertAll(f => new Located<string>(f.Name, text.PlaceAt(f.At, f.Name.Length)));
    }

    /// <summary>Determines whether a text can be the name of a feature gate.</summary>
    public static bool IsName(string text)
        => text.Length is > 0 and <= Identifiers.MaxLength
            && text[0] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')
            && text.All(c => c is '_' or (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'));

    /// <summary>Determines whether a name is CamelCase with at least two words, or an acronym with a suffix (<c>KMSv2</c>).</summary>
    public static bool IsGate(string name)
        => name.Length <= Identifiers.MaxLength
            && name.Any(c => c is >= 'a' and <= 'z')
            && name.Count(c => c is >= 'A' and <= 'Z') >= 2
            && name is not ("GitHub" or "DaoCloud" or "FeatureGate" or "FeatureGates" or "GitOps" or "DevOps" or "JavaScript" or "YouTube");
}
