namespace KepCatalog;

/// <summary>Tells what the catalogue covers, and how old its sources are.</summary>
/// <remarks>Beyond these facts the catalogue does not know, and says so: see <see cref="GateVerdict.NotKnown"/>.</remarks>
public static class Catalogue
{
    /// <summary>Gets the last release that was out when the catalogue was made. Milestones after it are plans.</summary>
    public static KubernetesVersion LastReleased => Releases.Latest.Version;

    /// <summary>Gets the first release whose feature gates are all known, from its source tree.</summary>
    public static KubernetesVersion FirstWithGates => FeatureGates.FirstCovered!.Value;

    /// <summary>Gets the last release whose feature gates are all known.</summary>
    public static KubernetesVersion LastWithGates => FeatureGates.LastCovered!.Value;

    /// <summary>Gets the day of the snapshot of kubernetes/enhancements that the KEPs are from, without a time or zone.</summary>
    public static DateTime KepsAsOf => new(2026, 7, 24);

    /// <summary>Gets the day on which the feature gates were read from the source trees and the documentation, without a time or zone.</summary>
    public static DateTime GatesAsOf => new(2026, 11, 27);

    /// <summary>Gets how many KEPs there are.</summary>
    public static int KepCount => Keps.All.Count;

    /// <summary>Gets how many feature gates of the Kubernetes components there are; kubeadm's own are not counted.</summary>
    public static int FeatureGateCount => FeatureGates.All.Count;

    /// <summary>Gets how many releases there are, the planned ones included.</summary>
    public static int ReleaseCount => Releases.All.Count;
}
