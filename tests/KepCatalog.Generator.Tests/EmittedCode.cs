extern alias runtime;

using System.Runtime.Loader;
using KepCatalog.Generator.Emission;
using KepCatalog.Generator.Model;
using KepCatalog.Notes.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Generator.Tests;

/// <summary>Emitted files, and what a compiler makes of them.</summary>
internal sealed record EmittedCode(IReadOnlyDictionary<string, string> Files, bool HasUtf8Literals = false)
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) is "netstandard.dll" or "mscorlib.dll")
            .Select(p => MetadataReference.CreateFromFile(p)),
        MetadataReference.CreateFromFile(typeof(runtime::KepCatalog.Release).Assembly.Location),
    ];

    /// <summary>The settings of the sample projects.</summary>
    public static ProjectSettings Settings { get; } = new("Sample.Platform", IsPublic: true, HasUtf8Literals: false);

    /// <summary>The same for a language that has UTF-8 literals.</summary>
    public static ProjectSettings Utf8Settings { get; } = Settings with { HasUtf8Literals = true };

    private LanguageVersion Oldest => HasUtf8Literals ? LanguageVersion.CSharp11 : LanguageVersion.CSharp9;

    /// <summary>Emits a catalogue as the generator does.</summary>
    public static EmittedCode Of(Catalogue catalogue, ProjectSettings? settings = null)
    {
        settings ??= Settings;
        var files = ReleaseModel.AllOf(catalogue).ToDictionary(HintNames.Release, r => ReleaseEmitter.Emit(r, settings).ToString());
        files.Add(HintNames.Releases, ReleasesEmitter.Emit(ReleaseIndex.Of(catalogue), settings).ToString());
        files.Add(HintNames.Keps, KepsEmitter.Emit(new KepFile(KepIndex.Of(catalogue), settings)).ToString());
        files.Add(HintNames.FeatureGates, FeatureGatesEmitter.Emit(GateIndex.Of(catalogue), settings).ToString());
        files.Add(HintNames.Sigs, SigsEmitter.Emit(SigIndex.Of(catalogue), settings).ToString());
        return new EmittedCode(files, settings.HasUtf8Literals);
    }

    /// <summary>
    /// Compiles the files as the strictest project would: the oldest language that will do and the latest, nullable on and off, on old and new
    /// frameworks, all warnings, documentation checked. Not one diagnostic is allowed.
    /// </summary>
    public EmittedCode AssertCompiles()
    {
        foreach (var version in new[] { Oldest, LanguageVersion.Latest, LanguageVersion.Preview })
        {
            foreach (var nullable in new[] { NullableContextOptions.Disable, NullableContextOptions.Enable })
            {
                foreach (var symbols in new string[][] { [], ["NETCOREAPP3_0_OR_GREATER"] })
                {
                    var diagnostics = Compile(version, nullable, symbols).GetDiagnostics();
                    Assert.True(
                        diagnostics.IsEmpty,
                        $"{version}, nullable {nullable}: " + string.Join("\n", diagnostics.Take(10)));
                }
            }
        }

        return this;
    }

    /// <summary>Compiles the files with a consumer's code and runs its <c>Sample.Platform.Probe.Run</c>.</summary>
    public string[] Run(string consumer)
    {
        var compilation = Compile(Oldest, NullableContextOptions.Enable, ["NETCOREAPP3_0_OR_GREATER"])
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(consumer, new CSharpParseOptions(Oldest)));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        assembly.Position = 0;

        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        try
        {
            context.Resolving += (_, name) => name.Name == "KepCatalog" ? typeof(runtime::KepCatalog.Release).Assembly : null;
            var run = context.LoadFromStream(assembly).GetType("Sample.Platform.Probe")!.GetMethod("Run")!;
            return ((IEnumerable<object?>)run.Invoke(null, null)!).Select(o => o?.ToString() ?? "null").ToArray();
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>The files as a compilation.</summary>
    public CSharpCompilation Compile(LanguageVersion version, NullableContextOptions nullable, string[] symbols)
        => CSharpCompilation.Create(
            "Sample",
            Files.Select(f => CSharpSyntaxTree.ParseText(
                SourceText.From(f.Value, System.Text.Encoding.UTF8),
                new CSharpParseOptions(version, DocumentationMode.Diagnose, preprocessorSymbols: symbols),
                f.Key)),
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                warningLevel: 9999,
                generalDiagnosticOption: ReportDiagnostic.Error,
                nullableContextOptions: nullable));
}
