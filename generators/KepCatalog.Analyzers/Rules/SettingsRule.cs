using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KepCatalog.Analyzers.Rules;

/// <summary>Reports settings of feature gates that cannot be read, that name no gate, or that a target version refuses.</summary>
internal static class SettingsRule
{
    /// <summary>Looks at settings.</summary>
    /// <param name="context">Where to report.</param>
    /// <param name="code">The compilation.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="targets">The releases that must accept them. Without any, only the form and the names are checked.</param>
    public static void Check(OperationAnalysisContext context, CodeContext code, Settings settings, ImmutableArray<KubernetesVersion> targets)
    {
        foreach (var setting in FeatureGates.Check(settings.Text, Catalogue.LastWithGates, settings.Component).Settings)
        {
            if (setting.Problem is GateProblem.Malformed or GateProblem.Duplicate)
            {
                var place = LiteralPlace.Of(settings.Value.Syntax, settings.Offset + setting.Offset, setting.Text.Length);
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleDescriptors.Malformed, place.Location, setting.Problem == GateProblem.Duplicate ? Removal(settings, setting) : null, Names.Sentence(setting.Message)));
            }
            else if (setting.Problem == GateProblem.Unknown && !HasOwn(code, setting.Name!))
            {
                Names.ReportUnknown(context, settings.Value, settings.Offset + setting.Offset + setting.Text.IndexOf(setting.Name!, StringComparison.Ordinal), setting);
            }
        }

        CheckTargets(context, code, settings, targets);
    }

    private static void CheckTargets(OperationAnalysisContext context, CodeContext code, Settings settings, ImmutableArray<KubernetesVersion> targets)
    {
        var refused = targets
            .SelectMany(v => FeatureGates.Check(settings.Text, v, settings.Component).Settings.Select(s => (Version: v, Setting: s)))
            .Where(s => s.Setting.Problem is GateProblem.NotYetIntroduced or GateProblem.Removed or GateProblem.Locked or GateProblem.NeedsGate)
            .GroupBy(s => s.Setting.Offset);
        foreach (var group in refused)
        {
            var setting = group.First().Setting;

            // ConstantRule reports a constant that a target version does not have.
            if (setting.Problem is GateProblem.NotYetIntroduced or GateProblem.Removed && IsConstant(settings.Value, setting.Name!, code))
            {
                continue;
            }

            var place = LiteralPlace.Of(settings.Value.Syntax, settings.Offset + setting.Offset, setting.Text.Length);
            context.ReportDiagnostic(Diagnostic.Create(
                RuleDescriptors.Refused, place.Location, Removal(settings, setting),
                TargetVersions.Words(group.Select(s => s.Version).ToImmutableArray()), setting.Message));
        }
    }

    private static bool IsConstant(IOperation value, string name, CodeContext code)
        => value.Descendants().Any(o => o is IFieldReferenceOperation { Field: { ConstantValue: string text } field } && text == name && code.Symbols.GateOf(field) is not null);

    /// <summary>Whether the project has a gate of its own with this name, in classes that KepCatalog.Generator makes from its notes.</summary>
    private static bool HasOwn(CodeContext code, string name)
        => code.Compilation.GetSymbolsWithName("FeatureGates", SymbolFilter.Type).OfType<INamedTypeSymbol>().Any(t => t.GetMembers(name).Length > 0);

    /// <summary>The setting with one of the commas around it.</summary>
    private static ImmutableDictionary<string, string?> Removal(Settings settings, FeatureGateSetting setting)
    {
        var (start, end) = (setting.Offset, setting.Offset + setting.Text.Length);
        if (end < settings.Text.Length && settings.Text[end] == ',')
        {
            end++;
        }
        else if (start > 0 && settings.Text[start - 1] == ',')
        {
            start--;
        }

        var place = LiteralPlace.Of(settings.Value.Syntax, settings.Offset + start, end - start);
        return !place.IsExact ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty
                .Add(FixKeys.RemoveAt, place.Location.SourceSpan.Start.ToString(CultureInfo.InvariantCulture))
                .Add(FixKeys.RemoveLength, place.Location.SourceSpan.Length.ToString(CultureInfo.InvariantCulture));
    }
}
