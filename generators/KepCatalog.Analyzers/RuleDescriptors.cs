using System.Collections.Immutable;
using KepCatalog.Notes.Model;
using Microsoft.CodeAnalysis;

namespace KepCatalog.Analyzers;

/// <summary>All rules. The pages that explain them are in generators/findings.</summary>
internal static class RuleDescriptors
{
    private const string Category = "KepCatalog";

    /// <summary>The stated target versions cannot be read, or the catalogue does not have them.</summary>
    public static readonly DiagnosticDescriptor InvalidTargets = new(
        RuleIds.InvalidTargets, "Invalid target versions", "{0}", Category, DiagnosticSeverity.Warning, true,
        helpLinkUri: FindingPage.Of(RuleIds.InvalidTargets), customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>A target version is older than a gate or KEP.</summary>
    public static readonly DiagnosticDescriptor NotYet = new(
        RuleIds.NotYet, "Not yet in a target version", "{0} {1}, and this code targets {2}", Category, DiagnosticSeverity.Warning, true,
        helpLinkUri: FindingPage.Of(RuleIds.NotYet));

    /// <summary>A target version has a gate or KEP no longer.</summary>
    public static readonly DiagnosticDescriptor NoLonger = new(
        RuleIds.NoLonger, "No longer in a target version", "{0} was removed in v{1}, and this code targets {2}", Category, DiagnosticSeverity.Warning, true,
        helpLinkUri: FindingPage.Of(RuleIds.NoLonger));

    /// <summary>All target versions lock a gate that a condition asks about.</summary>
    public static readonly DiagnosticDescriptor Locked = new(
        RuleIds.Locked, "Condition on a locked feature gate", "{0} is locked to {1} in {2}: this is always {3}", Category, DiagnosticSeverity.Warning, true,
        helpLinkUri: FindingPage.Of(RuleIds.Locked));

    /// <summary>The catalogue does not have a name.</summary>
    public static readonly DiagnosticDescriptor Unknown = new(
        RuleIds.Unknown, "Unknown name", "{0}", Category, DiagnosticSeverity.Warning, true,
        helpLinkUri: FindingPage.Of(RuleIds.Unknown));

    /// <summary>The catalogue does not have a name, but a similar one.</summary>
    public static readonly DiagnosticDescriptor Misspelt = new(
        RuleIds.Misspelt, "Misspelt name", "{0}", Category, DiagnosticSeverity.Warning, true,
        helpLinkUri: FindingPage.Of(RuleIds.Misspelt));

    /// <summary>A setting or a version does not have the form that it needs.</summary>
    public static readonly DiagnosticDescriptor Malformed = new(
        RuleIds.Malformed, "Malformed setting or version", "{0}", Category, DiagnosticSeverity.Warning, true,
        helpLinkUri: FindingPage.Of(RuleIds.Malformed));

    /// <summary>A target version refuses a setting.</summary>
    public static readonly DiagnosticDescriptor Refused = new(
        RuleIds.Refused, "Setting refused by a target version", "Refused by {0}: {1}", Category, DiagnosticSeverity.Warning, true,
        helpLinkUri: FindingPage.Of(RuleIds.Refused));

    /// <summary>A literal names a gate that has a constant.</summary>
    public static readonly DiagnosticDescriptor LiteralName = new(
        RuleIds.LiteralName, "Literal instead of a constant", "The constant {0} has this value", Category, DiagnosticSeverity.Info, true,
        helpLinkUri: FindingPage.Of(RuleIds.LiteralName));

    /// <summary>Code uses a release that is not out.</summary>
    public static readonly DiagnosticDescriptor PlannedRelease = new(
        RuleIds.PlannedRelease, "Planned release", "v{0} is planned: its features may change until the release", Category, DiagnosticSeverity.Warning, true,
        helpLinkUri: FindingPage.Of(RuleIds.PlannedRelease));

    /// <summary>Gets all rules, by id. Each is made by the constructor: release tracking sees no other.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; }
        = ImmutableArray.Create(InvalidTargets, NotYet, NoLonger, Locked, Unknown, Misspelt, Malformed, Refused, LiteralName, PlannedRelease);
}
