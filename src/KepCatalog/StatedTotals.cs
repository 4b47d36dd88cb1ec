using System.Diagnostics;
using System.Globalization;

namespace KepCatalog;

/// <summary>How many features a release is said to have, as a note states it in words.</summary>
/// <remarks>What a note lists may be less: count <see cref="Release.Features"/> for that.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class StatedTotals
{
    /// <summary>Takes the numbers. Generated code calls this.</summary>
    /// <param name="total">All features, or null where not stated.</param>
    /// <param name="stable">Those that became stable, or null where not stated.</param>
    /// <param name="beta">Those that entered beta, or null where not stated.</param>
    /// <param name="alpha">Those that entered alpha, or null where not stated.</param>
    public StatedTotals(int? total = null, int? stable = null, int? beta = null, int? alpha = null)
    {
        Total = total;
        Stable = stable;
        Beta = beta;
        Alpha = alpha;
    }

    /// <summary>All features of the release, or null where no note states it.</summary>
    public int? Total { get; }

    /// <summary>The features that became stable, or null where no note states it.</summary>
    public int? Stable { get; }

    /// <summary>The features that entered beta, or null where no note states it.</summary>
    public int? Beta { get; }

    /// <summary>The features that entered alpha, or null where no note states it.</summary>
    public int? Alpha { get; }

    /// <summary>The numbers as <c>45 (17 stable, 18 beta, 10 alpha)</c>; a number that is not stated is a question mark.</summary>
    /// <returns>The four numbers.</returns>
    public override string ToString()
        => string.Format(
            CultureInfo.InvariantCulture,
            "{0} ({1} stable, {2} beta, {3} alpha)",
            Shown(Total),
            Shown(Stable),
            Shown(Beta),
            Shown(Alpha));

    private static string Shown(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
