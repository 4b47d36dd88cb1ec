using System.Text;
using KepCatalog.Generator;
using KepCatalog.Generator.Model;
using KepCatalog.Generator.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Benchmarks.Generating;

/// <summary>A project with notes, and the generator in it, as an editor keeps them.</summary>
internal sealed class NoteDriver
{
    // Nothing is emitted for a project without it.
    private static readonly MetadataReference Library = MetadataReference.CreateFromFile(typeof(Release).Assembly.Location);

    private readonly ProjectOptions options = new();
    private readonly Dictionary<string, AdditionalText> files;
    private CSharpCompilation compilation = CSharpCompilation.Create("Project", [Code(0)], [Library]);
    private GeneratorDriver driver;
    private int edits;

    /// <summary>Opens a project; nothing has run yet.</summary>
    /// <param name="notes">Its notes.</param>
    /// <param name="tracks">Whether <see cref="Reasons"/> is asked for.</param>
    public NoteDriver(IEnumerable<NoteText> notes, bool tracks = false)
    {
        options.Global.Values["build_property.RootNamespace"] = Settings.Namespace;
        files = notes.ToDictionary(n => n.Path, FileOf);
        driver = CSharpGeneratorDriver.Create(
            [new NoteGenerator().AsSourceGenerator()],
            [.. files.Values],
            Parsing,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracks));
    }

    /// <summary>The language of the project.</summary>
    public static CSharpParseOptions Parsing { get; }
        = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    /// <summary>What the generator takes of it.</summary>
    public static ProjectSettings Settings { get; } = new("Project", IsPublic: false, HasUtf8Literals: true);

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

        files[path] = FileOf(new NoteText(path, changed));
        driver = driver.ReplaceAdditionalText(old, files[path]);
    }

    /// <summary>Adds a note.</summary>
    public void Add(NoteText note)
    {
        files.Add(note.Path, FileOf(note));
        driver = driver.AddAdditionalTexts([files[note.Path]]);
    }

    private static SyntaxTree Code(int edit) => CSharpSyntaxTree.ParseText($"class C {{ int x{edit}; }}", Parsing);

    private AdditionalText FileOf(NoteText note)
    {
        options.Notes[note.Path] = note.Path;
        return new TextFile(note.Path, SourceText.From(note.Text, Encoding.UTF8));
    }
}
