using System.Diagnostics;
using KepCatalog.Data;

namespace KepCatalog;

/// <summary>Specifies what a name is that is taken for a feature gate.</summary>
public enum OtherGateNameKind
{
    /// <summary>Another spelling of a gate, or a name that its KEP had for it.</summary>
    Misspelt = 0,

    /// <summary>A gate that a KEP plans; no release has it yet.</summary>
    Planned = 1,

    /// <summary>A gate that was planned and never came.</summary>
    NeverMerged = 2,

    /// <summary>An environment variable of kubectl.</summary>
    KubectlVariable = 3,

    /// <summary>A gate of kubeadm alone.</summary>
    KubeadmGate = 4,

    /// <summary>A gate of a program outside the Kubernetes components.</summary>
    OtherProject = 5,
}

/// <summary>Represents a name that a KEP or a source takes for a feature gate of the Kubernetes components, and that is none.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class OtherGateName
{
    private OtherGateName(string name, OtherGateNameKind kind, IReadOnlyList<string> instead, IReadOnlyList<int> keps, string reason, SourceReference source)
    {
        Name = name;
        Kind = kind;
        Instead = instead;
        Keps = keps;
        Reason = reason;
        Source = source;
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets what the name is.</summary>
    public OtherGateNameKind Kind { get; }

    /// <summary>Gets the names of the gates that are meant; empty if there is none.</summary>
    public IReadOnlyList<string> Instead { get; }

    /// <summary>Gets the numbers of the KEPs that have the name, ascending; empty if no KEP has it.</summary>
    public IReadOnlyList<int> Keps { get; }

    /// <summary>Gets how that is known, in a sentence.</summary>
    public string Reason { get; }

    /// <summary>Gets the line of the note that says so.</summary>
    public SourceReference Source { get; }

    /// <summary>Returns the name and what it is, as <c>KUBECTL_KYAML: KubectlVariable</c>, with the gates that are meant.</summary>
    /// <returns>Name, kind and the gate that is meant.</returns>
    public override string ToString() => Name + ": " + Kind + string.Concat(Instead.Select(i => ", " + i));

    /// <summary>Reads a record: name, kind, the gates that are meant and the KEPs with blanks between, reason, path and line.</summary>
    internal static OtherGateName Read(string item)
    {
        var parts = Record.Split(item, '^');
        var keps = Array.ConvertAll(Record.At(parts, 3).Split([' '], StringSplitOptions.RemoveEmptyEntries), Record.Number);
        return new OtherGateName(
            Record.Text(parts[0]) ?? "",
            (OtherGateNameKind)Record.Number(Record.At(parts, 1)),
            Array.AsReadOnly(Record.At(parts, 2).Split([' '], StringSplitOptions.RemoveEmptyEntries)),
            Array.AsReadOnly(keps),
            Record.Text(Record.At(parts, 4)) ?? "",
            new SourceReference(Record.Text(Record.At(parts, 5)) ?? "", Record.Number(Record.At(parts, 6))));
    }
}
