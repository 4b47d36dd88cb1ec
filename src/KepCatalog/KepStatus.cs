namespace KepCatalog;

/// <summary>Where a KEP stands as a proposal, in the words of kubernetes/enhancements.</summary>
public enum KepStatus
{
    /// <summary>The source states none, or none that is known.</summary>
    Unknown = 0,

    /// <summary>Proposed, still being worked out.</summary>
    Provisional = 1,

    /// <summary>Accepted for implementation.</summary>
    Implementable = 2,

    /// <summary>Implemented.</summary>
    Implemented = 3,

    /// <summary>Proposed, and put off.</summary>
    Deferred = 4,

    /// <summary>Not accepted.</summary>
    Rejected = 5,

    /// <summary>Taken back by its authors.</summary>
    Withdrawn = 6,

    /// <summary>Another KEP has taken its place.</summary>
    Replaced = 7,

    /// <summary>What it brought is no longer there.</summary>
    Removed = 8,
}
