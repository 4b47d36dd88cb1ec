using System.Globalization;
using KepCatalog.Cli.Upgrades;
using Spectre.Console;

namespace KepCatalog.Cli.Output;

/// <summary>Prints parts of the compiled catalogue as text.</summary>
internal static class CatalogueText
{
    /// <summary>Writes a release: what it removes and changes, and a table of its features for each stage, by KEP number.</summary>
    public static void Write(Terminal terminal, Release release)
    {
        var parts = new[] { "Kubernetes " + release.Version, JsonText.Day(release.Date), release.Theme, Support(release.Support, terminal.Language) };
        var heading = string.Join(terminal.Text(", ", "，"), parts.OfType<string>());
        terminal.Rich.Write(new Text(PlainText.OneLine(heading), new Style(decoration: Decoration.Bold)));
        terminal.Rich.WriteLine();
        ChangesText.Write(terminal, release);
        foreach (var stage in release.Features.GroupBy(f => f.Stage))
        {
            WriteHeading(terminal, StageHeading.Of(stage.Key, terminal.Language), stage.Count());
            terminal.Rich.Write(TableOf(stage, terminal.Language));
        }

        WriteDisagreements(terminal, release.Disagreements);
    }

    /// <summary>Writes a KEP and its history.</summary>
    public static void Write(Terminal terminal, Kep kep)
    {
        var language = terminal.Language;
        var grid = new Grid().AddColumn().AddColumn();
        Add(grid, "KEP", kep.Number.ToString(CultureInfo.InvariantCulture));
        Add(grid, language.Text("Title", "标题"), language.Text(kep.Titles) ?? kep.Name);
        Add(grid, language.Text("Name", "名称"), kep.Name);
        Add(grid, language.Text("Status", "状态"), kep.Status == KepStatus.Unknown ? null : kep.Status.ToString().ToLowerInvariant());
        Add(grid, "SIG", kep.Sig);
        Add(grid, language.Text("Authors", "作者"), string.Join(", ", kep.Authors));
        Add(grid, language.Text("Created", "创建日期"), JsonText.Day(kep.Created));
        Add(grid, language.Text("Gates", "门控"), string.Join(language.Comma, kep.Gates));
        Add(grid, language.Text("History", "历程"), string.Join(language.Text(", ", "，"), kep.History.Select(h => HistoryStep(h, language))));
        Add(grid, language.Text("Summary", "摘要"), language.Text(kep.Summaries));
        Add(grid, language.Text("Page", "页面"), kep.Url);
        Add(grid, language.Text("Source", "出处"), kep.GetSource(KepFact.Number)?.ToString());
        Add(grid, language.Text("Upstream", "上游"), kep.Upstream);
        terminal.Rich.Write(grid);
        WriteDisagreements(terminal, kep.Disagreements);
    }

    /// <summary>Writes a feature gate, and its state in a release if one is specified.</summary>
    public static void Write(Terminal terminal, FeatureGate gate, KubernetesVersion? version)
    {
        var language = terminal.Language;
        var grid = new Grid().AddColumn().AddColumn();
        Add(grid, language.Text("Gate", "门控"), gate.Name);
        Add(grid, language.Text("KEPs", "KEP"), string.Join(language.Comma, gate.Keps.Select(k => k.Number)));
        if (version is { } on)
        {
            Add(grid, language.Text($"In v{on}", $"v{on} 中"), StateIn(gate, on, language));
        }

        Add(grid, language.Text("Gate of", "所属程序"), gate.Owner);
        Add(grid, language.Text("Now", "现由"), string.Join(language.Comma, gate.ReplacedBy));
        Add(grid, language.Text("Needs", "依赖"), string.Join(language.Comma, gate.DependsOn));
        Add(grid, language.Text("Used by", "用于"), string.Join(language.Comma, gate.Components));
        foreach (var change in gate.History)
        {
            Add(grid, language.Text($"Since v{change.Since}", $"v{change.Since} 起"), language.Text(gate.GetState(change.Since).Descriptions));
        }

        terminal.Rich.Write(grid);
        WriteDisagreements(terminal, gate.Disagreements);
    }

    /// <summary>Writes a check with a line for each setting.</summary>
    public static void Write(Terminal terminal, GateChecks checks)
    {
        var language = terminal.Language;
        foreach (var setting in checks.Settings)
        {
            var place = setting.File is null ? "" : $"{setting.File}({setting.Line},{setting.Column}){language.Colon}";
            var message = language.Text(setting.Answer.Messages) is { } text ? language.Text("; ", "；") + text : "";
            terminal.Rich.WriteLine(PlainText.OneLine(place + setting.Text + language.Colon + Verdict(setting.Answer.Verdict, language) + message));
        }

        terminal.Rich.WriteLine(checks.Verdict switch
        {
            GateVerdict.Accepted when checks.Settings.Count == 0 => language.Text("There are no settings.", "没有设置。"),
            GateVerdict.Accepted => language.Text($"v{checks.Version} accepts all of these settings.", $"v{checks.Version} 接受以上全部设置。"),
            GateVerdict.Refused => language.Text($"v{checks.Version} refuses some of these settings.", $"v{checks.Version} 拒绝以上部分设置。"),
            _ => language.Text($"It is not known whether v{checks.Version} accepts all of these settings.", $"无法确定 v{checks.Version} 是否接受以上全部设置。"),
        });
    }

