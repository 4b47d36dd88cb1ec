using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KepCatalog.Analyzers.Rules;

/// <summary>Tells whether a text is used as the name of a gate. Kinds of objects and others have the same names as gates, such as
/// <c>RuntimeClass</c>, so what the text goes to must have the word gate in its name.</summary>
internal static class GateContext
{
    /// <summary>Finds out whether a text is used as the name of a gate: the variable, parameter, member or type that it goes to, or is compared
    /// with, has the word in its name.</summary>
    /// <returns>The class of the library whose lookup gets the text, an empty text for other code that names a gate, or null if none does.</returns>
    public static string? Of(IOperation literal, CatalogueSymbols symbols)
    {
        for (IOperation child = literal, parent = literal.Parent!; parent is not null; child = parent, parent = parent.Parent!)
        {
            if (parent is IArgumentOperation { Parent: IInvocationOperation call } && symbols.Has(call.TargetMethod))
            {
                return call.TargetMethod.Name is "Find" or "TryFind" ? call.TargetMethod.ContainingType.Name : null;
            }

            if (NamesAround(parent, child).Any(NamesAGate))
            {
                return "";
            }

            if (parent is IExpressionStatementOperation or IBlockOperation or IAnonymousFunctionOperation)
            {
                return null;
            }
        }

        return null;
    }

    private static IEnumerable<string?> NamesAround(IOperation parent, IOperation child)
    {
        switch (parent)
        {
            case IArgumentOperation argument:
                yield return argument.Parameter?.Name;
                break;
            case IInvocationOperation call:
                yield return call.TargetMethod.Name;
                yield return call.TargetMethod.ContainingType.Name;
                yield return OperationName.Of(call.Instance);
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true } indexer:
                yield return OperationName.Of(indexer.Instance);
                break;
            case IObjectCreationOperation creation:
                yield return creation.Type?.Name;
                break;
            case IAssignmentOperation assignment when child == assignment.Value:
                yield return OperationName.Of(assignment.Target);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                yield return OperationName.Of(comparison.LeftOperand == child ? comparison.RightOperand : comparison.LeftOperand);
                break;
            case IIsPatternOperation pattern:
                yield return OperationName.Of(pattern.Value);
                break;
            case IVariableDeclaratorOperation variable:
                yield return variable.Symbol.Name;
                break;
            case IFieldInitializerOperation field:
                yield return field.InitializedFields.FirstOrDefault()?.Name;
                break;
            case IPropertyInitializerOperation property:
                yield return property.InitializedProperties.FirstOrDefault()?.Name;
                break;
            case IParameterInitializerOperation parameter:
                yield return parameter.Parameter.Name;
                break;
        }
    }

    /// <summary>Whether a name has the word: <c>featureGates</c>, <c>FEATURE_GATES</c> and <c>gate</c>, not <c>aggregate</c> or <c>Gateway</c>.</summary>
    internal static bool NamesAGate(string? name)
    {
        for (var at = name?.IndexOf("gate", StringComparison.OrdinalIgnoreCase) ?? -1; at >= 0; at = name!.IndexOf("gate", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + 4 + (at + 4 < name!.Length && name[at + 4] is 's' or 'S' ? 1 : 0);
            var begins = at == 0 || !char.IsLetter(name[at - 1]) || (char.IsUpper(name[at]) && char.IsLower(name[at - 1]))
                || (at >= 7 && string.Compare(name, at - 7, "feature", 0, 7, StringComparison.OrdinalIgnoreCase) == 0);
            if (begins && (end == name.Length || !char.IsLower(name[end])))
            {
                return true;
            }
        }

        return false;
    }
}
