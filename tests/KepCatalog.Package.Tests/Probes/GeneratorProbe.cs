using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

/// <summary>Runs the packed generator on a note and compiles what it emits.</summary>
public static class GeneratorProbe
{
    /// <summary>The host's version, then what was reported, then the emitted files.</summary>
    public static string[] Run(string[] references, string note)
    {
        // As a host does: by the attribute's class, from the assembly of the package.
        var type = System.Reflection.Assembly.Load("KepCatalog.Generator").GetType("KepCatalog.Generator.NoteGenerator", true)!;
        var generator = ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator();
        var compilation = CSharpCompilation.Create(
            "Consumer",
            new[] { CSharpSyntaxTree.ParseText("class Uses { string title = Sample.Releases.V1_30.Features.PodSchedulingReadiness.Title; }") },
            references.Select(r => MetadataReference.CreateFromFile(r)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            new[] { generator }, new AdditionalText[] { new Note(note) }, optionsProvider: new Options());
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        var result = driver.GetRunResult().Results.Single();
        return new[] { typeof(Compilation).Assembly.GetName().Version!.ToString(3) }
            .Concat(result.Exception is null ? Array.Empty<string>() : new[] { result.Exception.ToString() })
            .Concat(diagnostics.Concat(output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)).Select(d => d.ToString()))
            .Concat(result.GeneratedSources.Select(s => s.HintName).OrderBy(n => n, StringComparer.Ordinal))
            .ToArray();
    }

    private sealed class Note : AdditionalText
    {
        private readonly string text;

        public Note(string text) => this.text = text;

        public override string Path => "/src/notes/v1.30.md";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new() { ["build_property.RootNamespace"] = "Sample" });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(new());

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
            => new Values(new() { ["build_metadata.AdditionalFiles.KepNote"] = "true", ["build_metadata.AdditionalFiles.KepNotePath"] = "notes/v1.30.md" });
    }

    private sealed class Values : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> values;

        public Values(Dictionary<string, string> values) => this.values = values;

#pragma warning disable CS8765
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
