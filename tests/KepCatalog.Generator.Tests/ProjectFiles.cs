using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Generator.Tests;

/// <summary>An additional file, in memory.</summary>
internal sealed class TextFile(string path, SourceText text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}

/// <summary>What a project tells the generator: its properties, and which of its additional files are notes.</summary>
internal sealed class ProjectOptions : AnalyzerConfigOptionsProvider
{
    public Options Global { get; } = new();

    public Dictionary<string, string> Notes { get; } = [];

    public override AnalyzerConfigOptions GlobalOptions => Global;

    public ProjectOptions Copy()
    {
        var copy = new ProjectOptions();
        foreach (var (key, value) in Global.Values)
        {
            copy.Global.Values[key] = value;
        }

        foreach (var (path, shown) in Notes)
        {
            copy.Notes[path] = shown;
        }

        return copy;
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options();

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        var options = new Options();
        if (Notes.TryGetValue(textFile.Path, out var path))
        {
            options.Values["build_metadata.AdditionalFiles.KepNote"] = "true";
            options.Values["build_metadata.AdditionalFiles.KepNotePath"] = path;
        }

        return options;
    }
}

/// <summary>Options by their keys.</summary>
internal sealed class Options : AnalyzerConfigOptions
{
    public Dictionary<string, string> Values { get; } = new(AnalyzerConfigOptions.KeyComparer);

    // The attribute that the base has here is also in the generator, internal and visible: it cannot be named.
#nullable disable
    public override bool TryGetValue(string key, out string value) => Values.TryGetValue(key, out value);
#nullable restore
}
