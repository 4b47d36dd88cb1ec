using System.Globalization;
using KepCatalog.Cli.Output;
using KepCatalog.Cli.Reading;
using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Tests;

public class NotesJsonTests
{
    [Fact]
    public void EverythingHasItsNameAndItsPlace()
    {
        const string Expected = """
            {
              "notes": [
                {
                  "path": "v1.30.md",
                  "version": "1.30",
                  "date": "2024-04-17",
                  "theme": "Uwubernetes <3 \"喵\"",
                  "totals": {
                    "total": 45,
                    "stable": 17,
                    "beta": null,
                    "alpha": 10
                  },
                  "features": [
                    {
                      "kep": 3756,
                      "name": "VolumeReconstruction",
                      "stage": "stable",
                      "line": 7,
                      "title": "卷重建",
                      "sig": "Storage",
                      "gates": [
                        "NewVolumeManagerReconstruction"
                      ],
                      "contributors": [
                        "jsafrane"
                      ],
                      "history": [
                        {
                          "stage": "beta",
                          "version": "1.27"
                        },
                        {
                          "stage": "default_on",
                          "version": "1.28"
                        }
                      ],
                      "inferredKep": null
                    },
                    {
                      "kep": 3141,
                      "name": "PreventVolumeModeConversion",
                      "stage": null,
                      "line": 7,
                      "title": "Prevent conversion",
                      "sig": null,
                      "gates": [],
                      "contributors": [],
                      "history": [],
                      "inferredKep": null
                    }
                  ]
                },
                {
                  "path": "empty.md",
                  "version": null,
                  "date": null,
                  "theme": null,
                  "totals": null,
                  "features": []
                }
              ],
              "findings": [
                {
                  "id": "KCAT1004",
                  "severity": "warning",
                  "path": "empty.md",
                  "line": 1,
                  "column": 1,
                  "message": "Nothing here."
                },
                {
                  "id": "KCAT2009",
                  "severity": "info",
                  "path": "v1.30.md",
                  "line": 7,
                  "column": 3,
                  "message": "给它一个名字"
                }
              ]
            }

            """;
        using var output = new StringWriter(CultureInfo.InvariantCulture);

        NotesJson.Write(output, Sample.Notes);

        Assert.Equal(Expected.ReplaceLineEndings("\n"), output.ToString());
    }

    [Fact]
    public void FindingsAreLinesThatEditorsKnow()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);

        FindingLine.WriteAll(new PlainPage(output, Language.English), Sample.Notes.Findings);

        Assert.Equal(
            "empty.md(1,1): warning KCAT1004: Nothing here.\nv1.30.md(7,3): info KCAT2009: 给它一个名字\n",
            output.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void TextShowsEveryFactAndFoldsNoLine()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var longTitle = string.Join(' ', Enumerable.Repeat("[bold]很长", 200));
        var notes = Sample.Notes with
        {
            Notes = [Sample.Note with { Features = new([Sample.Second with { Title = new(longTitle, null) }, .. Sample.Note.Features]) }],
        };

        NotesText.Write(new PlainPage(output, Language.English), notes);

        var text = output.ToString();
        Assert.Contains(
            "v1.30.md: Kubernetes 1.30, 2024-04-17, Uwubernetes <3 \"喵\", stated: 45 in all, 17 stable, 10 alpha",
            text,
            StringComparison.Ordinal);
        Assert.Contains(longTitle, text, StringComparison.Ordinal);
        Assert.Contains("3756\t卷重建\tStorage\tNewVolumeManagerReconstruction\t7\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
    }

    [Fact]
    public void OnlyWarningsCount()
    {
        Assert.True(Sample.Notes.HasWarnings);
        var info = Sample.Notes.Findings.Where(f => f.Kind == FindingKinds.NoName).ToEquatableArray();
        Assert.False((Sample.Notes with { Result = new CatalogueResult(Sample.Catalogue, info) }).HasWarnings);
    }

    private static class Sample
    {
        private static readonly Place Seven = new(7, 3, 60, 4);

        public static readonly ParsedFeature First = new(Seven)
        {
            Kep = 3756,
            Stage = KepCatalog.Notes.Model.Stage.Stable,
            Title = new("Volume reconstruction", "卷重建"),
            Sigs = new(["Storage"]),
            Gates = new([new Located<string>("NewVolumeManagerReconstruction", Seven)]),
            Contributors = new(["jsafrane"]),
            History = new(
            [
                new HistoryEntry(KepCatalog.Notes.Model.Milestone.Beta, new(1, 27), Seven),
                new HistoryEntry(KepCatalog.Notes.Model.Milestone.DefaultOn, new(1, 28), Seven),
            ]),
        };

        public static readonly ParsedFeature Second = new(Seven)
        {
            Kep = 3141,
            Title = new("Prevent conversion", null),
            Sigs = new(["A", "B", "C"]),
        };

        public static readonly ParsedNote Note = new("v1.30.md")
        {
            Version = new(new(1, 30), Place.Start),
            ReleaseDate = new(new CalendarDate(2024, 4, 17), Place.Start),
            Theme = new("Uwubernetes <3 \"喵\"", Place.Start),
            Totals = new(45, 17, null, 10, Place.Start),
            Features = new([First, Second]),
        };

        // Two KEPs on one line, and the line of another note: names must not be mixed up.
        public static readonly Notes.Model.Catalogue Catalogue = new(
            new(
            [
                new CatalogueRelease
                {
                    Version = new(1, 30),
                    Features = new(
                    [
                        Named("PreventVolumeModeConversion", 3141, "v1.30.md"),
                        Named("VolumeReconstruction", 3756, "v1.30.md"),
                        Named("Elsewhere", 3756, "other.md"),
                    ]),
                },
            ]),
            default,
            default,
            default);

        public static readonly ReadNotes Notes = new(
            [Note, new ParsedNote("empty.md")],
            new CatalogueResult(
                Catalogue,
                new(
                [
                    new Finding(FindingKinds.EmptyNote, "empty.md", Place.Start, "Nothing here."),
                    new Finding(FindingKinds.NoName, "v1.30.md", Seven, "给它一个名字"),
                ])));

        private static CatalogueFeature Named(string name, int kep, string path) => new()
        {
            Name = name,
            Kep = kep,
            Sources = new([new NoteSource(path, 7, KepCatalog.Notes.Model.Stage.Stable, null)]),
        };
    }
}
