using Microsoft.CodeAnalysis;

namespace KepCatalog.Analyzers;

/// <summary>The library's types in a compilation.</summary>
internal sealed class CatalogueSymbols
{
    private CatalogueSymbols(Compilation compilation, INamedTypeSymbol featureGates)
    {
        FeatureGates = featureGates;
        Library = featureGates.ContainingAssembly;
        KubeadmFeatureGates = compilation.GetTypeByMetadataName("KepCatalog.KubeadmFeatureGates");
        Keps = compilation.GetTypeByMetadataName("KepCatalog.Keps");
        Releases = compilation.GetTypeByMetadataName("KepCatalog.Releases");
        KubernetesVersion = compilation.GetTypeByMetadataName("KepCatalog.KubernetesVersion");
        GateState = compilation.GetTypeByMetadataName("KepCatalog.GateState");
        Targets = compilation.GetTypeByMetadataName("KepCatalog.KubernetesTargetsAttribute");
    }

    public IAssemblySymbol Library { get; }

    public INamedTypeSymbol FeatureGates { get; }

    public INamedTypeSymbol? KubeadmFeatureGates { get; }

    public INamedTypeSymbol? Keps { get; }

    public INamedTypeSymbol? Releases { get; }

    public INamedTypeSymbol? KubernetesVersion { get; }

    public INamedTypeSymbol? GateState { get; }

    public INamedTypeSymbol? Targets { get; }

    /// <summary>Finds the types, or returns null if the compilation does not reference the library.</summary>
    public static CatalogueSymbols? Of(Compilation compilation)
        => compilation.GetTypeByMetadataName("KepCatalog.FeatureGates") is { } gates && gates.ContainingAssembly.Name == "KepCatalog"
            ? new CatalogueSymbols(compilation, gates)
            : null;

    /// <summary>Whether a symbol is a type of the library.</summary>
    public static bool Is(ISymbol? symbol, INamedTypeSymbol? type) => type is not null && SymbolEqualityComparer.Default.Equals(symbol, type);

    /// <summary>Whether a member belongs to the library.</summary>
    public bool Has(ISymbol? member) => SymbolEqualityComparer.Default.Equals(member?.ContainingAssembly, Library);

    /// <summary>Finds the gate whose constant a field is.</summary>
    public FeatureGate? GateOf(IFieldSymbol field)
        => field is not { IsConst: true, ConstantValue: string name } ? null
            : Is(field.ContainingType, FeatureGates) ? KepCatalog.FeatureGates.Find(name)
            : Is(field.ContainingType, KubeadmFeatureGates) ? KepCatalog.KubeadmFeatureGates.Find(name)
            : field.Name == "Gate" && ReleaseOf(field.ContainingType) is not null ? KepCatalog.FeatureGates.Find(name)
            : null;

    /// <summary>Finds the KEP of a class: <c>Keps.Name</c>, or <c>Releases.V1_30.Features.Name</c> for a feature with a number.</summary>
    public Kep? KepOf(INamedTypeSymbol? type)
    {
        var constant = Is(type?.ContainingType, Keps) ? "Number" : ReleaseOf(type) is not null ? "Kep" : null;
        return constant is not null && type!.GetMembers(constant).FirstOrDefault() is IFieldSymbol { ConstantValue: int number }
            ? KepCatalog.Keps.Find(number)
            : null;
    }

    /// <summary>Finds the release of <c>Releases.V1_30</c> or of a class in it.</summary>
    public Release? ReleaseOf(INamedTypeSymbol? type)
        => ReleaseClassOf(type)?.GetMembers("Version").FirstOrDefault() is IFieldSymbol { ConstantValue: string version } ? KepCatalog.Releases.Find(version) : null;

    /// <summary>Finds <c>Releases.V1_30</c> for a class in it, or for itself.</summary>
    public INamedTypeSymbol? ReleaseClassOf(INamedTypeSymbol? type)
    {
        while (type is not null && !Is(type.ContainingType, Releases))
        {
            type = type.ContainingType;
        }

        return type;
    }
}
