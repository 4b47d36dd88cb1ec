// KepCatalog.Notes compiles this file too: the reader cannot reference the library that is built with it.
#if KEPCATALOG_NOTES
namespace KepCatalog.Notes.Model;
#else
namespace KepCatalog;
#endif

/// <summary>Specifies a fact of a release that has a source.</summary>
public enum ReleaseFact
{
    /// <summary>The day of the release.</summary>
    Date = 0,

    /// <summary>The theme.</summary>
    Theme = 1,

    /// <summary>The stated number of features.</summary>
    StatedTotals = 2,

    /// <summary>The people who led the release team.</summary>
    Leads = 3,

    /// <summary>The end of support.</summary>
    Support = 4,
}
