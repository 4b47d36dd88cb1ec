namespace KepCatalog.Cli.Import;

/// <summary>Reads a release from an option.</summary>
internal static class ReleaseOption
{
    /// <summary>Returns the release.</summary>
    /// <param name="text">The value of the option.</param>
    /// <param name="option">The name of the option, for the message.</param>
    /// <exception cref="UnusableInputException">The text is not a release.</exception>
    public static NoteVersion Read(string text, string option)
        => NoteVersion.TryParse(text, out var version)
            ? version
            : throw new UnusableInputException($"'{text}' is not a release; write it as {option} 1.36.", $"“{text}”不是版本号；请写成 {option} 1.36 的形式。");
}
