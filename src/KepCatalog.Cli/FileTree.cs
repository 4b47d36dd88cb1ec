using System.IO.Enumeration;

namespace KepCatalog.Cli;

/// <summary>Lists the files below a directory, in the same order on every system.</summary>
internal static class FileTree
{
    /// <summary>Returns the files below a directory, with forward slashes, in ordinal order.</summary>
    /// <param name="directory">The directory. The paths begin with it.</param>
    /// <param name="takes">Determines by name whether a file is included.</param>
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

                // A link to a parent directory would cause an endless loop.
                ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                    (entry.Attributes & FileAttributes.ReparsePoint) == 0,
            };
            var files = found.Select(WithForwardSlashes).ToList();
            files.Sort(StringComparer.Ordinal);
            return files;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"Cannot list '{directory}': {exception.Message}", $"无法列出“{directory}”：{SystemFault.InChinese(exception)}", exception);
        }
    }

    private static string WithForwardSlashes(string path)
        => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
