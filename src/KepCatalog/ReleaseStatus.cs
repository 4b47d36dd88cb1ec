namespace KepCatalog;

/// <summary>Whether a release is out.</summary>
public enum ReleaseStatus
{
    /// <summary>It is out.</summary>
    Released = 0,

    /// <summary>It was still to come when its notes were written: everything said of it is a plan.</summary>
    Planned = 1,
}
