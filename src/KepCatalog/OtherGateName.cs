using System.Diagnostics;
using KepCatalog.Data;

namespace KepCatalog;

/// <summary>Represents a name that a KEP or a source takes for a feature gate of the Kubernetes components, although it is not one.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class OtherGateName
{
    private static readonly char[] Blank = [' '];
    private readonly CatalogueLinks links;
    private readonly int[] kepNumbers;
    private readonly string[] instead;

    private OtherGateName(CatalogueLinks links, string[] parts)
    {
        this.links = links;
        Name = Record.Text(parts, OtherNamePart.Name) ?? "";
        Kind = (OtherGateNameKind)Record.Number(parts, OtherNamePart.Kind);
        instead = Record.At(parts, OtherNamePart.Instead).Split(Blank, StringSplitOptions.RemoveEmptyEntries);
        kepNumbers = Array.ConvertAll(Record.At(parts, OtherNamePart.Keps).Split(Blank, StringSplitOptions.RemoveEmptyEntries), Record.ParseNumber);
        Reason = Record.Text(parts, OtherNamePart.Reason) ?? "";
        Source = new SourceReference(Record.Text(parts, OtherNamePart.File) ?? "", Record.Line(parts, OtherNamePart.Line));
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets a value that specifies what the name is.</summary>
    public OtherGateNameKind Kind { get; }

    /// <summary>Gets the feature gates that are meant. The list is empty if there is none.</summary>
    public IReadOnlyList<FeatureGate> Instead => links.FindGates(instead);

    /// <summary>Gets the KEPs that use the name, by number. The list is empty if no KEP uses it.</summary>
    public IReadOnlyList<Kep> Keps => Array.AsReadOnly([.. kepNumbers.Select(links.FindKep).OfType<Kep>()]);

    /// <summary>Gets the reason in a sentence.</summary>
    public string Reason { get; }

    /// <summary>Gets the line of the note that states it.</summary>
    public SourceReference Source { get; }

    internal IReadOnlyList<int> KepNumbers => kepNumbers;

    /// <summary>Returns the name and its kind in the form <c>KUBECTL_KYAML: KubectlVariable</c>, followed by the gates that are meant.</summary>
    /// <returns>The name, the kind and the gates that are meant.</returns>
    public override string ToString() => Name + ": " + Kind + string.Concat(instead.Select(i => ", " + i));

    internal static OtherGateName Read(string[] parts, CatalogueLinks links) => new(links, parts);
}
