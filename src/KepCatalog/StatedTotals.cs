using System.Diagnostics;
using System.Globalization;

namespace KepCatalog;

/// <summary>Represents the number of features that a release is said to have, as a note states it.</summary>
/// <param name="Total">The number of all features, or <see langword="null"/> if no note states it.</param>
/// <param name="Stable">The number of features that became stable, or <see langword="null"/> if no note states it.</param>
/// <param name="Beta">The number of features that entered beta, or <see langword="null"/> if no note states it.</param>
/// <param name="Alpha">The number of features that entered alpha, or <see langword="null"/> if no note states it.</param>
/// <remarks>A note may list fewer features than it states. Count <see cref="Release.Features"/> for the listed ones.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record StatedTotals(int? Total = null, int? Stable = null, int? Beta = null, int? Alpha = null)
{
    /// <summary>Returns the numbers in the form <c>45 (17 stable, 18 beta, 10 alpha)</c>, with a question mark for a number that is not stated.</summary>
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
