namespace KepCatalog.Notes.Model;

/// <summary>Represents all merged notes, from which code is generated. Compares by value.</summary>
/// <param name="Releases">The releases in ascending order.</param>
/// <param name="Keps">The KEPs in the notes, ordered by number.</param>
/// <param name="Gates">The feature gates in the notes or of these KEPs, ordered by name.</param>
/// <param name="Sigs">The SIGs of all of these, ordered by name.</param>
public sealed record Catalogue(
    EquatableArray<CatalogueRelease> Releases,
    EquatableArray<CatalogueKep> Keps,
    EquatableArray<CatalogueGate> Gates,
    EquatableArray<CatalogueSig> Sigs)
{
    /// <summary>Gets the names that are not feature gates but that a KEP or a source uses as one, ordered by name.</summary>
    public EquatableArray<CatalogueOtherName> OtherGateNames { get; init; }

    /// <summary>Gets the releases for which all gates of an owner are known.</summary>
    public EquatableArray<GateCoverage> GatesCovered { get; init; }

    /// <summary>Gets the latest release, or null if it is not known. Later milestones are plans.</summary>
    public KubernetesVersion? LastReleased { get; init; }
}

/// <summary>Represents a release with all its facts.</summary>
public sealed record CatalogueRelease
{
    /// <summary>Gets the release.</summary>
    public KubernetesVersion Version { get; init; }

    /// <summary>Gets the version as the front matter of a note has it, without a leading v, such as <c>1.30.1-acme.2</c>; or null if that
    /// is the release itself.</summary>
    public string? VersionText { get; init; }

    /// <summary>Gets the identifier: <c>V1_30</c>.</summary>
    public string Identifier => "V" + Version.ToString().Replace('.', '_');

    /// <summary>Gets the release date, or null.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>Gets whether the release was planned when its notes were written.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>Gets the end of support, or null.</summary>
    public CatalogueSupport? Support { get; init; }

    /// <summary>Gets the removals and other changes that people who upgrade must know.</summary>
    public CatalogueChanges Changes { get; init; } = CatalogueChanges.None;

    /// <summary>Gets the theme, or null.</summary>
    public string? Theme { get; init; }

    /// <summary>Gets the stated numbers of features, or null.</summary>
    public StatedTotals? Totals { get; init; }

    /// <summary>Gets a short summary.</summary>
    public LocalizedText Summary { get; init; }

    /// <summary>Gets the features by stage (stable, beta, alpha, deprecated, removed, unknown), ordered by name within a stage.</summary>
    public EquatableArray<CatalogueFeature> Features { get; init; }

    /// <summary>Gets the release leads.</summary>
    public EquatableArray<string> Leads { get; init; }

    /// <summary>Gets the notes on the release.</summary>
    public EquatableArray<NoteSource> Sources { get; init; }

    /// <summary>Gets the places of its facts: <c>date</c>, <c>theme</c>, <c>totals</c>, <c>leads</c>, <c>support</c>, <c>summary</c>.</summary>
    public EquatableArray<FactSource> Facts { get; init; }

    /// <summary>Gets the statements of sources that are not used.</summary>
    public EquatableArray<CatalogueDisagreement> Disagreements { get; init; }
}

/// <summary>Represents the end of support of a release.</summary>
/// <param name="Until">The last day.</param>
/// <param name="IsPlanned">Whether the day is a plan.</param>
public sealed record CatalogueSupport(CalendarDate Until, bool IsPlanned);

/// <summary>Represents a feature of a release, merged from all notes.</summary>
public sealed record CatalogueFeature
{
    /// <summary>Gets the identifier, which is unique in the release: <c>PodSchedulingReadiness</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>Gets the number of the KEP, or null.</summary>
    public int? Kep { get; init; }

    /// <summary>Gets the KEP that the gate or the title names if no note states a number, or null if there is not exactly one.</summary>
    public int? InferredKep { get; init; }

