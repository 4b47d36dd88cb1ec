using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Represents a rule that reads the stage of a candidate.</summary>
/// <param name="Name">The name of the rule.</param>
/// <param name="Source">What it reads.</param>
/// <param name="Read">Returns the stage of a candidate in a note on a release, or null if the rule reads none.</param>
/// <param name="Reads">Notes on v1.30 with the result of this rule for their only candidate: <c>stage: Markdown</c>.</param>
/// <param name="Leaves">Notes on v1.30 in which the rule reads nothing.</param>
internal sealed record StageRule(string Name, StageSource Source, Func<Candidate, KubernetesVersion?, StageReading?> Read, string[] Reads, string[] Leaves);

/// <summary>Specifies what a rule reads the stage from.</summary>
internal enum StageSource
{
    /// <summary>A field or a column.</summary>
    Field,

    /// <summary>A stage in the title line.</summary>
    Title,

    /// <summary>A deprecation or removal that the title line states.</summary>
    EndInTitle,

    /// <summary>A word for deprecation or removal in the title line that may also describe the feature.</summary>
    WordInTitle,

    /// <summary>The text below the title line.</summary>
    Text,

    /// <summary>The headings above.</summary>
    Heading,
}

/// <summary>Represents the stage that a rule reads.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Strength">The strength of the reading.</param>
/// <param name="Place">The place of the stage.</param>
internal sealed record StageReading(Stage Stage, Strength Strength, Place Place);

/// <summary>Lists all rules for stages. They are independent of each other; the strongest evidence decides.</summary>
internal static class StageRules
{
    public static IReadOnlyList<StageRule> All { get; } =
    [
        new(
            "stage.field", StageSource.Field, Field,
            ["beta: - KEP-24 AppArmor\n  - Stage: Beta", "stable: - KEP-24 AppArmor\n  - 阶段：Beta → GA", "alpha: | KEP | Feature | Stage |\n|---|---|---|\n| 24 | AppArmor | Alpha |"],
            ["- KEP-24 AppArmor\n  - Stage: to be decided", "- KEP-24 AppArmor (Beta)"]),
        new(
            "stage.milestone", StageSource.Field, Milestones,
            ["stable: ## New\n\n### AppArmor\n\n- KEP: 24\n- Beta: v1.28\n- GA: v1.30", "beta: | KEP | Feature | Alpha | Beta |\n|---|---|---|---|\n| 24 | AppArmor | 1.29 | 1.30 |"],
            ["## New\n\n### AppArmor\n\n- KEP: 24\n- Beta: v1.28"]),
        new(
            "stage.marker", StageSource.Title, Marker,
            ["stable: - KEP-24 AppArmor (GA)", "beta: - [Beta] AppArmor (KEP-24)", "stable: - KEP-24 → GA: AppArmor", "alpha: - KEP-24 AppArmor Alpha", "beta: - KEP-24 AppArmor：Alpha → Beta"],
            ["- KEP-24 Stable restarts of AppArmor", "- KEP-24 AppArmor (Beta in v1.31)", "- KEP-24 AppArmor: not yet beta"]),
        new(
            "stage.clause", StageSource.Title, OwnClause,
            ["beta: - KEP-24 AppArmor graduates to beta", "stable: - KEP-24 AppArmor lands in GA with this release", "stable: - KEP-24 AppArmor 终于转正", "alpha: - Added alpha support for AppArmor (KEP-24)"],
            ["- KEP-24 AppArmor for stable identities", "- KEP-24 AppArmor 尚未进入 Beta"]),
        new(
            "stage.title-opens-with-end", StageSource.EndInTitle, OpensWithEnd,
            ["removed: - KEP-24 Remove AppArmor", "deprecated: - KEP-24：弃用 AppArmor"],
            ["- KEP-24 AppArmor support"]),
        new(
            "stage.title-closes-with-end", StageSource.EndInTitle, ClosesWithEnd,
            ["deprecated: - KEP-24 AppArmor annotation deprecation", "removed: - KEP-24 AppArmor 移除"],
            ["- KEP-24 AppArmor support"]),
        new(
            "stage.title-names-end", StageSource.WordInTitle, NamesEnd,
            ["deprecated: - KEP-24：AppArmor 将在 v1.33 中被移除", "removed: - KEP-24 The kubelet drops support and AppArmor annotations are removed"],
            ["- KEP-24 AppArmor support"]),
        new(
            "stage.heading", StageSource.Heading, Heading,
            ["beta: ## Graduates to Beta\n\n- KEP-24 AppArmor", "stable: ## 正式发布\n\n- KEP-24 AppArmor", "alpha: These are new in alpha:\n\n- KEP-24 AppArmor"],
            ["## Highlights\n\n- KEP-24 AppArmor"]),
        new(
            "stage.body", StageSource.Text, Body,
            ["stable: ### KEP-24 AppArmor\n\nIt graduates to stable.", "beta: ### KEP-24 AppArmor\n\n社区已将它升级为测试版。", "stable: ### KEP-24 AppArmor\n\nThe feature will be stable in v1.30."],
            ["### KEP-24 AppArmor\n\nIt was alpha in v1.28.", "### KEP-24 AppArmor\n\nIt will be stable in v1.32."]),
        new(
            "stage.announced", StageSource.Text, Announced,
            ["beta: ### KEP-24 AppArmor\n\nThe feature is targeting beta."],
            ["### KEP-24 AppArmor\n\nThe feature is beta."]),
        new(
            "stage.body-dated-end", StageSource.Text, DatedEnd,
            ["removed: ### KEP-24 AppArmor\n\nThe old annotations are removed in v1.30.", "removed: ### KEP-24 AppArmor\n\nThe maintainers have removed it.", "deprecated: ### KEP-24 AppArmor\n\n社区已将其弃用。"],
            ["### KEP-24 AppArmor\n\nThe old annotations were removed in v1.28."]),
    ];

