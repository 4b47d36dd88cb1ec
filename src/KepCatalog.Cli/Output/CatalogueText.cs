using System.Globalization;
using KepCatalog.Cli.Upgrades;

namespace KepCatalog.Cli.Output;

/// <summary>Prints parts of the compiled catalogue as text.</summary>
internal static class CatalogueText
{
    /// <summary>Writes a release: what it removes and changes, and a table of its features for each stage, by KEP number.</summary>
    public static void Write(IPage page, Release release)
    {
        var parts = new[] { "Kubernetes " + release.Version, JsonText.Day(release.Date), release.Theme, Support(release.Support, page.Language) };
        var heading = string.Join(page.Language.Text(", ", "，"), parts.OfType<string>());
        page.Title(heading);
        ChangesText.Write(page, release);
        foreach (var stage in release.Features.GroupBy(f => f.Stage))
        {
            WriteHeading(page, StageHeading.Of(stage.Key, page.Language), stage.Count());
            WriteTable(page, stage);
        }

        WriteDisagreements(page, release.Disagreements);
    }

    /// <summary>Writes a KEP and its history.</summary>
    public static void Write(IPage page, Kep kep)
    {
        var language = page.Language;
        var facts = new List<Fact>();
        facts.Add(new("KEP", kep.Number.ToString(CultureInfo.InvariantCulture)));
        facts.Add(new(language.Text("Title", "标题"), language.Text(kep.Titles) ?? kep.Name));
        facts.Add(new(language.Text("Name", "名称"), kep.Name));
        facts.Add(new(language.Text("Status", "状态"), kep.Status == KepStatus.Unknown ? null : language.Text(StateTexts.Of(kep.Status))));
        facts.Add(new("SIG", kep.Sig));
        facts.Add(new(language.Text("Authors", "作者"), string.Join(", ", kep.Authors)));
        facts.Add(new(language.Text("Created", "创建日期"), JsonText.Day(kep.Created)));
        facts.Add(new(language.Text("Gates", "门控"), string.Join(language.Comma, kep.Gates)));
        facts.Add(new(language.Text("History", "历程"), string.Join(language.Text(", ", "，"), kep.History.Select(h => HistoryStep(h, language)))));
        facts.Add(new(language.Text("Summary", "摘要"), language.Text(kep.Summaries)));
        facts.Add(new(language.Text("Page", "页面"), kep.Url));
        facts.Add(new(language.Text("Source", "出处"), kep.GetSource(KepFact.Number)?.ToString()));
        facts.Add(new(language.Text("Upstream", "上游"), kep.Upstream));
        page.Facts(facts);
        WriteDisagreements(page, kep.Disagreements);
    }

    /// <summary>Writes a feature gate, and its state in a release if one is specified.</summary>
    public static void Write(IPage page, FeatureGate gate, KubernetesVersion? version)
    {
        var language = page.Language;
        var facts = new List<Fact>();
        facts.Add(new(language.Text("Gate", "门控"), gate.Name));
        facts.Add(new(language.Text("KEPs", "KEP"), string.Join(language.Comma, gate.Keps.Select(k => k.Number))));
        if (version is { } on)
        {
            facts.Add(new(language.Text($"In v{on}", $"v{on} 中"), StateIn(gate, on, language)));
        }

        facts.Add(new(language.Text("Gate of", "所属程序"), gate.Owner));
        facts.Add(new(language.Text("Now", "现由"), string.Join(language.Comma, gate.ReplacedBy)));
        facts.Add(new(language.Text("Needs", "依赖"), string.Join(language.Comma, gate.DependsOn)));
        facts.Add(new(language.Text("Used by", "用于"), string.Join(language.Comma, gate.Components)));
        foreach (var change in gate.History)
        {
            facts.Add(new(language.Text($"Since v{change.Since}", $"v{change.Since} 起"), language.Text(gate.GetState(change.Since).Descriptions)));
        }

        page.Facts(facts);
        WriteDisagreements(page, gate.Disagreements);
    }

    /// <summary>Writes a check with a line for each setting.</summary>
    public static void Write(IPage page, GateChecks checks)
    {
        var language = page.Language;
        foreach (var setting in checks.Settings)
        {
            var place = setting.File is null ? "" : $"{setting.File}({setting.Line},{setting.Column}){language.Colon}";
            var message = language.Text(setting.Answer.Messages) is { } text ? language.Text("; ", "；") + text : "";
            page.Line(place + setting.Text + language.Colon + language.Text(StateTexts.Of(setting.Answer.Verdict)) + message);
        }

        page.Line(checks.Verdict switch
        {
            GateVerdict.Accepted when checks.Settings.Count == 0 => language.Text("There are no settings.", "没有设置。"),
            GateVerdict.Accepted => language.Text($"v{checks.Version} accepts all of these settings.", $"v{checks.Version} 接受以上全部设置。"),
            GateVerdict.Refused => language.Text($"v{checks.Version} refuses some of these settings.", $"v{checks.Version} 拒绝以上部分设置。"),
            _ => language.Text($"It is not known whether v{checks.Version} accepts all of these settings.", $"无法确定 v{checks.Version} 是否接受以上全部设置。"),
        });
    }

