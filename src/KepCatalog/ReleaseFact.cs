namespace KepCatalog;

/// <summary>A fact of a release, to ask <see cref="Release.SourceOf"/> where it stands.</summary>
public enum ReleaseFact
{
    /// <summary><see cref="Release.Date"/>.</summary>
    Date = 0,

    /// <summary><see cref="Release.Theme"/>.</summary>
    Theme = 1,

    /// <summary><see cref="Release.StatedTotals"/>.</summary>
    StatedTotals = 2,

    /// <summary><see cref="Release.Leads"/>.</summary>
    Leads = 3,

    /// <summary><see cref="Release.Support"/>.</summary>
    Support = 4,
}
