using KepCatalog.Cli.Upgrades;

namespace KepCatalog.Cli.Output;

/// <summary>Gives the part of a thing that is a list, for CSV: the features of a release, the history of a KEP or a gate, the changes between releases.</summary>
internal static class CatalogueRows
{
    /// <summary>Returns the features of a release.</summary>
    public static Rows Of(Release release) => Rows.Of(
        release.Features,
        ("release", f => f.Version.ToString()),
        ("stage", f => Word(f.Stage)),
        ("kep", f => f.KepNumber),
        ("name", f => f.Name),
        ("title", f => f.Title),
        ("sig", f => f.Sig),
        ("gates", f => Cell.Of(f.Gates)));

    /// <summary>Returns the history of a KEP.</summary>
    public static Rows Of(Kep kep) => Rows.Of(
        kep.History,
        ("kep", _ => kep.Number),
        ("stage", h => Word(h.Stage)),
        ("release", h => h.Version.ToString()),
        ("planned", h => new Cell(h.IsPlanned, null)));

    /// <summary>Returns the history of a feature gate.</summary>
    public static Rows Of(FeatureGate gate) => Rows.Of(
        gate.History,
        ("gate", _ => gate.Name),
        ("since", c => c.Since.ToString()),
        ("stage", c => Word(c.Stage)),
        ("default", c => new Cell(c.IsOnByDefault, null)),
        ("locked", c => new Cell(c.IsLocked, null)));

    /// <summary>Returns what changes between releases: features first, then feature gates.</summary>
    public static Rows Of(ReleaseComparison comparison) => Rows.Of(
        comparison.Features.Select(f => new Changed("feature", JsonText.Word(f.Change), f.Name, f.Kep?.Number, f.Sig, f.From.ToString(), f.To.ToString()))
            .Concat(comparison.Gates.Select(g => new Changed("gate", WordsOf(g.Changes), g.Gate.Name, null, null, g.From.ToString(), g.To.ToString()))),
        ("kind", c => c.Kind),
        ("change", c => c.Change),
        ("name", c => c.Name),
        ("kep", c => c.Kep),
        ("sig", c => c.Sig),
        ("from", c => c.From),
        ("to", c => c.To));

    /// <summary>Returns the verdicts on settings.</summary>
    public static Rows Of(GateChecks checks, Language language) => Rows.Of(
        checks.Settings,
        ("text", s => s.Text),
        ("gate", s => s.Answer.Name),
        ("verdict", s => JsonText.Word(s.Answer.Verdict)),
        ("since", s => s.Answer.Since?.ToString()),
        ("file", s => s.File),
        ("line", s => s.Line),
        ("message", s => language.Text(s.Answer.Messages)));

    private static string? Word(Stage stage) => stage == Stage.Unknown ? null : JsonText.Word(stage);

    private static string WordsOf(GateChangeKinds kinds)
        => string.Join(' ', Enum.GetValues<GateChangeKinds>().Where(k => k != GateChangeKinds.None && kinds.HasFlag(k)).Select(JsonText.Word));

    private sealed record Changed(string Kind, string Change, string Name, int? Kep, string? Sig, string From, string To);
}
