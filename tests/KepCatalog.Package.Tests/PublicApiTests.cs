using System.Text;
using KepCatalog.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KepCatalog.Package.Tests;

/// <summary>What the library shows to its users. A change of it is a decision: read the difference, then accept it.</summary>
[Collection(nameof(FeedCollection))]
public class PublicApiTests(Feed feed)
{
    private static readonly SymbolDisplayFormat Format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance,
        SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeModifiers,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        SymbolDisplayLocalOptions.None,
        SymbolDisplayKindOptions.IncludeTypeKeyword,
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>Of the catalogue's classes, one release and one KEP stand for all.</summary>
    [Fact]
    public void The_library_shows_this() => Snapshot.Match(SurfacesOf("KepCatalog"));

    [Fact]
    public void The_reader_of_configurations_shows_this() => Snapshot.Match(SurfacesOf("KepCatalog.Configuration", "KepCatalog"));

    private Dictionary<string, string> SurfacesOf(string package, params string[] dependencies)
    {
        byte[] Library(string id, string framework) => feed.Open(id)[$"lib/{framework}/{id}.dll"];
        return new[] { "net8.0", "netstandard2.0" }.ToDictionary(f => f + ".txt", f => Surface(Library(package, f), dependencies.Select(d => Library(d, f))));
    }

    private static string Surface(byte[] library, IEnumerable<byte[]> dependencies)
    {
        var references = RoslynHost.Framework.Select(p => MetadataReference.CreateFromFile(p)).Concat(dependencies.Select(d => MetadataReference.CreateFromImage(d)));
        var reference = MetadataReference.CreateFromImage(library);
        var compilation = CSharpCompilation.Create("Reader", references: [reference, .. references]);
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
        var text = new StringBuilder();
        foreach (var type in TypesIn(assembly.GlobalNamespace).Where(IsShown).OrderBy(t => t.ToDisplayString(), StringComparer.Ordinal))
        {
            var bases = new[] { type.BaseType is { SpecialType: SpecialType.None } ? type.BaseType : null }.Concat(type.Interfaces).OfType<INamedTypeSymbol>()
                .Select(b => b.ToDisplayString(Format).Replace("interface ", "", StringComparison.Ordinal).Replace("class ", "", StringComparison.Ordinal));
            text.Append("public ").Append(Modifiers(type)).Append(type.ToDisplayString(Format));
            text.Append(type.TypeKind != TypeKind.Enum && bases.Any() ? " : " + string.Join(", ", bases) : "").Append('\n');
            foreach (var member in type.GetMembers().Where(m => IsVisible(m) && IsShown(m, type)).Select(m => m.ToDisplayString(Format)).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Modifiers(INamedTypeSymbol type)
        => type.TypeKind is not TypeKind.Class ? "" : type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";

    private static bool IsShown(INamedTypeSymbol type)
        => type.ContainingType is null || type.ToDisplayString() is
            "KepCatalog.Releases.V1_30" or "KepCatalog.Releases.V1_30.Features" or "KepCatalog.Releases.V1_30.Features.PodSchedulingReadiness" or "KepCatalog.Keps.PodSchedulingReadiness";

    /// <summary>Not the names of gates and SIGs, which come with notes.</summary>
    private static bool IsShown(ISymbol member, INamedTypeSymbol type)
        => type.ToDisplayString() is not ("KepCatalog.FeatureGates" or "KepCatalog.Sigs") || member is not IFieldSymbol { Name: not ("NodeLogQuery" or "Scheduling") };

    private static bool IsVisible(ISymbol member)
        => member is not ITypeSymbol && !member.IsImplicitlyDeclared
            && member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
            && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet };

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol parent)
        => parent.GetMembers().SelectMany(m => m switch
        {
            INamespaceSymbol inner => TypesIn(inner),
            INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type => [type, .. TypesIn(type)],
            _ => [],
        });
}