    /// <summary>Writes a comparison with a table for each kind of change.</summary>
    public static void Write(IPage page, ReleaseComparison comparison)
    {
        var language = page.Language;
        page.Line(language.Text(
            comparison.ToString(),
            string.Create(CultureInfo.InvariantCulture, $"v{comparison.From} 到 v{comparison.To}：{comparison.Features.Count} 项特性、{comparison.Gates.Count} 个特性门控有变化")));
        foreach (var change in comparison.Features.GroupBy(f => f.Change))
        {
            WriteHeading(page, language.Label(StateTexts.Of(change.Key)), change.Count());
            WriteTable(page, change);
        }

        if (comparison.GatesUpTo < comparison.To)
        {
            page.Heading(language.Text(
                $"Feature gates are known up to v{FeatureGates.LastCovered}; their state in v{comparison.To} is not known.",
                $"已知的特性门控截至 v{FeatureGates.LastCovered}；它们在 v{comparison.To} 中的状态未知。"));
        }

        if (comparison.Gates.Count > 0)
        {
            WriteHeading(page, language.Text("Feature gates", "特性门控"), comparison.Gates.Count);
            WriteTable(page, comparison.Gates);
        }
    }

    /// <summary>Writes the disagreements between sources, each with its place and reason, in the words of the notes.</summary>
    private static void WriteDisagreements(IPage page, IReadOnlyList<Disagreement> disagreements)
    {
        if (disagreements.Count > 0)
        {
            page.Heading(page.Language.Text("Sources disagree:", "来源之间有分歧（原文）："));
        }

        foreach (var disagreement in disagreements)
        {
            page.Line($"{disagreement}: {disagreement.Reason ?? page.Language.Text("not resolved", "尚未裁定")}");
        }
    }

    private static void WriteHeading(IPage page, string title, int count)
    {
        page.Heading(string.Create(CultureInfo.InvariantCulture, $"{title}{page.Language.Colon}{count}"));
    }

    private static string? Support(SupportEnd? end, Language language)
        => end is null ? null : language.Text($"supported until {end}", $"支持到 {JsonText.Day(end.Date)}{(end.IsPlanned ? "（计划）" : "")}");

    private static string? StateIn(FeatureGate gate, KubernetesVersion version, Language language)
    {
        var state = gate.GetState(version);
        return state.Presence == GatePresence.Unknown && version > gate.LastKnown
            ? language.Text($"not known; the sources end with v{gate.LastKnown}", $"未知；来源截至 v{gate.LastKnown}")
            : language.Text(state.Descriptions);
    }

    private static string HistoryStep(StageChange change, Language language)
    {
        var stage = new StageState(change.Stage).Descriptions;
        return language.Text($"{stage.English} in {change.Version}", $"{change.Version} {stage.Chinese}") + (change.IsPlanned ? language.Text(" (planned)", "（计划）") : "");
    }

    private static void WriteTable(IPage page, IEnumerable<Feature> features)
        => page.Table(
            [new Head("KEP", IsNumber: true), page.Language.Text("Title", "标题"), "SIG", page.Language.Text("Gate", "门控")],
            features.OrderBy(f => f.KepNumber ?? int.MaxValue).Select(f => (IReadOnlyList<string?>)
            [
                f.KepNumber?.ToString(CultureInfo.InvariantCulture),
                page.Language.Text(f.Titles) ?? f.Name,
                f.Sig,
                string.Join(", ", f.Gates),
            ]));

    private static void WriteTable(IPage page, IEnumerable<FeatureDifference> features)
        => page.Table(
            ["SIG", "KEP", page.Language.Text("Title", "标题"), page.Language.Text("From", "原阶段"), page.Language.Text("To", "新阶段")],
            features.Select(f => (IReadOnlyList<string?>)
            [
                f.Sig,
                f.Kep?.Number.ToString(CultureInfo.InvariantCulture),
                page.Language.Text(f.Titles) ?? f.Name,
                f.From.Stage == Stage.Unknown ? null : page.Language.Text(f.From.Descriptions),
                page.Language.Text(f.To.Descriptions),
            ]));

    private static void WriteTable(IPage page, IEnumerable<GateDifference> gates)
        => page.Table(
            [page.Language.Text("Gate", "门控"), page.Language.Text("From", "原状态"), page.Language.Text("To", "新状态")],
            gates.Select(g => (IReadOnlyList<string?>)[g.Gate.Name, page.Language.Text(g.From.Descriptions), page.Language.Text(g.To.Descriptions)]));
}
