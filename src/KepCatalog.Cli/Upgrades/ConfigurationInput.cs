using System.Text;
using KepCatalog.Configuration;

namespace KepCatalog.Cli.Upgrades;

/// <summary>Represents the configuration files that a command line names.</summary>
/// <param name="Files">The files, as they were read.</param>
internal sealed record ConfigurationInput(IReadOnlyList<ConfigurationFile> Files)
{
    /// <summary>The largest file that is read. Configuration is far smaller; a log may not be.</summary>
    private const long Largest = 16 << 20;

    private static readonly string[] Endings = [".yaml", ".yml", ".json", ".env", ".conf", ".service", ".txt", ".log", ".manifest"];

    /// <summary>Gets the settings of all files.</summary>
    public IEnumerable<UpgradeSetting> Settings => Files.SelectMany(f => f.ToUpgradeSettings());

    /// <summary>Gets what could not be read.</summary>
    public IReadOnlyList<UnreadPlace> Problems => [.. Files.SelectMany(f => f.Problems.Select(p => new UnreadPlace(f.Path, p.Line, p.Column, p.Messages)))];

    /// <summary>Reads files, the files of directories, and the standard input for a hyphen.</summary>
    /// <exception cref="UnusableInputException">A file cannot be read or is not text.</exception>
    public static ConfigurationInput Read(IEnumerable<string> paths, TextReader input)
    {
        var files = new List<ConfigurationFile>();
        foreach (var path in paths)
        {
            if (path == "-")
            {
                files.Add(Parse(path, input.ReadToEnd()));
            }
            else if (Directory.Exists(path))
            {
                files.AddRange(FileTree.Below(path, name => Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)).Select(ReadFile));
            }
            else
            {
                files.Add(ReadFile(path));
            }
        }

        return new ConfigurationInput(files);
    }

    private static ConfigurationFile ReadFile(string path)
    {
        if (File.Exists(path) && new FileInfo(path).Length > Largest)
        {
            throw new UnusableInputException($"'{path}' is larger than 16 MB; name the file with the configuration.", $"“{path}”超过 16 MB；请指定配置文件。");
        }

        return Parse(path, Encoding.UTF8.GetString(InputFile.ReadBytes(path)).TrimStart('\uFEFF'));
    }

    private static ConfigurationFile Parse(string path, string text)
    {
        InputFile.RefuseBinary(path, text);
        return ConfigurationFile.Parse(path, text);
    }
}
