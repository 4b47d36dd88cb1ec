using System.Text;
using KepCatalog.Notes;
using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;

namespace KepCatalog.Tests;

/// <summary>Broken notes: whatever a text contains, it is read, and the places that come out of it are in it.</summary>
public class RobustnessTests
{
    private const string Chinese =
        """
        ---
        title: "Kubernetes 1.30"
        date: 2024-05-02
        tags: [k8s, 1-30]
        totals: { total: 3, beta: 1 }
        acknowledge:
          - finding: KCAT2003
            reason: 未完
        ---
        # Kubernetes v1.30：Uwu 😄

        太平洋时间 2024 年 4 月 17 日，主题为 Uwubernetes ❤️ 的 Kubernetes v1.30 发布。包含 3 项改进，其中 1 项进入 Beta。

        <!-- - KEP-9 -->
        ## GA

        - 存储 - [KEP-24 AppArmor](https://kep.k8s.io/25)（GA）{#AppArmor}
        - **节点**：`NodeLogQuery` https://kep.k8s.io/2258
          - 启用 `NodeLogQuery` 特性门控，由 Huang-Wei 和社区成员提出。

        ::: tip
        最早在 v1.26 引入，v1.27 进入 Beta 阶段 :rocket: {{< gate "X" >}}
        :::

        | KEP | 阶段 |
        |---|---|
        | 3521 | Alpha -> Beta |

        ```yaml
        - KEP-1
        ```
        """;

    private const string English =
        """
        +++
        title = "Kubernetes 1.31: Elli"
        +++
        ## [KEP-2831](https://kep.k8s.io/2831) and KEP-647: Tracing (Beta)

        ~~KEP-7~~ Work led by SIG Instrumentation; the `APIServerTracing` feature gate is on by default in v1.31.

        > Deprecated: KEP-0024 will be removed in v1.33.

        Deprecated
        ----------
        * KEP 1234567890123456789012345678901234567890: too long
        * [empty](https://kep.k8s.io/), *<b>KEP-12</b>* &amp; ![KEP-13](x.png)
        1. Stage: Alpha
           KEP: 563[^a]

        [^a]: KEP-5 at the foot[^b]
        """;

    public static TheoryData<string> Notes => [Chinese, English];

    [Theory]
    [MemberData(nameof(Notes))]
    public void A_note_cut_anywhere_is_read(string text)
    {
        for (var length = 0; length <= text.Length; length++)
        {
            Read(text[..length]);
        }
    }

    [Theory]
    [MemberData(nameof(Notes))]
    public void A_note_without_its_beginning_is_read(string text)
    {
        for (var start = 0; start <= text.Length; start++)
        {
            Read(text[start..]);
        }
    }

