namespace KepCatalog.Cli;

/// <summary>Opens files that the command line names.</summary>
internal static class InputFile
{
    /// <summary>Reads the bytes of a file.</summary>
    /// <exception cref="UnusableInputException">The file cannot be read.</exception>
    public static byte[] ReadBytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"Cannot read '{path}': {exception.Message}", $"无法读取“{path}”：{SystemFault.InChinese(exception)}", exception);
        }
    }
}
