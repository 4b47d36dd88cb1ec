namespace KepCatalog.Cli.Import;

/// <summary>One <c>kep.yaml</c> of a kubernetes/enhancements checkout.</summary>
/// <param name="Path">Its path, beginning as the directory that was given does.</param>
/// <param name="DirectoryPath">The directory that holds it, from <c>keps</c> on: <c>sig-scheduling/3521-pod-scheduling-readiness</c>.</param>
internal sealed record KepFile(string Path, string DirectoryPath)
{
    /// <summary>The directory below <c>keps</c>: <c>sig-scheduling</c>.</summary>
    public string SigDirectory => DirectoryPath.Split('/')[0];

    /// <summary>The directory that holds it: <c>3521-pod-scheduling-readiness</c>.</summary>
    public string Directory => DirectoryPath[(DirectoryPath.LastIndexOf('/') + 1)..];

    /// <summary>The number at the start of <see cref="Directory"/>, or null as for the template <c>NNNN-...</c>.</summary>
    public int? DirectoryNumber => KepNumber.Read(Directory.Split('-', 2)[0]);

    /// <summary>The name behind the number: <c>pod-scheduling-readiness</c>.</summary>
    public string Slug => PlainText.OneLine(
        DirectoryNumber is not null && Directory.IndexOf('-') is > 0 and var hyphen ? Directory[(hyphen + 1)..] : Directory);

    /// <summary>Finds every file below a checkout, or below its directory <c>keps</c>, in ordinal order.</summary>
    /// <exception cref="UnusableInputException">There is none, or the directory cannot be read.</exception>
    public static IReadOnlyList<KepFile> FindAll(string directory)
    {
        var keps = System.IO.Path.Combine(directory, "keps");
        var root = System.IO.Directory.Exists(keps) ? keps : directory;
        if (!System.IO.Directory.Exists(root))
        {
            throw new UnusableInputException(
                $"'{directory}' is not a directory; give a checkout of kubernetes/enhancements.");
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
                $"'{directory}' holds no kep.yaml; give a checkout of kubernetes/enhancements, or its directory keps.");
        }

        return files;
    }
}
