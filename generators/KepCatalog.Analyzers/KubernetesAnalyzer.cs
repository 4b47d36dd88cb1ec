using System.Collections.Immutable;
using KepCatalog.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KepCatalog.Analyzers;

/// <summary>Checks code that names feature gates, KEPs and releases against the Kubernetes versions that the project targets.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KubernetesAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleDescriptors.All;

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (CatalogueSymbols.Of(context.Compilation) is not { } symbols)
        {
            return;
        }

        var targets = StatedTargets.Of(context.Compilation, symbols.Targets, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, context.CancellationToken);
        if (!targets.Faults.IsEmpty)
        {
            context.RegisterCompilationEndAction(end =>
            {
                foreach (var fault in targets.Faults)
                {
                    end.ReportDiagnostic(fault);
                }
            });
        }

        var code = new CodeContext(symbols, targets.Versions, context.Compilation);
        context.RegisterOperationAction(c => LookupRule.Check(c, code), OperationKind.Invocation);
        context.RegisterOperationAction(c => LiteralRule.Check(c, code), OperationKind.Literal, OperationKind.Binary, OperationKind.InterpolatedString);
        if (!targets.Versions.IsEmpty)
        {
            context.RegisterOperationAction(c => ConstantRule.Check(c, code), OperationKind.FieldReference, OperationKind.PropertyReference);
            context.RegisterOperationAction(c => LockedRule.CheckConstant(c, code), OperationKind.FieldReference);
            context.RegisterOperationAction(c => LockedRule.CheckState(c, code), OperationKind.PropertyReference);
        }
    }
}
