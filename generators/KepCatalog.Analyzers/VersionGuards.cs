using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KepCatalog.Analyzers;

/// <summary>The conditions that must hold for code to run, as far as they ask about the version of a cluster.</summary>
/// <remarks>A condition on a version that cannot be evaluated hides every target: no report is better than a false one.</remarks>
internal sealed class VersionGuards
{
    private readonly List<(IOperation Condition, bool Wanted)> conditions = [];
    private readonly CatalogueSymbols symbols;

    private VersionGuards(CatalogueSymbols symbols) => this.symbols = symbols;

    /// <summary>Collects the conditions around an operation: <c>if</c>, <c>?:</c>, <c>&amp;&amp;</c>, loops, <c>when</c>, and earlier
    /// statements that leave the block.</summary>
    public static VersionGuards Around(IOperation operation, CatalogueSymbols symbols)
    {
        var guards = new VersionGuards(symbols);
        for (var child = operation; child.Parent is { } parent; child = parent)
        {
            guards.Add(parent, child);
        }

        return guards;
    }

    /// <summary>Keeps the versions in which all conditions can hold.</summary>
    public ImmutableArray<KubernetesVersion> Filter(ImmutableArray<KubernetesVersion> versions)
        => conditions.Count == 0 ? versions : versions.Where(v => conditions.All(c => CanBe(c.Condition, c.Wanted, v))).ToImmutableArray();

