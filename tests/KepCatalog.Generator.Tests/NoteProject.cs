extern alias runtime;

using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Generator.Tests;

/// <summary>A project with notes, in memory, and the generator running in it from edit to edit.</summary>
internal sealed class NoteProject
{
    private static readonly MetadataReference Library = MetadataReference.CreateFromFile(typeof(runtime::KepCatalog.Release).Assembly.Location);

    private readonly string folder;
    private readonly CSharpParseOptions parsing;
    private readonly List<AdditionalText> files = [];
    private ProjectOptions settings = new();
    private Compilation compilation;
    private GeneratorDriver driver;

    /// <summary>Makes a project without notes, with the library and a root namespace as every project has one.</summary>
    /// <param name="parsing">Its language; the oldest that will do, without symbols, where none is given.</param>
    /// <param name="folder">Where it is.</param>
    public NoteProject(CSharpParseOptions? parsing = null, string folder = "/home/someone/project/")
    {
        this.folder = folder;
        this.parsing = parsing ??= new CSharpParseOptions(LanguageVersion.CSharp9);
        settings.Global.Values["build_property.RootNamespace"] = "Project";
        compilation = CSharpCompilation.Create("Project", [CSharpSyntaxTree.ParseText("class C { }", parsing)], [Library]);
        driver = CSharpGeneratorDriver.Create(
            [new NoteGenerator().AsSourceGenerator()],
            parseOptions: parsing,
            optionsProvider: settings,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    /// <summary>Sets a property of the project.</summary>
    public NoteProject With(string property, string value)
    {
        // As after a reload of the project: a new provider with everything in it, new or not.
        settings = settings.Copy();
        settings.Global.Values["build_property." + property] = value;
        driver = driver.WithUpdatedAnalyzerConfigOptions(settings);
        return this;
    }

    /// <summary>References the library, or does so no more.</summary>
    public NoteProject WithLibrary(bool isReferenced)
    {
        compilation = compilation.WithReferences(isReferenced ? [Library] : []);
        return this;
    }

    /// <summary>References a library of another build.</summary>
    public NoteProject WithLibrary(MetadataReference other)
    {
        compilation = compilation.WithReferences(other);
        return this;
    }

    /// <summary>Adds a note under <c>notes/</c>.</summary>
    public NoteProject Add(string name, string text) => Add(name, SourceText.From(text, Encoding.UTF8));

    /// <summary>Adds a note under <c>notes/</c> as the compiler decoded it.</summary>
    public NoteProject Add(string name, SourceText text)
    {
        settings.Notes[folder + "notes/" + name] = "notes/" + name;
        return AddFile("notes/" + name, text);
    }

    /// <summary>Adds a note with a path of its own, and the path that the build says to show.</summary>
    public NoteProject AddAs(string path, string shown, string text)
    {
        settings.Notes[path] = shown;
        var file = new TextFile(path, SourceText.From(text, Encoding.UTF8));
        files.Add(file);
        driver = driver.AddAdditionalTexts([file]);
        return this;
    }

    /// <summary>Adds an additional file that is no note.</summary>
    public NoteProject AddFile(string path, string text) => AddFile(path, SourceText.From(text, Encoding.UTF8));

    private NoteProject AddFile(string path, SourceText text)
    {
        var file = new TextFile(folder + path, text);
        files.Add(file);
        driver = driver.AddAdditionalTexts([file]);
        return this;
    }

    /// <summary>Changes a note's text.</summary>
    public NoteProject Edit(string name, string text) => Replace(name, name, text);

    /// <summary>Renames a note.</summary>
    public NoteProject Rename(string name, string newName)
        => Replace(name, newName, files.Single(f => f.Path == folder + "notes/" + name).GetText()!.ToString());

    /// <summary>Removes a note.</summary>
    public NoteProject Remove(string name)
    {
        var file = files.Single(f => f.Path == folder + "notes/" + name);
        files.Remove(file);
        driver = driver.RemoveAdditionalTexts([file]);
        return this;
    }

    /// <summary>Edits C# that has nothing to do with notes.</summary>
    public NoteProject EditCode(string code)
    {
        compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(), CSharpSyntaxTree.ParseText(code, parsing));
        return this;
    }

    /// <summary>Runs the generator after what has changed.</summary>
    public GeneratorRun Run()
    {
        driver = driver.RunGenerators(compilation);
        var result = Assert.Single(driver.GetRunResult().Results);
        Assert.Null(result.Exception);
        return new GeneratorRun(result);
    }

    private NoteProject Replace(string name, string newName, string text)
    {
        var old = files.Single(f => f.Path == folder + "notes/" + name);
        var edited = new TextFile(folder + "notes/" + newName, SourceText.From(text, Encoding.UTF8));
        settings.Notes[edited.Path] = "notes/" + newName;
        files[files.IndexOf(old)] = edited;
        driver = driver.ReplaceAdditionalText(old, edited);
        return this;
    }
}

/// <summary>What one run of the generator did.</summary>
internal sealed class GeneratorRun(GeneratorRunResult result)
{
    /// <summary>The emitted files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }
        = result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());

    /// <summary>The reported diagnostics.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => result.Diagnostics;

    /// <summary>Why a step's outputs are as they are, in order; a step that did not run has none.</summary>
    public IncrementalStepRunReason[] ReasonsOf(string step)
        => result.TrackedSteps.TryGetValue(step, out var runs)
            ? runs.SelectMany(r => r.Outputs).Select(o => o.Reason).ToArray()
            : [];

    /// <summary>How often a step ran anew.</summary>
    public int RunsOf(string step) => ReasonsOf(step).Count(r => r is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Removed));

    /// <summary>The steps that gave something else than before.</summary>
    public string[] ChangedSteps()
        => result.TrackedSteps
            .Where(s => s.Key.Length > 0 && char.IsUpper(s.Key[0]) && typeof(TrackingNames).GetField(s.Key) is not null)
            .Where(s => s.Value.SelectMany(r => r.Outputs).Any(o => IsChange(o.Reason)))
            .Select(s => s.Key)
            .Order(StringComparer.Ordinal)
            .ToArray();

    /// <summary>The hint names of the files that this run wrote anew.</summary>
    public string[] WrittenFiles()
        => result.TrackedOutputSteps
            .SelectMany(s => s.Value)
            .SelectMany(r => r.Outputs)
            .Where(o => IsChange(o.Reason))
            .SelectMany(o => HintNamesIn(o.Value))
            .Order(StringComparer.Ordinal)
            .ToArray();

    private static bool IsChange(IncrementalStepRunReason reason)
        => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Removed;

    // An output step's value is a pair of sources and diagnostics, of types that Roslyn keeps to itself.
    private static IEnumerable<string> HintNamesIn(object value)
    {
        var pair = (System.Runtime.CompilerServices.ITuple)value;
        foreach (var source in (System.Collections.IEnumerable)pair[0]!)
        {
            yield return (string)source.GetType().GetProperty("HintName")!.GetValue(source)!;
        }
    }
}
