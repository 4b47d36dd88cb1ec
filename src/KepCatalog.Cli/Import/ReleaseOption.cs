namespace KepCatalog.Cli.Import;

/// <summary>Reads a release that an option names.</summary>
internal static class ReleaseOption
{
    /// <summary>The release.</summary>
    /// <param name="text">The option's value.</param>
    /// <param name="option">The option, for the message.</param>
    /// <exception cref="UnusableInputException">It is none.</exception>
    public static NoteVersion Read(string text, string option)
        => NoteVersion.TryParse(text, out var version)
            ? version
            : throw new UnusableInputException($"'{text}' is not a release; write it as {option} 1.36.");
}
