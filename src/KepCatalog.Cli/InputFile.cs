namespace KepCatalog.Cli;

/// <summary>Opens files that the command line names.</summary>
internal static class InputFile
{
    /// <summary>Refuses a text that no person wrote: it would be read as one long line without sense.</summary>
    /// <param name="path">The path, for the message.</param>
    /// <param name="text">The decoded text.</param>
    /// <exception cref="UnusableInputException">The text is binary.</exception>
    public static void RefuseBinary(string path, string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw new UnusableInputException($"'{path}' is a binary file; name a text file.", $"“{path}”是二进制文件；请指定文本文件。");
        }
    }

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
