using KepCatalog.Notes.Model;
using KepCatalog.Notes.Reading;

namespace KepCatalog.Notes;

/// <summary>Reads front matter and Markdown of a note into a <see cref="ParsedNote"/>.</summary>
public static class NoteReader
{
    private static readonly char[] Reordering = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'];

    /// <summary>Gets the libraries that read notes and their versions at run time: <c>Markdig 1.6.0, YamlDotNet 16.0.0</c>.</summary>
    public static string Libraries { get; }
        = "Markdig " + typeof(Markdig.Markdown).Assembly.GetName().Version.ToString(3) +
          ", YamlDotNet " + typeof(YamlDotNet.Core.Parser).Assembly.GetName().Version.ToString(3);

    /// <summary>Reads a note. Never throws because of the text: what cannot be read becomes a finding.</summary>
    /// <param name="path">The path of the note, for findings and as the last source of its release.</param>
    /// <param name="text">The text of the note.</param>
    /// <param name="cancellationToken">A token to cancel the reading of a long note.</param>
    /// <param name="isUnicode"><see langword="false"/> if the encoding of the file was guessed.</param>
    /// <returns>The content of the note.</returns>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public static ParsedNote Read(
        string path, string text, CancellationToken cancellationToken = default, bool isUnicode = true)
        => Read(path, text, isUnicode, explains: false, cancellationToken);

    /// <summary>Reads a note like <see cref="Read(string, string, CancellationToken, bool)"/>, and keeps the evidence for each fact: <see cref="ParsedFeature.Evidence"/>.</summary>
    /// <param name="path">The path of the note, for findings and as the last source of its release.</param>
    /// <param name="text">The text of the note.</param>
    /// <returns>The content of the note with its evidence.</returns>
    public static ParsedNote Explain(string path, string text) => Read(path, text, isUnicode: true, explains: true, CancellationToken.None);

    private static ParsedNote Read(string path, string text, bool isUnicode, bool explains, CancellationToken cancellationToken)
    {
        var findings = new HashSet<Finding>();
        void Report(FindingKind kind, Place place, string message) => ReportOn(kind, place, message, null);
        void ReportOn(FindingKind kind, Place place, string message, int? kep)
        {
            findings.Add(new Finding(kind, path, place, message) { Kep = kep });
        }

        if (text.Length > 0 && text[0] == '\uFEFF')
        {
            // The byte order mark is not text. A blank in its place keeps all places.
            text = " " + text.Substring(1);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            Report(FindingKinds.EmptyNote, Place.Start, "The note is empty; write it, or remove the file.");
            return new ParsedNote(path) { Findings = findings.ToEquatableArray() };
        }

        var lines = new LineMap(text);
        if (FirstBroken(text, isUnicode) is { } broken)
        {
            Report(FindingKinds.NotText, lines.At(broken, 1), "This is not UTF-8 text; save the file as UTF-8. The rest of the note is read.");
        }

        text = Limits.Apply(text, lines, Report);
        ReportHidden(text, lines, Report);
        var extent = FrontMatter.Find(text);
        text = WikiLinks.Open(WideText.Narrow(text, extent?.BodyStart ?? 0), extent?.BodyStart ?? 0);
        var keys = new List<Located<string>>();
        var frontMatter = extent is { } e ? FrontMatter.Read(text, e, lines, keys, Report) : [];
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
            note = ReadRelease(note, frontMatter, root, explains, Report, ReportOn, cancellationToken);
        }

        KnownKeys.ReportSlips(keys, note.Kind, Report);
        return note with { Findings = findings.OrderBy(f => f.Place.Offset).ThenBy(f => f.Kind.Id, StringComparer.Ordinal).ToEquatableArray() };
    }

    /// <summary>Reports the first control character of each line that changes the displayed order.</summary>
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
                    "The invisible control character U+" + ((int)text[i]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)
                    + " changes the order in which this line is displayed; remove it. The text is read unchanged, and documentation shows the character as an escape.");
            }
        }
    }

    /// <summary>Returns the first sign of bytes that are not UTF-8: a replacement character, or the result of a guessed encoding.</summary>
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
        bool explains,
        Action<FindingKind, Place, string> report,
        Action<FindingKind, Place, string, int?> reportOn,
        CancellationToken cancellationToken)
    {
        var isStructured = frontMatter.Exists(v => string.Equals(v.Key, "release", StringComparison.OrdinalIgnoreCase));
        if (!isStructured && Sections.ByRelease(root) is { Count: > 1 } parts)
        {
            // Each section of a page on several releases is a separate note.
            // A text above them that names one release is about its section.
            var above = ReleaseReader.Paragraphs(root).TakeWhile(p => p.Offset < parts[0].Version.Place.Offset).ToList();
            var notes = parts.ConvertAll(p => ReadOne(note, [], p.Root, above.FindAll(t => Versions.In(t.Tags).Distinct().ToList() is { Count: 1 } only && only[0] == p.Version.Value), p.Version, false, explains, report, reportOn, cancellationToken));
            return notes[0] with { FrontMatter = note.FrontMatter, Further = notes.Skip(1).ToEquatableArray() };
        }

        var version = ReleaseReader.ReadVersion(new NoteParts(note.Path, frontMatter, root, []), report);
        if (version is null)
        {
            report(
                FindingKinds.NoVersion,
                Place.Start,
                "The note does not name its release; add 'release: v1.30' to its front matter, or name the release in its title.");
        }

        return ReadOne(note, frontMatter, root, [], version, isStructured, explains, report, reportOn, cancellationToken);
    }

    private static ParsedNote ReadOne(
        ParsedNote note,
        List<FrontMatterValue> frontMatter,
        Section root,
        List<RichText> above,
        Located<KubernetesVersion>? version,
        bool isStructured,
        bool explains,
        Action<FindingKind, Place, string> report,
        Action<FindingKind, Place, string, int?> reportOn,
        CancellationToken cancellationToken)
    {
        var release = version?.Value;
        BareNumbers.Settle([.. ReleaseReader.Texts(root)], release);
        Sections.Adopt(root, release);
        var candidates = FeatureFinder.Find(root, release, reportOn, cancellationToken);
        var features = new FeatureAssembler(release, explains, reportOn).Assemble(candidates, cancellationToken);

        // Text before the first feature is about the whole release.
        var end = features.Count > 0 ? features[0].Place.Offset : int.MaxValue;
        var intro = ReleaseReader.Paragraphs(root).Where(p => p.Runs.FirstOrDefault(r => r.Url is not null)?.Url is not { } url || !url.StartsWith("#", StringComparison.Ordinal)).TakeWhile(p => p.Offset < end).Take(40).ToList();
        if (ReleaseReader.Paragraphs(root).FirstOrDefault(p => p.Offset >= end) is { } first && first.Offset == end && LeadOf(first) is { } lead)
        {
            intro.Add(lead);
        }

        if (release is { } known)
        {
            ReleaseReader.ReportOtherReleases(intro, known, report);
        }

        var tables = FactTables(root).ToList();
        var facts = above.Concat(intro).Concat(ReleaseReader.Headings(root).Skip(1).TakeWhile(h => h.Offset < end)).OrderBy(t => t.Offset).Concat(tables.SelectMany(rows => rows).Where(row => row.Offset < end)).ToList();
        var date = DateReader.Read(frontMatter, facts, ReleaseReader.Paragraphs(root).Where(p => p.Offset >= end), isStructured, release, report);
        var parts = new NoteParts(note.Path, frontMatter, root, facts, release);
        var stated = FrontMatterFacts.Totals(frontMatter, report);
        var totals = stated ?? ReadTotals(root, release, end, intro, tables.FindAll(t => t[0].Offset < end));
        return note with
        {
            Evidence = explains ? Explanation.Of(version, parts, date, totals, stated is not null).ToEquatableArray() : default,
            Version = version,
            ReleaseDate = date?.Date,
            ReleaseDateIsPlanned = date?.IsPlanned ?? false,
            Support = FrontMatterFacts.Support(frontMatter, report),
            Changes = ReleaseChangesReader.Read(frontMatter, report),
            Theme = FactRules.Decide(ThemeReader.Rules, parts),
            Totals = totals,
            Summary = isStructured ? ReadSummary(intro) : default,
            Features = features,
            Claims = FrontMatterFacts.Claims(frontMatter, report),
        };
    }

    /// <summary>Returns the sentences of a text before the one that names its first KEP, or null if there are none.</summary>
    private static RichText? LeadOf(RichText text)
        => KepReferences.Find(text) is { Count: > 0 } keps && text.SentenceAt(keps.Min(k => k.Start)).Start is > 0 and var end ? text.Part(0, end) : null;

    /// <summary>Reads totals from running text, a table, or a list of counts.</summary>
    private static StatedTotals? ReadTotals(Section root, KubernetesVersion? release, int end, List<RichText> intro, List<List<RichText>> tables)
    {
        var legend = Legend.Of(root);
        var lists = Lists(root).Select(l => CountsOf(l.List, l.Of)).Where(l => l.Count > (l.Count > 0 && l[0].Offset < end ? 1 : 2)).ToList();
        var inLists = new HashSet<RichText>(Lists(root).SelectMany(l => l.List.Paragraphs).Select(p => p.Text));
        StatedTotals? totals = null;
        var counts = Lists(root).Where(l => l.Of is null).SelectMany(l => l.List.Items).Select(i => i.Text).OfType<RichText>().Where(t => t.Offset < end && t.Line.IsCount);
        foreach (var text in lists.Concat(tables).Select(rows => rows.Aggregate((text, row) => RichText.Join(text, "；", row)))
            .Concat(intro.Where(t => !inLists.Contains(t))).Concat(counts).Concat(ReleaseReader.Paragraphs(root).Where(t => t.Offset >= end && !inLists.Contains(t))))
        {
            if (TotalsReader.Read(text, release, legend) is { } read && (text.Offset < end || (read.Total is not null && read.Stable is not null && read.Beta is not null) || (read is { Stable: not null, Beta: not null, Alpha: not null })))
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

    /// <summary>Returns the rows of narrow tables about the release as lines: <c>发布日期: 2024-04-17</c>.</summary>
    private static IEnumerable<List<RichText>> FactTables(Section section)
        => section.Blocks.OfType<Table>()
            .Where(t => t.Rows.Count is > 0 and <= 24 && t.Rows.TrueForAll(r => r.Count is 2 or 3))
            .Select(t => t.Rows.Select(r => RichText.Join(r[0], ": ", r[1])).ToList())
            .Concat(section.Blocks.OfType<Table>().Where(t => t.Rows.Count == 1 && t.Header.Count is >= 3 and <= 8 && t.Header.Count == t.Rows[0].Count).Select(t => t.Header.Zip(t.Rows[0], (h, c) => RichText.Join(h, ": ", c)).ToList()))
            .Concat(section.Children.SelectMany(FactTables));

    /// <summary>Returns the lines of a list that count features, below the line of the item around the list. A list in an item that counts
    /// nothing is about that item.</summary>
    private static List<RichText> CountsOf(ItemList list, RichText? of)
        => of is null || of.Line.IsCount ? [.. list.Items.Select(i => i.Text).Prepend(of).OfType<RichText>().Where(t => t.Line.IsCount)] : [];

    /// <summary>Returns all lists with the text of the item around them, inner lists first, because they split what the outer ones count.</summary>
    private static IEnumerable<(ItemList List, RichText? Of)> Lists(Section section)
        => section.Blocks.OfType<ItemList>().SelectMany(l => Lists(l, null)).Concat(section.Children.SelectMany(Lists));

    private static IEnumerable<(ItemList List, RichText? Of)> Lists(ItemList list, RichText? of)
        => list.Items.SelectMany(i => i.Blocks.OfType<ItemList>().SelectMany(l => Lists(l, i.Text))).Append((list, of));

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