    /// <summary>Gets the rules below headings about both deprecations and removals: the words say which, and the heading itself is the weakest evidence.</summary>
    public static IReadOnlyList<StageRule> BelowEnds { get; } =
    [
        All[0],
        new(
            "stage.reached-instead", StageSource.Title, ReachedInstead,
            ["beta: ## Removals\n\n- In-tree providers: with KEP-24 now at beta, they are off by default", "stable: ## 移除\n\n- 树内驱动：KEP-24 现已进入 GA，代码到 v1.31 才移除"],
            ["## Removals\n\n- KEP-24 Removal of GA gates", "## Removals\n\n- The beta API is no longer served (KEP-24)"]),
        new(
            "stage.end-in-title", StageSource.EndInTitle, (c, r) => One(EndOf(c, r), Strength.Clause, c.TitleText.Place),
            ["removed: ## Deprecations and removals\n\n- KEP-24 Removed AppArmor annotations", "deprecated: ## 移除\n\n- KEP-24 AppArmor 将在 v1.33 移除"],
            ["## Deprecations and removals\n\n- KEP-24 AppArmor annotations"]),
        new(
            "stage.end-in-body", StageSource.Text,
            (c, r) => c.Context.IsEnds
                ? One(c.Body.Select(p => EndWords.In(p.Text.Plain, p.Text.Tags, r)).FirstOrDefault(s => s is not null), Strength.Body, c.TitleText.Place)
                : null,
            ["removed: ## Deprecations and removals\n\n### KEP-24 AppArmor annotations\n\nThey are removed."],
            ["## Deprecations\n\n### KEP-24 AppArmor annotations\n\nThey are removed."]),
        new(
            "stage.heading-of-ends", StageSource.Heading,
            (c, _) => c.Context.IsEnds && c.Body.Exists(p => p.Text.Plain.Length > 120) ? null : One(c.Context.IsEnds ? Stage.Deprecated : c.Context.Stage, Strength.Announced, c.Context.StagePlace),
            ["removed: ## Removals\n\n- KEP-24 AppArmor annotations", "deprecated: ## 弃用和移除\n\n- KEP-24 AppArmor 注解"],
            []),
    ];

