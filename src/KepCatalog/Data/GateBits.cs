namespace KepCatalog.Data;

/// <summary>A gate's state as a number: the generator writes it, the library reads it; both compile this file.</summary>
internal static class GateBits
{
    /// <summary>The stage, by the number of its name in the enumeration.</summary>
    public const int Stage = 7;

    /// <summary>The default is known.</summary>
    public const int HasDefault = 8;

    /// <summary>The default is on.</summary>
    public const int On = 16;

    /// <summary>It can be set to nothing else.</summary>
    public const int Locked = 32;

    /// <summary>The gate comes later. Not written: what comes before the first release of a gate is this.</summary>
    public const int NotYet = 64;

    /// <summary>No source says whether it is locked.</summary>
    public const int LockUnknown = 128;
}
