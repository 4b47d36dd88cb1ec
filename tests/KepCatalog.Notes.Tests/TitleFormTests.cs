using System.Text.RegularExpressions;
using KepCatalog.Notes;

namespace KepCatalog.Tests;

/// <summary>Each title that a KEP has, in each form that people present features in: what its words say must not matter.</summary>
public partial class TitleFormTests
{
    public static TheoryData<string, bool> Forms => new()
    {
        // With a stage of their own, and of the heading's.
        { "- KEP-{0}: {1} (Beta)", true },
        { "- KEP-{0} {1} Beta", true },
        { "- KEP-{0} {1} graduates to beta", true },
        { "- KEP-{0} {1} is now beta", true },
        { "### {1}（KEP-{0}，Beta）\n\n说明。", true },
        { "- [Beta] {1} (KEP-{0})", true },
        { "- KEP-{0}: {1} (Beta, SIG Node, feature gate `SleepyProbes`)", true },
        { "- KEP-{0}：{1}，升级至 Beta，默认启用。", true },
        { "- KEP-{0}: {1}, which moves to beta, off by default", true },
        { "### {1}\n\nIn this release it moves to beta; it was alpha in v1.28. The work is part of [KEP #{0}](https://kep.k8s.io/{0}).", true },
        { "### {1}\n\n在 v1.30 中，该特性进入 Beta 阶段（最早在 v1.28 以 Alpha 引入），是 [KEP #{0}](https://kep.k8s.io/{0}) 的一部分。", true },
        { "### {1}\n\n- **KEP**：[KEP-{0}](https://kep.k8s.io/{0})\n- **阶段**：Alpha → Beta\n", true },
        { "- KEP-{0}: {1}", false },
        { "- {1} (KEP-{0})", false },
        { "- {1}（KEP-{0}）", false },
        { "- {1} KEP-{0}", false },
        { "- [KEP-{0}](https://kep.k8s.io/{0}) {1}", false },
        { "- [{1}](https://kep.k8s.io/{0})", false },
        { "- [SIG Node] KEP-{0}: {1}", false },
        { "- **{1}** ([KEP-{0}](https://kep.k8s.io/{0})): what it does.", false },
        { "### KEP-{0}: {1}\n\nWhat it does.", false },
    };

    // Titles whose own words are about a stage, or about an end, are read as such; two are what notes call parts of their own.
    private static (int Kep, string English, string? Chinese)[] Keps { get; }
        = [.. Directory.EnumerateFiles(Path.Combine(Checkout.Root, "notes", "keps"), "*.md")
            .Select(f => NoteReader.Read("notes/keps/" + Path.GetFileName(f), File.ReadAllText(f)).Kep!)
            .Where(k => !AboutStages().IsMatch(k.Title.English + " " + k.Title.Chinese))
            .Select(k => (k.Number, k.Title.English!, k.Title.Chinese))];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_title_comes_back_whole(string form, bool hasStage)
    {
        Assert.InRange(Keps.Length, 550, 10_000);
        foreach (var titles in new[] { Keps.Select(k => (k.Kep, Title: k.English)), Keps.Where(k => k.Chinese is not null).Select(k => (k.Kep, Title: k.Chinese!)) })
        {
            var presented = titles.Select(t => (t.Kep, Title: t.Title.Replace("`", "", StringComparison.Ordinal).TrimEnd('.'))).ToList();
            var note = Written.Note("# Kubernetes v1.30\n\n" + (hasStage ? "## 新特性\n\n" : "## Beta\n\n")
                + string.Join("\n\n", presented.Select(t => string.Format(form, t.Kep, t.Title))) + "\n");

            Assert.Equal(
                presented.Select(t => $"{t.Kep} Beta {t.Title}"),
                note.Features.OrderBy(f => f.Place.Offset).Select(f => $"{f.Kep} {f.Stage} {Whole(f.Title)}"));
        }
    }

    // A bar parts languages: "Sleepy Probes | 嗜睡的探针".
    private static string Whole(Notes.Model.LocalizedText title)
        => title is { English: { } english, Chinese: { } chinese } ? english + " | " + chinese : title.Any!;

    [GeneratedRegex(@"\b(?:GA|stable|beta|alpha|general)\b|毕业|稳定|升级|移除|弃用|废弃|发布说明|贡献者|\b(?:remov|deprecat|drop)", RegexOptions.IgnoreCase)]
    private static partial Regex AboutStages();
}
