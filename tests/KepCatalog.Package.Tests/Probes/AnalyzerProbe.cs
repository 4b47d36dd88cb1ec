using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

/// <summary>Runs the packed analyzer on code.</summary>
public static class AnalyzerProbe
{
    /// <summary>The host's version, then what the analyzer reports, and what goes wrong in it.</summary>
    public static string[] Run(string[] references, string code, string targets)
    {
        var type = System.Reflection.Assembly.Load("KepCatalog.Analyzers").GetType("KepCatalog.Analyzers.KubernetesAnalyzer", true)!;
        var analyzer = (DiagnosticAnalyzer)Activator.CreateInstance(type)!;
        var compilation = CSharpCompilation.Create(
            "Consumer",
            new[] { CSharpSyntaxTree.ParseText(code) },
            references.Select(r => MetadataReference.CreateFromFile(r)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var options = new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty, new Options(targets));
        var found = compilation.WithAnalyzers(ImmutableArray.Create(analyzer), options).GetAllDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        return new[] { typeof(Compilation).Assembly.GetName().Version!.ToString(3) }
            .Concat(found.Where(d => d.Severity != DiagnosticSeverity.Hidden)
                .OrderBy(d => d.Location.SourceSpan.Start)
                .Select(d => d.Id + " " + code.Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)))
            .ToArray();
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public Options(string targets) => GlobalOptions = new Values(new() { ["build_property.KubernetesTargetVersions"] = targets });

        public override AnalyzerConfigOptions GlobalOptions { get; }

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(new());

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new());
    }

    private sealed class Values : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> values;

        public Values(Dictionary<string, string> values) => this.values = values;

#pragma warning disable CS8765
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
