namespace KepCatalog.Cli;

/// <summary>Replaces a file as a whole, or not at all.</summary>
internal static class AtomicFile
{
    /// <summary>Writes beside the file, then renames: nobody ever sees half of it.</summary>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var temporary = path + ".new";
        try
        {
            try
            {
                File.WriteAllBytes(temporary, content);
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
            throw new UnusableInputException($"'{path}' cannot be written: {exception.Message}", exception);
        }
    }
}
