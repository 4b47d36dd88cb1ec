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

    /// <summary>The release is later than the sources. Not written either.</summary>
    public const int Planned = 128;

    /// <summary>It can be turned off. Follows from the others; written so that a check has less to work out.</summary>
    public const int TakesOff = 256;

    /// <summary>It can be turned on, and needs no other gate for that.</summary>
    public const int TakesOn = 512;

    /// <summary>What can be asked for.</summary>
    public const int State = TakesOff - 1;
}
