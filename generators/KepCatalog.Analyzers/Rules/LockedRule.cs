using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KepCatalog.Analyzers.Rules;

/// <summary>Reports a condition on a gate that has one value in all target versions: <c>gates.IsEnabled(FeatureGates.AppArmor)</c>,
/// <c>gates[FeatureGates.AppArmor]</c>, or <c>FeatureGates.Find(FeatureGates.AppArmor)!.GetState(version).IsOnByDefault</c>.</summary>
internal static class LockedRule
{
    /// <summary>Looks at the constant of a gate that is passed to a method or an indexer.</summary>
    public static void CheckConstant(OperationAnalysisContext context, CodeContext code)
    {
        var reference = (IFieldReferenceOperation)context.Operation;
        if (code.Symbols.GateOf(reference.Field) is { } gate && reference.Parent is IArgumentOperation { Parent: { } condition } && AsksWhetherIsOn(condition))
        {
            Report(context, code, condition, gate, isLock: false);
        }
    }

    /// <summary>Looks at a property of the state of a gate.</summary>
    public static void CheckState(OperationAnalysisContext context, CodeContext code)
    {
        var property = (IPropertyReferenceOperation)context.Operation;
        if (CatalogueSymbols.Is(property.Property.ContainingType, code.Symbols.GateState) && property.Property.Name is "IsOnByDefault" or "IsLocked"
            && property.Instance is IInvocationOperation { TargetMethod.Name: "GetState", Instance: IInvocationOperation { TargetMethod.Name: "Find" } find }
            && find.Arguments[0].Value is IFieldReferenceOperation constant && code.Symbols.GateOf(constant.Field) is { } gate)
        {
            Report(context, code, property, gate, property.Property.Name == "IsLocked");
        }
    }

    private static bool AsksWhetherIsOn(IOperation condition) => condition switch
    {
        IInvocationOperation { Type.SpecialType: SpecialType.System_Boolean } call => call.TargetMethod.Name.IndexOf("Enabled", StringComparison.Ordinal) >= 0,
        IPropertyReferenceOperation { Type.SpecialType: SpecialType.System_Boolean, Parent: not IAssignmentOperation } indexer => indexer.Property.IsIndexer,
        _ => false,
    };

    private static void Report(OperationAnalysisContext context, CodeContext code, IOperation condition, FeatureGate gate, bool isLock)
    {
        var targets = code.TargetsAt(condition);
        var states = targets.Select(gate.GetState).Distinct().ToList();
        if (states.Count > 0 && states.All(s => s is { IsLocked: true, IsOnByDefault: not null } && s.IsOnByDefault == states[0].IsOnByDefault))
        {
            var value = states[0].IsOnByDefault == true ? "true" : "false";
            context.ReportDiagnostic(Diagnostic.Create(
                RuleDescriptors.Locked, condition.Syntax.GetLocation(), gate.Name, value, TargetVersions.Words(targets), isLock ? "true" : value));
        }
    }
}
