using System.Diagnostics;

namespace KepCatalog;

/// <summary>A Kubernetes minor release with everything that its notes say of it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Release
{
    private readonly Lazy<IReadOnlyList<Feature>> features;
    private readonly (ReleaseFact Fact, SourceReference Source)[] facts;

    /// <summary>Makes a release. Generated code calls this, with named arguments.</summary>
    /// <param name="version">The version.</param>
    /// <param name="features">Makes the list of its features on first use; null for none.</param>
    /// <param name="status">Whether it is out.</param>
    /// <param name="date">The day, or null.</param>
    /// <param name="theme">Its theme, or null.</param>
    /// <param name="statedTotals">How many features it is said to have, or null.</param>
    /// <param name="summary">What it brings.</param>
    /// <param name="sources">The notes that speak of it.</param>
    /// <param name="leads">Who led it.</param>
    /// <param name="facts">Where its facts stand.</param>
    /// <param name="disagreements">What sources say otherwise.</param>
    /// <param name="support">The end of its support, or null.</param>
    public Release(
        KubernetesVersion version,
        Func<IReadOnlyList<Feature>>? features = null,
        ReleaseStatus status = ReleaseStatus.Released,
        DateTime? date = null,
        string? theme = null,
        StatedTotals? statedTotals = null,
        LocalizedText summary = default,
        IReadOnlyList<SourceReference>? sources = null,
        IReadOnlyList<string>? leads = null,
        IReadOnlyList<(ReleaseFact Fact, SourceReference Source)>? facts = null,
        IReadOnlyList<Disagreement>? disagreements = null,
        SupportEnd? support = null)
    {
        Version = version;
        this.features = ReadOnlyItems.Later(features);
        Status = status;
        Date = date?.Date;
        Theme = theme;
        StatedTotals = statedTotals;
        Summary = summary;
        Sources = ReadOnlyItems.Copy(sources);
        Leads = ReadOnlyItems.Copy(leads);
        this.facts = facts is null ? [] : [.. facts];
        Disagreements = ReadOnlyItems.Copy(disagreements);
        Support = support;
    }

    /// <summary>The version: 1.30.</summary>
    public KubernetesVersion Version { get; }

    /// <summary>The day of the release as its notes name it, without a time or zone; the planned day of a planned release; null where no note names one.</summary>
    public DateTime? Date { get; }

    /// <summary>Whether the release was out when its notes were written.</summary>
    public ReleaseStatus Status { get; }

    /// <summary>Gets the end of the release's support by the Kubernetes project, or null if no note names it.</summary>
    public SupportEnd? Support { get; }

    /// <summary>Its theme, such as <c>Uwubernetes</c>; null where no note names one.</summary>
    public string? Theme { get; }

    /// <summary>How many features it is said to have; null where no note says it.</summary>
    public StatedTotals? StatedTotals { get; }

    /// <summary>What it brings, in a sentence or two of plain text; empty where no note says it.</summary>
    public LocalizedText Summary { get; }

    /// <summary>Its features: stable, beta, alpha, deprecated, removed, unknown; by name within a stage. Made on first use.</summary>
    public IReadOnlyList<Feature> Features => features.Value;

    /// <summary>The notes that speak of it, each once for every source that it names.</summary>
    public IReadOnlyList<SourceReference> Sources { get; }

    /// <summary>The people who led the release team, by name; empty where no note names them.</summary>
    public IReadOnlyList<string> Leads { get; }

    /// <summary>What sources say otherwise of the release, and why that is not taken; empty where all agree.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; }

    /// <summary>Where a fact stands: the note's line, and the source that the note names.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>The place, or null where no note states the fact.</returns>
    public SourceReference? SourceOf(ReleaseFact fact)
    {
        foreach (var entry in facts)
        {
            if (entry.Fact == fact)
            {
                return entry.Source;
            }
        }

        return null;
    }

    /// <summary>The release as <c>v1.30</c>, with its theme behind it where it has one: <c>v1.30 Uwubernetes</c>.</summary>
    /// <returns>Version and theme.</returns>
    public override string ToString()
        => "v" + Version + (Theme is null ? "" : " " + Theme) + (Status == ReleaseStatus.Planned ? " (planned)" : "");
}
