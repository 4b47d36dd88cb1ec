namespace KepCatalog.Cli;

/// <summary>Defines the exit codes of <c>kepcat</c>.</summary>
internal static class ExitCode
{
    /// <summary>Success, without objections.</summary>
    public const int Fine = 0;

    /// <summary>Success with warnings that the caller asked to fail on, or the requested item is unknown.</summary>
    public const int Warnings = 1;

    /// <summary>Failure: the command line or an input cannot be used.</summary>
    public const int Unusable = 2;

    /// <summary>Success, without objections, but something is not known.</summary>
    public const int NotKnown = 3;
}
