namespace KepCatalog.Cli.Import;

/// <summary>Represents a <c>kep.yaml</c> in a checkout of kubernetes/enhancements.</summary>
/// <param name="Path">Its path, which begins with the given directory.</param>
/// <param name="DirectoryPath">Its directory below <c>keps</c>: <c>sig-scheduling/3521-pod-scheduling-readiness</c>.</param>
internal sealed record KepFile(string Path, string DirectoryPath)
{
    /// <summary>Gets the first directory below <c>keps</c>: <c>sig-scheduling</c>.</summary>
    public string SigDirectory => DirectoryPath.Split('/')[0];

    /// <summary>Gets the name of its directory: <c>3521-pod-scheduling-readiness</c>.</summary>
    public string Directory => DirectoryPath[(DirectoryPath.LastIndexOf('/') + 1)..];

    /// <summary>Gets the number at the start of <see cref="Directory"/>, or null if there is none, as in the template <c>NNNN-...</c>.</summary>
    public int? DirectoryNumber => KepNumber.Read(Directory.Split('-', 2)[0]);

    /// <summary>Gets the name after the number: <c>pod-scheduling-readiness</c>.</summary>
    public string Slug => PlainText.OneLine(
        DirectoryNumber is not null && Directory.IndexOf('-') is > 0 and var hyphen ? Directory[(hyphen + 1)..] : Directory);

    /// <summary>Finds all files below a checkout, or below its directory <c>keps</c>, in ordinal order.</summary>
    /// <exception cref="UnusableInputException">There is no file, or the directory cannot be read.</exception>
    public static IReadOnlyList<KepFile> FindAll(string directory)
    {
        var keps = System.IO.Path.Combine(directory, "keps");
        var root = System.IO.Directory.Exists(keps) ? keps : directory;
        if (!System.IO.Directory.Exists(root))
        {
            throw new UnusableInputException(
                $"'{directory}' is not a directory; specify a checkout of kubernetes/enhancements.",
                $"“{directory}”不是目录；请指定 kubernetes/enhancements 的检出目录。");
        }

        var files = new List<KepFile>();
        foreach (var path in FileTree.Below(root, name => name == "kep.yaml"))
        {
            var parts = System.IO.Path.GetRelativePath(root, path).Replace('\\', '/').Split('/');
            if (parts.Length > 1)
            {
                files.Add(new KepFile(path, string.Join('/', parts[..^1])));
            }
        }

        if (files.Count == 0)
        {
            throw new UnusableInputException(
                $"'{directory}' contains no kep.yaml; specify a checkout of kubernetes/enhancements, or its keps directory.",
                $"“{directory}”中没有 kep.yaml；请指定 kubernetes/enhancements 的检出目录，或其中的 keps 目录。");
        }

        return files;
    }
}
