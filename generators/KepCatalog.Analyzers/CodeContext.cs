using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace KepCatalog.Analyzers;

/// <summary>What all rules need to know of a compilation.</summary>
/// <param name="Symbols">The library's types.</param>
/// <param name="Targets">The target versions. The list is empty if none are stated.</param>
/// <param name="Compilation">The compilation.</param>
internal sealed record CodeContext(CatalogueSymbols Symbols, ImmutableArray<KubernetesVersion> Targets, Compilation Compilation)
{
    /// <summary>The target versions in which an operation can run, as far as plain conditions around it tell.</summary>
    public ImmutableArray<KubernetesVersion> TargetsAt(IOperation operation)
        => Targets.IsEmpty ? Targets : VersionGuards.Around(operation, Symbols).Filter(Targets);
}
