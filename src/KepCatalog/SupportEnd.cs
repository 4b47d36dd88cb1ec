namespace KepCatalog;

/// <summary>Represents the end of a release's support by the Kubernetes project.</summary>
/// <param name="Date">The last day of support, without a time or zone.</param>
/// <param name="IsPlanned">Whether the day is the planned one; the actual day may be later.</param>
public sealed record SupportEnd(DateTime Date, bool IsPlanned)
{
    /// <summary>Returns the day as <c>2025-07-15</c>, with <c>(planned)</c> behind a planned one.</summary>
    /// <returns>The day.</returns>
    public override string ToString()
        => Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + (IsPlanned ? " (planned)" : "");
}
