namespace KepCatalog.Upgrades;

/// <summary>Finds the flags, APIs, fields and defaults that an upgrade removes or changes.</summary>
internal sealed class RemovalPlanner(KubernetesVersion from, KubernetesVersion to, IReadOnlyList<UpgradeSetting> settings, List<UpgradeItem> items)
{
    public void Add()
    {
        _ = (from, to, settings, items);
    }
}
