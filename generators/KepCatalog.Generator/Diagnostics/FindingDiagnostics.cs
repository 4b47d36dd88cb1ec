using KepCatalog.Generator.Model;
using KepCatalog.Notes.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Generator.Diagnostics;

/// <summary>Reports findings as diagnostics, one descriptor for each kind.</summary>
internal static class FindingDiagnostics
{
    /// <summary>The category of every diagnostic.</summary>
    public const string Category = "KepCatalog";

    /// <summary>The descriptors by id.</summary>
    public static IReadOnlyDictionary<string, DiagnosticDescriptor> Descriptors { get; }
        = FindingKinds.All.ToDictionary(k => k.Id, Descriptor, StringComparer.Ordinal);

    /// <summary>The diagnostic of a finding, at its line in the note.</summary>
    public static Diagnostic Of(NoteFinding found)
    {
        var kind = found.Finding.Kind;
        var rule = Descriptors.TryGetValue(kind.Id, out var known) ? known : Descriptor(kind);
        return Diagnostic.Create(rule, At(found), found.Finding.Message);
    }

    private static DiagnosticDescriptor Descriptor(FindingKind kind)
        => new(
            kind.Id,
            kind.Title,
            "{0}", // the rule writes the message; its braces are data
            Category,
            kind.Severity == FindingSeverity.Warning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            isEnabledByDefault: true,
            helpLinkUri: kind.HelpLink);

    private static Location At(NoteFinding found)
    {
        var place = found.Finding.Place;
        var start = new LinePosition(Math.Max(0, place.Line - 1), Math.Max(0, place.Column - 1));
        var end = new LinePosition(start.Line, start.Character + place.Length);
        return Location.Create(found.FilePath, new TextSpan(place.Offset, place.Length), new LinePositionSpan(start, end));
    }
}