    /// <summary>Writes a comparison with a table for each kind of change.</summary>
    public static void Write(Terminal terminal, ReleaseComparison comparison)
    {
        var language = terminal.Language;
        terminal.Rich.WriteLine(language.Text(
            comparison.ToString(),
            string.Create(CultureInfo.InvariantCulture, $"v{comparison.From} 到 v{comparison.To}：{comparison.Features.Count} 项特性、{comparison.Gates.Count} 个特性门控有变化")));
        foreach (var change in comparison.Features.GroupBy(f => f.Change))
        {
            WriteHeading(terminal, Change(change.Key, language), change.Count());
            terminal.Rich.Write(TableOf(change, language));
        }

        if (comparison.GatesUpTo < comparison.To)
        {
            terminal.Rich.WriteLine();
            terminal.Rich.WriteLine(language.Text(
                $"Feature gates are known up to v{FeatureGates.LastCovered}; their state in v{comparison.To} is not known.",
                $"已知的特性门控截至 v{FeatureGates.LastCovered}；它们在 v{comparison.To} 中的状态未知。"));
        }

        if (comparison.Gates.Count > 0)
        {
            WriteHeading(terminal, language.Text("Feature gates", "特性门控"), comparison.Gates.Count);
            terminal.Rich.Write(TableOf(comparison.Gates, language));
        }
    }

    /// <summary>Writes the disagreements between sources, each with its place and reason, in the words of the notes.</summary>
    private static void WriteDisagreements(Terminal terminal, IReadOnlyList<Disagreement> disagreements)
    {
        if (disagreements.Count > 0)
        {
            terminal.Rich.WriteLine();
            terminal.Rich.WriteLine(terminal.Text("Sources disagree:", "来源之间有分歧（原文）："));
        }

        foreach (var disagreement in disagreements)
        {
            terminal.Rich.WriteLine(PlainText.OneLine($"{disagreement}: {disagreement.Reason ?? terminal.Text("not resolved", "尚未裁定")}"));
        }
    }

    private static void WriteHeading(Terminal terminal, string title, int count)
    {
        terminal.Rich.WriteLine();
        terminal.Rich.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}{terminal.Language.Colon}{count}"));
    }

    private static void Add(Grid grid, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            grid.AddRow(new Text(name), new Text(PlainText.OneLine(value)));
        }
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

    private static string Verdict(GateVerdict verdict, Language language) => verdict switch
    {
        GateVerdict.Accepted => language.Text("accepted", "接受"),
        GateVerdict.Refused => language.Text("refused", "拒绝"),
        _ => language.Text("not known", "未知"),
    };

    private static string Change(FeatureChangeKind kind, Language language) => kind switch
    {
        FeatureChangeKind.Removed => language.Text("Removed", "已移除"),
        FeatureChangeKind.Deprecated => language.Text("Deprecated", "已弃用"),
        FeatureChangeKind.Demoted => language.Text("Demoted", "阶段退回"),
        FeatureChangeKind.Promoted => language.Text("Promoted", "阶段提升"),
        _ => language.Text("Introduced", "新引入"),
    };

    private static Table TableOf(IEnumerable<Feature> features, Language language)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("KEP", language.Text("Title", "标题"), "SIG", language.Text("Gate", "门控"));
        table.Columns[0].RightAligned();
        foreach (var feature in features.OrderBy(f => f.KepNumber ?? int.MaxValue))
        {
            table.AddRow(
                new Text(feature.KepNumber?.ToString(CultureInfo.InvariantCulture) ?? ""),
                new Text(PlainText.OneLine(language.Text(feature.Titles) ?? feature.Name)),
                new Text(feature.Sig ?? ""),
                new Text(string.Join('\n', feature.Gates)));
        }

        return table;
    }

    private static Table TableOf(IEnumerable<FeatureDifference> features, Language language)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("SIG", "KEP", language.Text("Title", "标题"), language.Text("From", "原阶段"), language.Text("To", "新阶段"));
        foreach (var feature in features)
        {
            table.AddRow(
                new Text(feature.Sig ?? ""),
                new Text(feature.Kep?.Number.ToString(CultureInfo.InvariantCulture) ?? ""),
                new Text(PlainText.OneLine(language.Text(feature.Titles) ?? feature.Name)),
                new Text(feature.From.Stage == Stage.Unknown ? "" : language.Text(feature.From.Descriptions)!),
                new Text(language.Text(feature.To.Descriptions)!));
        }

        return table;
    }

    private static Table TableOf(IEnumerable<GateDifference> gates, Language language)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns(language.Text("Gate", "门控"), language.Text("From", "原状态"), language.Text("To", "新状态"));
        foreach (var gate in gates)
        {
            table.AddRow(new Text(gate.Gate.Name), new Text(language.Text(gate.From.Descriptions)!), new Text(language.Text(gate.To.Descriptions)!));
        }

        return table;
    }
}
