using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace KepCatalog.Analyzers.Tests;

/// <summary>Code that is compiled against the library and checked. Spans are marked in it: <c>{|KCAT6002:…|}</c>.</summary>
internal static class Code
{
    private const string Targets = "build_property.KubernetesTargetVersions";

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) is "netstandard.dll" or "mscorlib.dll")
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    private static readonly MetadataReference Library = MetadataReference.CreateFromFile(typeof(FeatureGate).Assembly.Location);

    /// <summary>Puts statements into a method with what they need.</summary>
    public static string Method(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using KepCatalog;

        class Program
        {
            void Use(object value) { }

            void Run(KubernetesVersion version, bool other, List<string> args)
            {
                {{statements}}
            }
        }
        """;

    /// <summary>Checks that the analyzer reports the marked spans and nothing else.</summary>
    /// <param name="source">The code.</param>
    /// <param name="targets">The target versions, or null for none.</param>
    /// <param name="expected">Diagnostics whose messages matter, or that have no place in the code.</param>
    public static Task Check(string source, string? targets = null, params DiagnosticResult[] expected)
        => Run(new Test<EmptyCodeFixProvider>(), source, targets, expected);

    /// <summary>Checks that a project without the library is left alone.</summary>
    public static Task CheckWithoutLibrary(string source, string? targets)
    {
        var test = new Test<EmptyCodeFixProvider>();
        test.TestState.AdditionalReferences.Remove(Library);
        return Run(test, source, targets, []);
    }

    /// <summary>Checks that a fix changes the code as expected, one by one and all at once.</summary>
    public static Task Fix<TFix>(string source, string expected, string? targets = null, int iterations = 1)
        where TFix : CodeFixProvider, new()
    {
        var test = new Test<TFix> { FixedCode = expected, NumberOfFixAllIterations = iterations };
        return Run(test, source, targets, []);
    }

    /// <summary>Compiles a program and returns what the analyzer reports.</summary>
    /// <param name="source">The program.</param>
    /// <param name="targets">The target versions. An empty text states none.</param>
    public static Task<ImmutableArray<Diagnostic>> Diagnose(string source, string targets = "")
    {
        var compilation = CSharpCompilation.Create(
            "Program", [CSharpSyntaxTree.ParseText(source)], [.. References, Library], new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        var options = new AnalyzerOptions([], new Options(new Dictionary<string, string> { [Targets] = targets }));
        return compilation.WithAnalyzers([new KubernetesAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
    }

    private static Task Run<TFix>(Test<TFix> test, string source, string? targets, DiagnosticResult[] expected)
        where TFix : CodeFixProvider, new()
    {
        test.TestCode = source;
        test.ExpectedDiagnostics.AddRange(expected);
        if (targets is not null)
        {
            var config = ("/.globalconfig", $"is_global = true\n{Targets} = {targets}\n");
            test.TestState.AnalyzerConfigFiles.Add(config);
        }

        return test.RunAsync();
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(values);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values([]);
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
#pragma warning disable CS8765 // The attribute NotNullWhen is ambiguous here: the analyzer has one of its own for the older framework.
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
#pragma warning restore CS8765
    }

    private sealed class Test<TFix> : CSharpCodeFixTest<KubernetesAnalyzer, TFix, DefaultVerifier>
        where TFix : CodeFixProvider, new()
    {
        public Test()
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestState.AdditionalReferences.AddRange(References);
            TestState.AdditionalReferences.Add(Library);
        }

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest);
    }
}
