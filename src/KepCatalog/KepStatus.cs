// KepCatalog.Notes compiles this file too: the reader cannot reference the library that is built with it.
#if KEPCATALOG_NOTES
namespace KepCatalog.Notes.Model;
#else
namespace KepCatalog;
#endif

/// <summary>Specifies the state of a KEP as a proposal, in the words of kubernetes/enhancements.</summary>
public enum KepStatus
{
    /// <summary>The source states none, or one that is not known.</summary>
    Unknown = 0,

    /// <summary>The KEP is proposed and still being worked out.</summary>
    Provisional = 1,

    /// <summary>The KEP is accepted for implementation.</summary>
    Implementable = 2,

    /// <summary>The KEP is implemented.</summary>
    Implemented = 3,

    /// <summary>The KEP is proposed, and work on it is put off.</summary>
    Deferred = 4,

    /// <summary>The KEP is not accepted.</summary>
    Rejected = 5,

    /// <summary>The authors withdrew the KEP.</summary>
    Withdrawn = 6,

    /// <summary>Another KEP replaces it.</summary>
    Replaced = 7,

    /// <summary>What the KEP provided was removed.</summary>
    Removed = 8,
}
