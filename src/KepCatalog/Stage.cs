// Compiled into KepCatalog.Notes too: the reader cannot reference the library that is built with it.
#if KEPCATALOG_NOTES
namespace KepCatalog.Notes.Model;
#else
namespace KepCatalog;
#endif

/// <summary>How mature a Kubernetes feature is in a release.</summary>
/// <remarks>The order is the usual course of a feature, so stages compare: <c>Alpha &lt; Beta &lt; Stable</c>.</remarks>
public enum Stage
{
    /// <summary>No source states a stage.</summary>
    Unknown = 0,

    /// <summary>Experimental: off by default, may change or go without notice.</summary>
    Alpha = 1,

    /// <summary>Well tested: often on by default, details may still change.</summary>
    Beta = 2,

    /// <summary>Generally available (GA): here to stay.</summary>
    Stable = 3,

    /// <summary>Still there, announced to go.</summary>
    Deprecated = 4,

    /// <summary>No longer part of the release.</summary>
    Removed = 5,
}
