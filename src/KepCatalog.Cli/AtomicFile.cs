namespace KepCatalog.Cli;

/// <summary>Replaces a file completely or not at all.</summary>
internal static class AtomicFile
{
    /// <summary>The suffix of an unfinished file. A leftover file comes from a run that was killed.</summary>
    public const string Unfinished = ".kepcat-unfinished";

    /// <summary>Writes a temporary file and renames it, so that nobody sees a partial file.</summary>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var temporary = path + Unfinished;
        try
        {
            try
            {
                // Always a new file: a link with this name must not be followed.
                File.Delete(temporary);
                using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
                {
                    stream.Write(content);
                }

                File.Move(temporary, path, overwrite: true);
            }
            catch
            {
                File.Delete(temporary);
                throw;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"Cannot write '{path}': {exception.Message}", $"无法写入“{path}”：{SystemFault.InChinese(exception)}", exception);
        }
    }
}
