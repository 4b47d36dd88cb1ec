namespace KepCatalog.Cli.Commands;

/// <summary>Reads a release from the command line.</summary>
internal static class VersionArgument
{
    private const string Latest = "latest";

    /// <summary>Gets what completes a release.</summary>
    public static IEnumerable<string> Known => Releases.All.Select(r => r.Version.ToString()).Append(Latest);

    /// <summary>Returns the release. <c>latest</c> is the last one that was released.</summary>
    /// <exception cref="UnusableInputException">The text is not a release.</exception>
    public static KubernetesVersion Read(string text)
        => text.Equals(Latest, StringComparison.OrdinalIgnoreCase) ? Catalogue.LastReleased
            : KubernetesVersion.TryParse(text, out var version) ? version
            : throw new UnusableInputException($"'{text}' is not a Kubernetes version; write it as 1.30, or latest.", $"“{text}”不是 Kubernetes 版本号；请写成 1.30 的形式，或 latest。");

    /// <summary>Returns the release, or null if there is no text.</summary>
    /// <exception cref="UnusableInputException">The text is not a release.</exception>
    public static KubernetesVersion? ReadOptional(string? text) => text is null ? null : Read(text);
}
