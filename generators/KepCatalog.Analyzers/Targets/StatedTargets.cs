using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KepCatalog.Analyzers;

/// <summary>The target versions of a project, and what is wrong with the statement of them.</summary>
internal sealed record StatedTargets(ImmutableArray<KubernetesVersion> Versions, ImmutableArray<Diagnostic> Faults)
{
    private const string Property = "build_property.KubernetesTargetVersions";

    /// <summary>Reads the attribute, or else the property. Both can be absent: then there are no targets.</summary>
    public static StatedTargets Of(Compilation compilation, INamedTypeSymbol? attribute, AnalyzerConfigOptions options, CancellationToken cancellation)
    {
        var stated = attribute is null ? null
            : compilation.Assembly.GetAttributes().FirstOrDefault(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, attribute));
        if (stated is not null)
        {
            return Read(stated, cancellation);
        }

        if (!options.TryGetValue(Property, out var value) || value.Trim().Length == 0)
        {
            return new StatedTargets(ImmutableArray<KubernetesVersion>.Empty, ImmutableArray<Diagnostic>.Empty);
        }

        var (versions, faults) = TargetVersions.Read(value);
        return new StatedTargets(versions, faults.Select(f => Fault("KubernetesTargetVersions: " + f, Location.None)).ToImmutableArray());
    }

    private static StatedTargets Read(AttributeData attribute, CancellationToken cancellation)
    {
        var syntax = attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax;
        var texts = attribute.ConstructorArguments.Select(a => a.Value as string ?? "").ToArray();
        if (texts.Length == 2)
        {
            var (between, oldestFault, newestFault) = TargetVersions.Read(texts[0], texts[1]);
            return new StatedTargets(
                between,
                new[] { (oldestFault, 0), (newestFault, 1) }.Where(f => f.Item1 is not null).Select(f => Fault(f.Item1!, At(f.Item2))).ToImmutableArray());
        }

        var (versions, faults) = TargetVersions.Read(texts.Length == 1 ? texts[0] : "");
        return new StatedTargets(versions, faults.Select(f => Fault(f, At(0))).ToImmutableArray());

        Location At(int parameter) => ArgumentOf(syntax, parameter, attribute.AttributeConstructor)?.Expression.GetLocation() ?? Location.None;
    }

    private static AttributeArgumentSyntax? ArgumentOf(AttributeSyntax? attribute, int parameter, IMethodSymbol? constructor)
    {
        var arguments = attribute?.ArgumentList?.Arguments ?? default;
        return arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == constructor?.Parameters[parameter].Name)
            ?? arguments.ElementAtOrDefault(parameter);
    }

    private static Diagnostic Fault(string message, Location place) => Diagnostic.Create(RuleDescriptors.InvalidTargets, place, message);
}
