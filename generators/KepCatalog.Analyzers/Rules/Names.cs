using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KepCatalog.Analyzers.Rules;

/// <summary>Reports names that the catalogue does not have: unknown, misspelt, or without the form of a version.</summary>
internal static class Names
{
    /// <summary>Reports a name that is not a gate's.</summary>
    public static void CheckGate(OperationAnalysisContext context, IOperation value, string name, string? owner)
    {
        var trimmed = name.Trim();
        if (trimmed.Length == 0 || (owner is null ? FeatureGates.Find(name) : KubeadmFeatureGates.Find(name)) is not null)
        {
            return;
        }

        var setting = FeatureGates.Check(trimmed.Replace(',', ' ') + "=true", Catalogue.LastWithGates, owner).Settings.LastOrDefault();
        if (setting?.Name == trimmed && setting is { Problem: GateProblem.Unknown })
        {
            ReportUnknown(context, value, name.IndexOf(trimmed, StringComparison.Ordinal), setting);
        }
        else
        {
            Report(context, value, "There is no feature gate " + trimmed + ".");
        }
    }

    /// <summary>Reports the name of a setting whose gate is not known.</summary>
    /// <param name="context">Where to report.</param>
    /// <param name="value">The constant.</param>
    /// <param name="offset">Where the name begins in its value.</param>
    /// <param name="setting">The verdict.</param>
    public static void ReportUnknown(OperationAnalysisContext context, IOperation value, int offset, FeatureGateSetting setting)
    {
        var place = LiteralPlace.Of(value.Syntax, offset, setting.Name!.Length);
        var message = Sentence(setting.Message);
        context.ReportDiagnostic(setting.OtherGate is { } meant
            ? Diagnostic.Create(RuleDescriptors.Misspelt, place.Location, Meant(place, meant.Name), message)
            : Diagnostic.Create(RuleDescriptors.Unknown, place.Location, message));
    }

    /// <summary>Reports a number that no KEP has.</summary>
    public static void CheckKep(OperationAnalysisContext context, IOperation value, int number)
    {
        if (Keps.Find(number) is null)
        {
            Report(context, value, FormattableString.Invariant($"There is no KEP-{number} in the catalogue of {Catalogue.KepsAsOfDateTime:yyyy-MM-dd}."));
        }
    }

    /// <summary>Reports a text that names no KEP.</summary>
    public static void CheckKep(OperationAnalysisContext context, IOperation value, string text)
    {
        var name = text.Trim();
        if (name.Length == 0 || Keps.Find(text) is not null)
        {
            return;
        }

        var place = LiteralPlace.Of(value.Syntax, text.IndexOf(name, StringComparison.Ordinal), name.Length);
        var meant = EditDistance.Nearest(Keps.All, k => k.Name, name)?.Name;
        context.ReportDiagnostic(meant is not null
            ? Diagnostic.Create(RuleDescriptors.Misspelt, place.Location, Meant(place, meant), $"There is no KEP {name}; did you mean {meant}?")
            : Diagnostic.Create(
                RuleDescriptors.Unknown, place.Location, FormattableString.Invariant($"There is no KEP {name} in the catalogue of {Catalogue.KepsAsOfDateTime:yyyy-MM-dd}.")));
    }

    /// <summary>Reports a version without the form of one, and a release that the catalogue does not have.</summary>
    public static void CheckRelease(OperationAnalysisContext context, IOperation value, string text)
    {
        if (CheckVersion(context, value, text) is { } version && Releases.Find(version) is null)
        {
            var all = Releases.All;
            Report(context, value, $"The catalogue has no release {text}; it has v{all[0].Version} to v{all[all.Count - 1].Version}.");
        }
    }

    /// <summary>Reports a version without the form of one.</summary>
    /// <returns>The version, or null.</returns>
    public static KubernetesVersion? CheckVersion(OperationAnalysisContext context, IOperation value, string text)
    {
        if (KubernetesVersion.TryParse(text, out var version))
        {
            return version;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            RuleDescriptors.Malformed, value.Syntax.GetLocation(), $"'{text}' is not a Kubernetes version; write it as 1.30 or v1.30.2."));
        return null;
    }

    /// <summary>Makes a sentence of the words of a verdict.</summary>
    public static string Sentence(string words)
        => char.ToUpperInvariant(words[0]) + words.Substring(1) + (words[words.Length - 1] is '?' or '.' ? "" : ".");

    private static ImmutableDictionary<string, string?> Meant(LiteralPlace place, string meant)
        => place.IsExact ? ImmutableDictionary<string, string?>.Empty.Add(FixKeys.Meant, meant) : ImmutableDictionary<string, string?>.Empty;

    private static void Report(OperationAnalysisContext context, IOperation value, string message)
        => context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.Unknown, value.Syntax.GetLocation(), message));
}
