using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Reading;

namespace KepCatalog.Notes;

/// <summary>Reads one note: front matter and Markdown in, a <see cref="ParsedNote"/> out.</summary>
public static class NoteReader
{
    // "更新日期" is the note's own day, "集群名称" no theme.
    private static readonly Pattern ReleaseFact = new(
        @"^[\W_]*(?:v?1\.\d+\s*)?(?:released?\b|release[ -](?:date|day|theme|name)|theme|code ?name|date\W*$|(?:正式)?发布|版本(?:主题|代号|发布)|主题|代号|日期\W*$|enhancements?|total|总|共|合计|增强|alpha|beta|stable|GA\b|稳定)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly char[] Reordering = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'];

    /// <summary>What notes are read with, in the versions that run: <c>Markdig 1.6.0, YamlDotNet 16.0.0</c>.</summary>
    public static string Libraries { get; }
        = "Markdig " + typeof(Markdig.Markdown).Assembly.GetName().Version.ToString(3) +
          ", YamlDotNet " + typeof(YamlDotNet.Core.Parser).Assembly.GetName().Version.ToString(3);

    /// <summary>Reads a note. Never throws for what the text contains: what cannot be read becomes a finding.</summary>
    /// <param name="path">The note's path, for findings and as a last resort for its version.</param>
    /// <param name="text">The note's text.</param>
    /// <param name="cancellationToken">Stops the reading of a long note.</param>
    /// <param name="isUnicode">False where whoever decoded the file had to guess its encoding.</param>
    /// <returns>What the note says.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ParsedNote Read(
        string path, string text, CancellationToken cancellationToken = default, bool isUnicode = true)
    {
        var findings = new HashSet<Finding>();
        void Report(FindingKind kind, Place place, string message) => ReportOn(kind, place, message, null);
        void ReportOn(FindingKind kind, Place place, string message, int? kep)
        {
            findings.Add(new Finding(kind, path, place, message) { Kep = kep });
        }

        if (text.Length > 0 && text[0] == '\uFEFF')
        {
            // The mark is no part of the text; a blank keeps every place where it was.
            text = " " + text.Substring(1);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            Report(FindingKinds.EmptyNote, Place.Start, "The note is empty; write it, or take the file out of the notes.");
            return new ParsedNote(path) { Findings = findings.ToEquatableArray() };
        }

        var lines = new LineMap(text);
        if (FirstBroken(text, isUnicode) is { } broken)
        {
            Report(FindingKinds.NotText, lines.At(broken, 1), "The note is not UTF-8 here; save the file as UTF-8. The rest of it is read.");
        }

        text = Limits.Apply(text, lines, Report);
        ReportHidden(text, lines, Report);
        var extent = FrontMatter.Find(text);
        var unknown = new List<Located<string>>();
        var frontMatter = extent is { } e ? FrontMatter.Read(text, e, lines, unknown, Report) : [];
        cancellationToken.ThrowIfCancellationRequested();
        var root = OutlineBuilder.Build(text, extent?.BodyStart ?? 0, lines, Report, cancellationToken);

        var note = new ParsedNote(path)
        {
            FrontMatter = frontMatter.ToEquatableArray(),
            Acknowledgements = FrontMatterFacts.Acknowledgements(frontMatter, Report),
            Title = ReadTitle(frontMatter, root),
        };
        if (frontMatter.Exists(v => string.Equals(v.Key, "kep", StringComparison.OrdinalIgnoreCase)))
        {
            note = note with { Kind = NoteKind.Kep, Kep = KepNoteReader.Read(frontMatter, root, Report) };
        }
        else if (GateNoteReader.IsGateNote(frontMatter))
        {
            note = note with { Kind = NoteKind.Gate, Gate = GateNoteReader.Read(frontMatter, Report) };
        }
        else
        {
            note = ReadRelease(note, frontMatter, root, Report, ReportOn, cancellationToken);
        }

        KnownKeys.ReportSlips(unknown, note.Kind, Report);
        return note with { Findings = findings.OrderBy(f => f.Place.Offset).ThenBy(f => f.Kind.Id, StringComparer.Ordinal).ToEquatableArray() };
    }

    /// <summary>Reports the first control of each line that reorders what follows: what a reader sees is then not what is read.</summary>
    private static void ReportHidden(string text, LineMap lines, Action<FindingKind, Place, string> report)
    {
        var line = 0;
        for (var i = text.IndexOfAny(Reordering); i >= 0; i = text.IndexOfAny(Reordering, i + 1))
        {
            if (lines.At(i, 1) is var place && place.Line != line)
            {
                line = place.Line;
                report(
                    FindingKinds.HiddenOrder, place,
                    "The invisible control U+" + ((int)text[i]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)
                    + " changes the order in which this line is shown; take it out. It is read as it stands, and documentation shows it as an escape.");
            }
        }
    }