    // What is below "Removals" may as well have reached a stage: the clause with the KEP says so, and does not say that something ends.
    private static StageReading? ReachedInstead(Candidate candidate, KubernetesVersion? release)
    {
        if (candidate.Named is not { } named)
        {
            return null;
        }

        // The clause of the KEP, or the words right behind it: "(the detection that replaces it, KEP-4033, is GA)".
        var text = named.Text;
        var clause = Clauses.At(text.Plain, named.Reference.Start);
        return text.Claims(release).Find(c => c.Counts && c.Tag.Start >= named.Reference.End
                && (c.Tag.End <= clause.End || (c.Tag.Start - named.Reference.End <= 20 && text.SentenceAt(c.Tag.Start) == text.SentenceAt(named.Reference.Start)))) is { } claim
            && !text.Tags.Exists(t => t.Sense == Sense.End && t.Start >= clause.Start && t.End <= Math.Max(clause.End, claim.Tag.Start))
            ? new StageReading(claim.Stage, Strength.Clause, named.Text.PlaceAt(claim.Tag.Start, claim.Tag.Length))
            : null;
    }

    /// <summary>Returns the deprecation or removal in the first sentence of the title line that has one: "X gets deprecated. Its removal is years off."</summary>
    private static Stage? EndOf(Candidate candidate, KubernetesVersion? release)
    {
        foreach (var (start, end) in candidate.Phrase.Sentences)
        {
            var sentence = candidate.TitleLine.Substring(start, end - start);
            if (candidate.Phrase.Sentences.Count > 1 && EndWords.In(sentence, Tagger.Tag(sentence), release) is { } stage)
            {
                return IsOfThis(candidate, stage) ? Stage.Removed : stage;
            }
        }

        return EndWords.In(candidate.TitleLine, candidate.LineTags, release) is not { } said ? null : IsOfThis(candidate, said) ? Stage.Removed : said;
    }

    // Below "Removals", "will be removed" without another release means this release.
    private static bool IsOfThis(Candidate candidate, Stage said)
        => said == Stage.Deprecated && candidate.Context.Stage == Stage.Removed && candidate.LineTags.TrueForAll(t => t.Sense is not (Sense.Version or Sense.Later) && !(t.Sense == Sense.End && t.Stage != Stage.Removed));


    /// <summary>Collects the evidence of all rules and uses the strongest, or the first of equals.</summary>
    public static void Apply(Candidate candidate, KubernetesVersion? release)
    {
        var best = Strength.Announced;
        foreach (var rule in candidate.Context.IsAboutEnds ? BelowEnds : All)
        {
            if (rule.Read(candidate, release) is { } read)
            {
                candidate.Evidence.Add(new Evidence("stage", StageNames.Of(read.Stage), rule.Name, read.Strength, read.Place));
                if (candidate.Evidence.Count == 1 || read.Strength > best)
                {
                    (best, candidate.Stage) = (read.Strength, read.Stage);
                }
            }
        }

        candidate.StageIsWeak = candidate.Context.IsEnds && candidate.Evidence.Count > 0 && best == Strength.Announced;
    }

    /// <summary>Returns the first evidence from a source, or null if there is none.</summary>
    public static Evidence? From(Candidate candidate, StageSource source)
        => candidate.Evidence.Find(e => All.Any(r => r.Name == e.Rule && r.Source == source));

    /// <summary>Returns the strongest evidence, or the first of equals, or null if there is none.</summary>
    public static Evidence? Strongest(IReadOnlyList<Evidence> evidence)
        => evidence.OrderByDescending(e => e.Strength).FirstOrDefault();

    private static StageReading? Field(Candidate candidate, KubernetesVersion? release)
    {
        foreach (var field in candidate.Fields)
        {
            if (field.Kind == FieldKind.Stage && StageWords.OfField(field.Value, release) is { } stage)
            {
                return new StageReading(stage, Strength.Field, field.Text.PlaceAt(field.Start, field.Value.Length));
            }
        }

        return null;
    }

