using KepCatalog.Notes;
using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Tests;

/// <summary>What a merge leaves to the next makes it cheaper, and changes nothing of what it gives.</summary>
public class MergeMemoryTests
{
    private static readonly Dictionary<string, string> Texts = new[] { "releases", "gates", "keps" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Checkout.Root, "notes", folder), "*.md"))
        .ToDictionary(file => Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/'), File.ReadAllText);

    /// <summary>A day of an author: words changed, notes taken away and put back, numbers and names that now clash.</summary>
    [Fact]
    public void A_merge_with_a_memory_gives_what_one_without_gives()
    {
        var random = new Random(7);
        var notes = Texts.ToDictionary(t => t.Key, t => NoteReader.Read(t.Key, t.Value));
        var memory = new MergeMemory();
        var paths = Texts.Keys.Order(StringComparer.Ordinal).ToArray();
        for (var day = 0; day < 60; day++)
        {
            for (var edit = random.Next(4); edit > 0; edit--)
            {
                // Releases are a thirtieth of the notes, and half of what is edited.
                var path = random.Next(2) == 0 ? $"notes/releases/v1.{random.Next(20, 37)}.md" : paths[random.Next(paths.Length)];
                if (random.Next(5) == 0)
                {
                    notes.Remove(path);
                    continue;
                }

                var lines = Texts[path].Split('\n');
                var at = random.Next(lines.Length);
                lines[at] = random.Next(4) switch
                {
                    0 => "",
                    1 => lines[at] + " anew",
                    2 => lines[random.Next(lines.Length)],
                    _ => lines[at].Replace("1.2", "1.3", StringComparison.Ordinal).Replace("beta", "stable", StringComparison.Ordinal),
                };
                notes[path] = NoteReader.Read(path, string.Join('\n', lines));
            }

            var with = CatalogueBuilder.Build(notes.Values, KepRegistry.Embedded, memory: memory);
            var without = CatalogueBuilder.Build(notes.Values, KepRegistry.Embedded);

            Assert.Equal(without.Findings, with.Findings);
            Assert.Equal(without.Catalogue.Releases, with.Catalogue.Releases);
            Assert.Equal(without.Catalogue.Keps, with.Catalogue.Keps);
            Assert.Equal(without.Catalogue.Gates, with.Catalogue.Gates);
            Assert.Equal(without.Catalogue, with.Catalogue);
        }
    }

    [Fact]
    public void What_rests_on_the_same_notes_is_the_same_object()
    {
        var notes = Texts.ToDictionary(t => t.Key, t => NoteReader.Read(t.Key, t.Value));
        var memory = new MergeMemory();
        var before = CatalogueBuilder.Build(notes.Values, KepRegistry.Embedded, memory: memory).Catalogue;

        // KEP-3521 has been in v1.26, v1.27 and v1.30.
        const string path = "notes/keps/3521-pod-scheduling-readiness.md";
        notes[path] = NoteReader.Read(path, Texts[path].Replace("title: Pod Scheduling Readiness", "title: Readiness", StringComparison.Ordinal));
        var after = CatalogueBuilder.Build(notes.Values, KepRegistry.Embedded, memory: memory).Catalogue;

        var anew = after.Releases.Where(r => !Enumerable.Range(0, r.Features.Count).All(i => ReferenceEquals(r.Features[i], before.Releases.Single(b => b.Version == r.Version).Features[i])));
        Assert.Equal(["1.26", "1.27", "1.30"], anew.Select(r => r.Version.ToString()));
        Assert.Equal("Readiness", after.Keps.Single(k => k.Number == 3521).Title.English);
        Assert.Same(before.Keps.Single(k => k.Number == 24), after.Keps.Single(k => k.Number == 24));
        Assert.Same(before.Gates.Single(g => g.Name == "AppArmor"), after.Gates.Single(g => g.Name == "AppArmor"));
    }

    [Fact]
    public void Another_registry_forgets_all()
    {
        var memory = new MergeMemory();
        ParsedNote[] notes = [NoteReader.Read("v1.30.md", "---\nrelease: v1.30\n---\n## Stable\n- [KEP-3521](https://kep.k8s.io/3521)\n")];

        var known = CatalogueBuilder.Build(notes, KepRegistry.Embedded, memory: memory).Catalogue;
        var unknown = CatalogueBuilder.Build(notes, KepRegistry.Empty, memory: memory).Catalogue;

        Assert.Equal("PodSchedulingReadiness", known.Keps.Single().Name);
        Assert.Equal("Kep3521", unknown.Keps.Single().Name);
    }
}
