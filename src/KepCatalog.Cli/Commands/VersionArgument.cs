namespace KepCatalog.Cli.Commands;

/// <summary>Reads a release that a command line names.</summary>
internal static class VersionArgument
{
    /// <summary>The release.</summary>
    /// <exception cref="UnusableInputException">The text is none.</exception>
    public static KubernetesVersion Read(string text)
        => KubernetesVersion.TryParse(text, out var version)
            ? version
            : throw new UnusableInputException($"'{text}' is not a Kubernetes version; write it as 1.30.");
}
