using System.IO.Enumeration;

namespace KepCatalog.Cli;

/// <summary>Lists the files below a directory, the same way on every system.</summary>
internal static class FileTree
{
    /// <summary>The files below a directory, with forward slashes, in ordinal order.</summary>
    /// <param name="directory">The directory; the paths begin as it does.</param>
    /// <param name="takes">Says by its name whether a file belongs.</param>
    /// <exception cref="UnusableInputException">A directory cannot be read.</exception>
    public static IReadOnlyList<string> Below(string directory, Func<string, bool> takes)
    {
        try
        {
            var found = new FileSystemEnumerable<string>(
                directory,
                (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
                new EnumerationOptions
                {
                    RecurseSubdirectories = true,
                    IgnoreInaccessible = false,
                    AttributesToSkip = FileAttributes.None,
                })
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                    !entry.IsDirectory && takes(entry.FileName.ToString()),

                // A link to a directory above would lead round in circles.
                ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                    (entry.Attributes & FileAttributes.ReparsePoint) == 0,
            };
            var files = found.Select(WithForwardSlashes).ToList();
            files.Sort(StringComparer.Ordinal);
            return files;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"'{directory}' cannot be listed: {exception.Message}", exception);
        }
    }

    private static string WithForwardSlashes(string path)
        => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
