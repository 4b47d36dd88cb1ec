using System.Diagnostics;

namespace KepCatalog.Benchmarks.Generating;

/// <summary>What an action takes.</summary>
/// <param name="Milliseconds">The median.</param>
/// <param name="Allocated">The bytes that it allocates.</param>
internal readonly record struct Timing(double Milliseconds, double Allocated)
{
    /// <summary>Runs actions in turn, so that a busy moment of the machine is shared, and gives the median of the last rounds of each.</summary>
    /// <param name="warmUp">Rounds that do not count: the runtime compiles what runs often once more.</param>
    /// <param name="rounds">Rounds that count.</param>
    /// <param name="actions">What to prepare, which does not count, and what to run.</param>
    public static Timing[] Of(int warmUp, int rounds, params (Action Prepare, Action Run)[] actions)
    {
        var times = actions.Select(_ => new List<Timing>()).ToArray();
        for (var round = 0; round < warmUp + rounds; round++)
        {
            for (var i = 0; i < actions.Length; i++)
            {
                actions[i].Prepare();
                if (round >= warmUp)
                {
                    GC.Collect(); // what one leaves behind is not for the next to clear away
                }

                var allocated = GC.GetAllocatedBytesForCurrentThread();
                var start = Stopwatch.GetTimestamp();
                actions[i].Run();
                times[i].Add(new Timing(Stopwatch.GetElapsedTime(start).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - allocated));
            }
        }

        return [.. times.Select(t => new Timing(Median(t.Skip(warmUp).Select(x => x.Milliseconds)), Median(t.Skip(warmUp).Select(x => x.Allocated))))];
    }

    /// <summary>The one in the middle.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
