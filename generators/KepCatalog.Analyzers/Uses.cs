using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KepCatalog.Analyzers;

/// <summary>Tells code that uses a gate, KEP or release from code that only asks about it.</summary>
internal static class Uses
{
    /// <summary>Whether a reference is part of a question: a comparison, a pattern, <c>nameof</c>, or an argument or receiver of a member
    /// of the library, such as <c>FeatureGates.Find(…)</c>.</summary>
    public static bool IsQuestion(IOperation reference, CatalogueSymbols symbols)
    {
        for (IOperation child = reference, parent = reference.Parent!; parent is not null; child = parent, parent = parent.Parent!)
        {
            switch (parent)
            {
                case INameOfOperation or IPatternOperation or ICaseClauseOperation:
                case IBinaryOperation { OperatorKind: >= BinaryOperatorKind.Equals and <= BinaryOperatorKind.GreaterThan }:
                    return true;
                case IArgumentOperation { Parent: IInvocationOperation call } when symbols.Has(call.TargetMethod):
                    return true;
                case IInvocationOperation call when call.Instance == child && symbols.Has(call.TargetMethod):
                    return true;
                case IConversionOperation or IParenthesizedOperation or IMemberReferenceOperation or IConditionalAccessOperation:
                case IBinaryOperation or IInterpolatedStringOperation or IInterpolationOperation:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }
}
