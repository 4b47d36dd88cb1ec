using System.Text;
using KepCatalog.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Benchmarks.Generating;

/// <summary>A project with notes, and the generator in it, as an editor keeps them.</summary>
internal sealed class NoteDriver
{
    private readonly Dictionary<string, AdditionalText> files;
    private CSharpCompilation compilation = CSharpCompilation.Create("Project", [Code(0)]);
    private GeneratorDriver driver;
    private int edits;

    /// <summary>Opens a project; nothing has run yet.</summary>
    /// <param name="notes">Its notes.</param>
    /// <param name="tracks">Whether <see cref="Reasons"/> is asked for.</param>
    public NoteDriver(IEnumerable<NoteText> notes, bool tracks = false)
    {
        files = notes.ToDictionary(n => n.Path, n => (AdditionalText)new NoteFile(n));
        driver = CSharpGeneratorDriver.Create(
            [new NoteGenerator().AsSourceGenerator()],
            [.. files.Values],
            Parsing,
            new Settings(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracks));
    }

    /// <summary>The language of the project.</summary>
    public static CSharpParseOptions Parsing { get; }
        = new(LanguageVersion.Latest, DocumentationMode.Diagnose, preprocessorSymbols: ["NET8_0_OR_GREATER"]);

    /// <summary>The emitted files.</summary>
    public IEnumerable<SourceText> Files => Result.GeneratedSources.Select(s => s.SourceText);

    /// <summary>Why each output of each step is as it is; only where the driver tracks.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons
        => Result.TrackedSteps.Concat(Result.TrackedOutputSteps).SelectMany(s => s.Value).SelectMany(r => r.Outputs).Select(o => o.Reason);

    private GeneratorRunResult Result
        => driver.GetRunResult().Results.Single() is { Exception: null } result ? result : throw new InvalidOperationException("The generator failed.");

    /// <summary>Runs the generator over what has changed.</summary>
    public void Run() => driver = driver.RunGenerators(compilation);

    /// <summary>Types in a C# file.</summary>
    public void EditCode() => compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(), Code(++edits));

    /// <summary>Changes a note.</summary>
    public void Edit(string path, Func<string, string> change)
    {
        var old = files[path];
        var text = old.GetText()!.ToString();
        var changed = change(text);
        if (changed == text)
        {
            throw new InvalidOperationException($"{path} has nothing of what was to be edited.");
        }

        files[path] = new NoteFile(new NoteText(path, changed));
        driver = driver.ReplaceAdditionalText(old, files[path]);
    }

    /// <summary>Adds a note.</summary>
    public void Add(NoteText note)
    {
        files.Add(note.Path, new NoteFile(note));
        driver = driver.AddAdditionalTexts([files[note.Path]]);
    }

    private static SyntaxTree Code(int edit) => CSharpSyntaxTree.ParseText($"class C {{ int x{edit}; }}", Parsing);

    private sealed class NoteFile(NoteText note) : AdditionalText
    {
        private readonly SourceText text = SourceText.From(note.Text, Encoding.UTF8);

        public override string Path => note.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class Settings : AnalyzerConfigOptionsProvider
    {
        private static readonly Options Nothing = new([]);

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new() { ["build_property.RootNamespace"] = "Project" });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Nothing;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(new()
        {
            ["build_metadata.AdditionalFiles.KepNote"] = "true",
            ["build_metadata.AdditionalFiles.KepNotePath"] = textFile.Path,
        });
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        // The attribute that the base has here is also in the generator, internal and visible: it cannot be named.
#nullable disable
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value);
#nullable restore
    }
}
