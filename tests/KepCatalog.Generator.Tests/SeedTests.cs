using KepCatalog.Notes;
using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;
using KepCatalog.Tests;

namespace KepCatalog.Generator.Tests;

/// <summary>Real notes through the generator: the seeds, the corpus, and what this repository ships.</summary>
public class SeedTests
{
    private const string Nolebase = "nolebase-v1.30.md";

    [SharedFact]
    public void A_Chinese_note_alone_gives_the_English_name_that_a_user_writes()
    {
        var run = new NoteProject().With("RootNamespace", "Sample.Platform").Add(Nolebase, Seed(Nolebase)).Run();

        var printed = new EmittedCode(run.Files).AssertCompiles().Run(
            """
            namespace Sample.Platform
            {
                using System;
                using KepCatalog;

                [Obsolete("see " + Releases.V1_30.Features.PodSchedulingReadiness.Url)]
                internal sealed class UsesConstantsInAnAttribute { }

                public static class Probe
                {
                    public static object[] Run()
                    {
                        const int kep = Releases.V1_30.Features.PodSchedulingReadiness.Kep;
                        const Stage stage = Releases.V1_30.Features.PodSchedulingReadiness.Stage;
                        var feature = Releases.V1_30.Features.PodSchedulingReadiness.Info;
                        return new object[]
                        {
                            kep,
                            stage,
                            3521 switch { Releases.V1_30.Features.PodSchedulingReadiness.Kep => "matched", _ => "missed" },
                            Keps.PodSchedulingReadiness.Number,
                            Releases.V1_30.Features.LoadBalancerIPMode.Gate,
                            Sigs.Scheduling,
                            feature.Titles.Chinese!,
                            feature.Contributors[0],
                            Keps.Find(3521)!.Features[0].Version,
                        };
                    }
                }
            }
            """);

        Assert.Equal(
            ["3521", "Stable", "matched", "3521", "LoadBalancerIPMode", "sig-scheduling", "Pod 调度准备就绪", "Huang-Wei", "1.30"],
            printed);
    }

    [SharedFact]
    public void Every_published_note_gives_code_without_a_diagnostic()
    {
        var project = new NoteProject().With("RootNamespace", "Sample.Platform");
        foreach (var path in Directory.GetFiles(Checkout.SharedPath("corpus/release-notes"), "*.md"))
        {
            project.Add(Path.GetFileName(path), File.ReadAllText(path));
        }

        var run = project.Add(Nolebase, Seed(Nolebase)).Run();

        new EmittedCode(run.Files).AssertCompiles();
        Assert.Equal(13, run.Files.Keys.Count(k => k.StartsWith("Releases.V1_", StringComparison.Ordinal)));
    }

    [SharedFact]
    public void The_seeds_are_emitted_like_this()
        => Snapshot.Match(Emit(
            NoteReader.Read("notes/" + Nolebase, Seed(Nolebase)),
            NoteReader.Read("notes/changelog-v1.30.0.md", Seed("changelog-v1.30.0.md"))));

    [Fact]
    public void The_shipped_release_1_30_is_emitted_like_this()
    {
        const string Path = "notes/releases/v1.30.md";

        Snapshot.Match(EmittedCode.Of(Build(NoteReader.Read(Path, Checkout.Read(Path))), EmittedCode.Utf8Settings).AssertCompiles().Files
            .Where(f => f.Key == "Releases.V1_30.g.cs")
            .ToDictionary());
    }

    [Fact]
    public void The_shipped_notes_have_no_finding_left()
    {
        var notes = new[] { "notes/releases", "notes/keps", "notes/gates" }
            .SelectMany(folder => Directory.GetFiles(System.IO.Path.Combine(Checkout.Root, folder), "*.md"))
            .Select(path => NoteReader.Read(path, File.ReadAllText(path)))
            .ToList();

        Assert.True(notes.Count >= 30 + 650 + 440);
        Assert.DoesNotContain(CatalogueBuilder.Build(notes, KepRegistry.Embedded).Findings, f => f.Kind.Severity == FindingSeverity.Warning);
    }

    /// <summary>The emitted files without summaries: the writers' sentences are theirs, and have no place in this repository.</summary>
    private static IReadOnlyDictionary<string, string> Emit(params ParsedNote[] notes)
        => EmittedCode.Of(Build(notes.Select(n => n with
        {
            Summary = default,
            Features = n.Features.Select(f => f with { Summary = default }).ToEquatableArray(),
        }).ToArray()), EmittedCode.Utf8Settings).AssertCompiles().Files;

    private static Catalogue Build(params ParsedNote[] notes) => CatalogueBuilder.Build(notes, KepRegistry.Embedded).Catalogue;

    private static string Seed(string name) => Checkout.ReadShared("seeds/" + name);
}