    private void Add(IOperation parent, IOperation child)
    {
        switch (parent)
        {
            case IConditionalOperation conditional when child != conditional.Condition:
                conditions.Add((conditional.Condition, child == conditional.WhenTrue));
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when child == both.RightOperand:
                conditions.Add((both.LeftOperand, true));
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when child == either.RightOperand:
                conditions.Add((either.LeftOperand, false));
                break;
            case IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition } when child != condition:
                conditions.Add((condition, true));
                break;
            case IForLoopOperation { Condition: { } condition } loop when child == loop.Body:
                conditions.Add((condition, true));
                break;
            case ISwitchExpressionArmOperation { Guard: { } guard } arm when child == arm.Value:
                conditions.Add((guard, true));
                break;
            case ISwitchCaseOperation section when child is not ICaseClauseOperation && section.Clauses is { Length: 1 } clauses && clauses[0] is IPatternCaseClauseOperation { Guard: { } guard }:
                conditions.Add((guard, true));
                break;
            case IBlockOperation block:
                AddEarlierExits(block, child);
                break;
        }
    }

    /// <summary>Adds the conditions of statements such as <c>if (version &lt; …) return;</c> before a statement.</summary>
    private void AddEarlierExits(IBlockOperation block, IOperation statement)
    {
        foreach (var earlier in block.Operations.TakeWhile(o => o != statement))
        {
            if (earlier is IConditionalOperation { WhenFalse: null } exit && Leaves(exit.WhenTrue))
            {
                conditions.Add((exit.Condition, false));
            }
        }
    }

    private static bool Leaves(IOperation? statement) => statement switch
    {
        IBlockOperation block => block.Operations.Length > 0 && Leaves(block.Operations[block.Operations.Length - 1]),
        IReturnOperation or IBranchOperation => true,
        IThrowOperation => true,
        IExpressionStatementOperation expression => expression.Operation is IThrowOperation,
        _ => false,
    };

    /// <summary>Whether a condition can have a value when the version of the cluster is a certain one.</summary>
    private bool CanBe(IOperation condition, bool wanted, KubernetesVersion version)
    {
        switch (condition)
        {
            case IConversionOperation conversion:
                return CanBe(conversion.Operand, wanted, version);
            case IParenthesizedOperation parentheses:
                return CanBe(parentheses.Operand, wanted, version);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return CanBe(not.Operand, !wanted, version);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both:
                return wanted
                    ? CanBe(both.LeftOperand, true, version) && CanBe(both.RightOperand, true, version)
                    : CanBe(both.LeftOperand, false, version) || CanBe(both.RightOperand, false, version);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either:
                return wanted
                    ? CanBe(either.LeftOperand, true, version) || CanBe(either.RightOperand, true, version)
                    : CanBe(either.LeftOperand, false, version) && CanBe(either.RightOperand, false, version);
            case IBinaryOperation comparison when Compare(comparison, version) is { } holds:
                return holds == wanted;
            case ILocalReferenceOperation local when ValueOf(local) is { } value:
                return CanBe(value, wanted, version);
            default:
                return !AsksAboutVersion(condition);
        }
    }

    /// <summary>Evaluates a comparison of the cluster's version with a release that the code spells.</summary>
    private bool? Compare(IBinaryOperation comparison, KubernetesVersion version)
    {
        var left = VersionIn(comparison.LeftOperand);
        var right = VersionIn(comparison.RightOperand);
        if (!IsVersion(comparison.LeftOperand) || !IsVersion(comparison.RightOperand) || left is null == right is null)
        {
            return null;
        }

        var order = (left ?? version).CompareTo(right ?? version);
        return comparison.OperatorKind switch
        {
            BinaryOperatorKind.GreaterThan => order > 0,
            BinaryOperatorKind.GreaterThanOrEqual => order >= 0,
            BinaryOperatorKind.LessThan => order < 0,
            BinaryOperatorKind.LessThanOrEqual => order <= 0,
            BinaryOperatorKind.Equals => order == 0,
            BinaryOperatorKind.NotEquals => order != 0,
            _ => null,
        };
    }

    private bool IsVersion(IOperation operation) => CatalogueSymbols.Is(Unlifted(operation).Type, symbols.KubernetesVersion);

    /// <summary>The release that an expression spells: <c>Releases.V1_27.Info.Version</c>, <c>new KubernetesVersion(1, 27)</c>, or
    /// <c>KubernetesVersion.Parse("1.27")</c>.</summary>
    private KubernetesVersion? VersionIn(IOperation operation) => Unlifted(operation) switch
    {
        IPropertyReferenceOperation { Property.Name: "Version", Instance: IPropertyReferenceOperation { Property.Name: "Info" } info }
            => symbols.ReleaseOf(info.Property.ContainingType)?.Version,
        IObjectCreationOperation { Arguments.Length: 2 } creation when CatalogueSymbols.Is(creation.Type, symbols.KubernetesVersion)
            => creation.Arguments[0].Value.ConstantValue is { HasValue: true, Value: int major and >= 0 }
                && creation.Arguments[1].Value.ConstantValue is { HasValue: true, Value: int minor and >= 0 }
                ? new KubernetesVersion(major, minor)
                : null,
        IInvocationOperation { TargetMethod.Name: "Parse" } parse when CatalogueSymbols.Is(parse.TargetMethod.ContainingType, symbols.KubernetesVersion)
            => parse.Arguments[0].Value.ConstantValue is { HasValue: true, Value: string text } && KepCatalog.KubernetesVersion.TryParse(text, out var version)
                ? version
                : null,
        _ => null,
    };

    private static IOperation Unlifted(IOperation operation)
        => operation switch
        {
            IConversionOperation conversion => Unlifted(conversion.Operand),
            IParenthesizedOperation parentheses => Unlifted(parentheses.Operand),
            _ => operation,
        };

    /// <summary>The value that a local variable is declared with: <c>var isNew = version &gt;= …</c>.</summary>
    private static IOperation? ValueOf(ILocalReferenceOperation local)
        => local.Local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value }
            && local.SemanticModel?.GetOperation(value) is { } operation && operation is not ILocalReferenceOperation
            ? operation
            : null;

    /// <summary>Whether a condition has to do with a version: it uses the library, or something with such a name.</summary>
    private bool AsksAboutVersion(IOperation condition)
        => condition.DescendantsAndSelf().Any(o => IsVersion(o) || (o.Type is not null && symbols.Has(o.Type)) || OperationName.Of(o)?.IndexOf("version", StringComparison.OrdinalIgnoreCase) >= 0);
}
