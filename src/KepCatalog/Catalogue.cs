namespace KepCatalog;

/// <summary>Tells what the catalogue covers and how old its sources are.</summary>
/// <remarks>Beyond this coverage the catalogue answers that it does not know: see <see cref="GateVerdict.NotKnown"/>.</remarks>
public static class Catalogue
{
    /// <summary>Gets the last release that was out when the catalogue was made. Milestones after it are plans.</summary>
    public static KubernetesVersion LastReleased => Releases.Latest.Version;

    /// <summary>Gets the first release whose feature gates are all known, from its source tree.</summary>
    public static KubernetesVersion FirstWithGates => FeatureGates.FirstCovered!.Value;

    /// <summary>Gets the last release whose feature gates are all known.</summary>
    public static KubernetesVersion LastWithGates => FeatureGates.LastCovered!.Value;

#if NET
    /// <summary>Gets the day of the snapshot of kubernetes/enhancements that the KEPs come from.</summary>
    public static DateOnly KepsAsOf => DateOnly.FromDateTime(KepsAsOfDateTime);

    /// <summary>Gets the day on which the feature gates were read from the source trees and the documentation.</summary>
    public static DateOnly GatesAsOf => DateOnly.FromDateTime(GatesAsOfDateTime);
#endif

    /// <summary>Gets the day of <c>KepsAsOf</c> at midnight and without a time zone.</summary>
    public static DateTime KepsAsOfDateTime => new(2026, 7, 24);

    /// <summary>Gets the day of <c>GatesAsOf</c> at midnight and without a time zone.</summary>
    public static DateTime GatesAsOfDateTime => new(2026, 11, 27);
}
