namespace KepCatalog.Notes.Model;

/// <summary>All notes merged: what gets emitted. Compares by value, part by part.</summary>
/// <param name="Releases">The releases, ascending.</param>
/// <param name="Keps">The KEPs that a note speaks of, by number.</param>
/// <param name="Gates">The feature gates that a note or one of these KEPs names, by name.</param>
/// <param name="Sigs">The SIGs that any of these names, by name.</param>
public sealed record Catalogue(
    EquatableArray<CatalogueRelease> Releases,
    EquatableArray<CatalogueKep> Keps,
    EquatableArray<CatalogueGate> Gates,
    EquatableArray<CatalogueSig> Sigs)
{
    /// <summary>The names that a KEP or a source takes for feature gates, and that are none, by name.</summary>
    public EquatableArray<CatalogueOtherName> OtherGateNames { get; init; }

    /// <summary>Between which releases all gates of an owner are known.</summary>
    public EquatableArray<GateCoverage> GatesCovered { get; init; }

    /// <summary>The last release that was out; milestones after it are plans. Null where nobody knows.</summary>
    public KubernetesVersion? LastReleased { get; init; }
}

/// <summary>One release with everything that its notes say of it.</summary>
public sealed record CatalogueRelease
{
    /// <summary>The release.</summary>
    public KubernetesVersion Version { get; init; }

    /// <summary>Its identifier: <c>V1_30</c>.</summary>
    public string Identifier => "V" + Version.ToString().Replace('.', '_');

    /// <summary>The day of the release, or null.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>Whether the release was still to come when its notes were written.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>The end of its support, or null.</summary>
    public CatalogueSupport? Support { get; init; }

    /// <summary>Its theme, or null.</summary>
    public string? Theme { get; init; }

    /// <summary>How many features it is said to have, or null.</summary>
    public StatedTotals? Totals { get; init; }

    /// <summary>What it brings, in a sentence or two.</summary>
    public LocalizedText Summary { get; init; }

    /// <summary>Its features: stable, beta, alpha, deprecated, removed, unknown; by name within a stage.</summary>
    public EquatableArray<CatalogueFeature> Features { get; init; }

    /// <summary>The people who led it.</summary>
    public EquatableArray<string> Leads { get; init; }

    /// <summary>The notes that speak of it.</summary>
    public EquatableArray<NoteSource> Sources { get; init; }

    /// <summary>Where its facts stand: <c>date</c>, <c>theme</c>, <c>totals</c>, <c>leads</c>, <c>support</c>, <c>summary</c>.</summary>
    public EquatableArray<FactSource> Facts { get; init; }

    /// <summary>What sources say otherwise.</summary>
    public EquatableArray<CatalogueDisagreement> Disagreements { get; init; }
}

/// <summary>The end of a release's support.</summary>
/// <param name="Until">The last day.</param>
/// <param name="IsPlanned">Whether that is the planned day.</param>
public sealed record CatalogueSupport(CalendarDate Until, bool IsPlanned);

/// <summary>A feature of one release, merged from every note that presents it.</summary>
public sealed record CatalogueFeature
{
    /// <summary>Its identifier, unique in the release: <c>PodSchedulingReadiness</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>The KEP's number, or null.</summary>
    public int? Kep { get; init; }

    /// <summary>The KEP that its gate or its title names, where no note states a number; null if there is none, or more than one.</summary>
    public int? InferredKep { get; init; }

    /// <summary>The stage that it reaches in this release.</summary>
    public Stage Stage { get; init; }

    /// <summary>Its titles; what no note of the release has, its KEP note and the KEP registry fill in.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>What it does, in a sentence or two: from the release's notes, else from its KEP note.</summary>
    public LocalizedText Summary { get; init; }

    /// <summary>The owning SIGs in display form: the notes', else the KEP registry's.</summary>
    public EquatableArray<string> Sigs { get; init; }

    /// <summary>Its feature gates: the notes', else the KEP registry's.</summary>
    public EquatableArray<string> Gates { get; init; }

    /// <summary>Its authors as the notes name them.</summary>
    public EquatableArray<string> Contributors { get; init; }

    /// <summary>Its way through the releases, oldest first, each step with what says so.</summary>
    public EquatableArray<CatalogueStep> History { get; init; }

    /// <summary>The page to read on: the KEP's, else the first link of the note, else null.</summary>
    public string? Url { get; init; }

    /// <summary>Where notes present it; those that claim another stage are here too.</summary>
    public EquatableArray<NoteSource> Sources { get; init; }
}

/// <summary>A line of a note that states a fact.</summary>
/// <param name="Path">The note.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Stage">The stage that it claims; unknown for a release's own source.</param>
/// <param name="Upstream">The page that the note names as its own source, or null.</param>
public sealed record NoteSource(string Path, int Line, Stage Stage, string? Upstream);

/// <summary>A step of a history with its origin.</summary>
/// <param name="Milestone">What happened.</param>
/// <param name="Version">In which release.</param>
/// <param name="IsPlanned">Whether it is a plan: the release is after the registry's last one.</param>
/// <param name="Path">The note that tells it, or the upstream path of the <c>kep.yaml</c>.</param>
/// <param name="Line">The line in the note, or 0 for a <c>kep.yaml</c>.</param>
public sealed record CatalogueStep(Milestone Milestone, KubernetesVersion Version, bool IsPlanned, string Path, int Line);

