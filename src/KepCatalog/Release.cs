using System.Diagnostics;
using KepCatalog.Data;

namespace KepCatalog;

/// <summary>Represents a minor release with everything that its notes say about it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Release
{
    private readonly FeatureTable table;
    private readonly Record record;
    private IReadOnlyList<SourceReference>? sources;
    private IReadOnlyList<RemovedApi>? removedApis;
    private IReadOnlyList<RemovedFlag>? removedFlags;
    private IReadOnlyList<ChangedDefault>? changedDefaults;
    private IReadOnlyList<GatedField>? gatedFields;

    internal Release(FeatureTable table, Record record)
    {
        this.table = table;
        this.record = record;
        Version = KubernetesVersion.Parse(record[ReleaseRow.Version]);
    }

    /// <summary>Gets the version: 1.30.</summary>
    public KubernetesVersion Version { get; }

    /// <summary>Gets the version as the front matter of its note has it, without a leading v: <c>1.30</c>, or a form of a vendor such as
    /// <c>1.30.1-acme.2</c>.</summary>
    public string VersionText => record.Text(ReleaseRow.VersionText) ?? Version.ToString();

    /// <summary>Gets the product that is released: <c>Kubernetes</c>, or the one that a project with notes of its own names.</summary>
    public string Product => table.Links.Product;

#if NET
    /// <summary>Gets the day of the release, or the planned day of a planned release, or <see langword="null"/> if no note names one.</summary>
    public DateOnly? Date => DateTime is { } day ? DateOnly.FromDateTime(day) : null;
#endif

    /// <summary>Gets the day of the release at midnight and without a time zone, or the planned day of a planned release, or
    /// <see langword="null"/> if no note names one.</summary>
    public DateTime? DateTime => record[ReleaseRow.Date] is { Length: > 0 } day ? Record.Day(day) : null;

    /// <summary>Gets a value that specifies whether the release was out when its notes were written.</summary>
    public ReleaseStatus Status => record[ReleaseRow.Status].Length == 0 ? ReleaseStatus.Released : ReleaseStatus.Planned;

    /// <summary>Gets the end of the release's support, or <see langword="null"/> if no note names it.</summary>
    public SupportEnd? Support
        => record[ReleaseRow.Support] is { Length: > 0 } end
            ? new SupportEnd(Record.Day(end.TrimEnd(RecordLayout.NotSure)), end[end.Length - 1] == RecordLayout.NotSure)
            : null;

    /// <summary>Gets the theme, such as <c>Uwubernetes</c>, or <see langword="null"/> if no note names one.</summary>
    public string? Theme => record.Text(ReleaseRow.Theme);

    /// <summary>Gets the number of features that the release is said to have, or <see langword="null"/> if no note states it.</summary>
    public StatedTotals? StatedTotals
        => record.Texts(ReleaseRow.Totals) is { Count: 4 } totals
            ? new StatedTotals(Count(totals[0]), Count(totals[1]), Count(totals[2]), Count(totals[3]))
            : null;

    /// <summary>Gets what the release brings in each language, in a sentence or two of plain text.</summary>
    public LocalizedText Summaries => new(record.Text(ReleaseRow.EnglishSummary), record.Text(ReleaseRow.ChineseSummary));

    /// <summary>Gets what the release brings, in English, or in Chinese if there is no English text, or <see langword="null"/> if no
    /// note says it.</summary>
    public string? Summary => Summaries.Preferred;

    /// <summary>Gets the features: stable, beta, alpha, deprecated, removed, unknown, and by name within a stage.</summary>
    public IReadOnlyList<Feature> Features => table;

    /// <summary>Gets the API versions that the release no longer has, by group, version and kind. The list is empty if no note names any.</summary>
    public IReadOnlyList<RemovedApi> RemovedApis => removedApis ??= Changes(ReleaseRow.RemovedApis, change => new RemovedApi(change));

    /// <summary>Gets the command-line flags that the release no longer has, by component. The list is empty if no note names any.</summary>
    public IReadOnlyList<RemovedFlag> RemovedFlags => removedFlags ??= Changes(ReleaseRow.RemovedFlags, change => new RemovedFlag(change));

    /// <summary>Gets the defaults that the release changes, by component. The list is empty if no note names any.</summary>
    public IReadOnlyList<ChangedDefault> ChangedDefaults
        => changedDefaults ??= Changes(ReleaseRow.ChangedDefaults, change => new ChangedDefault(change, table.Links));

    /// <summary>Gets the configuration fields that need a feature gate since this release, by configuration. Fields that need one since an earlier release are
    /// in that release. The list is empty if no note names any.</summary>
    public IReadOnlyList<GatedField> GatedFields => gatedFields ??= Changes(ReleaseRow.GatedFields, change => new GatedField(change, table.Links));

    /// <summary>Gets the notes about the release, each once for every source that it names.</summary>
    public IReadOnlyList<SourceReference> Sources => sources ??= record.Items(ReleaseRow.Sources, parts => Record.Source(parts, ""));

    /// <summary>Gets the names of the people who led the release team. The list is empty if no note names them.</summary>
    public IReadOnlyList<string> Leads => record.Texts(ReleaseRow.Leads);

    /// <summary>Gets the statements of sources about the release that the catalogue does not accept. The list is empty if all sources
    /// agree.</summary>
    public IReadOnlyList<Disagreement> Disagreements => record.Items(ReleaseRow.Disagreements, parts => Record.Disagreement(parts, Note));

    internal string Note => Sources.Count == 0 ? "" : Sources[0].File;

    /// <summary>Gets the place where a fact is stated.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>The line of the note and the source that the note names, or <see langword="null"/> if no note states the fact.</returns>
    public SourceReference? GetSource(ReleaseFact fact)
        => record.Items(ReleaseRow.Facts, parts => parts).FirstOrDefault(parts => Record.Number(parts, FactPart.Fact) == (int)fact) is { } found
            ? new SourceReference(
                Record.Text(found, FactPart.File) ?? Note, Record.Line(found, FactPart.Line), Upstream: Record.Text(found, FactPart.Upstream))
            : null;

    /// <summary>Returns the release in the form <c>v1.30 Uwubernetes</c>, followed by <c>(planned)</c> for a planned one.</summary>
    /// <returns>The version and the theme.</returns>
    public override string ToString()
        => "v" + VersionText + (Theme is null ? "" : " " + Theme) + (Status == ReleaseStatus.Planned ? " (planned)" : "");

    private IReadOnlyList<T> Changes<T>(int field, Func<ChangeRecord, T> read)
    {
        var texts = record.Texts(ReleaseRow.ChangeTexts);
        return record.Items(field, parts => read(new ChangeRecord(parts, texts, Version, Note)));
    }

    private static int? Count(string digits) => digits.Length == 0 ? null : Record.ParseNumber(digits);
}
