namespace KepCatalog.Notes.Model;

/// <summary>What a gate note says.</summary>
/// <param name="Name">The feature gate's name.</param>
/// <param name="Owner">The program that has a set of gates of its own, such as <c>kubeadm</c>; null for a gate of the Kubernetes components.</param>
/// <param name="Components">The components that act on the gate, as the note names them.</param>
/// <param name="Tables">What each source says, in the order of precedence; only sources that the note has.</param>
/// <param name="DependsOn">The gates that it needs.</param>
/// <param name="Instead">The gates that are meant where no release has the name, or that its feature has now.</param>
/// <param name="Place">Where the name stands.</param>
public sealed record ParsedGate(
    string Name,
    string? Owner,
    EquatableArray<string> Components,
    EquatableArray<GateTable> Tables,
    EquatableArray<Located<string>> DependsOn,
    EquatableArray<string> Instead,
    Place Place)
{
    /// <summary>What tells the gate from all others: two owners may have gates of one name.</summary>
    public GateId Id => new(Owner, Name);
}

/// <summary>What tells a gate from all others.</summary>
/// <param name="Owner">The program that has a set of gates of its own; null for a gate of the Kubernetes components.</param>
/// <param name="Name">The gate's name.</param>
public readonly record struct GateId(string? Owner, string Name) : IComparable<GateId>
{
    /// <summary>By owner, the components first; then by name.</summary>
    public int CompareTo(GateId other)
        => string.CompareOrdinal(Owner, other.Owner) is var order and not 0 ? order : string.CompareOrdinal(Name, other.Name);

    /// <summary>The name as a message has it: <c>NodeLogQuery</c>, <c>kubeadm/EtcdLearnerMode</c>.</summary>
    public override string ToString() => Owner is null ? Name : Owner + "/" + Name;
}

/// <summary>Whose word a table of gate stages is. The order is the order of precedence.</summary>
public enum GateOrigin
{
    /// <summary>The note's own.</summary>
    Note,

    /// <summary>The source trees of the minor releases, each read by itself.</summary>
    Tree,

    /// <summary>The documentation's page on feature gates.</summary>
    Documentation,

    /// <summary>The feature list of one source tree, which tells what a component of an earlier release is to be taken for.</summary>
    FeatureList,
}

/// <summary>What one source says of a gate's way through the releases.</summary>
/// <param name="Origin">The source.</param>
/// <param name="From">The first release that the source was read at; null where it covers all releases from the first one on.</param>
/// <param name="AsOf">The last release that the source was read at; null where the note does not say.</param>
/// <param name="Address">The source's address, or null.</param>
/// <param name="Steps">The stages, ascending. Without one, the source does not have the gate.</param>
/// <param name="Place">Where the table begins.</param>
public sealed record GateTable(
    GateOrigin Origin, KubernetesVersion? From, KubernetesVersion? AsOf, string? Address, EquatableArray<GateStep> Steps, Place Place)
{
    /// <summary>The step that holds in a release, or null before the first.</summary>
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

/// <summary>A stage of a gate, from one release until the next step.</summary>
/// <param name="Since">The first release of it.</param>
/// <param name="Stage">The stage; unknown where no source covers these releases.</param>
/// <param name="Default">Whether the gate is on where nobody sets it; null where the source does not say.</param>
/// <param name="IsLocked">Whether setting it to another value is an error; null where the source does not say.</param>
/// <param name="Address">What says so, where it is not the table's address; or null.</param>
/// <param name="Place">Where the note says so.</param>
public sealed record GateStep(KubernetesVersion Since, Stage Stage, bool? Default, bool? IsLocked, string? Address, Place Place);
