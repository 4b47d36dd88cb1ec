using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Walks a note's sections and collects the places that present features.</summary>
internal sealed class FeatureFinder
{
    private readonly Presentations presentations;
    private readonly BlockFeatures blocks;
    private readonly RichText? title;
    private readonly CancellationToken cancellationToken;

    private FeatureFinder(Presentations presentations, RichText? title, CancellationToken cancellationToken)
    {
        this.presentations = presentations;
        this.title = title;
        this.cancellationToken = cancellationToken;
        blocks = new BlockFeatures(presentations, cancellationToken);
    }

    /// <summary>Finds the presentations of a note, in its order.</summary>
    public static List<Presentation> Find(
        Section root, KubernetesVersion? release, Action<FindingKind, Place, string, int?> report, CancellationToken cancellationToken)
    {
        var presentations = new Presentations(release, report);
        new FeatureFinder(presentations, ReleaseReader.Headings(root).FirstOrDefault(), cancellationToken).WalkSection(root, default);
        return presentations.All;
    }

    private void WalkSection(Section section, Context context)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (section.Heading is not { } heading)
        {
            blocks.Walk(section.Blocks, context);
            WalkChildren(section, context);
            return;
        }

        var references = Passing.Filter(heading.Plain, presentations.References(heading));
        if (references.Count > 0)
        {
            foreach (var reference in Presentations.Distinct(references))
            {
                presentations.Add(heading, heading.Plain, reference, context, section.Paragraphs, heading);
            }

            WalkChildren(section, context with { InFeature = true });
            return;
        }

        // "v1.31 发布说明" ends many a note, but as a note's title it says what the note is.
        var role = Headings.Classify(heading);
        if (role.Kind == HeadingKind.Aside && heading != title)
        {
            return;
        }

        if (role.Kind == HeadingKind.Topic && !context.InFeature)
        {
            if (context.GroupsByStage && OnlyKepBelow(section) is { } only)
            {
                // A highlight with sections of its own; one of them closes with the KEP.
                presentations.Add(heading, heading.Plain, only.Reference, context, All(section), only.Text);
                WalkChildren(section, context with { InFeature = true });
                return;
            }

            if (GroupsFeatures(section))
            {
                // A note's title tells news; it groups nothing.
                var group = heading == title && section.Level == 1 ? role : Headings.Group(heading.Plain);
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
        blocks.Walk(section.Blocks, inner);
        WalkChildren(section, inner);
    }

    private void WalkChildren(Section section, Context context)
    {
        foreach (var child in section.Children)
        {
            WalkSection(child, context);
        }
    }

    /// <summary>The one KEP that the sections below a heading name between them, where the heading has text of its own
    /// and none of their headings is about a KEP or groups features.</summary>
    private (KepReference Reference, RichText Text)? OnlyKepBelow(Section section)
    {
        if (section.Children.Count == 0
            || !section.Paragraphs.Any(p => p.Text.Plain.Length > 40)
            || section.Paragraphs.Any(p => KepReferences.Find(p.Text).Count > 0)
            || section.Children.Exists(c => c.Children.Count > 0 || c.Heading is not { } h || KepReferences.Find(h).Count > 0 || Headings.Classify(h).Kind != HeadingKind.Topic))
        {
            return null;
        }

        var keps = section.Children.SelectMany(KepsOf).ToList();
        return keps.Select(k => k.Reference.Number).Distinct().Count() == 1 ? keps[0] : null;
    }

    private static IEnumerable<Paragraph> All(Section section) => section.Paragraphs.Concat(section.Children.SelectMany(All));

    /// <summary>Whether a heading that names a subject has features of its own below it.</summary>
    private bool GroupsFeatures(Section section)
        => section.Children.Any(c => c.Heading is { } h && (KepReferences.Find(h).Count > 0 || Headings.Classify(h).Kind is HeadingKind.Stage or HeadingKind.Ends || GroupsFeatures(c) || KepsOf(c).Count > 0))
            || section.Blocks.OfType<ItemList>().Any(l => l.Items.Any(ItemFeatures.PresentsKep))
            || section.Blocks.OfType<Table>().Any(t => t.Rows.Any(r => r.Any(c => KepReferences.Find(c).Count > 0)))
            || section.Blocks.OfType<Paragraph>().Select(p => (p.Text, References: KepReferences.Find(p.Text)))
                .Where(p => Position.Titling(p.Text.Plain, p.References).Count > 0 && !Defining.IsStrong(p.Text, p.References[0]))
                .Select(p => p.References[0].Number).Distinct().Count() > 1;

    /// <summary>The KEPs that the text under a heading gives it, such as in "done as part of KEP #24".</summary>
    private List<(KepReference Reference, RichText Text)> KepsOf(Section section)
        => section.Children.Any(c => c.Heading is { } h && Headings.Classify(h).Kind == HeadingKind.Topic && KepsOf(c).Count > 0)
            ? []
            : Defining.Find(section.Paragraphs.Select(p => p.Text), presentations.Release);

    private bool PresentTopic(Section section, RichText heading, Context context)
    {
        var keps = KepsOf(section);
        var words = Titles.Read(heading.Plain).Text;
        if (keps.Count == 0 && section.Children.Any(c => c.Heading is not null && c.Level <= 6))
        {
            // Below it are headings: it is a chapter, unless they are the details of something with a stage.
            return false;
        }

        var own = TitleStages.Find(heading.Plain, presentations.Release);
        var ends = StageMentions.FindEnds(heading.Plain);
        if (keps.Count > 0)
        {
            var isCertain = context.GroupsByStage || own is not null || ends.Count > 0 || Defining.IsStrong(keps[0].Text, keps[0].Reference)
                || StageReader.FromProse(section.Paragraphs.Select(p => p.Text.Plain), presentations.Release) is not null || StageReader.DatedEnd(section.Paragraphs.Select(p => p.Text.Plain), presentations.Release) is not null;
            if (!isCertain)
            {
                return false;
            }

            foreach (var (reference, text) in keps)
            {
                presentations.Add(heading, heading.Plain, reference, context, section.Paragraphs, text);
            }

            var presented = keps.Select(k => k.Reference.Number).ToList();
            foreach (var paragraph in section.Paragraphs)
            {
                presentations.AddSentences(paragraph.Text, context with { Stage = Stage.Unknown, IsEnds = false }, without: presented);
            }

            return true;
        }

        if (section.Paragraphs.Count(p => presentations.AddSentences(p.Text, context with { Stage = Stage.Unknown, IsEnds = false })) > 0)
        {
            return true;
        }

        if (words.Length == 0 || (context.Stage == Stage.Unknown && own is null && ends.All(e => e.IsFuture)))
        {
            return false;
        }

        if (section.Blocks.Count == 0 && section.Children.Count > 0)
        {
            return false;
        }

        presentations.Add(heading, heading.Plain, null, context, section.Paragraphs, heading);
        return true;
    }
}
