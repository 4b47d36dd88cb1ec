namespace KepCatalog.Notes.Model;

/// <summary>Represents the content of a gate note.</summary>
/// <param name="Name">The name of the feature gate.</param>
/// <param name="Owner">The program that owns the gate, such as <c>kubeadm</c>, or null for a gate of the Kubernetes components.</param>
/// <param name="Components">The components that use the gate, as the note names them.</param>
/// <param name="Tables">The data of each source in the note, in the order of precedence.</param>
/// <param name="DependsOn">The gates that it depends on.</param>
/// <param name="Instead">The gates that replace this one, or that the name stands for if no release has it.</param>
/// <param name="Place">The place of the name.</param>
public sealed record ParsedGate(
    string Name,
    string? Owner,
    EquatableArray<string> Components,
    EquatableArray<GateTable> Tables,
    EquatableArray<Located<string>> DependsOn,
    EquatableArray<string> Instead,
    Place Place)
{
    /// <summary>Gets the unique id of the gate. Two owners may have gates with the same name.</summary>
    public GateId Id => new(Owner, Name);
}

/// <summary>Represents the unique id of a gate.</summary>
/// <param name="Owner">The program that owns the gate, or null for a gate of the Kubernetes components.</param>
/// <param name="Name">The name of the gate.</param>
public readonly record struct GateId(string? Owner, string Name) : IComparable<GateId>
{
    /// <summary>Compares by owner, the Kubernetes components first, and then by name.</summary>
    public int CompareTo(GateId other)
        => string.CompareOrdinal(Owner, other.Owner) is var order and not 0 ? order : string.CompareOrdinal(Name, other.Name);

    /// <summary>Returns the name for messages: <c>NodeLogQuery</c>, <c>kubeadm/EtcdLearnerMode</c>.</summary>
    public override string ToString() => Owner is null ? Name : Owner + "/" + Name;
}

/// <summary>Specifies the source of a table of gate stages, in the order of precedence.</summary>
public enum GateOrigin
{
    /// <summary>The note itself.</summary>
    Note,

    /// <summary>The source trees of the minor releases.</summary>
    Tree,

    /// <summary>The documentation page on feature gates.</summary>
    Documentation,

    /// <summary>The feature list of one source tree, which describes how components of earlier releases are treated.</summary>
    FeatureList,
}

/// <summary>Represents the history of a gate in one source.</summary>
/// <param name="Origin">The source.</param>
/// <param name="From">The first release that the source covers, or null if it covers all releases from the first one.</param>
/// <param name="AsOf">The last release that the source covers, or null if the note does not say.</param>
/// <param name="Address">The URL of the source, or null.</param>
/// <param name="Steps">The stages in ascending order. If there is none, the source does not have the gate.</param>
/// <param name="Place">The place where the table begins.</param>
public sealed record GateTable(
    GateOrigin Origin, KubernetesVersion? From, KubernetesVersion? AsOf, string? Address, EquatableArray<GateStep> Steps, Place Place)
{
    /// <summary>Returns the step in effect in a release, or null before the first step.</summary>
    public GateStep? At(KubernetesVersion version)
    {
        GateStep? current = null;
        foreach (var step in Steps)
        {
            if (step.Since <= version)
            {
                current = step;
            }
        }

        return current;
    }
}

/// <summary>Represents a stage of a gate, from one release until the next step.</summary>
/// <param name="Since">The first release of the stage.</param>
/// <param name="Stage">The stage, or unknown if no source covers these releases.</param>
/// <param name="Default">Whether the gate is on by default, or null if the source does not say.</param>
/// <param name="IsLocked">Whether the gate is locked to its default, or null if the source does not say.</param>
/// <param name="Address">The URL of the source if it differs from that of the table, or null.</param>
/// <param name="Place">The place in the note.</param>
public sealed record GateStep(KubernetesVersion Since, Stage Stage, bool? Default, bool? IsLocked, string? Address, Place Place);
