using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Walks a note's outline and collects the places that present features.</summary>
internal sealed class FeatureFinder
{
    private readonly KubernetesVersion? release;
    private readonly Action<FindingKind, Place, string> report;
    private readonly CancellationToken cancellationToken;
    private readonly List<Presentation> found = [];

    private FeatureFinder(KubernetesVersion? release, Action<FindingKind, Place, string> report, CancellationToken cancellationToken)
    {
        this.release = release;
        this.report = report;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>Finds the presentations of a note, in its order.</summary>
    public static List<Presentation> Find(
        Section root, KubernetesVersion? release, Action<FindingKind, Place, string> report, CancellationToken cancellationToken)
    {
        var finder = new FeatureFinder(release, report, cancellationToken);
        finder.WalkSection(root, default);
        return finder.found;
    }

    private void WalkSection(Section section, Context context)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (section.Heading is not { } heading)
        {
            WalkBlocks(section.Blocks, context);
            WalkChildren(section, context);
            return;
        }

        var references = Passing.Filter(heading.Plain, References(heading));
        if (references.Count > 0)
        {
            foreach (var reference in Distinct(references))
            {
                Present(heading, heading.Plain, reference, context, section.Paragraphs, heading);
            }

            WalkChildren(section, context with { InFeature = true });
            return;
        }

        var role = Headings.Classify(heading);
        if (role.Kind == HeadingKind.Aside)
        {
            return;
        }

        if (role.Kind == HeadingKind.Topic && !context.InFeature)
        {
            if (GroupsFeatures(section))
            {
                var group = Headings.Group(heading.Plain);
                role = group.Kind == HeadingKind.Stage && group.Stage == Stage.Unknown ? role : group;
                context = context with { Sigs = Titles.Read(heading.Plain).Sigs is { Count: > 0 } sigs ? sigs : context.Sigs };
            }
            else if (PresentTopic(section, heading, context))
            {
                WalkChildren(section, context with { InFeature = true });
                return;
            }
        }

        var inner = context.With(role);
        WalkBlocks(section.Blocks, inner);
        WalkChildren(section, inner);
    }

    private void WalkChildren(Section section, Context context)
    {
        foreach (var child in section.Children)
        {
            WalkSection(child, context);
        }
    }

    /// <summary>Whether a heading that names a subject has features of its own below it.</summary>
    private bool GroupsFeatures(Section section)
        => section.Children.Any(c => c.Heading is { } h && (KepReferences.Find(h).Count > 0 || Headings.Classify(h).Kind is HeadingKind.Stage or HeadingKind.Ends || GroupsFeatures(c) || KepsOf(c).Count > 0))
            || section.Blocks.OfType<ItemList>().Any(l => l.Items.Any(IsFeatureItem))
            || section.Blocks.OfType<Table>().Any(t => t.Rows.Any(r => r.Any(c => KepReferences.Find(c).Count > 0)))
            || section.Blocks.OfType<Paragraph>().Select(p => (p.Text, References: KepReferences.Find(p.Text)))
                .Where(p => Position.IsLeading(p.Text.Plain, p.References)).Select(p => p.References[0].Number).Distinct().Count() > 1;

    private bool IsFeatureItem(Item item)
    {
        // "- KEP: KEP-24" below a heading is a fact of the heading's feature.
        if (item.Text is not { } text || Fields.IsOnlyFields(text))
        {
            return false;
        }

        var references = Passing.Filter(text.Plain, KepReferences.Find(text));
        return references.Count > 0
            ? Position.Titling(text.Plain, references).Count > 0
            : item.Details.OfType<ItemList>().Any(l => l.Items.Any(i => i.Text is { } t && Fields.Of(t).Any(f => f.Kind is FieldKind.Kep or FieldKind.Stage)))
                || item.Details.OfType<ItemList>().Any(l => l.Items.Any(IsFeatureItem));
    }

    /// <summary>The KEPs that the text under a heading gives it, such as in "done as part of KEP #24".</summary>
    private List<(KepReference Reference, RichText Text)> KepsOf(Section section)
        => section.Children.Any(c => c.Heading is { } h && Headings.Classify(h).Kind == HeadingKind.Topic && KepsOf(c).Count > 0)
            ? []
            : Defining.Find(section.Paragraphs.Select(p => p.Text), release);

