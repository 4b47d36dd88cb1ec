namespace KepCatalog.Cli.Commands;

/// <summary>Reads a release from the command line.</summary>
internal static class VersionArgument
{
    /// <summary>Returns the release.</summary>
    /// <exception cref="UnusableInputException">The text is not a release.</exception>
    public static KubernetesVersion Read(string text)
        => KubernetesVersion.TryParse(text, out var version)
            ? version
            : throw new UnusableInputException($"'{text}' is not a Kubernetes version; write it as 1.30.", $"“{text}”不是 Kubernetes 版本号；请写成 1.30 的形式。");
}