    /// <summary>Where the text shows that its bytes were not UTF-8: a replacement character, or what a guessed encoding made.</summary>
    private static int? FirstBroken(string text, bool isUnicode)
    {
        if (isUnicode)
        {
            return text.IndexOf('\uFFFD') is >= 0 and var at ? at : null;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > '\u007F')
            {
                return i;
            }
        }

        return null;
    }

    private static ParsedNote ReadRelease(
        ParsedNote note,
        List<FrontMatterValue> frontMatter,
        Section root,
        Action<FindingKind, Place, string> report,
        Action<FindingKind, Place, string, int?> reportOn,
        CancellationToken cancellationToken)
    {
        var version = ReleaseReader.ReadVersion(note.Path, frontMatter, root, report);
        if (version is null)
        {
            report(
                FindingKinds.NoVersion,
                Place.Start,
                "Nothing says which release this note is about; write 'release: v1.30' into its front matter, or name the release in its title.");
        }

        var release = version?.Value;
        var presentations = FeatureFinder.Find(root, release, reportOn, cancellationToken);
        var features = new FeatureAssembler(release, reportOn).Assemble(presentations, cancellationToken);

        // What stands before the first feature speaks of the release as a whole.
        var end = features.Count > 0 ? features[0].Place.Offset : int.MaxValue;
        var intro = ReleaseReader.Paragraphs(root).TakeWhile(p => p.Offset < end).Take(40).ToList();
        if (release is { } known)
        {
            ReleaseReader.ReportOtherReleases(intro, known, report);
        }

        var isStructured = frontMatter.Exists(v => string.Equals(v.Key, "release", StringComparison.OrdinalIgnoreCase));
        var tables = FactTables(root).ToList();
        var facts = intro.Concat(tables.SelectMany(rows => rows).Where(row => row.Offset < end)).ToList();
        var date = DateReader.Read(frontMatter, facts, isStructured, release, report);
        return note with
        {
            Version = version,
            ReleaseDate = date?.Date,
            ReleaseDateIsPlanned = date?.IsPlanned ?? false,
            Support = FrontMatterFacts.Support(frontMatter, report),
            Theme = ThemeReader.Read(frontMatter, root, facts, release),
            Totals = FrontMatterFacts.Totals(frontMatter, report) ?? ReadTotals(root, intro, tables),
            Summary = isStructured ? ReadSummary(intro) : default,
            Features = features,
            Claims = FrontMatterFacts.Claims(frontMatter, report),
        };
    }

    /// <summary>Totals stand in running text; a list in the introduction counts areas, unless it is nothing but counts.</summary>
    private static StatedTotals? ReadTotals(Section root, List<RichText> intro, List<List<RichText>> tables)
    {
        var inLists = new HashSet<RichText>(Lists(root).SelectMany(l => l.Paragraphs).Select(p => p.Text));
        StatedTotals? totals = null;
        foreach (var text in intro.Concat(tables.Select(rows => rows.Aggregate((text, row) => RichText.Join(text, "；", row)))))
        {
            if (inLists.Contains(text) && text.Plain.Length > 40)
            {
                continue;
            }

            if (TotalsReader.Read(text) is { } read)
            {
                totals = totals is null
                    ? read
                    : totals with
                    {
                        Total = totals.Total ?? read.Total,
                        Stable = totals.Stable ?? read.Stable,
                        Beta = totals.Beta ?? read.Beta,
                        Alpha = totals.Alpha ?? read.Alpha,
                    };
                if (totals is { Total: not null, Stable: not null, Beta: not null, Alpha: not null })
                {
                    break;
                }
            }
        }

        return totals;
    }

    /// <summary>What tables of two columns say of the release, each row as a line: <c>发布日期: 2024-04-17</c>.</summary>
    private static IEnumerable<List<RichText>> FactTables(Section section)
        => section.Blocks.OfType<Table>()
            .Where(t => t.Rows.Count is > 0 and <= 16 && t.Rows.TrueForAll(r => r.Count == 2))
            .Select(t => t.Rows.Where(r => ReleaseFact.IsMatch(r[0].Plain)).Select(r => RichText.Join(r[0], ": ", r[1])).ToList())
            .Where(rows => rows.Count > 0)
            .Concat(section.Children.SelectMany(FactTables));

    private static IEnumerable<ItemList> Lists(Section section)
        => section.Blocks.OfType<ItemList>().Concat(section.Children.SelectMany(Lists));

    private static LocalizedText ReadTitle(List<FrontMatterValue> frontMatter, Section root)
        => frontMatter.Find(v => string.Equals(v.Key, "title", StringComparison.OrdinalIgnoreCase)) is { Text.Length: > 0 } title
            ? Language.Split(title.Text)
            : ReleaseReader.Headings(root).FirstOrDefault() is { } heading ? Language.Split(Headings.Clean(heading.Plain)) : default;

    private static LocalizedText ReadSummary(List<RichText> intro)
    {
        var summary = default(LocalizedText);
        foreach (var text in intro.Where(t => t.Plain.Trim().Length >= 12))
        {
            summary = summary.Or(Language.Of(text.Plain.Replace('\n', ' ')));
        }

        return summary;
    }
}
