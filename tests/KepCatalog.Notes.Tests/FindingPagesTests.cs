using System.Globalization;
using System.Text.RegularExpressions;
using KepCatalog.Notes;
using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Tests;

/// <summary>Every kind of finding has a help page, and the pages say what is so: their examples are read here.</summary>
public class FindingPagesTests
{
    private const string Folder = "generators/findings";

    /// <summary>About a project and not about notes: the generator's own, and its targets'.</summary>
    private static readonly (string Id, string Title, string Severity)[] OfTheGenerator =
    [
        ("KCAT9001", "Invalid KepCatalogVisibility", "warning"),
        ("KCAT9002", "Library KepCatalog is missing", "error"),
        ("KCAT9003", "C# older than 9", "error"),
        ("KCAT9004", "Unknown KepCatalogDocumentation", "warning"),
        ("KCAT9005", "Invalid namespace", "warning"),
        ("KCAT9006", "Namespace of the library", "warning"),
        ("KCAT9007", "No notes", "warning"),
        ("KCAT9008", "Not a C# project", "error"),
        ("KCAT9009", "Library and generator do not match", "error"),
    ];

    /// <summary>About code: the analyzer's. Its own tests run the examples of these pages.</summary>
    private static readonly (string Id, string Title, string Severity)[] OfTheAnalyzer =
    [
        ("KCAT6001", "Invalid target versions", "warning"),
        ("KCAT6002", "Not yet in a target version", "warning"),
        ("KCAT6003", "No longer in a target version", "warning"),
        ("KCAT6004", "Condition on a locked feature gate", "warning"),
        ("KCAT6005", "Unknown name", "warning"),
        ("KCAT6006", "Misspelt name", "warning"),
        ("KCAT6007", "Malformed setting or version", "warning"),
        ("KCAT6008", "Setting refused by a target version", "warning"),
        ("KCAT6009", "Literal instead of a constant", "info"),
        ("KCAT6010", "Planned release", "warning"),
    ];

    private static readonly Regex Example = new(@"`(?<name>[^`\n]+)`:\n\n```markdown\n(?<text>.*?)```\n", RegexOptions.Singleline);

    public static TheoryData<string> Ids => new(FindingKinds.All.Select(k => k.Id));

    [Fact]
    public void Every_kind_has_a_page_and_every_page_a_kind()
        => Assert.Equal(
            Kinds().Select(k => $"# {k.Id}: {k.Title}"),
            Directory.GetFiles(Path.Combine(Checkout.Root, Folder), "KCAT*.md").Order(StringComparer.Ordinal).Select(f => File.ReadLines(f).First()));

    [Fact]
    public void A_page_is_named_by_its_kind()
        => Assert.All(Kinds(), k => Assert.StartsWith($"# {k.Id}: ", Checkout.Read($"{Folder}/{k.Id}.md"), StringComparison.Ordinal));

    [Fact]
    public void A_page_is_where_the_help_link_leads()
        => Assert.All(FindingKinds.All, k => Assert.EndsWith($"/{Folder}/{k.Id}.md", k.HelpLink, StringComparison.Ordinal));

    [Fact]
    public void The_table_lists_every_kind_with_its_severity()
        => Assert.Equal(
            Kinds().Select(k => $"| [{k.Id}]({k.Id}.md) | {k.Title} | {k.Severity} |"),
            Lines($"{Folder}/README.md").Where(l => l.StartsWith("| [KCAT", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_names_the_severity_and_the_setting(string id)
    {
        var kind = FindingKinds.All.Single(k => k.Id == id);
        var lines = Lines($"{Folder}/{id}.md");

        Assert.Equal($"Severity: {SeverityOf(kind)}.", lines[2]);
        Assert.Contains(lines, l => l.Contains($"`dotnet_diagnostic.{id}.severity = none`", StringComparison.Ordinal));
        Assert.True(lines.Length <= 40, "A help page fits on a screen.");
    }

    [Fact]
    public void A_page_about_a_project_shows_its_message()
        => Assert.All(
            OfTheGenerator,
            kind =>
            {
                var lines = Lines($"{Folder}/{kind.Id}.md");
                Assert.Equal($"Severity: {kind.Severity}.", lines[2]);
                Assert.Contains(lines, l => l.Contains($" : {kind.Severity} {kind.Id}: ", StringComparison.Ordinal));
                Assert.Contains("## Silence", lines);
                Assert.True(lines.Length <= 40, "A help page fits on a screen.");
            });

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_of_a_page_gives_the_findings_below_it(string id)
    {
        var page = Checkout.Read($"{Folder}/{id}.md");
        var notes = Example.Matches(page).Select(m => NoteReader.Read(m.Groups["name"].Value, m.Groups["text"].Value)).ToList();
        var shown = Regex.Match(page, @"```text\n(?<lines>.*?)\n```", RegexOptions.Singleline).Groups["lines"].Value.Split('\n');

        Assert.NotEmpty(notes);
        Assert.Equal(
            shown,
            CatalogueBuilder.Build(notes, KepRegistry.Embedded).Findings.Where(f => f.Kind.Id == id).Select(Line));
    }

    private static IEnumerable<(string Id, string Title, string Severity)> Kinds()
        => FindingKinds.All.Select(k => (k.Id, k.Title, SeverityOf(k))).Concat(OfTheAnalyzer).Concat(OfTheGenerator);

    private static string SeverityOf(FindingKind kind) => kind.Severity == FindingSeverity.Warning ? "warning" : "info";

    private static string Line(Finding f)
        => string.Create(
            CultureInfo.InvariantCulture,
            $"{f.Path}({f.Place.Line},{f.Place.Column}): {SeverityOf(f.Kind)} {f.Kind.Id}: {f.Message}");

    private static string[] Lines(string path) => Checkout.Read(path).TrimEnd('\n').Split('\n');
}
