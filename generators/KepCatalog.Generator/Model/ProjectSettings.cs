using KepCatalog.Generator.Emission;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KepCatalog.Generator.Model;

/// <summary>What a project asks for in its properties.</summary>
/// <param name="Namespace">The namespace of the root classes, ready to be written.</param>
/// <param name="IsPublic">Whether the root classes are public; internal otherwise.</param>
/// <param name="InvalidVisibility">What <c>KepCatalogVisibility</c> says where that is no visibility, else null.</param>
internal sealed record ProjectSettings(string Namespace, bool IsPublic, string? InvalidVisibility = null)
{
    private const string DefaultNamespace = "KepCatalog";

    /// <summary>The modifier of the root classes.</summary>
    public string Visibility => IsPublic ? "public" : "internal";

    /// <summary>Reads the settings. A wrong one stands back behind its default.</summary>
    public static ProjectSettings Read(AnalyzerConfigOptions options)
    {
        var visibility = Property(options, "KepCatalogVisibility") ?? "internal";
        var isPublic = string.Equals(visibility, "public", StringComparison.OrdinalIgnoreCase);
        var isInternal = string.Equals(visibility, "internal", StringComparison.OrdinalIgnoreCase);
        var name = Property(options, "KepCatalogNamespace") ?? Property(options, "RootNamespace") ?? DefaultNamespace;
        return new ProjectSettings(
            Identifier.Namespace(name, DefaultNamespace),
            isPublic,
            isPublic || isInternal ? null : visibility);
    }

    private static string? Property(AnalyzerConfigOptions options, string name)
        => options.TryGetValue("build_property." + name, out var value) && !string.IsNullOrWhiteSpace(value)
            ? value.Trim()
            : null;
}
