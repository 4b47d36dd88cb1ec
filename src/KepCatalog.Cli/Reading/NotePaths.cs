namespace KepCatalog.Cli.Reading;

/// <summary>Finds the files that the paths of a command line stand for.</summary>
internal static class NotePaths
{
    /// <summary>Every file once, in the order of the arguments; those of a directory in ordinal order. A directory
    /// stands for its notes: what is written about them, README.md and STATISTICS.md, is read only where it is named.</summary>
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
            var notes = FileTree.Below(path, IsNote);
            return notes.Count > 0
                ? notes
                : throw new UnusableInputException(
                    $"'{path}' holds no .md file that is a note; give a directory with notes, or a note itself.");
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

    /// <summary>Whether a file is a note by its name. The package's default items leave out the same names:
    /// see KepCatalog.Generator.props.</summary>
    private static bool IsNote(string name)
        => name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            && !name.StartsWith("README", StringComparison.OrdinalIgnoreCase)
            && !name.Equals("STATISTICS.md", StringComparison.OrdinalIgnoreCase);
}
