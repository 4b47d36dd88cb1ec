using System.Diagnostics;

namespace KepCatalog;

/// <summary>Represents what an upgrade from one release to another breaks and changes for the settings of a cluster.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class UpgradePlan
{
    internal UpgradePlan(KubernetesVersion from, KubernetesVersion to, IReadOnlyList<UpgradeItem> items)
    {
        From = from;
        To = to;
        Items = items;
    }

    /// <summary>Gets the release before the upgrade.</summary>
    public KubernetesVersion From { get; }

    /// <summary>Gets the release after the upgrade. It is the earlier one for a downgrade.</summary>
    public KubernetesVersion To { get; }

    /// <summary>Gets the items: what breaks first, and by file and line within a severity.</summary>
    public IReadOnlyList<UpgradeItem> Items { get; }

    /// <summary>Gets the items that break something.</summary>
    public IEnumerable<UpgradeItem> Breaks => Items.Where(i => i.Severity == UpgradeSeverity.Breaks);

    /// <summary>Gets a value indicating whether nothing breaks and everything is known.</summary>
    public bool IsSafe => Items.All(i => i.Severity is UpgradeSeverity.Changes or UpgradeSeverity.Notice);

    /// <summary>Returns the plan in the form <c>v1.29 to v1.33: 2 break, 14 change, 0 not known, 3 notices</c>.</summary>
    /// <returns>The releases and the counts.</returns>
    public override string ToString()
        => FormattableString.Invariant(
            $"v{From} to v{To}: {Count(UpgradeSeverity.Breaks)} break, {Count(UpgradeSeverity.Changes)} change, {Count(UpgradeSeverity.NotKnown)} not known, {Count(UpgradeSeverity.Notice)} notices");

    private int Count(UpgradeSeverity severity) => Items.Count(i => i.Severity == severity);
}
