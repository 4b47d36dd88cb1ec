using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Benchmarks.Analyzing;

/// <summary>The compiler of the SDK that built this, and the analyzers that the SDK gives to a project that says nothing about them.</summary>
internal static class SdkAnalyzers
{
    /// <summary>The compiler, <c>csc.dll</c>.</summary>
    public static string Compiler { get; } = Stated("Compiler");

    /// <summary>The assemblies of the analyzers.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. new[] { "Microsoft.CodeAnalysis.NetAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll" }.Select(f => Path.Combine(Stated("Analyzers"), f))];

    /// <summary>The file of the severities that a project has unless it states an analysis mode.</summary>
    public static string Severities { get; } = Path.Combine(Stated("Analyzers"), "build/config", $"analysislevel_{Environment.Version.Major}_default.globalconfig");

    /// <summary>The analyzers that the compiler runs: it leaves out those whose rules are no warnings.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } = Load();

    /// <summary>Gives options the severities of the SDK.</summary>
    public static CSharpCompilationOptions Configure(CSharpCompilationOptions options)
    {
        var config = AnalyzerConfigSet.Create(new List<AnalyzerConfig> { AnalyzerConfig.Parse(SourceText.From(File.ReadAllText(Severities)), Severities) });
        return options.WithSpecificDiagnosticOptions(config.GlobalConfigOptions.TreeOptions);
    }

    private static ImmutableArray<DiagnosticAnalyzer> Load()
    {
        var options = Configure(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return
        [
            .. Files.SelectMany(f => new AnalyzerFileReference(f, new Loader()).GetAnalyzers(LanguageNames.CSharp))
                .Where(a => a.SupportedDiagnostics.Any(d => d.GetEffectiveSeverity(options) is ReportDiagnostic.Warn or ReportDiagnostic.Error)),
        ];
    }

    private static string Stated(string key) => typeof(SdkAnalyzers).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
