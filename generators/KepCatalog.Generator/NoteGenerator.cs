using System.Collections.Immutable;
using KepCatalog.Generator.Diagnostics;
using KepCatalog.Generator.Emission;
using KepCatalog.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Generator;

/// <summary>Compiles notes into typed classes: notes are read one by one, merged, and emitted one file a release.</summary>
/// <remarks>
/// Every value that goes from step to step compares by value, so a step runs again only when what it depends on
/// has changed. The lists (KEPs, gates, SIGs, releases) are cut down to what their files show; they stay as they
/// are while a note's lines move. All of them are classes: the compiler is there precompiled for these alone, and a first run
/// pays for a step over structs, such as pairs of lists, with the compiling of a hundred methods.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class NoteGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var compiler = context.MetadataReferencesProvider
            .Where(static reference => ReferencedLibrary.Is(reference))
            .Select(static (reference, _) => ReferencedLibrary.Of(reference))
            .Collect()
            .Select(static (libraries, _) => libraries.FirstOrDefault())
            .WithTrackingName(TrackingNames.Library)
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => new CompilerSetup(((CSharpParseOptions)pair.Right).LanguageVersion, pair.Left));

        var setup = context.AnalyzerConfigOptionsProvider
            .Combine(compiler)
            .Select(static (pair, _) => ProjectSetup.Read(pair.Left.GlobalOptions, pair.Right))
            .WithTrackingName(TrackingNames.Setup);

        // Null if nothing is to be emitted. Findings do not ask: they are right whatever a project lacks.
        var settings = setup
            .Select(static (setup, _) => setup.Settings)
            .WithTrackingName(TrackingNames.Settings);

        var merged = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, _) => NoteFile.TryCreate(pair.Left, pair.Right.GetOptions(pair.Left)) is { } file ? ImmutableArray.Create(file) : ImmutableArray<NoteFile>.Empty)
            .WithTrackingName(TrackingNames.NoteFiles)
            .Select(static (file, cancellation) => file.Read(cancellation))
            .WithTrackingName(TrackingNames.ReadNote)
            .Collect()
            .Select(static (notes, cancellation) => MergedNotes.Of(notes, cancellation))
            .WithTrackingName(TrackingNames.Merge);

        var releases = merged
            .SelectMany(static (notes, _) => ReleaseParts.AllOf(notes.Catalogue))
            .Select(static (parts, _) => ReleaseModel.Of(parts))
            .WithTrackingName(TrackingNames.Release);
        context.RegisterSourceOutput(releases.Combine(settings), static (output, pair) =>
        {
            if (pair.Right is { } settings)
            {
                output.AddSource(HintNames.Release(pair.Left), ReleaseEmitter.Emit(pair.Left, settings));
            }
        });

        EmitIndex(TrackingNames.ReleaseIndex, HintNames.Releases, ReleaseIndex.Of, ReleasesEmitter.Emit);
        EmitKeps();
        EmitIndex(TrackingNames.GateIndex, HintNames.FeatureGates, GateIndex.Of, FeatureGatesEmitter.Emit);
        EmitIndex(TrackingNames.SigIndex, HintNames.Sigs, SigIndex.Of, SigsEmitter.Emit);

        var findings = merged
            .Select(static (notes, _) => notes.Findings)
            .WithTrackingName(TrackingNames.Findings);
        context.RegisterSourceOutput(findings, static (output, findings) =>
        {
            foreach (var finding in findings.All)
            {
                output.ReportDiagnostic(FindingDiagnostics.Of(finding));
            }
        });

        // A setup matters to a project with notes alone: the package may be there without any.
        context.RegisterSourceOutput(
            setup.Combine(merged),
            static (output, pair) =>
            {
                if (pair.Right.Any)
                {
                    foreach (var mistake in pair.Left.Mistakes)
                    {
                        output.ReportDiagnostic(SetupDiagnostics.Of(mistake));
                    }
                }
            });

        // One file of a megabyte, put together of pieces: an edit of a KEP writes its piece anew.
        void EmitKeps()
        {
            var file = merged
                .Select(static (notes, _) => notes.Any ? KepIndex.Of(notes.Catalogue) : null)
                .WithTrackingName(TrackingNames.KepIndex)
                .Combine(settings)
                .Select(static (pair, _) => pair.Left is { } index && pair.Right is { } settings ? new KepFile(index, settings) : null);
            var codes = file
                .SelectMany(static (file, _) => file?.Models() ?? [])
                .WithTrackingName(TrackingNames.Kep)
                .Select(static (kep, _) => KepsEmitter.Code(kep))
                .WithTrackingName(TrackingNames.KepCode)
                .Collect()
                .Select(static (all, _) => new KepCodes(all));
            context.RegisterSourceOutput(file.Combine(codes), static (output, pair) =>
            {
                if (pair.Left is { } file)
                {
                    output.AddSource(HintNames.Keps, KepsEmitter.Emit(file, pair.Right));
                }
            });
        }

        void EmitIndex<TModel>(
            string step,
            string hintName,
            Func<Notes.Model.Catalogue, TModel> select,
            Func<TModel, ProjectSettings, SourceText> emit)
            where TModel : class
        {
            var index = merged
                .Select((notes, _) => notes.Any ? select(notes.Catalogue) : null)
                .WithTrackingName(step);
            context.RegisterSourceOutput(index.Combine(settings), (output, pair) =>
            {
                if (pair.Left is { } model && pair.Right is { } settings)
                {
                    output.AddSource(hintName, emit(model, settings));
                }
            });
        }
    }
}
