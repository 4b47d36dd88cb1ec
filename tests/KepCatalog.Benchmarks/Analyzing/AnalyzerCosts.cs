using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using KepCatalog.Analyzers;
using KepCatalog.Benchmarks.Generating;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KepCatalog.Benchmarks.Analyzing;

/// <summary>What the analyzer adds to a compile: of the consumer of the package tests, and of a project of 500 files that does not reference
/// the library. In a process that has compiled before, as the compiler server has, and in processes of their own.</summary>
internal static class AnalyzerCosts
{
    private const int Files = 500;

    /// <summary>Measures and prints.</summary>
    /// <returns>Whether all ratios are within their limits.</returns>
    public static bool Print(int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("kepcatalog-analyzer-").FullName;
        try
        {
            var consumer = Write(folder, "consumer", [Consumer]);
            var other = Write(folder, "other", Enumerable.Range(0, Files).Select(Other));
            var table = new CostTable();
            AddInProcess(table, "the consumer", Timing.Of(5, rounds, [.. InProcess(consumer, Library)]), 1.02, 1.5);
            AddInProcess(table, "500 files", Timing.Of(2, rounds / 4, [.. InProcess(other, [])]), 1.1, 1.3);
            Add(table, "the consumer, a process each", Timing.Of(1, rounds / 4, Process(consumer, Library, false), Process(consumer, Library, true)), 1.02, 1.5);
            Add(table, "500 files, a process each", Timing.Of(1, rounds / 4, Process(other, [], false), Process(other, [], true)), 1.1, 1.3);
            table.Print();
            return table.IsWithinLimits;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string[] Framework { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) is "netstandard.dll" or "mscorlib.dll"),
    ];

    private static string[] Library { get; } = [typeof(FeatureGate).Assembly.Location];

    /// <summary>The code of the consumer in LibraryConsumerTests, which compiles as it is there.</summary>
    private static string Consumer
    {
        get
        {
            var test = File.ReadAllText(Path.Combine(NoteTexts.Root, "tests/KepCatalog.Package.Tests/LibraryConsumerTests.cs"));
            return test.Split("\"\"\"")[1];
        }
    }

    private static string Other(int number) => string.Create(CultureInfo.InvariantCulture, $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        namespace Other.Part{{number}};

        public sealed class Item{{number}}(string name, int size)
        {
            private readonly Dictionary<string, int> sizes = new() { ["first"] = {{number}}, [name] = size };

            public string Name { get; } = name;

            public IEnumerable<string> Describe(IReadOnlyList<string> words)
            {
                foreach (var word in words.Where(w => w.Length > size && !string.IsNullOrEmpty(w)))
                {
                    yield return $"{Name}: {word} of {sizes.Count} --feature-gates=" + word.ToUpperInvariant();
                }
            }

            public int Sum() => sizes.Values.Sum() + (sizes.TryGetValue("RuntimeClass", out var found) ? found : 0);
        }
        """);

    private static string[] Write(string folder, string name, IEnumerable<string> texts)
    {
        var target = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        return
        [
            .. texts.Select((text, i) =>
            {
                var path = Path.Combine(target, string.Create(CultureInfo.InvariantCulture, $"File{i}.cs"));
                File.WriteAllText(path, text);
                return path;
            }),
        ];
    }

    private static void Add(CostTable table, string name, Timing[] times, double asked, double limit)
    {
        table.Add("k", name, times[0]);
        table.Add("k", name + ", with the analyzer", times[1], times[1].Milliseconds / times[0].Milliseconds, "of it", asked, limit);
    }

    /// <summary>Adds a compile without analyzers, one with an analyzer that does nothing, and one with ours. Projects have analyzers of the SDK, so
    /// what ours adds to the idle one is what a project notices.</summary>
    private static void AddInProcess(CostTable table, string name, Timing[] times, double asked, double limit)
    {
        table.Add("k", name, times[0]);
        table.Add("k", name + ", with an idle analyzer", times[1], times[1].Milliseconds / times[0].Milliseconds, "of it");
        table.Add("k", name + ", with the analyzer", times[2], times[2].Milliseconds / times[1].Milliseconds, "of that", asked, limit);
    }

    private static IEnumerable<(Action, Action)> InProcess(string[] files, string[] library)
        => new DiagnosticAnalyzer?[] { null, new IdleAnalyzer(), new KubernetesAnalyzer() }.Select(a => InProcess(files, library, a));

    private static (Action, Action) InProcess(string[] files, string[] library, DiagnosticAnalyzer? analyzer)
    {
        var references = Framework.Concat(library).Select(p => MetadataReference.CreateFromFile(p)).ToArray();
        return (() => { }, () =>
        {
            var trees = files.Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), path: f));
            Compilation compilation = CSharpCompilation.Create(
                "Compiled", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
            if (analyzer is not null)
            {
                // As the compiler does: the analyzer takes part in the one pass over the methods.
                var analyzed = compilation.WithAnalyzers([analyzer], new AnalyzerOptions([]));
                compilation = analyzed.Compilation;
                if (analyzed.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().FirstOrDefault(d => d.Id.StartsWith("AD", StringComparison.Ordinal)) is { } failure)
                {
                    throw new InvalidOperationException(failure.ToString());
                }
            }

            using var stream = new MemoryStream();
            var result = compilation.Emit(stream);
            if (!result.Success)
            {
                throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
            }
        });
    }

    private static (Action, Action) Process(string[] files, string[] library, bool isAnalyzed)
    {
        var folder = Path.GetDirectoryName(files[0])!;
        var response = Path.Combine(folder, isAnalyzed ? "analyzed.rsp" : "plain.rsp");
        var here = AppContext.BaseDirectory;
        var analyzers = isAnalyzed ? new[] { "KepCatalog.Analyzers.dll", "KepCatalog.dll" }.Select(f => $"/analyzer:\"{here}{f}\"") : [];
        File.WriteAllLines(response, [
            "/nologo", "/nostdlib+", "/target:library", "/nullable:enable", $"/out:\"{Path.Combine(folder, "Compiled.dll")}\"",
            .. Framework.Concat(library).Select(r => $"/reference:\"{r}\""), .. analyzers, .. files.Select(f => $"\"{f}\"")]);
        return (() => { }, () =>
        {
            using var process = System.Diagnostics.Process.Start(new ProcessStartInfo("dotnet", ["exec", Compiler, "/noconfig", "@" + response]) { RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0 || output.Contains("CS8032", StringComparison.Ordinal))
            {
                throw new InvalidOperationException(output);
            }
        });
    }

    /// <summary>The compiler of the SDK that built this.</summary>
    private static string Compiler { get; } = typeof(AnalyzerCosts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Compiler").Value!;

    /// <summary>An analyzer that looks at nothing. Any analyzer makes the compiler tell all of them about every declaration.</summary>
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class IdleAnalyzer : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }
            = [new("IDLE", "Nothing", "Nothing", "Nothing", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterCompilationAction(_ => { });
        }
    }
}
