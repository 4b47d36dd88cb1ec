using System.Diagnostics;
using KepCatalog.Configuration.Reading;

namespace KepCatalog.Configuration;

/// <summary>Represents the feature gates, flags and fields that a file sets, each with its place.</summary>
/// <remarks>The content of a file tells its kind. A part that cannot be read is in <see cref="Problems"/> and affects no other part.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ConfigurationFile
{
    private ConfigurationFile(string path, Report report)
    {
        Path = path;
        Documents = report.Documents.AsReadOnly();
        Gates = Ordered(report.Gates, g => g.Line, g => g.Column);
        Flags = Ordered(report.Flags, f => f.Line, f => f.Column);
        Fields = Ordered(report.Fields, f => f.Line, f => f.Column);
        Objects = Ordered(report.Objects, o => o.Line, o => o.Column);
        Problems = Ordered(report.Problems, p => p.Line, p => p.Column);
        KubernetesVersion = report.Version;
    }

    /// <summary>Gets the path as it was passed to <see cref="Parse"/>.</summary>
    public string Path { get; }

    /// <summary>Gets the documents of the file, in the order of the file.</summary>
    public IReadOnlyList<ConfigurationDocument> Documents { get; }

    /// <summary>Gets the settings of feature gates, in the order of the file. One line has several entries if it sets a gate of several components.</summary>
    public IReadOnlyList<ConfiguredGate> Gates { get; }

    /// <summary>Gets the command-line flags of components, including <c>feature-gates</c> itself, in the order of the file.</summary>
    public IReadOnlyList<ConfiguredFlag> Flags { get; }

    /// <summary>Gets the fields of configuration files and objects, in the order of the file.</summary>
    public IReadOnlyList<ConfiguredField> Fields { get; }

    /// <summary>Gets the objects that state a kind, in the order of the file.</summary>
    public IReadOnlyList<ConfiguredObject> Objects { get; }

    /// <summary>Gets the parts that were not read, and the ones that the component does not accept in this form, in the order of the
    /// file. The list is empty if there are none.</summary>
    public IReadOnlyList<ConfigurationProblem> Problems { get; }

    /// <summary>Gets the Kubernetes version that the file states, or else the one of a component's image; <see langword="null"/> if there is
    /// neither.</summary>
    public KubernetesVersion? KubernetesVersion { get; }

    /// <summary>Reads the text of a file. No content causes an exception.</summary>
    /// <param name="path">The path, which is for the reader of a report only. The file is not opened.</param>
    /// <param name="text">The text of the file.</param>
    /// <returns>What the file sets.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="text"/> is null.</exception>
    public static ConfigurationFile Parse(string path, string text)
    {
        _ = path ?? throw new ArgumentNullException(nameof(path));
        _ = text ?? throw new ArgumentNullException(nameof(text));
        return new ConfigurationFile(path, FileReader.Read(path, text));
    }

    /// <summary>Returns the settings that <see cref="Upgrade"/> plans with, each with its place.</summary>
    /// <returns>The gates, flags, fields and objects, in this order.</returns>
    public IReadOnlyList<UpgradeSetting> ToUpgradeSettings()
        =>
        [
            .. Gates.Select(g => new UpgradeSetting(UpgradeSettingKind.Gate, g.Name, g.Value is { } value ? (value ? "true" : "false") : g.ValueText, g.Component, At(g.Line, g.Column))),
            .. Flags.Where(f => f.Name != "feature-gates" || f.Command is not null)
                .Select(f => new UpgradeSetting(UpgradeSettingKind.Flag, "--" + f.Name, f.Value, f.Component, At(f.Line, f.Column)) { Command = f.Command }),
            .. Fields.Where(f => f.Kind is not null).Select(f => new UpgradeSetting(UpgradeSettingKind.Field, f.Kind + " " + f.Path, f.Value, f.Component, At(f.Line, f.Column))),
            .. Objects.Where(o => o.ApiVersion.Length > 0).Select(o => new UpgradeSetting(UpgradeSettingKind.Object, o.ApiVersion + " " + o.Kind, null, null, At(o.Line, o.Column))),
        ];

    private SettingPlace At(int line, int column) => new(Path, line, column);

    /// <summary>Puts entries in the order of the file. Entries of one place keep theirs.</summary>
    private static IReadOnlyList<T> Ordered<T>(List<T> entries, Func<T, int> line, Func<T, int> column)
        => entries.OrderBy(line).ThenBy(column).ToList().AsReadOnly();

    /// <summary>Returns the path.</summary>
    /// <returns>The path of the file.</returns>
    public override string ToString() => Path;
}