    [Theory]
    [MemberData(nameof(Notes))]
    public void A_note_with_changed_bytes_is_read(string text)
    {
        var random = new Random(30);
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var round = 0; round < 400; round++)
        {
            var changed = (byte[])bytes.Clone();
            for (var i = random.Next(1, 6); i > 0; i--)
            {
                changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
            }

            Read(Encoding.UTF8.GetString(changed));
        }
    }

    [Theory]
    [MemberData(nameof(Notes))]
    public void A_note_with_pieces_moved_is_read(string text)
    {
        var random = new Random(31);
        string[] strange = ["\0", "\r", "\uFEFF", "\uD83D", "KEP-", "](", "{{<", "<!--", "`", "|", "---\n", "1.99999", "v1.", "：", "99999999999", "(GA", "{#", "::: "];
        for (var round = 0; round < 400; round++)
        {
            var from = random.Next(text.Length);
            var piece = random.Next(3) == 0 ? strange[random.Next(strange.Length)] : text.Substring(from, random.Next(Math.Min(60, text.Length - from)));
            var at = random.Next(text.Length);
            Read(text[..at] + piece + text[Math.Min(text.Length, at + random.Next(40))..]);
        }
    }

    [Theory]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[^1]")]
    [InlineData("[^1]: ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("(")]
    [InlineData("（")]
    [InlineData("*")]
    [InlineData("**a ")]
    [InlineData("~~")]
    [InlineData("`")]
    [InlineData("{{<")]
    [InlineData("<b>")]
    [InlineData("<!--")]
    [InlineData("|")]
    [InlineData(":::\n")]
    [InlineData("#")]
    [InlineData("KEP-24 ")]
    [InlineData("KEP-24和")]
    [InlineData("1.30 ")]
    [InlineData("从 Alpha 升级到 ")]
    [InlineData("Beta，")]
    [InlineData("Beta ")]
    [InlineData("进入")]
    [InlineData("https://kep.k8s.io/24")]
    [InlineData("SIG ")]
    [InlineData("FeatureGates ")]
    [InlineData("A、")]
    [InlineData(" ")]
    [InlineData("十")]
    [InlineData("🟢")]
    [InlineData("\uD83D")]
    [InlineData("[[")]
    [InlineData("• ")]
    [InlineData("KEP-24? ")]
    [InlineData("<br>13 December ")]
    public void The_same_again_and_again_is_read_in_time(string piece)
    {
        var text = new StringBuilder("# Kubernetes 1.30\n\n## Beta\n\n- KEP-24 AppArmor\n\n");
        for (var i = 0; i < 100; i++)
        {
            text.Append(piece);
        }

        var watch = System.Diagnostics.Stopwatch.StartNew();
        Read(text.ToString());
        Read(text.Append(" KEP-127").ToString());
        Read("---\nrelease: " + text.ToString()[40..].Replace('\n', ' ') + "\n---\n");

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("1. ")]
    public void A_line_that_is_nested_too_deeply_costs_only_itself(string mark)
    {
        var text = "## Beta\n\n- KEP-24 AppArmor\n\n" + string.Concat(Enumerable.Repeat(mark, 1000)) + "deep\n\n- KEP-127 User namespaces\n";

        Assert.Equal(["KCAT1007 5:1"], Written.Findings(text));
        Assert.Equal(["3: 24 beta AppArmor", "7: 127 beta User namespaces"], Written.Features(text));
    }

    [Fact]
    public void A_sentence_behind_a_line_break_can_present_its_kep()
        => Assert.Equal(
            ["3: 24 stable", "3: 127 beta"],
            Written.Features("## GA\n\n- KEP-24 is\ndone. KEP-127 enters Beta.\n").Select(f => string.Join(' ', f.Split(' ').Take(3))));

    private static void Read(string text)
    {
        var note = NoteReader.Read("note.md", text);
        var result = CatalogueBuilder.Build([note], Written.Registry);

        var places = note.Features.Select(f => f.Place)
            .Concat(note.Features.SelectMany(f => f.Gates).Select(g => g.Place))
            .Concat(note.Features.SelectMany(f => f.History).Select(h => h.Place))
            .Concat(note.FrontMatter.Select(v => v.Place))
            .Concat(result.Findings.Select(f => f.Place));
        Assert.All(places, p => Assert.True(IsIn(text, p), $"{p} is outside of a text of {text.Length}"));
        Assert.Equal(note, NoteReader.Read("note.md", text));
    }

    private static bool IsIn(string text, Place place)
        => place is { Line: >= 1, Column: >= 1, Offset: >= 0, Length: >= 0 } && place.Offset + place.Length <= text.Length;

    /// <summary>Found by a long run of FuzzTests: between two KEPs, a slash could be joint in two ways, and n slashes in 2ⁿ.</summary>
    [Theory]
    [InlineData("/")]
    [InlineData("、")]
    [InlineData("/、")]
    [InlineData(" / ")]
    public async Task Slashes_between_two_keps_are_read_at_once(string run)
    {
        var text = "## Beta\n\nTitle KEP-24 " + string.Concat(Enumerable.Repeat(run, 60)) + "x KEP-127\n\n- KEP-5 Aggregation\n";

        var note = await Task.Run(() => Written.Note(text)).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Contains(note.Features, f => f.Kep == 5);
    }

    /// <summary>Patterns that began anew at each blank of a run once took minutes for a line like these.</summary>
    [Theory]
    [InlineData(" ")]
    [InlineData("、")]
    [InlineData("#24 ")]
    [InlineData("a - ")]
    [InlineData("*a* ")]
    [InlineData("Beta in v1.29, ")]
    public async Task Lines_as_long_as_the_limit_are_read_at_once(string run)
    {
        var line = "- KEP-24 T " + string.Concat(Enumerable.Repeat(run, 3_900 / run.Length)) + " z\n\n";

        var note = await Task.Run(() => Written.Note("## Beta\n\n" + string.Concat(Enumerable.Repeat(line, 20)))).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.NotEmpty(note.Features);
    }

    /// <summary>Patterns that can take a text apart in many ways once tried them all: minutes for a line like these.</summary>
    [Theory]
    [InlineData("AbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAb")]
    [InlineData("SIGsigSIGsigSIGsigSIGsig")]
    [InlineData("https://a/https://a/https://a/")]
    [InlineData("Beta，Beta，Beta，Beta，")]
    [InlineData("（（（（")]
    public async Task A_long_run_behind_a_kep_is_read_at_once(string run)
    {
        var text = "## Beta\n\n- Title, KEP-24 " + string.Concat(Enumerable.Repeat(run, 40)) + " ~x\n";

        // It takes milliseconds; the faulty pattern took minutes.
        var note = await Task.Run(() => Written.Note(text)).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.NotEmpty(note.Features);
    }

    /// <summary>A title was once looked at as far as each of its commas: 40 seconds for these.</summary>
    [Fact]
    public async Task Titles_of_many_clauses_are_read_at_once()
    {
        var items = Enumerable.Range(1, 500).Select(i => $"- KEP-{i}: title (of {string.Concat(Enumerable.Repeat("x GA,", 190))}\n");

        var note = await Task.Run(() => Written.Note("## New\n\n" + string.Concat(items))).WaitAsync(TimeSpan.FromSeconds(40));

        Assert.Equal(500, note.Features.Count);
    }

    /// <summary>What damaged notes came to: lines of nothing, sentences of nothing but their ends.</summary>
    [Theory]
    [InlineData("\u0085\n\u0085")]
    [InlineData("&nbsp;\n&nbsp;")]
    [InlineData("- [。](https://kep.k8s.io/24)")]
    [InlineData("- [?!](https://kep.k8s.io/24)\n- [！](https://kep.k8s.io/9)")]
    [InlineData("[。](https://kep.k8s.io/24)")]
    [InlineData("### [？](https://kep.k8s.io/24)\n\n。：\n\n- a")]
    [InlineData("| KEP | Stage |\n|---|---|\n| [。](https://kep.k8s.io/24) | 。 |")]
    [InlineData("**。** is beta")]
    public void Text_of_nothing_but_marks_is_read(string text)
        => Assert.NotNull(Written.Note("## Beta\n\n" + text + "\n"));

    /// <summary>Two sources of a gate were once compared release by release, and v1.18, v1.19 and so on never come to v5.5.</summary>
    [Theory]
    [InlineData("v5.5")]
    [InlineData("v2.0")]
    [InlineData("v1.999")]
    public async Task A_release_that_nobody_has_heard_of_ends_no_build(string since)
    {
        var text = $"""
            ---
            gate: FooBar
            tree:
              from: v1.14
              as-of: v1.37
              source: https://example.org/tree
              stages:
                - {"{"}since: v1.14, stage: alpha, default: false{"}"}
            documentation:
              as-of: {since}
              source: https://example.org/page
              stages:
                - {"{"}since: v1.17, stage: removed{"}"}
                - {"{"}since: {since}, stage: beta{"}"}
            ---
            """;

        var found = await Task.Run(() => Written.Check(Written.Registry, text)).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Contains("a.md:13:15 KCAT3006", found);
    }
}