    private static StageReading? Milestones(Candidate candidate, KubernetesVersion? release)
        => candidate.Fields.Find(f => f.Kind == FieldKind.Milestone && release is not null && Versions.First(f.Value) == release) is { } field
            ? new StageReading(field.Stage, Strength.Field, field.Text.PlaceAt(field.Start, field.Value.Length))
            : null;

    private static StageReading? Marker(Candidate candidate, KubernetesVersion? release)
    {
        // The first sentence of a long line is followed by text.
        var phrase = candidate.OwnEnd < candidate.TitleLine.Length ? new Phrase(candidate.TitleLine.Substring(0, candidate.OwnEnd)) : candidate.Phrase;
        var line = phrase.Text;
        var end = phrase.Sentences.Count < 2 ? 0 : phrase.Sentences.SkipWhile(s => !Titles.Read(line.Substring(0, s.End)).Text.Any(char.IsLetter)).FirstOrDefault().End;
        phrase = end > 0 && (line.Length - end > 24 || candidate.OwnEnd < candidate.TitleLine.Length) ? new Phrase(line.Substring(0, end)) : phrase;
        // "**Node swap stable** (KEP-2400): memory can spill": the stage closes the title, not the line.
        var source = candidate.TitleSource.Length < line.Length ? candidate.TitleSource : string.Concat(candidate.TitleText.Runs.TakeWhile(r => r.IsStrong).Select(r => r.Text));
        if ((StageWords.Marker(phrase, release) ?? (source.Length > 0 && source.Length < line.Length && line.StartsWith(source, StringComparison.Ordinal) ? StageWords.Marker(new Phrase(source), release) : null)) is { } tag)
        {
            return new StageReading(tag.Stage, Strength.Marker, candidate.PlaceInTitle(tag));
        }

        return null;
    }

    private static StageReading? OwnClause(Candidate candidate, KubernetesVersion? release)
    {
        // A long line continues after its first sentence and the one with the KEP: the rest belongs to the body.
        var line = candidate.TitleLine;
        var first = candidate.Phrase.Sentences.FirstOrDefault().End;
        var kep = candidate.Named is { } named && named.Text == candidate.TitleText && named.Reference.End <= line.Length ? Clauses.SentenceAt(line, Math.Min(named.Reference.Start, line.Length)) : default;
        var claims = candidate.Phrase.Claims(release).FindAll(c => (c.Tag.Start < first || (c.Tag.Start >= kep.Start && c.Tag.Start < kep.End)) && !IsAttribute(line, candidate.LineTags, c.Tag));
        if (candidate.OwnEnd < line.Length && claims.FindAll(c => c.Counts && c.Tag.End <= candidate.OwnEnd) is { Count: > 0 } near)
        {
            claims = near;
        }

        if (StageClaims.Decide(line, claims) is { } claim)
        {
            // "Graduate X to GA" is the title of a KEP that has not reached the stage yet.
            var strength = claim.IsBack ? Strength.Marker : IsImperative(line, candidate.LineTags, claim.Tag) ? Strength.Closing : Strength.Clause;
            return new StageReading(claim.Stage, strength, candidate.PlaceInTitle(claim.Tag));
        }

        return null;
    }

    // "Beta feature gate promotion requirements" is a title.
    private static bool IsAttribute(string line, IReadOnlyList<Tag> tags, Tag stage)
        => !Titles.Read(line.Substring(0, stage.Start)).Text.Any(char.IsLetterOrDigit) && tags.Any(t => t.Sense is Sense.Thing or Sense.Gate && t.Start == stage.End + 1)
            && !tags.Any(t => t.Start > stage.End && t.End <= Clauses.At(line, stage.Start).End && (t.Sense is Sense.Move || (t.Sense == Sense.Binder && t.Stage == Words.Copula)));

