namespace KepCatalog.Cli;

/// <summary>Replaces a file as a whole, or not at all.</summary>
internal static class AtomicFile
{
    /// <summary>What the name of an unfinished file ends with; one that is left over is of a run that was killed.</summary>
    public const string Unfinished = ".kepcat-unfinished";

    /// <summary>Writes beside the file, then renames: nobody ever sees half of it.</summary>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var temporary = path + Unfinished;
        try
        {
            try
            {
                // A new file, so that a link of this name is not written through.
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
            throw new UnusableInputException($"'{path}' cannot be written: {exception.Message}", exception);
        }
    }
}
