// KepCatalog.Notes compiles this file too: the reader cannot reference the library that is built with it.
#if KEPCATALOG_NOTES
namespace KepCatalog.Notes.Model;
#else
namespace KepCatalog;
#endif

/// <summary>Specifies a fact of a KEP that has a source.</summary>
public enum KepFact
{
    /// <summary>The number.</summary>
    Number = 0,

    /// <summary>The English title.</summary>
    Title = 1,

    /// <summary>The Chinese title.</summary>
    ChineseTitle = 2,

    /// <summary>The owning SIG.</summary>
    Sig = 3,

    /// <summary>The participating SIGs.</summary>
    ParticipatingSigs = 4,

    /// <summary>The state of the proposal.</summary>
    Status = 5,

    /// <summary>The day of creation.</summary>
    Created = 6,

    /// <summary>The authors.</summary>
    Authors = 7,

    /// <summary>The feature gates.</summary>
    Gates = 8,

    /// <summary>What the KEP replaces.</summary>
    Replaces = 9,

    /// <summary>What replaces the KEP.</summary>
    SupersededBy = 10,

    /// <summary>What the KEP is related to.</summary>
    SeeAlso = 11,

    /// <summary>The summary.</summary>
    Summary = 12,
}
