using System.Diagnostics;
using KepCatalog.Data;

namespace KepCatalog;

/// <summary>Represents a feature in one release, merged from every note that presents it.</summary>
/// <remarks>A KEP that passes alpha, beta and stable gives three features, one in each release: see <see cref="Kep.Features"/>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Feature
{
    private readonly FeatureTable table;
    private readonly Record record;
    private IReadOnlyList<StageChange>? history;

    internal Feature(FeatureTable table, Record record)
    {
        this.table = table;
        this.record = record;
    }

    /// <summary>Gets the identifier, which is ASCII and unique in the release: <c>PodSchedulingReadiness</c>. A KEP has one name in all
    /// releases.</summary>
    public string Name => record.Text(FeatureRow.Name) ?? "";

    /// <summary>Gets the number of the KEP (3521 for KEP-3521), or <see langword="null"/> if no note states one.</summary>
    public int? KepNumber => record.Number(FeatureRow.Kep);

    /// <summary>Gets the KEP, or <see langword="null"/> if no note states its number or no note describes it. See also <see cref="InferredKep"/>.</summary>
    public Kep? Kep => KepNumber is { } number ? table.Links.FindKep(number) : null;

    /// <summary>Gets the one KEP that the feature's gate or title names, or <see langword="null"/> if a note states a number (see
    /// <see cref="Kep"/>), or if there is no such KEP or more than one.</summary>
    public Kep? InferredKep => record.Number(FeatureRow.InferredKep) is { } number ? table.Links.FindKep(number) : null;

    /// <summary>Gets the stage that the feature reaches in <see cref="Release"/>, or <see cref="KepCatalog.Stage.Unknown"/> if no note
    /// states one.</summary>
    public Stage Stage => Record.Stage(record[FeatureRow.Stage]);

    /// <summary>Gets a value indicating whether the release was not out when the notes were written.</summary>
    public bool IsPlanned => Release.Status == ReleaseStatus.Planned;

    /// <summary>Gets the version of the release.</summary>
    public KubernetesVersion Version => Release.Version;

    /// <summary>Gets the release.</summary>
    public Release Release => table.Release;

    /// <summary>Gets the title in each language, from the notes, otherwise from the KEP.</summary>
    public LocalizedText Titles => new(record.Text(FeatureRow.EnglishTitle), record.Text(FeatureRow.ChineseTitle));

    /// <summary>Gets the English title, or the Chinese title if there is no English one, or <see cref="Name"/> if there is none.</summary>
    public string Title => record.Text(FeatureRow.EnglishTitle) ?? record.Text(FeatureRow.ChineseTitle) ?? Name;

    /// <summary>Gets what the feature does in each language, in a sentence or two of plain text, from the notes, otherwise from the KEP.</summary>
    public LocalizedText Summaries
        => new(record.Text(FeatureRow.EnglishSummary) ?? Kep?.Summaries.English, record.Text(FeatureRow.ChineseSummary) ?? Kep?.Summaries.Chinese);

    /// <summary>Gets what the feature does, in English, or in Chinese if there is no English text, or <see langword="null"/> if no note
    /// says it.</summary>
    public string? Summary => Summaries.Preferred;

    /// <summary>Gets the leading SIG as a slug, such as <c>sig-scheduling</c>, or <see langword="null"/> if none is known or more than
    /// two share the work.</summary>
    public string? Sig => Sigs is { Count: 1 or 2 } sigs ? sigs[0] : null;

    /// <summary>Gets all SIGs as slugs, the leading one first, from the notes, otherwise from the KEP. The list is empty if none is known.</summary>
    public IReadOnlyList<string> Sigs => record.Texts(FeatureRow.Sigs);

    /// <summary>Gets the names of the feature gates, from the notes, otherwise from the KEP. The list is empty if none is known, and may
    /// hold names that are not feature gates: see <see cref="OtherGateName"/>.</summary>
    public IReadOnlyList<string> Gates => record.Texts(FeatureRow.Gates);

    /// <summary>Gets the feature gates that <see cref="Gates"/> names.</summary>
    public IReadOnlyList<FeatureGate> FeatureGates => table.Links.FindGates(Gates);

    /// <summary>Gets the authors as the notes name them, by handle if they give one. The list is empty if none is named.</summary>
    public IReadOnlyList<string> Contributors => record.Texts(FeatureRow.Contributors);

    /// <summary>Gets the history of the feature through all releases, oldest step first, each with its source: a line in a note of
    /// <see cref="Release"/>, another note as a whole, or a <c>kep.yaml</c>. The list is empty if nothing is known.</summary>
    public IReadOnlyList<StageChange> History
        => history ??= record[FeatureRow.History].Length == 0 ? Kep?.History ?? [] : record.Items(FeatureRow.History, parts => Record.Step(parts, Note));

    /// <summary>Gets the address of the KEP, or the first link of a note if there is no KEP, or <see langword="null"/> if there is
    /// neither. It is an http or https address.</summary>
    public string? Url => record.Text(FeatureRow.Url) ?? (KepNumber is { } number ? KepCatalog.Kep.AddressOf(number) : null);

    /// <summary>Gets the lines of notes that present the feature, also those that claim another stage.</summary>
    public IReadOnlyList<SourceReference> Sources => record.Items(FeatureRow.Sources, parts => Record.Source(parts, Note));

    private string Note => Release.Note;

    /// <summary>Returns the feature in the form <c>PodSchedulingReadiness (KEP-3521), Stable in v1.30</c>.</summary>
    /// <returns>The name, the KEP, the stage and the release.</returns>
    public override string ToString()
        => Name + (KepNumber is { } number ? " (" + KepCatalog.Kep.Label(number) + ")" : "") + ", " + Stage + " in v" + Version;
}
