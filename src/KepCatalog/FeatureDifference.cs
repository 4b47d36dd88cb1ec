using System.Diagnostics;

namespace KepCatalog;

/// <summary>Specifies how a feature changes from one release to another. What matters most to an upgrade comes first.</summary>
public enum FeatureChangeKind
{
    /// <summary>The feature was removed.</summary>
    Removed = 0,

    /// <summary>The feature was deprecated.</summary>
    Deprecated = 1,

    /// <summary>The feature has a lower stage than before.</summary>
    Demoted = 2,

    /// <summary>The feature has a higher stage than before.</summary>
    Promoted = 3,

    /// <summary>The feature is new.</summary>
    Introduced = 4,
}

/// <summary>Represents a feature that changes from one release to another.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FeatureDifference
{
    internal FeatureDifference(string name, LocalizedText titles, Kep? kep, string? sig, StageState from, StageState to)
    {
        Name = name;
        Titles = titles;
        Kep = kep;
        Sig = sig;
        From = from;
        To = to;
    }

    /// <summary>Gets the identifier of the KEP, or of the feature if it has no KEP.</summary>
    public string Name { get; }

    /// <summary>Gets the title in each language.</summary>
    public LocalizedText Titles { get; }

    /// <summary>Gets the English title, or the Chinese title if there is no English one, or <see cref="Name"/> if there is none.</summary>
    public string Title => Titles.Preferred ?? Name;

    /// <summary>Gets the KEP, or <see langword="null"/> for a feature without one.</summary>
    public Kep? Kep { get; }

    /// <summary>Gets the SIG as a slug, such as <c>sig-network</c>, or <see langword="null"/> if it is not known.</summary>
    public string? Sig { get; }

    /// <summary>Gets the stage in the earlier release.</summary>
    public StageState From { get; }

    /// <summary>Gets the stage in the later release.</summary>
    public StageState To { get; }

    /// <summary>Gets a value that specifies how the feature changes.</summary>
    public FeatureChangeKind Change => To.Stage switch
    {
        Stage.Removed => FeatureChangeKind.Removed,
        Stage.Deprecated => FeatureChangeKind.Deprecated,
        _ when From.Stage == Stage.Unknown => FeatureChangeKind.Introduced,

        // The end of a deprecation is no step back.
        _ when From.Stage == Stage.Deprecated => FeatureChangeKind.Promoted,
        _ => To.Stage > From.Stage ? FeatureChangeKind.Promoted : FeatureChangeKind.Demoted,
    };

    /// <summary>Returns the change in the form <c>PodSchedulingReadiness: alpha to stable</c>.</summary>
    /// <returns>The name and the stages.</returns>
    public override string ToString() => Name + ": " + From + " to " + To;
}
