namespace KepCatalog.Cli;

/// <summary>Detects a reader that closed the pipe, as <c>head</c> does.</summary>
internal static class BrokenPipe
{
    private const int Epipe = 32;
    private const int ErrorBrokenPipe = unchecked((int)0x8007006D);
    private const int ErrorNoData = unchecked((int)0x800700E8);

    /// <summary>Determines whether a write failed because the other end of the pipe is closed.</summary>
    public static bool Is(IOException exception)
        => exception.HResult is Epipe or ErrorBrokenPipe or ErrorNoData;
}
