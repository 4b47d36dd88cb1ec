using System.Globalization;

namespace KepCatalog.Tests.Forms;

/// <summary>A KEP and its directory, which some links name.</summary>
internal sealed record RealKep(int Number, string Directory)
{
    /// <summary>Its page, as one of the links that people write.</summary>
    public string Url(LinkKind kind) => kind switch
    {
        LinkKind.Short => string.Create(CultureInfo.InvariantCulture, $"https://kep.k8s.io/{Number}"),
        LinkKind.Issue => string.Create(CultureInfo.InvariantCulture, $"https://github.com/kubernetes/enhancements/issues/{Number}"),
        _ => $"https://github.com/kubernetes/enhancements/tree/master/keps/{Directory}",
    };
}

/// <summary>The ways to link a KEP.</summary>
internal enum LinkKind
{
    Short,
    Issue,
    Directory,
}

/// <summary>Numbers for made-up features. They are fixed here: a registry that grows must not change the notes.</summary>
internal static class RealKeps
{
    public static IReadOnlyList<RealKep> All { get; } =
    [
        Of("sig-node/24-apparmor"),
        Of("sig-api-machinery/365-paginated-lists"),
        Of("sig-instrumentation/647-apiserver-tracing"),
        Of("sig-auth/740-service-account-external-signing"),
        Of("sig-api-machinery/1040-priority-and-fairness"),
        Of("sig-cli/1440-kubectl-events"),
        Of("sig-storage/1495-volume-populators"),
        Of("sig-network/1669-proxy-terminating-endpoints"),
        Of("sig-node/1769-memory-manager"),
        Of("sig-apps/1847-autoremove-statefulset-pvcs"),
        Of("sig-node/2008-forensic-container-checkpointing"),
        Of("sig-storage/2268-non-graceful-shutdown"),
        Of("sig-storage/2485-read-write-once-pod-pv-access-mode"),
        Of("sig-cli/2590-kubectl-subresource"),
        Of("sig-network/2681-pod-host-ip"),
        Of("sig-instrumentation/2831-kubelet-tracing"),
        Of("sig-node/2862-fine-grained-kubelet-authz"),
        Of("sig-apps/2879-ready-pods-job-status"),
        Of("sig-network/3015-prefer-same-node"),
        Of("sig-scheduling/3022-min-domains-in-pod-topology-spread"),
        Of("sig-auth/3221-structured-authorization-configuration"),
        Of("sig-auth/3257-cluster-trust-bundles"),
        Of("sig-apps/3329-retriable-and-non-retriable-failures"),
        Of("sig-api-machinery/3352-aggregated-discovery"),
        Of("sig-storage/3476-volume-group-snapshot"),
        Of("sig-scheduling/3521-pod-scheduling-readiness"),
        Of("sig-node/3619-supplemental-groups-policy"),
        Of("sig-cli/3638-kubectl-plugin-subcommands"),
        Of("sig-apps/3715-elastic-indexed-job"),
        Of("sig-node/3721-support-for-env-files"),
        Of("sig-node/3857-rro-mounts"),
        Of("sig-cli/3895-kubectl-delete-interactivity"),
        Of("sig-node/3960-pod-lifecycle-sleep-action"),
        Of("sig-api-machinery/4008-crd-ratcheting"),
        Of("sig-apps/4017-pod-index-label"),
        Of("sig-node/4205-psi-metric"),
    ];

    private static RealKep Of(string directory)
        => new(int.Parse(directory.Split('/')[1].Split('-')[0], CultureInfo.InvariantCulture), directory);
}
