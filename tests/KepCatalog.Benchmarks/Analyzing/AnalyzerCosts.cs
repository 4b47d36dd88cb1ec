using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using KepCatalog.Analyzers;
using KepCatalog.Benchmarks.Generating;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KepCatalog.Benchmarks.Analyzing;

/// <summary>What the analyzer adds to a compile: of the consumer of the package tests, and of a project of 500 files that does not reference
/// the library. Both have the analyzers of the SDK, as any project has. In a process that has compiled before, as the compiler server has, and in
/// processes of their own.</summary>
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
            Add(table, "the consumer", Timing.Of(rounds, 4 * rounds, InProcess(consumer, Library, false), InProcess(consumer, Library, true)), 1.02, 1.5);
            Add(table, "500 files", Timing.Of(2, rounds / 4, InProcess(other, [], false), InProcess(other, [], true)), 1.1, 1.3);
            Add(table, "the consumer, a process each", Timing.Of(1, rounds, Process(consumer, Library, false), Process(consumer, Library, true)), 1.02, 1.5);
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

    private static (Action, Action) InProcess(string[] files, string[] library, bool isAnalyzed)
    {
        var references = Framework.Concat(library).Select(p => MetadataReference.CreateFromFile(p)).ToArray();
        ImmutableArray<DiagnosticAnalyzer> analyzers = isAnalyzed ? [.. SdkAnalyzers.All, new KubernetesAnalyzer()] : SdkAnalyzers.All;
        return (() => { }, () =>
        {
            var trees = files.Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), path: f));
            var plain = CSharpCompilation.Create("Compiled", trees, references, SdkAnalyzers.Configure(
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)));

            // As the compiler does: analyzers take part in the one pass over the methods.
            var analyzed = plain.WithAnalyzers(analyzers, new AnalyzerOptions([]));
            if (analyzed.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().FirstOrDefault(d => d.Id.StartsWith("AD", StringComparison.Ordinal)) is { } failure)
            {
                throw new InvalidOperationException(failure.ToString());
            }

            using var stream = new MemoryStream();
            var result = analyzed.Compilation.Emit(stream);
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
        var own = isAnalyzed ? new[] { "KepCatalog.Analyzers.dll", "KepCatalog.dll" }.Select(f => here + f) : [];
        File.WriteAllLines(response, [
            "/nologo", "/nostdlib+", "/target:library", "/nullable:enable", $"/out:\"{Path.Combine(folder, "Compiled.dll")}\"", $"/analyzerconfig:\"{SdkAnalyzers.Severities}\"",
            .. Framework.Concat(library).Select(r => $"/reference:\"{r}\""), .. SdkAnalyzers.Files.Concat(own).Select(a => $"/analyzer:\"{a}\""), .. files.Select(f => $"\"{f}\"")]);
        return (() => { }, () =>
        {
            using var process = System.Diagnostics.Process.Start(new ProcessStartInfo("dotnet", ["exec", SdkAnalyzers.Compiler, "/noconfig", "@" + response]) { RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0 || output.Contains("CS8032", StringComparison.Ordinal))
            {
                throw new InvalidOperationException(output);
            }
        });
    }
}
