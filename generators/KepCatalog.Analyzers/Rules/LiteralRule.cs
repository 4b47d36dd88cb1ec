using System.Collections.Immutable;
using KepCatalog.Notes.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KepCatalog.Analyzers.Rules;

/// <summary>Looks at constant texts: arguments <c>--feature-gates</c>, and names of gates that have a constant.</summary>
internal static class LiteralRule
{
    private const string Flag = "--feature-gates";

    /// <summary>No gate has a shorter name.</summary>
    private const int ShortestName = 5;

    /// <summary>Looks at a literal, a concatenation or an interpolation.</summary>
    public static void Check(OperationAnalysisContext context, CodeContext code)
    {
        var operation = context.Operation;
        if (operation.ConstantValue is not { HasValue: true, Value: string { Length: >= ShortestName } text } || IsPart(operation))
        {
            return;
        }

        if (SettingsIn(operation, text) is { } settings)
        {
            if (!IsArgumentOfTheLibrary(operation, code.Symbols))
            {
                SettingsRule.Check(context, code, settings, code.TargetsAt(operation));
            }
        }
        else if (operation is ILiteralOperation && IsNameOfAGate(text) && GateContext.Of(operation, code.Symbols) is { } lookup && ConstantOf(text, lookup) is { } constant)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                RuleDescriptors.LiteralName, operation.Syntax.GetLocation(), ImmutableDictionary<string, string?>.Empty.Add(FixKeys.Constant, constant), constant));
        }
    }

    /// <summary>Whether the text is only a part of another one.</summary>
    private static bool IsPart(IOperation operation) => operation.Parent switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } => true,
        IInterpolatedStringContentOperation => true,
        IConversionOperation or IParenthesizedOperation => IsPart(operation.Parent),
        _ => false,
    };

    private static bool IsArgumentOfTheLibrary(IOperation operation, CatalogueSymbols symbols)
        => operation.Parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation call } => symbols.Has(call.TargetMethod),
            IConversionOperation or IParenthesizedOperation => IsArgumentOfTheLibrary(operation.Parent, symbols),
            _ => false,
        };

    /// <summary>The settings of a text that is the flag with its value, alone or in a command line of a program that takes it.</summary>
    private static Settings? SettingsIn(IOperation operation, string text)
    {
        var flag = text.IndexOf(Flag, StringComparison.Ordinal);
        if (flag < 0 || flag + Flag.Length >= text.Length || text[flag + Flag.Length] is not ('=' or ' '))
        {
            return null;
        }

        var program = ProgramOf(text.Substring(0, flag));
        if (program is null && text.Substring(0, flag).Trim().Length > 0)
        {
            return null;
        }

        var start = flag + Flag.Length + 1;
        var quote = start < text.Length && text[start] is '"' or '\'' ? text[start++] : ' ';
        var end = start;
        while (end < text.Length && text[end] != quote && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        var value = text.Substring(start, end - start);
        var isAlone = program is not null || text.Substring(end).Trim(' ', quote).Length == 0;
        return isAlone && IsPlain(value) && (program is not null || NamesAKubernetesGate(value)) ? new Settings(operation, value, start, program?.Length == 0 ? null : program) : null;
    }

    /// <summary>Whether a value is one, and neither a placeholder nor an explanation.</summary>
    private static bool IsPlain(string value)
        => value.Length > 0 && (value[0] is >= 'A' and <= 'Z' || value.IndexOf("=true", StringComparison.Ordinal) > 0 || value.IndexOf("=false", StringComparison.Ordinal) > 0)
            && value.All(c => c is ',' or '=' or '_' or >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z');

    /// <summary>Whether a gate of Kubernetes, or one that is misspelt, is among the settings. Other products have a flag of this name, too.</summary>
    private static bool NamesAKubernetesGate(string value)
        => FeatureGates.Check(value, Catalogue.LastWithGates).Settings.Any(s => s.Gate is not null || s.OtherGate is not null || s.Sets.Count > 0);

    /// <summary>The component that a command line begins with, or null.</summary>
    private static string? ProgramOf(string before)
    {
        var word = before.Trim().Split(' ')[0];
        var name = word.Substring(word.LastIndexOf('/') + 1);
        return ComponentNames.Known.Contains(name) ? name : null;
    }

    /// <summary>Whether a text has the form of a gate's name. Nearly all texts of a program do not, so nothing is looked up for them.</summary>
    private static bool IsNameOfAGate(string text)
        => text[0] is >= 'A' and <= 'Z' && text.All(c => c is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9');

    /// <summary>The constant with a value, of a class if one is named.</summary>
    private static string? ConstantOf(string text, string type)
        => type is "" or nameof(FeatureGates) && FeatureGates.Find(text) is { } gate && gate.Name == text ? "FeatureGates." + text
            : type is "" or nameof(KubeadmFeatureGates) && KubeadmFeatureGates.Find(text) is { } own && own.Name == text ? "KubeadmFeatureGates." + text
            : null;
}
