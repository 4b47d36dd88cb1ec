// KepCatalog.Notes compiles this file too: the reader cannot reference the library that is built with it.
#if KEPCATALOG_NOTES
namespace KepCatalog.Notes.Model;
#else
namespace KepCatalog;
#endif

/// <summary>Specifies how far the sources of a fact can be trusted.</summary>
public enum Confidence
{
    /// <summary>The note names no doubt.</summary>
    Good = 0,

    /// <summary>Only one source states the fact, and no other confirms it.</summary>
    SingleSource = 1,

    /// <summary>Sources differ. The remark says how.</summary>
    Conflict = 2,
}
