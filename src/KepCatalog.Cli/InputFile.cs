namespace KepCatalog.Cli;

/// <summary>Opens files that the command line names.</summary>
internal static class InputFile
{
    /// <summary>Reads a file as it is.</summary>
    /// <exception cref="UnusableInputException">The file cannot be read.</exception>
    public static byte[] ReadBytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"'{path}' cannot be read: {exception.Message}", exception);
        }
    }
}
