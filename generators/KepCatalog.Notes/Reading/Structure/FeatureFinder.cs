using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads the sections of a note from top to bottom and collects the places that present features.</summary>
internal sealed class FeatureFinder
{
    /// <summary>A heading with more KEPs does not present them.</summary>
    private const int MaxKeps = 20;

    private readonly Candidates candidates;
    private readonly BlockFeatures blocks;
    private readonly RichText? title;
    private readonly CancellationToken cancellationToken;

    private FeatureFinder(Candidates candidates, RichText? title, CancellationToken cancellationToken)
    {
        this.candidates = candidates;
        this.title = title;
        this.cancellationToken = cancellationToken;
        blocks = new BlockFeatures(candidates, cancellationToken);
    }

    private KubernetesVersion? Release => candidates.Release;

    /// <summary>Returns the candidates of a note in their order.</summary>
    public static Candidates Find(
        Section root, KubernetesVersion? release, Action<FindingKind, Place, string, int?> report, CancellationToken cancellationToken)
    {
        var candidates = new Candidates(release, report) { Legend = Legend.Of(root), Notes = NumberedNotes.Of(root) };
        new FeatureFinder(candidates, TitleOf(root, release), cancellationToken).WalkSection(root, default);
        candidates.DropIssues();
        return candidates;
    }

    /// <summary>Returns the heading that is the title of the note: the first, unless there are several of its level and the title is elsewhere.</summary>
    private static RichText? TitleOf(Section root, KubernetesVersion? release)
        => root.Children.Count > 0 && root.Children[0] is { Heading: { } first } section
            && (section.Level == 1 || root.Children.Count(c => c.Level <= section.Level) == 1 || Versions.In(first.Tags).Any(v => v == release))
            ? first
            : null;

    private void WalkSection(Section section, Context context)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (section.Heading is not { } heading)
        {
            blocks.Walk(section.Blocks, context);
            WalkChildren(section, context);
            return;
        }

        context = context with { IsAboutGates = context.IsAboutGates || heading.Tags.Exists(t => t.Sense == Sense.Gate) };
        var references = Mentions.WithoutPassing(heading, candidates.References(heading));
        if (references.Count is > 0 and <= MaxKeps)
        {
            var isAsked = heading.Plain.TrimEnd() is var asked && asked[asked.Length - 1] is '?' or '？';
            foreach (var reference in Candidates.Distinct(references))
            {
                // "What about KEP-5233?" presents the KEP if the answer states its stage.
                if (isAsked && !context.GroupsByStage && Probe(heading, reference, section) is var probe && !candidates.HasOwnStage(probe))
                {
                    continue;
                }

                Add(Presentations.HeadingWithKep, heading, new NamedKep(reference, heading), context, section.Details);
            }

            if (references.Count == 1 && section.Blocks.OfType<ItemList>().FirstOrDefault() is { } listed)
            {
                blocks.Parts.Add(new NamedKep(references[0], heading), listed, context);
            }

            var titling = references.ConvertAll(r => r.Number);
            foreach (var paragraph in section.Details)
            {
                blocks.Sentences.Add(paragraph.Text, context.WithoutStage(), without: titling);
            }

            WalkChildren(section, context with { InFeature = true });
            return;
        }

        // "v1.31 发布说明" is the last section of many notes, but as the title of a note it names its kind.
        var role = heading.Phrase.Role(Release);
        if (role.Kind == HeadingKind.Aside && heading != title)
        {
            blocks.CollectLinks(section);
            return;
        }

        if (heading != title && heading.Phrase.IsChapter && !HasKeps(section))
        {
            return; // how to upgrade, a conclusion: it only mentions KEPs
        }