    /// <summary>Gets the stage that the feature reaches in this release.</summary>
    public Stage Stage { get; init; }

    /// <summary>Gets the title from the notes on the release, or else from the KEP note and the KEP registry.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>Gets a short summary from the notes on the release, or else from the KEP note.</summary>
    public LocalizedText Summary { get; init; }

    /// <summary>Gets the display names of the owning SIGs from the notes, or else from the KEP registry.</summary>
    public EquatableArray<string> Sigs { get; init; }

    /// <summary>Gets the feature gates from the notes, or else from the KEP registry.</summary>
    public EquatableArray<string> Gates { get; init; }

    /// <summary>Gets the authors as the notes name them.</summary>
    public EquatableArray<string> Contributors { get; init; }

    /// <summary>Gets the history, oldest step first, each with its source.</summary>
    public EquatableArray<CatalogueStep> History { get; init; }

    /// <summary>Gets the URL of the KEP, or else the first link of the note, or null.</summary>
    public string? Url { get; init; }

    /// <summary>Gets the lines of notes that present the feature, including those with another stage.</summary>
    public EquatableArray<NoteSource> Sources { get; init; }
}

/// <summary>Represents a line of a note that states a fact.</summary>
/// <param name="Path">The note.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Stage">The stage in that line, or unknown for the source of a release.</param>
/// <param name="Upstream">The URL of the source that the note names, or null.</param>
public sealed record NoteSource(string Path, int Line, Stage Stage, string? Upstream);

/// <summary>Represents a step of a history with its source.</summary>
/// <param name="Milestone">The milestone.</param>
/// <param name="Version">The release.</param>
/// <param name="IsPlanned">Whether the step is a plan: the release is after the latest one in the registry.</param>
/// <param name="Path">The path of the note, or the upstream path of the <c>kep.yaml</c>.</param>
/// <param name="Line">The line in the note, or 0 for a <c>kep.yaml</c>.</param>
public sealed record CatalogueStep(Milestone Milestone, KubernetesVersion Version, bool IsPlanned, string Path, int Line);

/// <summary>Represents the place of a fact.</summary>
/// <param name="Key">The front matter key of the fact.</param>
/// <param name="Path">The note.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Upstream">The URL of the source that the note names, or null.</param>
public sealed record FactSource(string Key, string Path, int Line, string? Upstream);

/// <summary>Represents a statement of a source that is not used.</summary>
/// <param name="Says">The statement.</param>
/// <param name="Path">The path of the note that contains it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Upstream">The URL of the source, or null.</param>
/// <param name="Reason">The reason why it is not used, or null if there is none yet.</param>
public sealed record CatalogueDisagreement(string Says, string Path, int Line, string? Upstream, string? Reason);

/// <summary>Represents a KEP in the notes.</summary>
public sealed record CatalogueKep
{
    /// <summary>Gets the number.</summary>
    public int Number { get; init; }

    /// <summary>Gets the identifier, which is the same everywhere.</summary>
    public string Name { get; init; } = "";

    /// <summary>Gets the title.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>Gets the summary from the KEP note; empty if there is no KEP note.</summary>
    public LocalizedText Summary { get; init; }

    /// <summary>Gets the display name of the owning SIG, or null.</summary>
    public string? Sig { get; init; }

    /// <summary>Gets the content of the KEP note, or null if there is none.</summary>
    public ParsedKep? Noted { get; init; }

    /// <summary>Gets the path of the KEP note, or null.</summary>
    public string? NotePath { get; init; }

    /// <summary>Gets the URL.</summary>
    public string Url { get; init; } = "";

    /// <summary>Gets the feature gates.</summary>
    public EquatableArray<string> Gates { get; init; }

    /// <summary>Gets the milestones from the KEP registry and the KEP note, oldest first.</summary>
    public EquatableArray<CatalogueStep> History { get; init; }

    /// <summary>Gets the features of the KEP in releases, oldest release first.</summary>
    public EquatableArray<FeatureReference> Features { get; init; }

