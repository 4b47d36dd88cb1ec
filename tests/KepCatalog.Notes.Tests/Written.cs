using KepCatalog.Notes;
using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Tests;

/// <summary>Reads notes that a test writes, and says in a line what was read.</summary>
internal static class Written
{
    /// <summary>A path that names v1.30, so that short notes need not.</summary>
    public const string Path = "notes/v1.30.md";

    public static ParsedNote Note(string text, string path = Path) => NoteReader.Read(path, text);

    /// <summary>The features of a note: <c>line: KEP stage title</c>.</summary>
    public static string[] Features(string text, string path = Path)
        => Note(text, path).Features.Select(f => $"{f.Place.Line}: {f.Kep?.ToString() ?? "-"} {StageNames.Of(f.Stage)} {f.Title.Any}".TrimEnd()).ToArray();

    /// <summary>Asserts what the features of a note are: <c>KEP stage</c>, with <c>@gate</c> and <c>/sig</c> behind it where the test names one.</summary>
    /// <param name="expected">The features in their order.</param>
    /// <param name="note">The note, which is one of v1.30 unless it begins with a title.</param>
    public static void AssertStages(string[] expected, string note)
    {
        var hasGates = expected.Any(e => e.Contains('@', StringComparison.Ordinal));
        var hasSigs = expected.Any(e => e.Contains('/', StringComparison.Ordinal));
        var features = Note(note.StartsWith("# ", StringComparison.Ordinal) ? note : "# Kubernetes v1.30\n\n" + note).Features;

        Assert.Equal(
            expected,
            features.Select(f => $"{f.Kep?.ToString() ?? "-"} {StageNames.Of(f.Stage)}{(hasGates && f.Gates.Count > 0 ? "@" + f.Gates[0].Value : "")}{(hasSigs && f.Sigs.Count > 0 ? "/" + f.Sigs[0] : "")}"));
    }

    /// <summary>The only feature of a note.</summary>
    public static ParsedFeature Feature(string text, string path = Path) => Assert.Single(Note(text, path).Features);

    /// <summary>What was found while reading one note: <c>id line:column</c>.</summary>
    public static string[] Findings(string text, string path = Path)
        => Note(text, path).Findings.Select(f => $"{f.Kind.Id} {f.Place.Line}:{f.Place.Column}").ToArray();

    /// <summary>Merges notes of the given texts, called <c>a.md</c>, <c>b.md</c> and so on.</summary>
    public static CatalogueResult Merge(KepRegistry registry, params string[] texts)
        => CatalogueBuilder.Build(texts.Select((t, i) => NoteReader.Read((char)('a' + i) + ".md", t)), registry);

    /// <summary>What the rules find: <c>path:line:column id</c>.</summary>
    public static string[] Check(KepRegistry registry, params string[] texts)
        => Describe(Merge(registry, texts));

    public static string[] Describe(CatalogueResult result)
        => result.Findings.Select(f => $"{f.Path}:{f.Place.Line}:{f.Place.Column} {f.Kind.Id}").ToArray();

    /// <summary>A few KEPs, made up but for their form.</summary>
    public static KepRegistry Registry { get; } = new(
        [
            Kep(100, "sig-node", "sleepy-probes", "Sleepy Probes", ["SleepyProbes"], "alpha=1.28 beta=1.29 stable=1.30"),
            Kep(200, "sig-storage", "folding-volumes", "Folding Volumes", ["FoldingVolumes", "FoldingVolumeClaims"], "alpha=1.29 beta=1.30 stable=1.32"),
            Kep(300, "sig-auth", "quiet-tokens", "Quiet Tokens", ["QuietServiceTokens"], "alpha=1.30"),
            Kep(400, "sig-network", "round-services", "Round Services", [], ""),
        ],
        new KubernetesVersion(1, 31));

    private static RegisteredKep Kep(int number, string sig, string slug, string title, string[] gates, string milestones)
        => new(
            number,
            sig,
            $"{sig}/{number}-{slug}",
            title,
            gates.ToEquatableArray(),
            milestones.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(m => m.Split('='))
                .Select(m => new RegisteredMilestone(Enum.Parse<Milestone>(m[0], ignoreCase: true), KubernetesVersion.Parse(m[1])))
                .ToEquatableArray());
}
