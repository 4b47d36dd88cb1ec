using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using KepCatalog.Benchmarks;
using KepCatalog.Benchmarks.Analyzing;
using KepCatalog.Benchmarks.Generating;

switch (args)
{
    case ["warm"]:
        BenchmarkRunner.Run<WarmBenchmarks>(DefaultConfig.Instance.WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "results")));
        return 0;

    case ["cold", .. var rest] when rest.Length % 2 == 0 && Enumerable.Range(0, rest.Length / 2).All(i => rest[2 * i] is "--json" or "--keps"):
        string? After(string option) => Array.IndexOf(rest, option) is >= 0 and var at ? rest[at + 1] : null;
        ColdRuns.Print(After("--json"), After("--keps"));
        return 0;

    case ["generator", .. var rest] when rest is [] or ["--short"]:
        return GeneratorCosts.Print(isShort: rest.Length > 0) ? 0 : 1;

    case ["analyzer"]:
        return AnalyzerCosts.Print(rounds: 24) ? 0 : 1;

    case ["first", var what]:
        FirstRuns.Run(what);
        return 0;

    case ["ask", var question, .. var rest]:
        ColdRuns.Ask(question, rest.FirstOrDefault());
        return 0;

    default:
        Console.Error.WriteLine("warm | cold [--json <exported catalogue>] [--keps <folder of kep.yaml files>] | generator [--short] | analyzer: see README.md beside Program.cs.");
        return 2;
}
