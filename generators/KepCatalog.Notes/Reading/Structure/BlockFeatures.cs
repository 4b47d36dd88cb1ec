using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Finds the features in what stands under a heading: lists, tables, paragraphs.</summary>
internal sealed class BlockFeatures
{
    private readonly Candidates candidates;
    private readonly ItemFeatures items;
    private readonly CancellationToken cancellationToken;

    public BlockFeatures(Candidates candidates, CancellationToken cancellationToken)
    {
        this.candidates = candidates;
        this.cancellationToken = cancellationToken;
        Sentences = new SentenceFeatures(candidates);
        items = new ItemFeatures(candidates, this);
    }

    /// <summary>What sentences present.</summary>
    public SentenceFeatures Sentences { get; }

    private KubernetesVersion? Release => candidates.Release;

    /// <inheritdoc cref="ItemFeatures.PresentsKep"/>
    public bool PresentsKep(Item item) => ItemFeatures.PresentsKep(item);

    /// <summary>Goes through the blocks.</summary>
    public void Walk(IReadOnlyList<Block> blocks, Context context)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var first = candidates.All.Count;
            switch (blocks[i])
            {
                case ItemList list when !IsContents(list):
                    var inner = i > 0 && blocks[i - 1] is Paragraph lead ? LeadIn(lead.Text, context) : context;
                    if (inner is { } known)
                    {
                        items.Walk(list, known);
                        ReportUnread(list.Items.Select(item => item.Text).OfType<RichText>(), first, known);
                    }

                    break;
                case Table table when !context.InFeature && !candidates.Legend.Is(table):
                    if ((i > 0 && blocks[i - 1] is Paragraph above ? LeadIn(above.Text, context) : context) is { } led)
                    {
                        WalkTable(table, led);
                    }

                    ReportUnread(table.Rows.Where(r => r.Count > 0).Select(r => r.Find(c => KepReferences.Find(c).Count > 0) ?? r[0]), first, context);
                    break;
                case Paragraph { IsFootnote: false } paragraph when !context.InFeature && !candidates.Legend.Is(paragraph.Text):
                    i += WalkParagraph(blocks, i, paragraph.Text, context);
                    break;
            }
        }
    }

    /// <summary>Reports lines most of which name a KEP, if nothing of them was read.</summary>
    private void ReportUnread(IEnumerable<RichText> lines, int first, Context context)
    {
        if (candidates.All.Count > first || context.InFeature)
        {
            return;
        }

        var texts = lines.ToList();
        var naming = texts.FindAll(t => KepReferences.Find(t).Count > 0 && !t.Tags.Any(w => w.Sense is Sense.Unchanged or Sense.Withdrawn));
        if (naming.Count > 1 && naming.Count * 2 > texts.Count)
        {
            candidates.ReportUnread(naming[0].Place, naming.Count);
        }
    }

    /// <summary>Takes the links of titles to KEPs from a part of the note that presents nothing.</summary>
    public void CollectLinks(Section section)
    {
        foreach (var row in section.Blocks.OfType<Table>().SelectMany(t => FeatureTable.Read(t, Release)))
        {
            candidates.Links.AddRange(row.Keps.Select(k => (row.Title.Plain, k)));
        }

        foreach (var child in section.Children)
        {
            CollectLinks(child);
        }
    }

    /// <summary>How many paragraphs are each about a KEP of their own: they name no other, and begin with a title or state its stage.</summary>
    public int CountOwn(IEnumerable<Block> blocks)
        => blocks.OfType<Paragraph>().Where(p => !p.IsFootnote)
            .Select(p => (p.Text, Keps: Candidates.Distinct(Mentions.WithoutPassing(p.Text, KepReferences.Find(p.Text))).ToList()))
            .Where(p => p.Keps.Count == 1 && (IsBoldLead(p.Text, out _) || (!Mentions.IsDefining(p.Text, p.Keps[0]) && p.Text.Claims(Release).Exists(c => c.Counts))))
            .Select(p => p.Keps[0].Number).Distinct().Count();

    /// <summary>A list of links into the note itself.</summary>
    public static bool IsContents(ItemList list)
        => list.Items.Count > 0 && list.Items.Count(i => i.Text is { } t && t.Runs.FirstOrDefault(r => r.Text.Trim().Length > 0)?.Url is { Length: > 0 } url && url[0] == '#') * 2 > list.Items.Count;

    /// <summary>What the paragraph in front of a list says of its items: "these are new in alpha:". Null if they are no features.</summary>
    private Context? LeadIn(RichText lead, Context context)
    {
        var text = lead.Plain.TrimEnd();
        var isLine = text.Length is > 0 and <= 60 && text.IndexOf('\n') < 0 && char.IsLetterOrDigit(text[text.Length - 1]);
        if (!isLine && (text.Length == 0 || text[text.Length - 1] is not (':' or '：')))
        {
            return context;
        }

        if (Headings.IsChapter(text))
        {
            return null;
        }

        var (start, end) = Clauses.Sentences(text).LastOrDefault();
        var last = text.Substring(start, end - start).TrimEnd(':', '：').Trim();
        var role = last.Length <= 100 ? Headings.Classify(last, Release) : default;
        if (role.Kind is HeadingKind.Stage or HeadingKind.Ends or HeadingKind.Area && last.Length <= 100)
        {
            return context.With(role, lead.Place);
        }

        var words = Tagger.Tag(last);
        if (words.Exists(t => t.Sense == Sense.Negation && t.Start <= 8) && words.Exists(t => t.Sense == Sense.Thing) && !words.Exists(t => t.Sense == Sense.Stage))
        {
            return null; // "Nothing changed in these:"
        }

        if (Release is { } now && Versions.In(words).ToList() is { Count: > 0 } named && named.TrueForAll(v => v < now) && !words.Exists(t => t.Sense is Sense.Stage or Sense.End))
        {
            return null; // "What we told you of v1.29:"
        }

        // "Available, but beta. Use it if you can live with changes:"
        var stages = StageClaims.Find(last, words, Release).Where(c => c.Counts).Select(c => c.Stage).Distinct().ToList();
        stages = stages.Count == 0 && text.Length <= 120 ? lead.Claims(Release).Where(c => c.Counts).Select(c => c.Stage).Distinct().ToList() : stages;
        if (stages.Count == 1)
        {
            return context.With(new HeadingRole(HeadingKind.Stage, stages[0], default), lead.Place);
        }

        if (EndWords.In(last, Tagger.Tag(last), Release) is { } ended && !context.GroupsByStage)
        {
            return context.With(new HeadingRole(HeadingKind.Stage, ended, default), lead.Place);
        }

        return role.Kind == HeadingKind.Aside ? null : IsAboutOther(last) ? context.WithoutStage : context;
    }

    // "Other minor changes:" is about other things than the heading above.
    private static bool IsAboutOther(string text)
        => text.StartsWith("other", StringComparison.OrdinalIgnoreCase) || text.IndexOf("其他", StringComparison.Ordinal) >= 0 || text.IndexOf("其它", StringComparison.Ordinal) >= 0
            || (Tagger.Tag(text).Any(t => t.Sense is Sense.Foreign) && text.IndexOf("change", StringComparison.OrdinalIgnoreCase) >= 0);

    private void WalkTable(Table table, Context context)
    {
        var hasStages = context.GroupsByStage || FeatureTable.HasStages(table, Release, candidates.Legend);
        foreach (var row in FeatureTable.Read(table, Release, candidates.Legend))
        {
            var keps = row.Keps;
            if (keps.Count == 0)
            {
                keps = Defining.Find(row.Texts, Release, out _, row.Title.Plain);
            }

            if (keps.Count == 0 && (!hasStages || !IsTitle(row.Title.Phrase) || (row.Fields.Exists(f => f.Kind == FieldKind.Stage) && row.Fields.TrueForAll(f => StageWords.OfField(f.Value, Release) is null))))
            {
                continue;
            }

            // "arrives with 1.30" in the column of stages.
            if (Release is { } release && row.Fields.Exists(f => f.Kind == FieldKind.Stage && f.Value.Length <= 24 && StageWords.OfField(f.Value, release) is null && Versions.First(f.Value) > release))
            {
                continue;
            }

            if (row.Texts.Prepend(row.Title).Any(t => t.Tags.Any(w => w.Sense is Sense.Unchanged or Sense.Withdrawn)) && !context.GroupsByStage)
            {
                continue;
            }

            foreach (var kep in keps.Count == 0 ? [null] : keps.ConvertAll(k => (NamedKep?)k))
            {
                var candidate = new Candidate
                {
                    Rule = kep is null ? Presentations.Row : Presentations.RowWithKep,
                    Place = row.Place, Named = kep, TitleText = row.Title, TitleLine = row.Title.Plain, OwnText = row.Title.Plain,
                    Context = row.Sigs.Count > 0 ? context with { Sigs = row.Sigs } : context,
                };
                candidate.Fields.AddRange(row.Fields);
                candidate.ListedGates.AddRange(row.Gates);
                candidates.Add(candidate, row.Texts.Select(t => new Paragraph(t, false)));
            }
        }
    }

    private static bool IsTitle(Phrase phrase)
        => StageWords.Pure(phrase.Text) is null && !TotalsReader.IsCount(phrase) && phrase.Title.Phrase is var title && title.Text.Length > 1 && title.Text.Any(char.IsLetter) && !Words.IsGeneric(title.Text, title.Tags);

    /// <summary>A paragraph that names a KEP may present it; what follows belongs to it.</summary>
    private int WalkParagraph(IReadOnlyList<Block> blocks, int index, RichText text, Context context)
    {
        if (IsAside(text))
        {
            return 0;
        }

        var references = Mentions.WithoutPassing(text, candidates.References(text)).FindAll(r => !SentenceFeatures.IsNoNews(text, r, Position.IsLeading(text, [r]) ? context : context.WithoutStage));
        if (LinesOfKeps(text) is { Count: > 1 } lines)
        {
            foreach (var line in lines)
            {
                foreach (var reference in Position.Titling(line[0], Mentions.WithoutPassing(line[0], KepReferences.Find(line[0]))))
                {
                    Add(Presentations.LineWithKep, line[0], reference, context, line.Skip(1).Select(l => new Paragraph(l, false)));
                }
            }

            return 0;
        }

        if (IsByStage(text))
        {
            foreach (var line in text.Lines())
            {
                WalkParagraph(blocks, index, line, context.WithoutStage);
            }

            return 0;
        }

        if (references.Count == 0)
        {
            if (AddByFootnote(text, context))
            {
                return 0;
            }

            var footnotes = blocks.Skip(index + 1).TakeWhile(b => b is Paragraph { IsFootnote: true }).SelectMany(b => b.Paragraphs).ToList();
            if (footnotes.Count > 0 && footnotes.SelectMany(f => Defining.Find([f.Text], Release, out _)).ToList() is { Count: > 0 } below
                && ((context.GroupsByStage && (IsWhole(text) || IsBoldLead(text, out _) || footnotes.TrueForAll(f => Clauses.IsCovered(f.Text.Plain, f.Text.Tags, 0, KepReferences.Find(f.Text) is { Count: > 0 } at ? at[0].Start : f.Text.Plain.Length, Words.IsGeneric)))) || candidates.HasOwnStage(Candidate.Of("", text, null, context.WithoutStage))))
            {
                foreach (var kep in below)
                {
                    candidates.Add(Candidate.Of(Presentations.ParagraphWithFootnote, text, kep, context), footnotes);
                }

                return 0;
            }

            if (IsBoldLead(text, out var bold) && Candidate.Of(Presentations.Paragraph, text, null, context) is var lead && (context.Stage != Stage.Unknown || (context.IsEnds && EndWords.In(text.Plain, text.Tags, Release) is not null) || StageWords.Marker(new Phrase(bold), Release) is not null))
            {
                candidates.Add(lead, []);
            }
            else if (IsBoldSubject(text))
            {
                candidates.Add(Candidate.Of(Presentations.Paragraph, text, null, context), []);
            }

            return 0;
        }

        var next = 0;
        if (Position.IsLeading(text, references))
        {
            while (index + next + 1 < blocks.Count && blocks[index + next + 1] is Paragraph following && !IsAboutAnother(following.Text, references[0].Number))
            {
                next++;
            }

            var body = blocks.Skip(index + 1).Take(next).SelectMany(b => b.Paragraphs).ToList();
            var leading = Candidate.Of("", text, new NamedKep(references[0], text), context.WithoutStage);
            leading.Body.AddRange(body);
            leading.Fields.AddRange(body.SelectMany(b => Fields.Of(b.Text)).Concat(Fields.Of(text)));
            if (!context.GroupsByStage && !IsWhole(text) && !candidates.HasOwnStage(leading) && blocks.OfType<Paragraph>().Count(p => Position.IsLeading(p.Text, KepReferences.Find(p.Text))) < 3)
            {
                return 0; // a word on a KEP, and none on what becomes of it
            }

            var presented = Position.Titling(text, references);
            foreach (var reference in presented)
            {
                Add(Presentations.ParagraphWithKep, text, reference, context, body);
            }

            Sentences.Add(text, context.WithoutStage, without: presented.ConvertAll(p => p.Number));
            return next;
        }

        var isOnlyOne = Candidates.Distinct(references).Count() == 1;
        if (!isOnlyOne && Sentences.AddEnumerated(text, references, context))
        {
            return 0;
        }

        var titling = Position.Titling(text, references);
        var named = titling.Count > 0 ? titling : isOnlyOne ? references.Take(1).ToList() : [];
        if (named.Count > 0 && !Defining.IsOfOtherRelease(text, named[0], Release)
            && (titling.Count > 0 || Mentions.IsDefining(text, named[0]) || !context.GroupsByStage || IsBoldLead(text, out _) || context.IsAboutEnds)
            && Candidate.Of(Presentations.ParagraphWithKep, text, new NamedKep(named[0], text), context.WithoutStage) is var probe)
        {
            probe.Fields.AddRange(Fields.Of(text));
            if (context.GroupsByStage || (titling.Count > 0 && EndWords.In(text.Plain.Substring(0, named[0].Start), Tagger.Tag(text.Plain.Substring(0, named[0].Start)), Release) is not null && named[0].Start < 80) || (candidates.HasOwnStage(probe) && (titling.Count > 0 || IsBoldLead(text, out _) || text.Sentences.Count() > 1 && IsDefinedHere(text, named[0]))))
            {
                foreach (var reference in Candidates.Distinct(named))
                {
                    Add(Presentations.ParagraphWithKep, text, reference, context, []);
                }

                Sentences.Add(text, context.WithoutStage, without: named.ConvertAll(n => n.Number));
                return 0;
            }
        }

        Sentences.Add(text, context);
        return 0;
    }

    // "Further reading: …"
    private static bool IsAside(RichText text)
        => text.Tags.Count > 0 && text.Tags[0] is { Start: 0, Sense: Sense.Aside or Sense.AsideStart } tag && tag.End < text.Plain.Length && text.Plain[tag.End] is ':' or '：';

    /// <summary>Several footnotes in running text: each is about the sentence that its mark closes.</summary>
    private bool AddByFootnote(RichText text, Context context)
    {
        if (text.Footnotes.Count < 2 || text.Sentences.Count < 2)
        {
            return false;
        }

        var any = false;
        foreach (var note in text.Footnotes)
        {
            var (start, end) = text.SentenceAt(Math.Max(0, Math.Min(note.At, text.Plain.Length) - 1));
            if (start >= end && start > 1)
            {
                (start, end) = text.SentenceAt(start - 2); // the mark stands behind the full stop
            }

            var part = text.Part(start, Math.Min(end, text.Plain.Length));
            if (Versions.In(part.Tags).ToList() is { Count: > 0 } named && Release is { } release && !named.Contains(release))
            {
                continue; // of another release
            }

            foreach (var kep in Defining.Find([note.Text], Release, out _).Where(_ => context.GroupsByStage || part.Claims(Release).Exists(c => c.Counts) || EndWords.In(part.Plain, part.Tags, Release) is not null))
            {
                candidates.Add(Candidate.Of(Presentations.SentenceWithFootnote, part, kep, context), []);
                any = true;
            }
        }

        return any;
    }

    /// <summary>Whether each line begins with a stage and a colon: "Stable: A, B".</summary>
    private static bool IsByStage(RichText text)
        => text.Plain.IndexOf('\n') >= 0 && text.Lines().All(l => l.Plain.IndexOfAny([':', '：']) is > 0 and var colon && StageWords.Pure(l.Plain.Substring(0, colon)) is not null);

    private static bool IsAboutAnother(RichText text, int kep)
        => Mentions.WithoutPassing(text, KepReferences.Find(text), keepsSee: false) is { Count: > 0 } named && (Position.IsLeading(text, named) || named.TrueForAll(n => n.Number != kep));

    /// <summary>Whether a paragraph is nothing but one link, or one bold line: a heading in other clothes.</summary>
    private static bool IsWhole(RichText text)
        => text.Plain.IndexOf('\n') < 0 && text.Runs.Count > 0 && (text.Runs.All(r => r.IsStrong) || (text.Runs[0].Url is { } url && text.Runs.All(r => r.Url == url)));

    // "Smarter draining moves to beta. It builds on nothing. See KEP-24." is about KEP-24 from its first sentence on, and so is what begins with it.
    private bool IsDefinedHere(RichText text, KepReference reference)
        => (Mentions.IsDefining(text, reference) || reference.Start < text.Sentences.SkipWhile(s => s.End < text.Plain.Length && text.Plain[s.End] is '?' or '？').FirstOrDefault().End) && text.Claims(Release).Exists(c => c.Counts);

    private void Add(string rule, RichText text, KepReference reference, Context context, IEnumerable<Paragraph> body)
        => candidates.Add(Candidate.Of(rule, text, new NamedKep(reference, text), context), body);

    /// <summary>Whether an item has a title of its own: bold words or code, and text behind them.</summary>
    public static bool IsTitled(Item item)
    {
        if (item.Text is not { } text || Fields.IsOnlyFields(text) || text.Runs.Count == 0 || !(text.Runs[0].IsStrong || text.Runs[0].IsCode))
        {
            return false;
        }

        var length = text.Runs.TakeWhile(r => r.IsStrong || r.IsCode).Sum(r => r.Text.Length);
        var rest = text.Plain.Substring(Math.Min(length, text.Plain.Length)).TrimStart();
        return length <= 100 && (rest.Length == 0 || rest[0] is ':' or '：' or '-' or '—' or '–' or '(' or '（' || text.Plain.Substring(0, length).TrimEnd() is { Length: > 0 } bold && bold[bold.Length - 1] is ':' or '：' or '.' or '。');
    }

    /// <summary>Whether a paragraph begins with bold words that title it.</summary>
    private static bool IsBoldLead(RichText text, out string bold)
    {
        bold = string.Concat(text.Runs.TakeWhile(r => r.IsStrong).Select(r => r.Text)).Trim();
        var rest = text.Plain.Substring(Math.Min(text.Runs.TakeWhile(r => r.IsStrong).Sum(r => r.Text.Length), text.Plain.Length)).TrimStart();
        return bold.Length is > 2 and <= 100 && rest.Length > 0 && (!char.IsLetterOrDigit(rest[0]) || !char.IsLetterOrDigit(bold[bold.Length - 1])) && IsTitle(new Phrase(bold)) && !Fields.IsOnlyFields(text);
    }

    /// <summary>Whether a paragraph begins with bold words and goes on with what becomes of them: "**IPVS mode** is also deprecated".</summary>
    private bool IsBoldSubject(RichText text)
    {
        var end = text.Runs.TakeWhile(r => r.IsStrong).Sum(r => r.Text.Length);
        if (end is < 3 or > 100 || end >= text.Plain.Length || !IsTitle(new Phrase(text.Plain.Substring(0, end))))
        {
            return false;
        }

        return StageWords.PredicateAt(text, end) is { } word
            && (word.Sense == Sense.End ? EndWords.In(text.Plain, text.Tags, Release) is not null : text.Claims(Release).Exists(c => c.Counts && c.Tag == word));
    }

    /// <summary>The lines of a paragraph by the KEP that opens them, if more than one line opens with a KEP:
    /// a list whose writer left the bullets out. Empty if the first line does not.</summary>
    private static List<List<RichText>> LinesOfKeps(RichText text)
    {
        var groups = new List<List<RichText>>();
        if (text.Plain.IndexOf('\n') < 0 || KepReferences.Find(text).Count < 2)
        {
            return groups;
        }

        foreach (var line in text.Lines())
        {
            if (Position.IsLeading(line, KepReferences.Find(line)))
            {
                groups.Add([line]);
            }
            else if (groups.Count == 0)
            {
                return groups;
            }
            else
            {
                groups[groups.Count - 1].Add(line);
            }
        }

        return groups;
    }
}
