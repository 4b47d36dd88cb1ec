namespace KepCatalog.Cli;

/// <summary>Recognises a reader that went away, as <c>head</c> does.</summary>
internal static class BrokenPipe
{
    private const int Epipe = 32;
    private const int ErrorBrokenPipe = unchecked((int)0x8007006D);
    private const int ErrorNoData = unchecked((int)0x800700E8);

    /// <summary>Whether a failed write found nobody at the other end of the pipe.</summary>
    public static bool Is(IOException exception)
        => exception.HResult is Epipe or ErrorBrokenPipe or ErrorNoData;
}
