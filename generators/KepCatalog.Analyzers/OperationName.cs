using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KepCatalog.Analyzers;

/// <summary>Tells what the code calls a value: a variable, a parameter, a member or a method.</summary>
internal static class OperationName
{
    /// <summary>The name, or null if the value has none.</summary>
    public static string? Of(IOperation? operation) => operation switch
    {
        IConversionOperation conversion => Of(conversion.Operand),
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IMemberReferenceOperation member => member.Member.Name,
        IInvocationOperation call => call.TargetMethod.Name,
        _ => null,
    };
}
