using System.Diagnostics;
using System.Globalization;

namespace KepCatalog;

/// <summary>Represents the end of a release's support by the Kubernetes project.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SupportEnd
{
    internal SupportEnd(DateTime day, bool isPlanned)
    {
        DateTime = day;
        IsPlanned = isPlanned;
    }

#if NET
    /// <summary>Gets the last day of support.</summary>
    public DateOnly Date => DateOnly.FromDateTime(DateTime);
#endif

    /// <summary>Gets the last day of support, at midnight and without a time zone.</summary>
    public DateTime DateTime { get; }

    /// <summary>Gets a value indicating whether the day is the planned one. The actual day may be later.</summary>
    public bool IsPlanned { get; }

    /// <summary>Returns the day in the form <c>2025-07-15</c>, followed by <c>(planned)</c> for a planned one.</summary>
    /// <returns>The day.</returns>
    public override string ToString() => DateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (IsPlanned ? " (planned)" : "");
}
