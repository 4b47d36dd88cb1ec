namespace KepCatalog.Cli.Reading;

/// <summary>Finds the note files for the paths of a command line.</summary>
internal static class NotePaths
{
    /// <summary>The path that stands for the standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Returns every file once, in the order of the arguments; the files of a directory are in ordinal order. A directory
    /// contributes its notes; README.md and STATISTICS.md are read only if they are named explicitly.</summary>
    /// <param name="paths">Files and directories.</param>
    /// <returns>The paths as the arguments spell them, with forward slashes.</returns>
    /// <exception cref="UnusableInputException">A path does not exist, or a directory contains no note.</exception>
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
                    $"'{path}' contains no notes (.md files); specify a directory with notes, or a note.",
                    $"“{path}”中没有笔记（.md 文件）；请指定存放笔记的目录，或一篇笔记。");
        }

        // Pipes and /dev/stdin can be notes too.
        if (path == StandardInput || Path.Exists(path))
        {
            return [path];
        }

        throw path.StartsWith('-')
            ? new UnusableInputException($"'{path}' is neither an option nor a file; see 'kepcat read --help'.", $"“{path}”既不是选项也不是文件；参见“kepcat read --help”。")
            : new UnusableInputException(
                $"'{path}' does not exist; specify a Markdown file or a directory with Markdown files.",
                $"“{path}”不存在；请指定 Markdown 文件，或存放 Markdown 文件的目录。");
    }

    /// <summary>Determines by name whether a file is a note. The default items of the package exclude the same names:
    /// see KepCatalog.Generator.props.</summary>
    private static bool IsNote(string name)
        => name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            && !name.StartsWith("README", StringComparison.OrdinalIgnoreCase)
            && !name.Equals("STATISTICS.md", StringComparison.OrdinalIgnoreCase);
}