    private static bool IsImperative(string line, IReadOnlyList<Tag> tags, Tag stage)
        => tags.FirstOrDefault(t => t.Sense == Sense.Move) is { Length: > 0 } verb && verb.End < stage.Start && !Clauses.IsCovered(line, tags, verb.End, stage.Start, t => t.Sense is Sense.Binder or Sense.Filler or Sense.Target)
            && line.Substring(verb.Start, verb.Length).ToLowerInvariant() is "graduate" or "promote" or "move" or "advance" or "bump" or "upgrade";

    // "移除已经 GA 的特性门控" is about the removal, not the former stage; "移除 X（Beta）" states the stage of the removal.
    private static StageReading? OpensWithEnd(Candidate candidate, KubernetesVersion? release)
    {
        if (!candidate.Context.GroupsByStage && EndWords.In(candidate.TitleLine, candidate.LineTags, release) is { } stage
            && EndWords.Opens(candidate.Line.Text, candidate.Line.Phrase.Tags))
        {
            return new StageReading(stage, Strength.Opening, candidate.TitleText.Place);
        }

        return null;
    }

    private static StageReading? ClosesWithEnd(Candidate candidate, KubernetesVersion? release)
    {
        if (EndWords.In(candidate.TitleLine, candidate.LineTags, release) is { } stage
            && (EndWords.Closes(candidate.Line.Text, candidate.Line.Phrase.Tags) || EndWords.Closes(candidate.Title.Text, candidate.Title.Phrase.Tags)))
        {
            return new StageReading(stage, Strength.Closing, candidate.TitleText.Place);
        }

        return null;
    }

    // "有序删除命名空间" may describe the feature.
    private static StageReading? NamesEnd(Candidate candidate, KubernetesVersion? release)
    {
        if (EndWords.In(candidate.TitleLine, candidate.LineTags, release) is { } stage)
        {
            return new StageReading(stage, Strength.Guess, candidate.TitleText.Place);
        }

        return null;
    }

    private static StageReading? Heading(Candidate candidate, KubernetesVersion? release)
    {
        if (candidate.Context.Stage != Stage.Unknown)
        {
            return new StageReading(candidate.Context.Stage, Strength.Inherited, candidate.Context.StagePlace);
        }

        return null;
    }

    private static StageReading? Body(Candidate candidate, KubernetesVersion? release)
    {
        // Prose about several subjects names the KEP near its stage.
        if (candidate.Kep is not null && candidate.Named!.Text is { } naming && naming != candidate.TitleText && OwnWords(candidate, naming, release) is { } own)
        {
            return new StageReading(own.Stage, own.IsBack ? Strength.Marker : own.Version is not null ? Strength.Dated : Strength.Body, naming.PlaceAt(own.Tag.Start, own.Tag.Length));
        }

        foreach (var (text, start) in candidate.Below().Prepend((candidate.TitleText, candidate.FirstSentenceEnd)))
        {
            if (start == 0 && Fields.IsOnlyFields(text))
            {
                continue; // a field without a clear value is ignored
            }

            if (StageClaims.Decide(text.Plain, ClaimsOf(candidate, text, start, release)) is { } claim)
            {
                return new StageReading(claim.Stage, claim.IsBack ? Strength.Marker : claim.Version is not null ? Strength.Dated : Strength.Body, text.PlaceAt(claim.Tag.Start, claim.Tag.Length));
            }
        }

        return null;
    }

    /// <summary>Returns the claim in the sentences of a text that name the KEP itself.</summary>
    private static StageClaim? OwnWords(Candidate candidate, RichText text, KubernetesVersion? release)
        => StageClaims.Decide(text.Plain, text.Claims(release).FindAll(c => text.SentenceAt(c.Tag.Start) is var (start, end)
            && KepReferences.Find(text) is var keps && keps.TrueForAll(k => k.Number == candidate.Kep || k.End <= start || k.Start >= end) && keps.Exists(k => k.Start >= start && k.End <= end)));

