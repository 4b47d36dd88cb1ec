using System.Text;
using KepCatalog.Configuration;

namespace KepCatalog.Cli.Upgrades;

/// <summary>Represents the configuration files that a command line names.</summary>
/// <param name="Files">The files, as they were read.</param>
/// <param name="Texts">The text of each file by its path.</param>
internal sealed record ConfigurationInput(IReadOnlyList<ConfigurationFile> Files, IReadOnlyDictionary<string, string> Texts)
{
    /// <summary>The largest file that is read. Configuration is far smaller; a log may not be.</summary>
    private const long Largest = 16 << 20;

    private static readonly string[] Endings = [".yaml", ".yml", ".json", ".env", ".conf", ".service", ".sh", ".ps1", ".ini", ".tf", ".txt", ".log", ".manifest"];

    /// <summary>Gets the settings of all files.</summary>
    public IEnumerable<UpgradeSetting> Settings => Files.SelectMany(f => f.ToUpgradeSettings());

    /// <summary>Gets what could not be read.</summary>
    public IReadOnlyList<UnreadPlace> Problems => [.. Files.SelectMany(f => f.Problems.Select(p => new UnreadPlace(f.Path, p.Line, p.Column, p.Messages)))];

    /// <summary>Reads files, the files of directories, and the standard input for a hyphen.</summary>
    /// <exception cref="UnusableInputException">A file cannot be read or is not text.</exception>
    public static ConfigurationInput Read(IEnumerable<string> paths, TextReader input)
    {
        var files = new List<ConfigurationFile>();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths.SelectMany(FilesOf))
        {
            var text = path == "-" ? input.ReadToEnd() : ReadFile(path);
            InputFile.RefuseBinary(path, text);
            texts[path] = text;
            files.Add(ConfigurationFile.Parse(path, text));
        }

        return new ConfigurationInput(files, texts);
    }

    /// <summary>Reads files, and the metrics of a component.</summary>
    /// <exception cref="UnusableInputException">A file cannot be read or is not text, or <paramref name="metrics"/> has no metric of a feature gate.</exception>
    public static ConfigurationInput Read(IReadOnlyCollection<string> paths, string? metrics, TextReader input)
    {
        var read = Read(metrics is null ? paths : [.. paths, metrics], input);
        return metrics is null || read.Files[^1].Documents.Any(d => d.Kind == ConfigurationKind.Metrics) ? read
            : throw new UnusableInputException(
                $"'{metrics}' has no kubernetes_feature_enabled lines, which components have since v1.26. --metrics takes the output of /metrics; name other files with -f.",
                $"“{metrics}”中没有 kubernetes_feature_enabled 行（组件从 v1.26 起才有）。--metrics 需要 /metrics 的输出；其他文件请用 -f 指定。");
    }

    private static IEnumerable<string> FilesOf(string path)
        => path != "-" && Directory.Exists(path) ? FileTree.Below(path, name => Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)) : [path];

    private static string ReadFile(string path)
    {
        if (File.Exists(path) && new FileInfo(path).Length > Largest)
        {
            throw new UnusableInputException($"'{path}' is larger than 16 MB; name the file with the configuration.", $"“{path}”超过 16 MB；请指定配置文件。");
        }

        return Encoding.UTF8.GetString(InputFile.ReadBytes(path)).TrimStart('\uFEFF');
    }
}
