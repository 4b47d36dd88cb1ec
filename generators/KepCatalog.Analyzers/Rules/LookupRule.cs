using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KepCatalog.Analyzers.Rules;

/// <summary>Reports constant arguments of <c>Find</c>, <c>TryFind</c>, <c>Check</c>, <c>Compare</c> and <c>Parse</c> that find nothing or
/// cannot be read.</summary>
internal static class LookupRule
{
    /// <summary>Looks at a call of the library.</summary>
    public static void Check(OperationAnalysisContext context, CodeContext code)
    {
        var call = (IInvocationOperation)context.Operation;
        var type = call.TargetMethod.ContainingType;
        var symbols = code.Symbols;
        if (!symbols.Has(type))
        {
            return;
        }

        foreach (var argument in call.Arguments)
        {
            if (!argument.Value.ConstantValue.HasValue || argument.ArgumentKind == ArgumentKind.DefaultValue)
            {
                continue;
            }

            var value = argument.Value.ConstantValue.Value;
            switch (call.TargetMethod.Name)
            {
                case "Find" or "TryFind" when value is int number && CatalogueSymbols.Is(type, symbols.Keps):
                    Names.CheckKep(context, argument.Value, number);
                    break;
                case "Find" or "TryFind" when value is string text && CatalogueSymbols.Is(type, symbols.Keps):
                    Names.CheckKep(context, argument.Value, text);
                    break;
                case "Find" or "TryFind" when value is string text && CatalogueSymbols.Is(type, symbols.FeatureGates):
                    Names.CheckGate(context, argument.Value, text, owner: null);
                    break;
                case "Find" or "TryFind" when value is string text && CatalogueSymbols.Is(type, symbols.KubeadmFeatureGates):
                    Names.CheckGate(context, argument.Value, text, "kubeadm");
                    break;
                case "Find" or "TryFind" or "Compare" when value is string text && CatalogueSymbols.Is(type, symbols.Releases):
                    Names.CheckRelease(context, argument.Value, text);
                    break;
                case "Check" when value is string text && argument.Parameter?.Name == "version":
                case "Parse" when value is string && CatalogueSymbols.Is(type, symbols.KubernetesVersion):
                    Names.CheckVersion(context, argument.Value, (string)value);
                    break;
                case "Check" when value is string text && argument.Parameter?.Name == "settings":
                    CheckSettings(context, code, call, argument.Value, text);
                    break;
            }
        }
    }

    private static void CheckSettings(OperationAnalysisContext context, CodeContext code, IInvocationOperation call, IOperation settings, string text)
    {
        var version = ConstantOf(call, "version") is string stated && KubernetesVersion.TryParse(stated, out var parsed) ? parsed : (KubernetesVersion?)null;
        var component = call.Arguments.FirstOrDefault(a => a.Parameter?.Name == "component");
        var isComponentKnown = component is null || component.Value.ConstantValue.HasValue;
        var targets = isComponentKnown ? code.TargetsAt(call) : ImmutableArray<KubernetesVersion>.Empty;

        // A call that asks about a release by name asks about no other.
        targets = version is null ? targets : targets.RemoveAll(t => t != version);
        SettingsRule.Check(context, code, new Settings(settings, text, 0, component?.Value.ConstantValue.Value as string), targets);
    }

    private static object? ConstantOf(IInvocationOperation call, string parameter)
        => call.Arguments.FirstOrDefault(a => a.Parameter?.Name == parameter)?.Value.ConstantValue is { HasValue: true } constant ? constant.Value : null;
}