/// <summary>Where a fact stands.</summary>
/// <param name="Key">The fact, as front matter calls it.</param>
/// <param name="Path">The note.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Upstream">The page that the note names as its own source, or null.</param>
public sealed record FactSource(string Key, string Path, int Line, string? Upstream);

/// <summary>What a source says that is not taken.</summary>
/// <param name="Says">Its word.</param>
/// <param name="Path">The note that tells it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Upstream">The source's address, or null.</param>
/// <param name="Reason">Why it is not taken; null where nobody has said so yet.</param>
public sealed record CatalogueDisagreement(string Says, string Path, int Line, string? Upstream, string? Reason);

/// <summary>A KEP that a note speaks of.</summary>
public sealed record CatalogueKep
{
    /// <summary>Its number.</summary>
    public int Number { get; init; }

    /// <summary>Its identifier, the same everywhere.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its titles.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>What it gives, from its KEP note; empty without one.</summary>
    public LocalizedText Summary { get; init; }

    /// <summary>The owning SIG in display form, or null.</summary>
    public string? Sig { get; init; }

    /// <summary>What its KEP note says besides; null without one.</summary>
    public ParsedKep? Noted { get; init; }

    /// <summary>The path of its KEP note, or null.</summary>
    public string? NotePath { get; init; }

    /// <summary>Its page.</summary>
    public string Url { get; init; } = "";

    /// <summary>Its feature gates.</summary>
    public EquatableArray<string> Gates { get; init; }

    /// <summary>Its milestones by the KEP registry and its KEP note, oldest first.</summary>
    public EquatableArray<CatalogueStep> History { get; init; }

    /// <summary>The features of releases that belong to it, oldest release first.</summary>
    public EquatableArray<FeatureReference> Features { get; init; }

    /// <summary>What sources say otherwise.</summary>
    public EquatableArray<CatalogueDisagreement> Disagreements { get; init; }
}

/// <summary>A feature gate.</summary>
/// <param name="Name">Its name, which is its identifier too.</param>
/// <param name="Keps">The KEPs that it belongs to, ascending.</param>
/// <param name="Features">The features of releases that name it, oldest release first.</param>
public sealed record CatalogueGate(string Name, EquatableArray<int> Keps, EquatableArray<FeatureReference> Features)
{
    /// <summary>The program that has a set of gates of its own, such as <c>kubeadm</c>; null for a gate of the Kubernetes components.</summary>
    public string? Owner { get; init; }

    /// <summary>What tells the gate from all others.</summary>
    public GateId Id => new(Owner, Name);

    /// <summary>Its stages by its gate note, ascending; empty without one.</summary>
    public EquatableArray<CatalogueGateStep> History { get; init; }

    /// <summary>The last release that a source covers, or null.</summary>
    public KubernetesVersion? LastKnown { get; init; }

    /// <summary>The gates that it needs.</summary>
    public EquatableArray<string> DependsOn { get; init; }

    /// <summary>The gates that its feature has now; empty where it has none.</summary>
    public EquatableArray<string> Instead { get; init; }

    /// <summary>The components that act on it, by its gate note and the KEP notes.</summary>
    public EquatableArray<string> Components { get; init; }

    /// <summary>What sources say otherwise.</summary>
    public EquatableArray<CatalogueDisagreement> Disagreements { get; init; }
}

/// <summary>The releases between which a name that no gate has is no gate.</summary>
/// <param name="Owner">Whose gates; null for those of the Kubernetes components.</param>
/// <param name="First">The first release.</param>
/// <param name="Last">The last release.</param>
public sealed record GateCoverage(string? Owner, KubernetesVersion First, KubernetesVersion Last);

/// <summary>A stage of a gate with its origin.</summary>
/// <param name="Since">The first release of it.</param>
/// <param name="Stage">The stage; unknown where no source covers these releases.</param>
/// <param name="Default">Whether it is on by default; null where the source does not say.</param>
/// <param name="IsLocked">Whether it can be set to nothing else; null where the source does not say.</param>
/// <param name="Path">The gate note.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Upstream">The source's address, or null.</param>
public sealed record CatalogueGateStep(
    KubernetesVersion Since, Stage Stage, bool? Default, bool? IsLocked, string Path, int Line, string? Upstream);

/// <summary>A name that a KEP or a source takes for a feature gate, and that is none.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Instead">The gates that are meant; empty if there is none.</param>
/// <param name="Keps">The KEPs that have the name, ascending.</param>
/// <param name="Reason">How that is known.</param>
/// <param name="Path">The note that says so.</param>
/// <param name="Line">The line, from 1.</param>
public sealed record CatalogueOtherName(
    string Name, OtherGateNameKind Kind, EquatableArray<string> Instead, EquatableArray<int> Keps, string Reason, string Path, int Line);

/// <summary>A special interest group.</summary>
/// <param name="Identifier">The identifier: <c>ApiMachinery</c>.</param>
/// <param name="Name">The display form: <c>API Machinery</c>.</param>
/// <param name="Slug">The name in the Kubernetes organisation: <c>sig-api-machinery</c>.</param>
public sealed record CatalogueSig(string Identifier, string Name, string Slug);

/// <summary>Names a feature class: <c>Releases.V1_30.Features.PodSchedulingReadiness</c>.</summary>
/// <param name="Release">The release's identifier.</param>
/// <param name="Feature">The feature's name.</param>
public sealed record FeatureReference(string Release, string Feature);
