using KepCatalog.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KepCatalog.Generator.Model;

/// <summary>What a project asks for in its properties, and what its compiler takes.</summary>
/// <param name="Namespace">The namespace of the root classes, ready to be written.</param>
/// <param name="IsPublic">Whether the root classes are public; internal otherwise.</param>
/// <param name="HasUtf8Literals">Whether it can hold texts as UTF-8: C# 11 has the literals.</param>
/// <param name="IsDocumentedInChinese">Whether documentation comments are in Chinese; English otherwise.</param>
/// <param name="InvalidVisibility">What <c>KepCatalogVisibility</c> says where that is no visibility, else null.</param>
/// <param name="Product">The product whose releases the notes describe: <c>KepCatalogProduct</c>.</param>
internal sealed record ProjectSettings(string Namespace, bool IsPublic, bool HasUtf8Literals, bool IsDocumentedInChinese = false, string? InvalidVisibility = null, string Product = ProjectSettings.DefaultProduct)
{
    /// <summary>The product whose releases notes describe, if a project names no other.</summary>
    public const string DefaultProduct = "Kubernetes";

    private const string DefaultNamespace = "KepCatalog";

    // Not yet a name in the Roslyn that this is built with.
    private const LanguageVersion CSharp11 = (LanguageVersion)1100;

    /// <summary>The modifier of the root classes.</summary>
    public string Visibility => IsPublic ? "public" : "internal";

    /// <summary>What documentation comments say.</summary>
    public Words Words => IsDocumentedInChinese ? Words.Chinese : Words.English;

    /// <summary>Reads the settings. A wrong one stands back behind its default.</summary>
    public static ProjectSettings Read(AnalyzerConfigOptions options, ParseOptions parsing)
    {
        var visibility = Property(options, "KepCatalogVisibility") ?? "internal";
        var isPublic = string.Equals(visibility, "public", StringComparison.OrdinalIgnoreCase);
        var isInternal = string.Equals(visibility, "internal", StringComparison.OrdinalIgnoreCase);
        var name = Property(options, "KepCatalogNamespace") ?? Property(options, "RootNamespace") ?? DefaultNamespace;
        return new ProjectSettings(
            Identifier.Namespace(name, DefaultNamespace),
            isPublic,
            parsing is CSharpParseOptions { LanguageVersion: >= CSharp11 },
            Property(options, "KepCatalogDocumentation")?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true,
            isPublic || isInternal ? null : visibility,
            Property(options, "KepCatalogProduct") ?? DefaultProduct);
    }

    private static string? Property(AnalyzerConfigOptions options, string name)
        => options.TryGetValue("build_property." + name, out var value) && !string.IsNullOrWhiteSpace(value)
            ? value.Trim()
            : null;
}
