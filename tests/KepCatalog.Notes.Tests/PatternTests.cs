using System.Reflection;
using System.Text.RegularExpressions;
using KepCatalog.Notes;
using KepCatalog.Notes.Reading;

namespace KepCatalog.Tests;

/// <summary>Patterns are not run on texts that lack what each match has: that must be so of every match.</summary>
public class PatternTests
{
    // What stands in patterns, in the cases that people write it in.
    private static readonly string[] Pieces =
    [
        "KEP-24 ", "kep 1287", "KEPs 3 and 5", "Kubernetes/Enhancements#9", "PR #123", "issue 77", "{#Name}", "https://kep.k8s.io/24", "HTTP://kep.k8s.io/", " (Beta)", "（稳定）", "[GA]", "【节点】", "<>", " - ", " – ", " — ", " | ", " · ", ": ", "：",
        "SIG Node", "sig-auth", "Sig/API Machinery", "led by ", "and ", "和", "与", "FeatureGates", "feature gate ", "Feature-Flag ", "门控 ", "特性开关", "功能门", "FooBarGate", "`KMSv2`", "FooGate=true", "--feature-gates=", "启用 ",
        "alpha", "Beta", "BETA", "bata", "GA", "ga ", "Stable", "generally available", "General Availability", "预览版", "内测", "公测", "实验性", "稳定", "正式", "一般可用", "毕业", "转正", "->", "→", "~>", "从 ", "由", "From ", "到 ", " to ",
        "废弃", "弃用", "不推荐使用", "Deprecated", "移除", "删除", "去除", "下线", "Removed", "dropped", "withdrawn", "no longer available", "v1.30", "1.29", "1.30.2", "在 1.26 ", "引入", "introduced in v1.26", "首次", "默认启用", "Enabled by default",
        "12 个", "三项", "seventeen enhancements", "features", "Stage: Beta", "SIG=Node", "2024-04-17", "，", "。", ". ", "\n", " ", "\u00A0", "x", "Pod ", "调度",
    ];

    public static TheoryData<string> Names => new(All.Keys);

    private static Dictionary<string, Pattern> All { get; }
        = typeof(NoteReader).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(f => f.FieldType == typeof(Pattern))
            .ToDictionary(f => f.DeclaringType!.Name + "." + f.Name, f => (Pattern)f.GetValue(null)!);

    private static string[] Texts { get; } = [.. Lines().Concat(Random())];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_that_is_left_out_has_no_match(string name)
    {
        var pattern = All[name];

        Assert.Equal([], Texts.Where(t => !pattern.MayMatch(t) && pattern.Regex.IsMatch(t)).Take(3));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_left_out_of_a_text_holds_no_match(string name)
    {
        var pattern = All[name];

        Assert.Equal([], Texts.Where(t => !pattern.Matches(t).Select(m => (m.Index, m.Value)).SequenceEqual(pattern.Regex.Matches(t).Select(m => (m.Index, m.Value)))).Take(3));
    }

    [Fact]
    public void Most_texts_are_left_out()
    {
        // The title of a feature has neither link nor bracket nor digit.
        Assert.Equal(
            ["Address", "Anchor", "BracketPrefix", "BracketSuffix", "DashSuffix", "Dated", "EmptyBrackets", "InRelease", "KepWords", "PullRequest"],
            All.Where(p => p.Key.StartsWith("Titles.", StringComparison.Ordinal) && !p.Value.MayMatch("Pod scheduling readiness")).Select(p => p.Key["Titles.".Length..]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a b", "a b")]
    [InlineData("a  b", "a b")]
    [InlineData(" a\t\n\u00A0b\u3000", " a b ")]
    [InlineData("\n", " ")]
    [InlineData("a\u2028b", "a b")]
    public void White_space_is_read_as_one_blank(string text, string expected) => Assert.Equal(expected, Blanks.Single(text));

    [Fact]
    public void White_space_is_what_patterns_take_for_it()
        => Assert.Equal([], Texts.Where(t => Blanks.Single(t) != Regex.Replace(t, @"\s+", " ")).Take(3));

    [Fact]
    public void A_text_that_may_name_no_stage_names_none()
    {
        var stage = new Regex(StageMentions.StagePattern + "|毕业", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

        Assert.Equal([], Texts.Where(t => !StageMentions.MayName(t) && stage.IsMatch(t)).Take(3));
        Assert.False(StageMentions.MayName("Aggregated metadata of v1beta1 tables"));
    }

    [Fact]
    public void A_suffix_with_a_stage_ends_as_it_has_to()
        => Assert.Equal([], Texts.Where(t =>
            All["Titles.StageSuffix"].Match(t) is { Success: true } suffix && TitleStages.Find(suffix.Value, null) is not null && !All["Titles.SuffixEnd"].IsMatch(t)).Take(3));

    /// <summary>Every line of the shipped notes, and of the corpus where it is there.</summary>
    private static IEnumerable<string> Lines()
        => new[] { Path.Combine(Checkout.Root, "notes") }.Concat(Checkout.Shared is { } shared ? [Path.Combine(shared, "corpus", "release-notes"), Path.Combine(shared, "seeds")] : [])
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
            .SelectMany(File.ReadLines)
            .Distinct();

    private static IEnumerable<string> Random()
    {
        var random = new Random(20261122);
        return Enumerable.Range(0, 20_000).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => Pieces[random.Next(Pieces.Length)])));
    }
}
