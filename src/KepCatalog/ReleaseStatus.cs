namespace KepCatalog;

/// <summary>Specifies whether a release is out.</summary>
public enum ReleaseStatus
{
    /// <summary>The release is out.</summary>
    Released = 0,

    /// <summary>The release was not out when its notes were written, so everything about it is a plan.</summary>
    Planned = 1,
}
