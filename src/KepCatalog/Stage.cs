// KepCatalog.Notes compiles this file too: the reader cannot reference the library that is built with it.
#if KEPCATALOG_NOTES
namespace KepCatalog.Notes.Model;
#else
namespace KepCatalog;
#endif

/// <summary>Specifies how mature a Kubernetes feature is in a release.</summary>
/// <remarks>The order is the usual course of a feature, so stages can be compared: <c>Alpha &lt; Beta &lt; Stable</c>.</remarks>
public enum Stage
{
    /// <summary>No source states a stage.</summary>
    Unknown = 0,

    /// <summary>The feature is experimental: off by default, and it may change or disappear without notice.</summary>
    Alpha = 1,

    /// <summary>The feature is well tested: often on by default, though details may still change.</summary>
    Beta = 2,

    /// <summary>The feature is generally available (GA).</summary>
    Stable = 3,

    /// <summary>The feature still works, but its removal was announced.</summary>
    Deprecated = 4,

    /// <summary>The release does not have the feature any more.</summary>
    Removed = 5,
}
