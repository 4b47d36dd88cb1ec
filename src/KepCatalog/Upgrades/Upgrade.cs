using KepCatalog.Upgrades;

namespace KepCatalog;

/// <summary>Plans upgrades of Kubernetes.</summary>
public static class Upgrade
{
    /// <summary>Plans an upgrade or a downgrade.</summary>
    /// <param name="from">The release before.</param>
    /// <param name="to">The release after. The same release gives an empty plan.</param>
    /// <param name="settings">The settings of the cluster, or <see langword="null"/> for what concerns every cluster.</param>
    /// <param name="kubelet">The release of the oldest kubelet that stays in the cluster, or <see langword="null"/> if all are upgraded.</param>
    /// <returns>What breaks and what changes.</returns>
    public static UpgradePlan Plan(KubernetesVersion from, KubernetesVersion to, IEnumerable<UpgradeSetting>? settings = null, KubernetesVersion? kubelet = null)
        => new UpgradePlanner(from, to, [.. settings ?? []], kubelet).Plan();

    /// <summary>Plans an upgrade or a downgrade.</summary>
    /// <param name="from">The release before, such as <c>1.29</c>.</param>
    /// <param name="to">The release after, such as <c>1.33</c>. The same release gives an empty plan.</param>
    /// <param name="settings">The settings of the cluster, or <see langword="null"/> for what concerns every cluster.</param>
    /// <param name="kubelet">The release of the oldest kubelet that stays in the cluster, or <see langword="null"/> if all are upgraded.</param>
    /// <returns>What breaks and what changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="from"/> or <paramref name="to"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="from"/> or <paramref name="to"/> is not a version.</exception>
    public static UpgradePlan Plan(string from, string to, IEnumerable<UpgradeSetting>? settings = null, KubernetesVersion? kubelet = null)
        => Plan(KubernetesVersion.Parse(from), KubernetesVersion.Parse(to), settings, kubelet);
}
