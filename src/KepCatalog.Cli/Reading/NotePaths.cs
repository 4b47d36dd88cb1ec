using System.IO.Enumeration;

namespace KepCatalog.Cli.Reading;

/// <summary>Finds the files that the paths of a command line stand for.</summary>
internal static class NotePaths
{
    /// <summary>Every file once, in the order of the arguments; those of a directory in ordinal order.</summary>
    /// <param name="paths">Files and directories.</param>
    /// <returns>The paths, each as its argument spells it, with forward slashes.</returns>
    /// <exception cref="UnusableInputException">A path does not exist, or a directory holds no note.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> paths)
    {
        var files = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            foreach (var file in FilesOf(path))
            {
                if (seen.Add(Path.GetFullPath(file)))
                {
                    files.Add(file);
                }
            }
        }

        return files;
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        if (Directory.Exists(path))
        {
            var notes = NotesBelow(path);
            return notes.Count > 0
                ? notes
                : throw new UnusableInputException(
                    $"'{path}' holds no .md file; give a directory with notes, or a note itself.");
        }

        // Not only files: /dev/stdin and the pipes of a shell are notes too.
        if (Path.Exists(path))
        {
            return [path];
        }

        throw new UnusableInputException(path.StartsWith('-')
            ? $"'{path}' is neither an option nor a file; see 'kepcat read --help'."
            : $"'{path}' does not exist; give a Markdown file or a directory that holds some.");
    }

    private static List<string> NotesBelow(string directory)
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
                    !entry.IsDirectory && entry.FileName.EndsWith(".md", StringComparison.OrdinalIgnoreCase),

                // A link to a directory above would lead round in circles.
                ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                    (entry.Attributes & FileAttributes.ReparsePoint) == 0,
            };
            var notes = found.Select(WithForwardSlashes).ToList();
            notes.Sort(StringComparer.Ordinal);
            return notes;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"'{directory}' cannot be listed: {exception.Message}", exception);
        }
    }

    private static string WithForwardSlashes(string path)
        => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