        if (role.Kind == HeadingKind.Topic && !context.InFeature)
        {
            var isMarked = heading != title && StageWords.Marker(heading.Phrase, Release) is not null;
            if ((context.GroupsByStage || isMarked) && OnlyKepBelow(section, isMarked) is { } only)
            {
                // A highlight with its own sections, one of which ends with the KEP.
                Add(Presentations.SectionsWithKep, heading, only, context, All(section));
                WalkChildren(section, context with { InFeature = true });
                return;
            }

            if (GroupsFeatures(section))
            {
                // The title of a note announces news; it does not group features.
                var group = heading == title && section.Level == 1 ? role : Headings.Group(heading.Plain, Release);
                role = group.Kind == HeadingKind.Stage && group.Stage == Stage.Unknown ? role : group;
                context = context with { Sigs = heading.Plain.IndexOf("SIG", StringComparison.OrdinalIgnoreCase) >= 0 && heading.Phrase.Title.Sigs is { Count: > 0 } sigs ? sigs : context.Sigs };
            }
            else if (heading != title && PresentTopic(section, heading, context))
            {
                WalkChildren(section, context with { InFeature = true });
                return;
            }
        }

        var inner = role.Kind == HeadingKind.Topic && heading == title ? context : context.With(role, heading.Place);
        if (!inner.GroupsByStage && StatementOf(section) is { } said)
        {
            inner = inner.With(new HeadingRole(HeadingKind.Stage, said.Stage, default), said.Place);
        }

        if (!inner.GroupsByStage && !inner.InFeature && section.Blocks.Exists(b => b is ItemList or Table))
        {
            candidates.ReportSlip(heading);
        }

