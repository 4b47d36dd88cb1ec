namespace KepCatalog.Configuration.Tests;

/// <summary>Reads texts of tests and says briefly what they set.</summary>
internal static class Written
{
    /// <summary>The gates of a text in the form <c>7 kubelet NodeSwap=true</c>: line, component or -, setting as it is understood. Each
    /// line contains the name that is read from it, and nothing is a problem.</summary>
    public static string[] Gates(string text, int problems = 0)
    {
        var file = ConfigurationFile.Parse("test", text);
        Assert.Equal(problems, file.Problems.Count);
        return Show(file, text);
    }

    /// <summary>The gates of a file.</summary>
    public static string[] Show(ConfigurationFile file, string text)
    {
        var lines = text.Split('\n');
        foreach (var gate in file.Gates)
        {
            Assert.StartsWith(gate.Name, lines[gate.Line - 1][(gate.Column - 1)..].TrimStart('"', '\''), StringComparison.Ordinal);
        }

        return [.. file.Gates.Select(g => $"{g.Line} {g.Component ?? "-"} {g}")];
    }

    /// <summary>The flags of a text in the form <c>7 kubelet --v=2</c>.</summary>
    public static string[] Flags(string text)
        => [.. ConfigurationFile.Parse("test", text).Flags.Select(f => $"{f.Line} {f.Component ?? "-"} {f}")];

    /// <summary>What the text is taken for.</summary>
    public static ConfigurationKind[] Kinds(string text) => [.. ConfigurationFile.Parse("test", text).Documents.Select(d => d.Kind)];
}
