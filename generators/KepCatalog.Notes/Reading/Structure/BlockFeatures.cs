using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Finds the features below a heading: in lists, tables and paragraphs.</summary>
internal sealed class BlockFeatures
{
    private readonly Candidates candidates;
    private readonly ItemFeatures items;
    private readonly ParagraphFeatures paragraphs;
    private readonly CancellationToken cancellationToken;

    public BlockFeatures(Candidates candidates, CancellationToken cancellationToken)
    {
        this.candidates = candidates;
        this.cancellationToken = cancellationToken;
        Sentences = new SentenceFeatures(candidates);
        items = new ItemFeatures(candidates, this);
        Parts = new PartFeatures(candidates);
        paragraphs = new ParagraphFeatures(candidates, Sentences, Parts);
    }

    /// <summary>Gets the finder of parts of a KEP with stages of their own.</summary>
    public PartFeatures Parts { get; }

    /// <summary>Gets the finder of features in sentences.</summary>
    public SentenceFeatures Sentences { get; }

    private KubernetesVersion? Release => candidates.Release;

    /// <inheritdoc cref="ItemFeatures.PresentsKep"/>
    public bool PresentsKep(Item item) => ItemFeatures.PresentsKep(item);

    /// <summary>Reads the blocks.</summary>
    public void Walk(IReadOnlyList<Block> blocks, Context context)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var first = candidates.All.Count;
            switch (blocks[i])
            {
                case ItemList list when !IsContents(list) && !candidates.Notes.Is(list):
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
                    i += paragraphs.Walk(blocks, i, paragraph.Text, context);
                    break;
            }
        }
    }

    /// <summary>Reports lines if most of them name a KEP, but none is read as a feature.</summary>
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

    /// <summary>Collects the links from titles to KEPs in a part of the note that presents no features.</summary>
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

    /// <summary>Returns the number of paragraphs that are each about their own KEP: they name no other KEP, and begin with a title or state its stage.</summary>
    public int CountOwn(IEnumerable<Block> blocks)
        => blocks.OfType<Paragraph>().Where(p => !p.IsFootnote)
            .Select(p => (p.Text, Keps: Candidates.Distinct(Mentions.WithoutPassing(p.Text, KepReferences.Find(p.Text))).ToList()))
            .Where(p => p.Keps.Count == 1 && (ParagraphFeatures.IsBoldLead(p.Text, out _) || (!Mentions.IsDefining(p.Text, p.Keps[0]) && p.Text.Claims(Release).Exists(c => c.Counts))))
            .Select(p => p.Keps[0].Number).Distinct().Count();

    /// <summary>Determines whether a list contains links into the note itself.</summary>
    public static bool IsContents(ItemList list)
        => list.Items.Count > 0 && list.Items.Count(i => i.Text is { } t && t.Runs.FirstOrDefault(r => r.Text.Trim().Length > 0)?.Url is { Length: > 0 } url && url[0] == '#') * 2 > list.Items.Count;

    /// <summary>Returns what the paragraph before a list says of its items: "these are new in alpha:". Returns null if they are not features.</summary>
    private Context? LeadIn(RichText lead, Context context)
    {
        context = candidates.OfSign(lead, context);
        var text = Headings.WithoutAside(lead.Plain);
        var isLine = text.Length is > 0 and <= 60 && text.IndexOf('\n') < 0 && char.IsLetterOrDigit(text[text.Length - 1]);
        if (!isLine && (text.Length == 0 || text[text.Length - 1] is not (':' or '：')))
        {
            return context;
        }

        var (start, end) = Clauses.Sentences(text).LastOrDefault();
        var last = text.Substring(start, end - start).TrimEnd(':', '：').Trim();
        if (Headings.IsChapter(last))
        {
            return null;
        }

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

        if (EndWords.In(last, words, Release) is { } ended && (context.IsEnds ? !words.Exists(t => t.Sense == Sense.Thing) : !context.GroupsByStage))
        {
            return context.With(new HeadingRole(HeadingKind.Stage, ended, default), lead.Place);
        }

        return role.Kind == HeadingKind.Aside ? null : IsAboutOther(last) ? context.WithoutStage() : context;
    }

    // "Other minor changes:" is not about the subject of the heading above.
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
                if (kep is not null && !context.GroupsByStage && !hasStages && !row.IsOfFeatures && !candidates.HasOwnStage(candidate))
                {
                    continue; // opinions, owners: the row only mentions the KEP
                }

                candidate.ListedGates.AddRange(row.Gates);
                candidates.Add(candidate, row.Texts.Select(t => new Paragraph(t, false)));
            }
        }
    }

    /// <summary>Determines whether words are a title: not a stage, not a count, and not only words that any heading may have.</summary>
    public static bool IsTitle(Phrase phrase)
        => StageWords.Pure(phrase.Text) is null && !phrase.IsCount && phrase.Title.Phrase is var title && title.Text.Length > 1 && title.Text.Any(char.IsLetter) && !Words.IsGeneric(title.Text, title.Tags);

    /// <summary>Determines whether an item has its own title: bold words or code, followed by text.</summary>
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
}
