using System.Globalization;

namespace KepCatalog.Benchmarks.Generating;

/// <summary>A table of what was measured, what is asked, and what a run fails on: ratios alone, since machines differ.</summary>
internal sealed class CostTable
{
    private readonly List<string> rows = [];
    private readonly List<string> exceeded = [];

    /// <summary>Whether nothing measured is over its limit.</summary>
    public bool IsWithinLimits => exceeded.Count == 0;

    /// <summary>Adds a time, and what it is to another.</summary>
    public void Add(string line, string name, Timing timing, double? ratio = null, string of = "", double? asked = null, double? limit = null, double? askedMilliseconds = null)
    {
        string?[] demands = [asked is null ? null : Number(asked) + " " + of, askedMilliseconds is null ? null : Number(askedMilliseconds) + " ms"];
        Row(line, name, Number(timing.Milliseconds), timing.Allocated == 0 ? "" : Number(timing.Allocated / 1_000_000), ratio is null ? "" : Number(ratio) + " " + of, string.Join(", ", demands.OfType<string>()), ratio, limit);
    }

    /// <summary>Adds a figure that is no time.</summary>
    public void Add(string line, string name, double figure, string of, double? asked = null, double? limit = null)
        => Row(line, name, "", "", (Number(figure) + " " + of).Trim(), asked is null ? "" : (Number(asked) + " " + of).Trim(), figure, limit);

    /// <summary>Prints the table, then what is over its limit.</summary>
    public void Print()
    {
        Console.WriteLine("| | what | ms | MB allocated | ratio | asked | fails above |");
        Console.WriteLine("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
        rows.ForEach(Console.WriteLine);
        exceeded.ForEach(e => Console.Error.WriteLine("Over its limit: " + e));
    }

    private void Row(string line, string name, string milliseconds, string allocated, string ratio, string asked, double? figure, double? limit)
    {
        rows.Add($"| {line} | {name} | {milliseconds} | {allocated} | {ratio} | {asked} | {(limit is null ? "" : Number(limit))} |");
        if (figure > limit)
        {
            exceeded.Add($"{name}: {ratio}, limit {Number(limit)}");
        }
    }

    private static string Number(double? number) => number switch
    {
        null => "",
        0 => "0",
        >= 100 or <= -100 => number.Value.ToString("N0", CultureInfo.InvariantCulture),
        >= 10 => number.Value.ToString("0.0", CultureInfo.InvariantCulture),
        _ => number.Value.ToString("0.0##", CultureInfo.InvariantCulture),
    };
}
