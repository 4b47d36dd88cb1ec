using KepCatalog.Notes.Model;
using Microsoft.CodeAnalysis;

namespace KepCatalog.Generator.Diagnostics;

/// <summary>Reports settings that a project got wrong. They concern no note, so they are not findings.</summary>
internal static class SettingDiagnostics
{
    private const string Id = "KCAT9001";

    private static readonly DiagnosticDescriptor InvalidVisibilityRule = new(
        Id,
        "Invalid KepCatalogVisibility",
        "KepCatalogVisibility is '{0}'; write 'internal' or 'public'. The classes are internal for now.",
        FindingDiagnostics.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: FindingKinds.PageOf(Id));

    /// <summary>The property <c>KepCatalogVisibility</c> is neither <c>internal</c> nor <c>public</c>.</summary>
    public static Diagnostic InvalidVisibility(string value)
        => Diagnostic.Create(InvalidVisibilityRule, Location.None, value);
}