        blocks.Walk(section.Blocks, inner);
        WalkChildren(section, inner);
    }

    private void WalkChildren(Section section, Context context)
    {
        var first = candidates.All.Count;
        foreach (var child in section.Children)
        {
            WalkSection(child, context);
        }

        if (!context.InFeature)
        {
            PresentSiblings(section, context, first);
        }
    }

    /// <summary>Siblings decide together: if most sections of a chapter are features, the others are features too, even without a stage.</summary>
    private void PresentSiblings(Section section, Context context, int first)
    {
        var presented = new HashSet<Place>(candidates.All.Skip(first).Select(c => c.Place));
        var topics = section.Children.FindAll(c => c.Heading is { } h && c.Level == section.Children[0].Level && h.Phrase.Role(Release).Kind == HeadingKind.Topic && !h.Phrase.IsChapter);
        var left = topics.FindAll(t => !presented.Contains(t.Heading!.Place) && t.Children.Count == 0 && t.Blocks.Count > 0 && t.Blocks[0] is Paragraph && !t.Heading!.Tags.Any(w => w.Sense == Sense.Negation) && t.Heading.Plain.TrimEnd() is var words && words[words.Length - 1] is not ('?' or '？'));
        if (topics.Count >= 3 && topics.Count(t => presented.Contains(t.Heading!.Place)) * 2 >= topics.Count)
        {
            // If features have numbers, a section without a number is not a feature: "How the upgrade went".
            var shapes = topics.Where(t => presented.Contains(t.Heading!.Place)).ToLookup(t => Sections.Opening(t.Heading!.Plain));
            var isNumbered = shapes[""].Count() * 2 < shapes.Sum(s => s.Count());
            foreach (var topic in left.Where(t => (!isNumbered || shapes.Contains(Sections.Opening(t.Heading!.Plain))) && !t.Paragraphs.Any(p => presented.Contains(p.Text.Place))))
            {
                Add(Presentations.Siblings, topic.Heading!, null, context, topic.Details);
            }
        }
    }

    private Candidate Add(string rule, RichText heading, NamedKep? kep, Context context, IEnumerable<Paragraph> body)
        => candidates.Add(Make(rule, heading, kep, context), body);

    private static Candidate Make(string rule, RichText heading, NamedKep? kep, Context context)
        => new() { Rule = rule, Place = heading.Place, Named = kep, TitleText = heading, TitleLine = heading.Plain, OwnText = heading.Plain, Context = context };

    private static Candidate Probe(RichText heading, KepReference reference, Section section)
    {
        var probe = Make("", heading, new NamedKep(reference, heading), default);
        probe.Body.AddRange(section.Details);
        return probe;
    }

    /// <summary>Returns the only KEP in all sections below a heading, if the heading has its own text
    /// and none of their headings presents a KEP or groups features.</summary>
    private NamedKep? OnlyKepBelow(Section section, bool isMarked)
    {
        if (section.Children.Count == 0
            || (!isMarked && !section.Paragraphs.Any(p => p.Text.Plain.Length > 40))
            || section.Paragraphs.Any(p => KepReferences.Find(p.Text).Count > 0)
            || section.Children.Exists(c => c.Children.Count > 0 || c.Heading is not { } h || KepReferences.Find(h).Count > 0 || h.Phrase.Role(Release).Kind != HeadingKind.Topic))
        {
            return null;
        }

        var keps = section.Children.SelectMany(c => KepsOf(c, out _)).ToList();
        return keps.Select(k => k.Number).Distinct().Count() == 1 ? keps[0] : null;
    }

    // "Removed APIs", "移除的插件": the items below are removed.
    private static bool IsAboutEnded(string heading)
    {
        var text = Headings.Clean(heading);
        return Tagger.Tag(text) is { Count: > 0 } tags && tags[0].Sense == Sense.End && !text.Substring(0, tags[0].Start).Any(char.IsLetter)
            && (text.Substring(tags[0].End).StartsWith("的", StringComparison.Ordinal) || text.Substring(0, tags[0].End).EndsWith("ed", StringComparison.OrdinalIgnoreCase));
    }

    // "Small print and deprecations", "其余调整与移除": the items below include deprecations and removals.
    private static bool NamesEnds(RichText heading)
        => OpensWithEnds(heading) || heading.Tags.Count > 0 && heading.Tags[heading.Tags.Count - 1] is { Sense: Sense.End } end && !heading.Plain.Substring(end.End).Any(char.IsLetter)
            && (heading.Plain.Substring(0, end.Start).TrimEnd() is { Length: > 0 } front) && (front.EndsWith(" and", StringComparison.OrdinalIgnoreCase) || front[front.Length - 1] is '&' or '和' or '与' or '及');

    // "Deprecations to act on", but not "Deprecation of X"
    private static bool OpensWithPlural(RichText heading)
        => Headings.Clean(heading.Plain) is var text && (text.StartsWith("deprecations", StringComparison.OrdinalIgnoreCase) || text.StartsWith("removals", StringComparison.OrdinalIgnoreCase));

    // "弃用与行为变化", "Removals and other surprises"
    private static bool OpensWithEnds(RichText heading)
        => Headings.Clean(heading.Plain) is var text && Tagger.Tag(text) is { Count: > 0 } tags && tags[0] is { Start: 0, Sense: Sense.End } end
            && text.Substring(end.End).TrimStart() is { Length: > 0 } rest && (rest[0] is '与' or '和' or '及' or '&' || rest.StartsWith("and ", StringComparison.OrdinalIgnoreCase));

    /// <summary>Returns the stage that a section states for all its features: "All of the following reached general availability".</summary>
    private (Stage Stage, Place Place)? StatementOf(Section section)
    {
        foreach (var text in section.Blocks.OfType<Paragraph>().Select(p => p.Text))
        {
            foreach (var all in text.Tags.Where(t => t.Sense == Sense.All))
            {
                var (start, end) = text.SentenceAt(all.Start);
                if (text.Claims(Release).FirstOrDefault(c => c.Counts && c.Tag.Start >= all.End && c.Tag.End <= end) is { } claim && start <= all.Start)
                {
                    return (claim.Stage, text.PlaceAt(claim.Tag.Start, claim.Tag.Length));
                }
            }
        }

        return null;
    }

    private static bool HasKeps(Section section)
        => section.Paragraphs.Any(p => KepReferences.Find(p.Text).Count > 0) || section.Blocks.OfType<Table>().Any(t => t.Rows.Exists(r => r.Exists(c => KepReferences.Find(c).Count > 0)))
            || section.Children.Exists(c => (c.Heading is { } h && KepReferences.Find(h).Count > 0) || HasKeps(c));

    private static IEnumerable<Paragraph> All(Section section) => section.Paragraphs.Concat(section.Children.SelectMany(All));

    /// <summary>Determines whether a heading with a subject has separate features below it.</summary>
    private bool GroupsFeatures(Section section)
    {
        if (section.Children.Count == 0 && section.Paragraphs.FirstOrDefault()?.Text is { Plain.Length: <= 100 } line && KepReferences.Find(line) is { Count: 1 } tracked
            && tracked[0].Start > 0 && Mentions.IsDefining(line, tracked[0]) && Clauses.IsCovered(line.Plain, line.Tags, 0, tracked[0].Start, Words.IsGeneric))
        {
            return false; // "Tracked as KEP-4671, SIG Scheduling"
        }

        if (section.Children.Count == 0 && section.Blocks.Count > 0 && section.Blocks[0] is ItemList facts && ItemFeatures.OpensWithKep(facts))
        {
            return false;
        }

        var isOwn = StageWords.Marker(section.Heading!.Phrase, Release) is not null;
        if (isOwn && section.Children.SelectMany(c => KepsOf(c, out _)).Select(k => k.Number).Distinct().Count() > 1)
        {
            return true; // "The grown-ups (GA)"
        }

        return section.Children.Any(c => c.Heading is { } h && (KepReferences.Find(h).Count > 0
                || h.Phrase.Role(Release).Kind is HeadingKind.Stage or HeadingKind.Ends
                || GroupsFeatures(c)
                || (!isOwn && KepsOf(c, out _).Count > 0)
                || (!isOwn && StageWords.Marker(h.Phrase, Release) is not null)))
            || section.Blocks.OfType<ItemList>().Any(l => l.Items.Any(blocks.PresentsKep) || l.Items.Count(i => i.Details.OfType<Paragraph>().Any(p => p.IsFootnote && KepReferences.Find(p.Text).Count > 0)) > 1)
            || section.Blocks.OfType<Table>().Any(t => FeatureTable.Read(t, Release).Count(r => r.Keps.Count > 0) > (isOwn ? 1 : 0) || (t.Rows.Count > 1 && FeatureTable.HasStages(t, Release, candidates.Legend)))
            || blocks.Sentences.Count(section.Details) > 1
            || blocks.CountOwn(section.Blocks) > 1
            || (Sections.IsLabelled(section.Heading!.Plain) && section.Details.SelectMany(p => Mentions.WithoutPassing(p.Text, KepReferences.Find(p.Text))).Select(r => r.Number).Distinct().Count() > 1)
            || (NamesEnds(section.Heading!) && section.Blocks.Exists(b => b is ItemList or Table))
            || (OpensWithPlural(section.Heading!) && section.Details.SelectMany(p => Mentions.WithoutPassing(p.Text, KepReferences.Find(p.Text))).Select(r => r.Number).Distinct().Count() > 1)
            || (IsAboutEnded(section.Heading!.Plain) && section.Blocks.Exists(b => b is Table || (b is ItemList listed && !listed.Items.TrueForAll(i => i.Text is { } t && Fields.IsOnlyFields(t)))) && section.Blocks.TrueForAll(b => b is Table or ItemList || b is Paragraph { Text.Plain.Length: <= 100 }))
            || (section.Blocks.Count > 0 && section.Blocks.TrueForAll(b => b is ItemList || b is Paragraph { IsFootnote: true } or Paragraph { Text.Plain.Length: <= 60 }) && section.Blocks.OfType<ItemList>().SelectMany(l => l.Items).ToList() is { Count: > 1 } items && items.Count(BlockFeatures.IsTitled) * 2 > items.Count)
            || section.Blocks.OfType<Paragraph>().Select(p => (p.Text, References: Mentions.WithoutPassing(p.Text, KepReferences.Find(p.Text))))
                .Where(p => Position.Titling(p.Text, p.References).Count > 0 && !Mentions.IsDefining(p.Text, p.References[0]))
                .Select(p => p.References[0].Number).Distinct().Count() > 1;
    }

    /// <summary>Returns the KEPs that the text under a heading assigns to it, such as in "done as part of KEP #24".</summary>
    private List<NamedKep> KepsOf(Section section, out bool isCertain)
    {
        isCertain = false;
        return section.Children.Any(c => c.Heading is { } h && h.Phrase.Role(Release).Kind == HeadingKind.Topic && KepsOf(c, out _).Count > 0)
            ? []
            : FindBelow(section, out isCertain);
    }

    /// <summary>Returns the sentence that names a KEP, including parts after semicolons, if it states a stage; otherwise null.</summary>
    private RichText? OwnSentence(NamedKep kep)
    {
        var text = kep.Text.Plain;
        var (start, end) = Clauses.SentenceAt(text, kep.Reference.Start);
        while (start > 1 && text[start - 1] is ';' or '；')
        {
            start = Clauses.SentenceAt(text, start - 2).Start;
        }

        return StageClaims.Find(text, kep.Text.Tags, Release).Exists(c => c.Counts && c.Tag.Start >= start && c.Tag.End <= end) ? kep.Text.Part(start, end) : null;
    }

    private List<NamedKep> FindBelow(Section section, out bool isCertain)
    {
        var keps = Defining.Find(section.Details.Select(p => p.Text), Release, out isCertain, section.Heading?.Plain);
        isCertain &= keps.Count > 0 && !section.Paragraphs.Any(p => p.IsFootnote && p.Text == keps[0].Text);
        return keps;
    }

    private bool PresentTopic(Section section, RichText heading, Context context)
    {

        var keps = KepsOf(section, out var isCertain);
        var probe = Make("", heading, null, context.WithoutStage());
        probe.Body.AddRange(section.Details);
        foreach (var text in section.Details)
        {
            probe.Fields.AddRange(Fields.Of(text.Text));
        }

        if (section.Blocks.Count > 0 && section.Blocks.TrueForAll(b => b is ItemList contents && BlockFeatures.IsContents(contents)))
        {
            return false;
        }

        var hasStage = candidates.HasOwnStage(probe);
        if (keps.Count == 0 && section.Children.Count == 0 && section.Blocks.Count == 1 && section.Blocks[0] is ItemList { Items.Count: > 1 } list && !list.Items.Exists(i => i.Text is { } t && Fields.IsOnlyFields(t))
            && StageWords.Marker(heading.Phrase, Release) is null && !EndWords.Opens(heading.Phrase.Title.Text, heading.Phrase.Title.Phrase.Tags))
        {
            return false; // the items are its subject
        }

        if (keps.Count == 0 && section.Children.Any(c => c.Heading is not null) && !(StageWords.Marker(heading.Phrase, Release) is not null || probe.Fields.Count > 0))
        {
            // There are headings below it: it is a chapter, unless they are the details of something with a stage.
            return false;
        }

        if (keps.Count > 0)
        {
            if (!isCertain && !context.GroupsByStage && !hasStage)
            {
                return false;
            }

            // "Removal of X": the replacement of X is another feature if it has its own stage.
            if (EndWords.Opens(heading.Phrase.Title.Text, heading.Phrase.Title.Phrase.Tags) && keps.TrueForAll(k => OwnSentence(k) is not null))
            {
                Add(Presentations.HeadingWithStage, heading, null, context, section.Details);
                foreach (var kep in keps)
                {
                    var part = OwnSentence(kep)!;
                    candidates.Add(new Candidate { Rule = Presentations.Sentence, Place = part.Place, Named = kep, TitleText = part, TitleLine = part.Plain, OwnText = part.Plain, Context = context.WithoutStage() }, []);
                }

                return true;
            }

            foreach (var kep in keps)
            {
                Add(Presentations.HeadingWithKepBelow, heading, kep, context, section.Details);
            }

            var presented = keps.Select(k => k.Number).ToList();
            foreach (var paragraph in section.Details)
            {
                blocks.Sentences.Add(paragraph.Text, context.WithoutStage(), without: presented);
            }

            return true;
        }

        if (section.Paragraphs.Count(p => blocks.Sentences.Add(p.Text, context.WithoutStage())) > 0)
        {
            return true;
        }

        if (heading.Phrase.Title.Text.Length == 0 || Remarks.IsDated(heading.Plain) || (context.Stage == Stage.Unknown && !hasStage) || (section.Blocks.Count == 0 && section.Children.Count > 0) || heading.Phrase.IsChapter || heading.Plain.TrimEnd() is { Length: > 0 } asked && asked[asked.Length - 1] is '?' or '？')
        {
            return false;
        }

        Add(Presentations.HeadingWithStage, heading, null, context, section.Details);
        return true;
    }
}
