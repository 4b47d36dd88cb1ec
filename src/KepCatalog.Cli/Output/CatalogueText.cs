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
        var date = JsonText.Day(release.Date);
        var support = release.Support is { } end ? "supported until " + end : null;
        var heading = string.Join(", ", new[] { "Kubernetes " + release.Version, date, release.Theme, support }.OfType<string>());
        terminal.Rich.Write(new Text(PlainText.OneLine(heading), new Style(decoration: Decoration.Bold)));
        terminal.Rich.WriteLine();
        ChangesText.Write(terminal, release);
        foreach (var stage in release.Features.GroupBy(f => f.Stage))
        {
            terminal.Rich.WriteLine();
            terminal.Rich.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage.Key}: {stage.Count()}"));
            terminal.Rich.Write(TableOf(stage));
        }

        WriteDisagreements(terminal, release.Disagreements);
    }

    /// <summary>Writes a KEP and its history.</summary>
    public static void Write(Terminal terminal, Kep kep)
    {
        var lines = new (string Name, string? Value)[]
        {
            ("KEP", kep.Number.ToString(CultureInfo.InvariantCulture)),
            ("Title", kep.Title),
            ("Name", kep.Name),
            ("Status", kep.Status == KepStatus.Unknown ? null : kep.Status.ToString().ToLowerInvariant()),
            ("SIG", kep.Sig),
            ("Authors", string.Join(", ", kep.Authors)),
            ("Created", JsonText.Day(kep.Created)),
            ("Gates", string.Join(", ", kep.Gates)),
            ("History", string.Join(", ", kep.History.Select(HistoryStep))),
            ("Summary", kep.Summary),
            ("Page", kep.Url),
            ("Source", kep.GetSource(KepFact.Number)?.ToString()),
            ("Upstream", kep.Upstream),
        };
        var grid = new Grid().AddColumn().AddColumn();
        foreach (var (name, value) in lines)
        {
            if (!string.IsNullOrEmpty(value))
            {
                grid.AddRow(new Text(name), new Text(PlainText.OneLine(value)));
            }
        }

        terminal.Rich.Write(grid);
        WriteDisagreements(terminal, kep.Disagreements);
    }

    /// <summary>Writes the disagreements between sources, each with its place and reason.</summary>
    private static void WriteDisagreements(Terminal terminal, IReadOnlyList<Disagreement> disagreements)
    {
        if (disagreements.Count > 0)
        {
            terminal.Rich.WriteLine();
            terminal.Rich.WriteLine("Sources disagree:");
        }

        foreach (var disagreement in disagreements)
        {
            terminal.Rich.WriteLine(PlainText.OneLine($"{disagreement}: {disagreement.Reason ?? "not resolved"}"));
        }
    }

    /// <summary>Writes a feature gate, and its state in a release if one is specified.</summary>
    public static void Write(Terminal terminal, FeatureGate gate, KubernetesVersion? version)
    {
        var grid = new Grid().AddColumn().AddColumn();
        Add("Gate", gate.Name);
        Add("KEPs", string.Join(", ", gate.Keps.Select(k => k.Number)));
        if (version is { } on)
        {
            var state = gate.GetState(on);
            Add("In v" + on, state.Presence == GatePresence.Unknown && on > gate.LastKnown ? $"not known; the sources end with v{gate.LastKnown}" : state.ToString());
        }

        Add("Gate of", gate.Owner ?? "");
        Add("Now", string.Join(", ", gate.ReplacedBy));
        Add("Needs", string.Join(", ", gate.DependsOn));
        Add("Used by", string.Join(", ", gate.Components));
        foreach (var change in gate.History)
        {
            Add("Since v" + change.Since, gate.GetState(change.Since).ToString());
        }

        terminal.Rich.Write(grid);
        WriteDisagreements(terminal, gate.Disagreements);

        void Add(string name, string value)
        {
            if (value.Length > 0)
            {
                grid.AddRow(new Text(name), new Text(PlainText.OneLine(value)));
            }
        }
    }

    /// <summary>Writes a check with a line for each setting.</summary>
    public static void Write(Terminal terminal, GateChecks checks)
    {
        foreach (var setting in checks.Settings)
        {
            var verdict = setting.Answer.Verdict switch { GateVerdict.Accepted => "accepted", GateVerdict.Refused => "refused", _ => "not known" };
            var place = setting.File is null ? "" : $"{setting.File}({setting.Line},{setting.Column}): ";
            terminal.Rich.WriteLine(PlainText.OneLine(place + setting.Text + ": " + verdict + (setting.Answer.Message.Length == 0 ? "" : "; " + setting.Answer.Message)));
        }

        terminal.Rich.WriteLine(checks.Verdict switch
        {
            GateVerdict.Accepted when checks.Settings.Count == 0 => "There are no settings.",
            GateVerdict.Accepted => $"v{checks.Version} accepts all of these settings.",
            GateVerdict.Refused => $"v{checks.Version} refuses some of these settings.",
            _ => $"It is not known whether v{checks.Version} accepts all of these settings.",
        });
    }

    /// <summary>Writes a comparison with a table for each kind of change.</summary>
    public static void Write(Terminal terminal, ReleaseComparison comparison)
    {
        terminal.Rich.WriteLine(comparison.ToString());
        foreach (var change in comparison.Features.GroupBy(f => f.Change))
        {
            terminal.Rich.WriteLine();
            terminal.Rich.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{change.Key}: {change.Count()}"));
            var table = new Table { Border = TableBorder.Simple };
            table.AddColumns("SIG", "KEP", "Title", "From", "To");
            foreach (var feature in change)
            {
                table.AddRow(
                    new Text(feature.Sig ?? ""),
                    new Text(feature.Kep?.Number.ToString(CultureInfo.InvariantCulture) ?? ""),
                    new Text(PlainText.OneLine(feature.Title)),
                    new Text(feature.From.Stage == Stage.Unknown ? "" : feature.From.ToString()),
                    new Text(feature.To.ToString()));
            }

            terminal.Rich.Write(table);
        }

        if (comparison.GatesUpTo < comparison.To)
        {
            terminal.Rich.WriteLine();
            terminal.Rich.WriteLine($"Feature gates are known up to v{FeatureGates.LastCovered}; their state in v{comparison.To} is not known.");
        }

        if (comparison.Gates.Count > 0)
        {
            terminal.Rich.WriteLine();
            terminal.Rich.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Feature gates: {comparison.Gates.Count}"));
            var table = new Table { Border = TableBorder.Simple };
            table.AddColumns("Gate", "From", "To");
            foreach (var gate in comparison.Gates)
            {
                table.AddRow(new Text(gate.Gate.Name), new Text(gate.From.ToString()), new Text(gate.To.ToString()));
            }

            terminal.Rich.Write(table);
        }
    }

    private static string HistoryStep(StageChange change)
        => $"{change.Stage.ToString().ToLowerInvariant()} in {change.Version}" + (change.IsPlanned ? " (planned)" : "");

    private static Table TableOf(IEnumerable<Feature> features)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("KEP", "Title", "SIG", "Gate");
        table.Columns[0].RightAligned();
        foreach (var feature in features.OrderBy(f => f.KepNumber ?? int.MaxValue))
        {
            table.AddRow(
                new Text(feature.KepNumber?.ToString(CultureInfo.InvariantCulture) ?? ""),
                new Text(PlainText.OneLine(feature.Title)),
                new Text(feature.Sig ?? ""),
                new Text(string.Join('\n', feature.Gates)));
        }

        return table;
    }
}
