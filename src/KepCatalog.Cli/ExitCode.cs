namespace KepCatalog.Cli;

/// <summary>What <c>kepcat</c> tells a script.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing stands against it.</summary>
    public const int Fine = 0;

    /// <summary>Done, and there are warnings that the caller asked to fail on; or what was asked for is unknown.</summary>
    public const int Warnings = 1;

    /// <summary>Not done: the command line or an input cannot be used.</summary>
    public const int Unusable = 2;

    /// <summary>Done, and nothing stands against it, but something is not known.</summary>
    public const int NotKnown = 3;
}