    private bool PresentTopic(Section section, RichText heading, Context context)
    {
        var keps = KepsOf(section);
        var title = Titles.Read(heading.Plain);
        if (keps.Count == 0 && section.Children.Any(c => c.Heading is not null && c.Level <= 6))
        {
            // Below it are headings: it is a chapter, unless they are the details of something with a stage.
            return false;
        }

        var own = TitleStages.Find(heading.Plain, release);
        var ends = StageMentions.FindEnds(heading.Plain);
        if (keps.Count > 0)
        {
            var isCertain = context.GroupsByStage || own is not null || ends.Count > 0 || Defining.IsStrong(keps[0].Text, keps[0].Reference)
                || StageOf(section.Paragraphs) is not null;
            if (!isCertain)
            {
                return false;
            }

            foreach (var (reference, text) in keps)
            {
                Present(heading, heading.Plain, reference, context, section.Paragraphs, text);
            }

            return true;
        }

        if (section.Paragraphs.Count(p => PresentSentences(p.Text, context with { Stage = Stage.Unknown, IsEnds = false })) > 0)
        {
            return true;
        }

        if (title.Text.Length == 0 || (context.Stage == Stage.Unknown && own is null && ends.All(e => e.IsFuture)))
        {
            return false;
        }

        if (section.Blocks.Count == 0 && section.Children.Count > 0)
        {
            return false;
        }

        Present(heading, heading.Plain, null, context, section.Paragraphs, heading);
        return true;
    }

