using System.Diagnostics;
using System.Globalization;

namespace KepCatalog.Benchmarks;

/// <summary>Asks one question in a process of its own, again and again, and prints medians.</summary>
internal static class ColdRuns
{
    private const int Rounds = 41;

    /// <summary>Prints a table; the rows of files only where they are given.</summary>
    public static void Print(string? json, string? keps)
    {
        List<(string Question, string? Path)> questions =
            [("nothing", null), ("kep", null), ("feature", null), ("gate", null), ("check", null), ("title", null), ("feature-title", null), ("release", null)];
        if (json is not null)
        {
            questions.Add(("title-json", json));
        }

        if (keps is not null)
        {
            questions.Add(("title-yaml", keps));
        }

        var runs = questions.ToDictionary(q => q.Question, _ => new List<(double Above, double Call, double Kept)>());
        for (var round = 0; round < Rounds; round++)
        {
            // Each next to one that asks nothing, now before it and now after, so that a busy moment of the machine is shared.
            foreach (var (question, path) in questions)
            {
                var before = round % 2 == 0 ? Run("nothing", null).Process : 0;
                var run = Run(question, path);
                var nothing = round % 2 == 0 ? before : Run("nothing", null).Process;
                runs[question].Add((run.Process - nothing, run.Call, run.Kept));
            }
        }

        Console.WriteLine("| question | the call, ms | process above one that asks nothing, ms | its quartiles | kept memory, KB |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (var (question, _) in questions)
        {
            var of = runs[question];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {question} | {Part(of.Select(r => r.Call), 0.5):F2} | {Part(of.Select(r => r.Above), 0.5):F1} | {Part(of.Select(r => r.Above), 0.25):F1} to {Part(of.Select(r => r.Above), 0.75):F1} | {Part(of.Select(r => r.Kept), 0.5):F0} |"));
        }
    }

    /// <summary>The child: asks, and prints the call's milliseconds and the kilobytes that are kept after it.</summary>
    public static void Ask(string question, string? path)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Stopwatch.GetTimestamp();
        var answer = question switch
        {
            "nothing" => Questions.Nothing(),
            "kep" => Questions.FindKep(),
            "feature" => Questions.FeatureInfo(),
            "gate" => Questions.GateState(),
            "check" => Questions.CheckGates(),
            "feature-title" => Questions.FeatureTitle(),
            "release" => Questions.OneRelease(),
            "title" => Questions.TitleByCatalogue(),
            "title-json" => Questions.TitleByJson(path!),
            "title-yaml" => Questions.TitleByYaml(path!),
            _ => throw new ArgumentOutOfRangeException(nameof(question), question, "There is no such question."),
        };
        var call = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var kept = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1024.0;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{call:F4} {kept:F1}"));
        GC.KeepAlive(answer);
        GC.KeepAlive(Questions.Kept);
    }

    private static (double Process, double Call, double Kept) Run(string question, string? path)
    {
        var info = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (var argument in path is null ? ["ask", question] : new[] { "ask", question, path })
        {
            info.ArgumentList.Add(argument);
        }

        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(info)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var whole = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"Asking for '{question}' ended with {process.ExitCode}.");
        }

        var numbers = output.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        return (whole, numbers[0], numbers[1]);
    }

    /// <summary>The value that a part of all are below: the median for a half.</summary>
    private static double Part(IEnumerable<double> values, double part)
    {
        var sorted = values.Order().ToArray();
        return sorted[(int)(sorted.Length * part)];
    }
}
