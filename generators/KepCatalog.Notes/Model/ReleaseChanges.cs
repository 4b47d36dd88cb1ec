namespace KepCatalog.Notes.Model;

/// <summary>Represents a change in a release that people who upgrade must know. Compares by value.</summary>
public interface IReleaseChange
{
    /// <summary>Gets what changes: <c>policy/v1beta1 PodSecurityPolicy</c>, <c>kubelet --container-runtime</c>. A release has one entry for it.</summary>
    string Subject { get; }
}

/// <summary>Represents what an entry says about its sources.</summary>
/// <param name="Upstream">The sources that the note names, or null.</param>
/// <param name="Confidence">How far they can be trusted.</param>
/// <param name="Remark">A remark, or null.</param>
public sealed record Attestation(string? Upstream, Confidence Confidence, string? Remark);

/// <summary>Represents an API version that a release no longer has.</summary>
/// <param name="GroupVersion">The group and version: <c>policy/v1beta1</c>.</param>
/// <param name="Kind">The kind, or null for all kinds.</param>
/// <param name="IsFile">Whether it is a version of a file, such as a configuration, and not served by the API server.</param>
/// <param name="Deprecated">The release that deprecated it, or null.</param>
/// <param name="Replacement">The group and version that replaces it, or null.</param>
/// <param name="ReplacementSince">The first release with the replacement, or null.</param>
/// <param name="Attestation">The sources.</param>
public sealed record ApiRemoval(
    string GroupVersion, string? Kind, bool IsFile, KubernetesVersion? Deprecated, string? Replacement, KubernetesVersion? ReplacementSince, Attestation Attestation)
    : IReleaseChange
{
    /// <inheritdoc />
    public string Subject => Kind is null ? GroupVersion : GroupVersion + " " + Kind;
}

/// <summary>Represents a command-line flag that a release no longer has.</summary>
/// <param name="Component">The component.</param>
/// <param name="Commands">The subcommands that lose the flag; empty for the whole component.</param>
/// <param name="Flag">The flag with its dashes.</param>
/// <param name="Deprecated">The release that deprecated it, or null.</param>
/// <param name="Replacement">What to use instead, or null.</param>
/// <param name="Attestation">The sources.</param>
public sealed record FlagRemoval(
    string Component, EquatableArray<string> Commands, string Flag, KubernetesVersion? Deprecated, string? Replacement, Attestation Attestation)
    : IReleaseChange
{
    /// <inheritdoc />
    public string Subject => Component + (Commands.Count == 0 ? " " : " " + string.Join(", ", Commands) + " ") + Flag;
}

/// <summary>Represents a default that a release changes.</summary>
/// <param name="Components">The components.</param>
/// <param name="Setting">The setting, or the name of the feature gate.</param>
/// <param name="IsGate">Whether the setting is a feature gate.</param>
/// <param name="From">The default before, or null if it is not known.</param>
/// <param name="To">The new default.</param>
/// <param name="Attestation">The sources.</param>
public sealed record DefaultChange(EquatableArray<string> Components, string Setting, bool IsGate, string? From, string To, Attestation Attestation)
    : IReleaseChange
{
    /// <inheritdoc />
    public string Subject => string.Join(", ", Components) + " " + Setting;
}

/// <summary>Represents a configuration field that needs a feature gate since a release.</summary>
/// <param name="GroupVersion">The group and version of the configuration.</param>
/// <param name="Kind">The kind of the configuration.</param>
/// <param name="Field">The field.</param>
/// <param name="Gate">The feature gate.</param>
/// <param name="Until">The last release for which the source says so, or null.</param>
/// <param name="Attestation">The sources.</param>
public sealed record FieldGate(string GroupVersion, string Kind, string Field, string Gate, KubernetesVersion? Until, Attestation Attestation)
    : IReleaseChange
{
    /// <inheritdoc />
    public string Subject => GroupVersion + " " + Kind + " " + Field + " " + Gate;
}

/// <summary>Represents the changes in a note, each at its place.</summary>
public sealed record ParsedChanges
{
    /// <summary>Gets the value of a note without changes.</summary>
    public static ParsedChanges None { get; } = new();

    /// <summary>Gets the removed API versions.</summary>
    public EquatableArray<Located<ApiRemoval>> RemovedApis { get; init; }

    /// <summary>Gets the removed flags.</summary>
    public EquatableArray<Located<FlagRemoval>> RemovedFlags { get; init; }

    /// <summary>Gets the changed defaults.</summary>
    public EquatableArray<Located<DefaultChange>> ChangedDefaults { get; init; }

    /// <summary>Gets the fields that need a gate.</summary>
    public EquatableArray<Located<FieldGate>> GatedFields { get; init; }
}

/// <summary>Represents the changes of a release from all its notes, ordered by subject.</summary>
public sealed record CatalogueChanges
{
    /// <summary>Gets the value of a release without changes.</summary>
    public static CatalogueChanges None { get; } = new();

    /// <summary>Gets the removed API versions.</summary>
    public EquatableArray<NotedChange<ApiRemoval>> RemovedApis { get; init; }

    /// <summary>Gets the removed flags.</summary>
    public EquatableArray<NotedChange<FlagRemoval>> RemovedFlags { get; init; }

    /// <summary>Gets the changed defaults.</summary>
    public EquatableArray<NotedChange<DefaultChange>> ChangedDefaults { get; init; }

    /// <summary>Gets the fields that need a gate.</summary>
    public EquatableArray<NotedChange<FieldGate>> GatedFields { get; init; }
}

/// <summary>Represents a change and the line of the note that states it.</summary>
/// <typeparam name="T">The kind of change.</typeparam>
/// <param name="Change">The change.</param>
/// <param name="Path">The note.</param>
/// <param name="Line">The line, from 1.</param>
public sealed record NotedChange<T>(T Change, string Path, int Line)
    where T : IReleaseChange;