    private void WalkBlocks(List<Block> blocks, Context context)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (blocks[i])
            {
                case ItemList list:
                    foreach (var item in list.Items)
                    {
                        WalkItem(item, context);
                    }

                    break;
                case Table table when !context.InFeature:
                    foreach (var row in FeatureTable.Read(table, release))
                    {
                        AddRow(row, context);
                    }

                    break;
                case Paragraph paragraph when !context.InFeature:
                    i += WalkParagraph(blocks, i, paragraph.Text, context);
                    break;
            }
        }
    }

    /// <summary>A paragraph that starts with a KEP presents it; what follows belongs to it.</summary>
    private int WalkParagraph(List<Block> blocks, int index, RichText text, Context context)
    {
        var references = Passing.Filter(text.Plain, References(text));
        if (references.Count == 0)
        {
            return 0;
        }

        if (Position.IsLeading(text.Plain, references))
        {
            var following = 0;
            while (index + following + 1 < blocks.Count
                && blocks[index + following + 1] is Paragraph next
                && !Position.IsLeading(next.Text.Plain, KepReferences.Find(next.Text)))
            {
                following++;
            }

            var body = blocks.Skip(index + 1).Take(following).SelectMany(b => b.Paragraphs).ToList();
            foreach (var reference in Position.Titling(text.Plain, references))
            {
                Present(text, text.FirstLine, reference, context, body, text);
            }

            return following;
        }

        if (context.GroupsByStage && Distinct(references).Count() == 1 && Defining.IsStrong(text, references[0])
            && !VersionText.IsClauseAboutOthers(text.Plain, references[0].Start, release))
        {
            Present(text, text.FirstLine, references[0], context, [], text, text.Plain);
            return 0;
        }

        PresentSentences(text, context);
        return 0;
    }

    /// <summary>"This release also graduates KEP-1 and KEP-2 to stable": a sentence that states a stage presents its KEPs.</summary>
    private bool PresentSentences(RichText text, Context context, int from = 0)
    {
        var any = false;
        var references = Passing.Filter(text.Plain, KepReferences.Find(text));
        foreach (var (start, length) in Sentences.Extents(text.Plain))
        {
            var sentence = text.Plain.Substring(start, length);
            var inside = Distinct(references.Where(r => r.Start >= start && r.Start >= from && r.End <= start + length)).ToList();
            if (inside.Count == 0 || VersionText.IsAboutOthers(sentence, release) || StageMentions.SaysUnchanged(sentence))
            {
                continue;
            }

            var stage = StageMentions.Find(sentence).Where(IsNow).Select(m => (Milestone?)m.Milestone).LastOrDefault();
            if (stage is null && !(context.GroupsByStage && !context.IsAboutEnds && inside.Count == 1 && Position.IsTitleLike(sentence)))
            {
                continue;
            }

            foreach (var reference in inside)
            {
                var presentation = Present(text, sentence, reference, context, [], text);
                presentation.Stage = stage is { } milestone ? TitleStages.ToStage(milestone) : context.Stage;
                any = true;
            }
        }

        return any;
    }

    private void WalkItem(Item item, Context context)
    {
        if (item.Text is not { } text)
        {
            WalkBlocks(item.Blocks, context);
            return;
        }

        var references = Passing.Filter(text.Plain, References(text));
        if (context.InFeature)
        {
            return;
        }

        var body = item.Details.SelectMany(b => b.Paragraphs).ToList();
        var nested = item.Details.OfType<ItemList>().ToList();
        var titling = Position.Titling(text.Plain, references);
        if (titling.Count == 0 && references.Count > 0 && Distinct(references).Count() == 1
            && !VersionText.IsClauseAboutOthers(text.Plain, references[0].Start, release)
            && !Sentences.Split(text.Plain).Any(s => KepReferences.Find(text).Count > 0 && s.IndexOf("KEP", StringComparison.OrdinalIgnoreCase) >= 0 && VersionText.IsAboutOthers(s, release))
            && (context.GroupsByStage || TitleStages.Find(text.Plain, release) is not null || StageField(body) is not null
                || StageMentions.FindEnds(text.Plain).Exists(IsNow)))
        {
            titling = [references[0]];
        }

        if (titling.Count > 0)
        {
            foreach (var reference in Distinct(titling))
            {
                Present(text, text.FirstLine, reference, context, body, text, text.Plain);
            }

            var rest = Sentences.Extents(text.Plain).FirstOrDefault(e => e.Start > titling[titling.Count - 1].End).Start;
            if (rest > 0)
            {
                PresentSentences(text, context with { Stage = Stage.Unknown, IsEnds = false }, rest);
            }

            foreach (var deeper in nested.SelectMany(l => l.Items).Where(i => i.Text is { } t && !Fields.IsOnlyFields(t) && Position.IsLeading(t.Plain, Passing.Filter(t.Plain, KepReferences.Find(t)))))
            {
                WalkItem(deeper, context);
            }

            return;
        }

        if (FieldKep(text, nested) is { } named)
        {
            Present(text, text.FirstLine, named.Reference, context, body, named.Text, text.Plain);
            return;
        }

        if (references.Count > 0)
        {
            PresentSentences(text, context with { Stage = Stage.Unknown, IsEnds = false });
            return;
        }

        if (nested.Count > 0)
        {
            var role = Headings.Classify(text.FirstLine);
            if (role.Kind == HeadingKind.Aside)
            {
                return;
            }

            if (role.Kind != HeadingKind.Topic || nested.Any(l => l.Items.Any(IsFeatureItem)))
            {
                var group = role.Kind == HeadingKind.Topic ? Headings.Group(text.FirstLine) : role;
                var inner = group.Kind == HeadingKind.Stage && group.Stage == Stage.Unknown ? context : context.With(group);
                WalkBlocks(item.Details.ToList(), inner);
                return;
            }
        }

        if (Defining.Find(body.Select(p => p.Text), release) is { Count: > 0 } keps)
        {
            foreach (var (reference, where) in keps)
            {
                Present(text, text.FirstLine, reference, context, body, where, text.Plain);
            }

            return;
        }

        if (IsFeatureWithoutKep(text, body, context))
        {
            Present(text, text.FirstLine, null, context, body, text, text.Plain);
        }
    }

    private bool IsFeatureWithoutKep(RichText text, List<Paragraph> body, Context context)
    {
        var line = text.FirstLine;
        if (!Titles.Read(line).Text.Any(char.IsLetter) || Fields.IsOnlyFields(text) || TotalsReader.IsCount(line))
        {
            return false;
        }

        return context.Stage != Stage.Unknown
            || (context.IsEnds && StageMentions.FindEnds(line).Count > 0)
            || StageField(body) is not null
            || TitleStages.Find(line, release) is not null;
    }

    private void AddRow(FeatureRow row, Context context)
    {
        foreach (var reference in row.Keps)
        {
            var presentation = Present(row.Title, row.Title.Plain, reference.Reference, context, [], reference.Text);
            presentation.Place = row.Place;
            presentation.ListedGates.AddRange(row.Gates);
            presentation.Fields.AddRange(row.Fields);
            if (row.Sigs.Count > 0)
            {
                presentation.Context = context with { Sigs = row.Sigs };
            }

            presentation.Stage = row.Stage ?? presentation.Stage;
        }
    }

    private Presentation Present(
        RichText title, string titleLine, KepReference? reference, Context context, IEnumerable<Paragraph> body, RichText referenceText, string? stageText = null)
    {
        var presentation = new Presentation
        {
            Place = title.Place,
            Kep = reference?.Number,
            Reference = reference is { } r ? (r, referenceText) : null,
            TitleText = title,
            TitleLine = titleLine,
            StageText = stageText ?? titleLine,
            Context = context,
        };
        presentation.Body.AddRange(body);
        foreach (var text in presentation.Body.Select(p => p.Text).Prepend(title))
        {
            presentation.Fields.AddRange(Fields.Of(text));
        }

        for (var i = 0; i + 1 < presentation.Body.Count; i++)
        {
            for (var next = i + 1;
                 next < presentation.Body.Count && GateNames.Announces(presentation.Body[i].Text) && GateNames.OnlyName(presentation.Body[next].Text) is { } gate;
                 next++)
            {
                presentation.ListedGates.Add(gate);
            }
        }

        StageReader.Resolve(presentation, release, report);
        found.Add(presentation);
        return presentation;
    }

    private List<KepReference> References(RichText text)
        => KepReferences.Find(text, (start, length, digits) => report(
            FindingKinds.InvalidKepNumber,
            text.PlaceAt(start, length),
            $"No KEP can have the number {(digits.Length > 12 ? digits.Substring(0, 12) + "…" : digits)}; KEP numbers are issue numbers of kubernetes/enhancements. The rest of the line is read."));

    /// <summary>The KEP of an item whose sub-items are facts: <c>KEP: 563</c>, or nothing but the KEP.</summary>
    private static (KepReference Reference, RichText Text)? FieldKep(RichText text, List<ItemList> nested)
    {
        var facts = nested.SelectMany(l => l.Items).Select(i => i.Text).OfType<RichText>().ToList();
        if (facts.Exists(f => Fields.Of(f).Any()))
        {
            foreach (var fact in facts)
            {
                var alone = KepReferences.Find(fact);
                if (alone.Count == 1 && fact.Plain.Trim().Length <= 12)
                {
                    return (alone[0], fact);
                }
            }
        }

        foreach (var field in facts.Prepend(text).SelectMany(Fields.Of).Where(f => f.Kind == FieldKind.Kep))
        {
            var references = KepReferences.Find(field.Text);
            if (references.Count > 0)
            {
                return (references[0], field.Text);
            }

            var digits = new string(field.Value.TrimStart('#').TakeWhile(c => c is >= '0' and <= '9').ToArray());
            if (digits.Length is > 0 and <= 5)
            {
                return (new KepReference(int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), field.Start, field.Start + digits.Length, null, false), field.Text);
            }
        }

        return null;
    }

    private static Stage? StageField(List<Paragraph> body)
        => body.SelectMany(p => Fields.Of(p.Text)).Where(f => f.Kind == FieldKind.Stage).Select(f => TitleStages.FindPure(f.Value)).FirstOrDefault(s => s is not null);

    private Stage? StageOf(IEnumerable<Paragraph> paragraphs) => StageReader.FromProse(paragraphs.Select(p => p.Text.Plain), release);

    private bool IsNow(StageMention mention) => !mention.IsFuture && (mention.Version is null || release is null || mention.Version == release);

    private static IEnumerable<KepReference> Distinct(IEnumerable<KepReference> references)
        => references.GroupBy(r => r.Number).Select(g => g.First());
}
