using KepCatalog.Generator.Model;

namespace KepCatalog.Generator;

/// <summary>The hint names of the emitted files.</summary>
internal static class HintNames
{
    /// <summary>The list of releases.</summary>
    public const string Releases = "Releases.g.cs";

    /// <summary>The KEPs.</summary>
    public const string Keps = "Keps.g.cs";

    /// <summary>The feature gates.</summary>
    public const string FeatureGates = "FeatureGates.g.cs";

    /// <summary>The SIGs.</summary>
    public const string Sigs = "Sigs.g.cs";

    /// <summary>One release: <c>Releases.V1_30.g.cs</c>.</summary>
    public static string Release(ReleaseModel model) => "Releases." + model.Release.Identifier + ".g.cs";
}