    private static StageReading? Announced(Candidate candidate, KubernetesVersion? release)
    {
        foreach (var (text, start) in candidate.Below().Prepend((candidate.TitleText, 0)))
        {
            if (StageClaims.Decide(text.Plain, ClaimsOf(candidate, text, start, release), announced: true) is { } claim)
            {
                return new StageReading(claim.Stage, Strength.Announced, text.PlaceAt(claim.Tag.Start, claim.Tag.Length));
            }
        }

        return null;
    }

    private static StageReading? DatedEnd(Candidate candidate, KubernetesVersion? release)
    {
        Stage? said = null;
        var place = default(Place);
        foreach (var paragraph in candidate.Body.Where(p => p.Text.Tags.Exists(t => t.Sense == Sense.End)))
        {
            foreach (var (start, end) in paragraph.Text.Sentences)
            {
                var sentence = paragraph.Text.Plain.Substring(start, end - start);
                var words = Tagger.Tag(sentence);
                if (EndWords.In(sentence, words, release, out var isDated) is { } stage && (isDated || (start == 0 && paragraph == candidate.Body[0] && IsPassive(sentence, words))) && said != Stage.Removed)
                {
                    (said, place) = (stage, paragraph.Text.PlaceAt(start));
                }
            }
        }

        if (said is { } ended)
        {
            return new StageReading(ended, Strength.Guess, place);
        }

        return null;
    }

    // "The shim has been removed from the kubelet." "We removed it." "社区已将其移除。" "Deprecated, prints a warning."
    private static bool IsPassive(string sentence, List<Tag> tags)
    {
        var end = tags.FindIndex(t => t.Sense == Sense.End);
        return (end > 0 && tags[end - 1] is { Sense: Sense.Binder, Stage: Words.Copula } && tags[end].Start - tags[end - 1].End <= 1)
            || (end > 0 && tags[end - 1] is { Length: > 1, Sense: Sense.Binder, Stage: Words.Pronoun } && sentence[tags[end].Start - 1] is '其' or '它')
            || (end >= 0 && end + 1 < tags.Count && tags[end + 1] is { Sense: Sense.Binder, Stage: Words.Pronoun } && tags[end + 1].Start - tags[end].End == 1 && !Language.IsHan(sentence[tags[end].Start]))
            || (end == 0 && !sentence.Substring(0, tags[end].Start).Any(char.IsLetter) && sentence.Substring(0, tags[end].End).EndsWith("ed", StringComparison.Ordinal)
                && (tags[end].End == sentence.Length || Clauses.EndsClause(sentence, tags[end].End)));
    }

    /// <summary>Determines whether a word is in brackets after other words of its sentence. It belongs to those words, unless the KEP is in the brackets too.</summary>
    private static bool IsInBrackets(string text, Tag word, List<KepReference> keps)
    {
        var (start, _) = Clauses.SentenceAt(text, word.Start);
        var open = text.LastIndexOfAny(['(', '（', ')', '）'], word.Start);
        return open > start && text[open] is '(' or '（' && !keps.Exists(k => k.Start > open && k.End <= word.Start) && text.Substring(start, open - start).Any(char.IsLetter);
    }

    /// <summary>Returns the stage words of a text, except those in sentences about another KEP.</summary>
    private static List<StageClaim> ClaimsOf(Candidate candidate, RichText text, int start, KubernetesVersion? release)
    {
        var claims = text.Claims(release);
        var keps = KepReferences.Find(text);
        return claims.FindAll(c => c.Tag.Start >= start && !IsInBrackets(text.Plain, c.Tag, keps) && (keps.Count == 0 || candidate.Kep is null || IsOwn(c)));

        bool IsOwn(StageClaim claim)
        {
            var (from, to) = text.SentenceAt(claim.Tag.Start);
            var inside = keps.FindAll(k => k.Start >= from && k.End <= to + 1);
            return inside.Count == 0 || inside.Exists(k => k.Number == candidate.Kep);
        }
    }

    private static StageReading? One(Stage? stage, Strength strength, Place place)
        => stage is { } said ? new StageReading(said, strength, place) : null;
}