    /// <summary>Gets the statements of sources that are not used.</summary>
    public EquatableArray<CatalogueDisagreement> Disagreements { get; init; }
}

/// <summary>Represents a feature gate.</summary>
/// <param name="Name">The name, which is also the identifier.</param>
/// <param name="Keps">The KEPs of the gate in ascending order.</param>
/// <param name="Features">The features of releases that name it, oldest release first.</param>
public sealed record CatalogueGate(string Name, EquatableArray<int> Keps, EquatableArray<FeatureReference> Features)
{
    /// <summary>Gets the program that owns the gate, such as <c>kubeadm</c>, or null for a gate of the Kubernetes components.</summary>
    public string? Owner { get; init; }

    /// <summary>Gets the unique id of the gate.</summary>
    public GateId Id => new(Owner, Name);

    /// <summary>Gets the stages from the gate note in ascending order; empty if there is no gate note.</summary>
    public EquatableArray<CatalogueGateStep> History { get; init; }

    /// <summary>Gets the last release that a source covers, or null.</summary>
    public KubernetesVersion? LastKnown { get; init; }

    /// <summary>Gets the gates that it depends on.</summary>
    public EquatableArray<string> DependsOn { get; init; }

    /// <summary>Gets the gates that replace this one; empty if there is none.</summary>
    public EquatableArray<string> Instead { get; init; }

    /// <summary>Gets the components that use the gate, from its gate note and the KEP notes.</summary>
    public EquatableArray<string> Components { get; init; }

    /// <summary>Gets the statements of sources that are not used.</summary>
    public EquatableArray<CatalogueDisagreement> Disagreements { get; init; }
}

/// <summary>Represents the releases for which an unknown name is not a gate.</summary>
/// <param name="Owner">The owner of the gates, or null for the Kubernetes components.</param>
/// <param name="First">The first release.</param>
/// <param name="Last">The last release.</param>
public sealed record GateCoverage(string? Owner, KubernetesVersion First, KubernetesVersion Last);

/// <summary>Represents a stage of a gate with its source.</summary>
/// <param name="Since">The first release of the stage.</param>
/// <param name="Stage">The stage, or unknown if no source covers these releases.</param>
/// <param name="Default">Whether the gate is on by default, or null if the source does not say.</param>
/// <param name="IsLocked">Whether the gate is locked to its default, or null if the source does not say.</param>
/// <param name="Path">The gate note.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Upstream">The URL of the source, or null.</param>
public sealed record CatalogueGateStep(
    KubernetesVersion Since, Stage Stage, bool? Default, bool? IsLocked, string Path, int Line, string? Upstream);

/// <summary>Represents a name that is not a feature gate but that a KEP or a source uses as one.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">The meaning of the name.</param>
/// <param name="Instead">The gates that the name stands for; empty if there is none.</param>
/// <param name="Keps">The KEPs with the name in ascending order.</param>
/// <param name="Reason">The reason for this decision.</param>
/// <param name="Path">The path of the note that decides.</param>
/// <param name="Line">The line, from 1.</param>
public sealed record CatalogueOtherName(
    string Name, OtherGateNameKind Kind, EquatableArray<string> Instead, EquatableArray<int> Keps, string Reason, string Path, int Line);

/// <summary>Represents a special interest group (SIG).</summary>
/// <param name="Identifier">The identifier: <c>ApiMachinery</c>.</param>
/// <param name="Name">The display name: <c>API Machinery</c>.</param>
/// <param name="Slug">The name in the Kubernetes organisation: <c>sig-api-machinery</c>.</param>
public sealed record CatalogueSig(string Identifier, string Name, string Slug);

/// <summary>Represents a reference to a feature class: <c>Releases.V1_30.Features.PodSchedulingReadiness</c>.</summary>
/// <param name="Release">The identifier of the release.</param>
/// <param name="Feature">The name of the feature.</param>
public sealed record FeatureReference(string Release, string Feature);
