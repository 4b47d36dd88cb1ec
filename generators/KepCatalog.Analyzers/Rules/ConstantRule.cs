using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KepCatalog.Analyzers.Rules;

/// <summary>Reports constants and objects of gates, KEPs and features that a target version does not have, and of planned releases.</summary>
internal static class ConstantRule
{
    /// <summary>Looks at a field or a property.</summary>
    public static void Check(OperationAnalysisContext context, CodeContext code)
    {
        var reference = (IMemberReferenceOperation)context.Operation;
        if (!reference.Member.IsStatic || !code.Symbols.Has(reference.Member) || Uses.IsQuestion(reference, code.Symbols))
        {
            return;
        }

        if (reference.Member is IFieldSymbol field && code.Symbols.GateOf(field) is { } gate)
        {
            CheckGate(context, code, gate);
            return;
        }

        var type = reference.Member.ContainingType;
        if (code.Symbols.ReleaseOf(type) is { Status: ReleaseStatus.Planned } release)
        {
            if (code.Targets.All(t => t != release.Version))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleDescriptors.PlannedRelease, PlaceOf(reference, code.Symbols.ReleaseClassOf(type)!), release.Version));
            }
        }
        else if (code.Symbols.KepOf(type) is { } kep)
        {
            CheckKep(context, code, kep, PlaceOf(reference, type));
        }
    }

    private static void CheckGate(OperationAnalysisContext context, CodeContext code, FeatureGate gate)
    {
        var states = code.TargetsAt(context.Operation).Select(v => (Version: v, Setting: FeatureGates.Check(gate.Name + "=true", v, gate.Owner).Settings[0])).ToList();
        var place = context.Operation.Syntax.GetLocation();
        var early = states.Where(s => s.Setting.Problem == GateProblem.NotYetIntroduced).ToList();
        if (early.Count > 0)
        {
            var since = early[early.Count - 1].Setting.Since!.Value;
            ReportNotYet(context, place, gate.Name, "is introduced in v" + since, since, early.Select(s => s.Version));
        }

        var late = states.Where(s => s.Setting.Problem == GateProblem.Removed).ToList();
        if (late.Count > 0)
        {
            ReportNoLonger(context, place, gate.Name, late[0].Setting.Since!.Value, late.Select(s => s.Version));
        }
    }

    private static void CheckKep(OperationAnalysisContext context, CodeContext code, Kep kep, Location place)
    {
        var targets = code.TargetsAt(context.Operation);
        var removed = kep.History.FirstOrDefault(c => c.Milestone == Milestone.Removed && !c.IsPlanned);
        var late = targets.Where(v => removed is not null && kep.GetStage(v).Stage == Stage.Removed).ToList();
        if (late.Count > 0)
        {
            ReportNoLonger(context, place, kep.ToString(), removed!.Version, late);
        }

        // A history that does not begin with alpha can lack its beginning.
        if (kep.History.FirstOrDefault(c => !c.IsPlanned) is { } first)
        {
            var isBeginning = first.Milestone == Milestone.Alpha;
            var early = targets.Where(v => v < first.Version && (isBeginning || kep.FeatureGates.Any(g => g.GetState(v).Presence == GatePresence.NotYetIntroduced))).ToList();
            ReportNotYet(context, place, kep.ToString(), "is introduced in v" + first.Version, first.Version, early);
        }
        else if (kep.History.FirstOrDefault() is { Milestone: Milestone.Alpha } planned && planned.Version > Catalogue.LastReleased)
        {
            ReportNotYet(context, place, kep.ToString(), "is planned for v" + planned.Version, planned.Version, targets.Where(v => v < planned.Version));
        }
    }

    private static void ReportNotYet(OperationAnalysisContext context, Location place, string what, string since, KubernetesVersion guard, IEnumerable<KubernetesVersion> targets)
    {
        var versions = targets.ToImmutableArray();
        if (versions.Length > 0)
        {
            context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.NotYet, place, Guard(">=", guard), what, since, TargetVersions.Words(versions)));
        }
    }

    private static void ReportNoLonger(OperationAnalysisContext context, Location place, string what, KubernetesVersion since, IEnumerable<KubernetesVersion> targets)
        => context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.NoLonger, place, Guard("<", since), what, since, TargetVersions.Words(targets.ToImmutableArray())));

    private static ImmutableDictionary<string, string?> Guard(string sign, KubernetesVersion version)
        => ImmutableDictionary<string, string?>.Empty.Add(FixKeys.GuardOperator, sign).Add(FixKeys.GuardVersion, version.ToString());

    /// <summary>The part of a reference that names a class: <c>Keps.NodeLogQuery</c> of <c>Keps.NodeLogQuery.Title</c>.</summary>
    private static Location PlaceOf(IMemberReferenceOperation reference, INamedTypeSymbol type)
    {
        var depth = 0;
        for (var inner = reference.Member.ContainingType; !SymbolEqualityComparer.Default.Equals(inner, type); inner = inner.ContainingType)
        {
            depth++;
        }

        var syntax = reference.Syntax;
        for (; depth >= 0 && syntax is MemberAccessExpressionSyntax access; depth--)
        {
            syntax = access.Expression;
        }

        return syntax.GetLocation();
    }
}
