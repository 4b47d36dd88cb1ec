using System.Diagnostics;
using System.Globalization;
using KepCatalog.Generator.Emission;
using KepCatalog.Generator.Model;
using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Benchmarks.Generating;

/// <summary>What a first run takes in a process of its own, as in a build: the compiling of what runs is part of it.</summary>
internal static class FirstRuns
{
    /// <summary>The libraries alone.</summary>
    public const string OfFloor = "floor";

    /// <summary>The generator.</summary>
    public const string OfGenerator = "generator";

    /// <summary>The generator's parts, one after the other.</summary>
    public const string OfParts = "parts";

    /// <summary>The names of the parts, in order.</summary>
    public static readonly string[] Parts = ["load", "read", "merge", "emit", "compile"];

    /// <summary>The child: runs once, and prints milliseconds.</summary>
    public static void Run(string what)
    {
        var notes = NoteTexts.Shipped;
        var start = Stopwatch.GetTimestamp();
        var laps = new List<double>();
        void Lap()
        {
            laps.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            start = Stopwatch.GetTimestamp();
        }

        switch (what)
        {
            case OfFloor:
                Floor.Run(notes);
                Lap();
                break;
            case OfGenerator:
                new NoteDriver(notes).Run();
                Lap();
                break;
            case OfParts:
                // The compiler with a generator that has nothing to do.
                new NoteDriver([]).Run();
                Lap();
                List<ParsedNote> read = [.. notes.Select(n => Notes.NoteReader.Read(n.Path, n.Text))];
                Lap();
                var catalogue = CatalogueBuilder.Build(read, KepRegistry.Embedded).Catalogue;
                Lap();
                var files = Emit(catalogue);
                Lap();
                EmittedCode.Compile(files);
                Lap();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(what), what, "There is no such run.");
        }

        Console.WriteLine(string.Join(' ', laps.Select(l => l.ToString("F1", CultureInfo.InvariantCulture))));
    }

    /// <summary>Runs children in turn, and gives the median of each number that each prints.</summary>
    public static Dictionary<string, double[]> Measure(int rounds, params string[] runs)
    {
        var printed = runs.ToDictionary(r => r, _ => new List<double[]>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var run in runs)
            {
                printed[run].Add(Child(run));
            }
        }

        return printed.ToDictionary(p => p.Key, p => Enumerable.Range(0, p.Value[0].Length).Select(i => Timing.Median(p.Value.Select(v => v[i]))).ToArray());
    }

    private static double[] Child(string run)
    {
        var info = new ProcessStartInfo(Environment.ProcessPath!, ["first", run]) { RedirectStandardOutput = true };
        info.Environment["DOTNET_gcServer"] = "1"; // as the compiler runs
        using var process = Process.Start(info)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? [.. output.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))]
            : throw new InvalidOperationException($"The first run of '{run}' ended with {process.ExitCode}.");
    }

    private static SourceText[] Emit(Notes.Model.Catalogue catalogue)
    {
        var settings = NoteDriver.Settings;
        return
        [
            .. ReleaseModel.AllOf(catalogue).Select(r => ReleaseEmitter.Emit(r, settings)),
            ReleasesEmitter.Emit(ReleaseIndex.Of(catalogue), settings),
            KepsEmitter.Emit(new KepFile(KepIndex.Of(catalogue), settings)),
            FeatureGatesEmitter.Emit(GateIndex.Of(catalogue), settings),
            SigsEmitter.Emit(SigIndex.Of(catalogue), settings),
        ];
    }
}
