using System.Globalization;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Finds the features in the items of a list.</summary>
internal sealed class ItemFeatures(Candidates candidates, BlockFeatures blocks)
{
    private KubernetesVersion? Release => candidates.Release;

    /// <summary>Determines whether an item presents a KEP, or groups items that do.</summary>
    public static bool PresentsKep(Item item)
    {
        // "- KEP: KEP-24" below a heading is a fact of the feature in the heading.
        if (item.Text is not { } text || Fields.IsOnlyFields(text))
        {
            return false;
        }

        var references = Mentions.WithoutPassing(text, KepReferences.Find(text));
        return references.Count > 0
            ? Position.Titling(text, references).Count > 0 && !IsOnlyReference(text, references)
            : item.Details.OfType<ItemList>().Any(l => l.Items.Any(i => i.Text is { } t && Fields.Of(t).Any(f => f.Kind is FieldKind.Kep or FieldKind.Stage)))
                || item.Details.OfType<ItemList>().Any(l => l.Items.Any(PresentsKep));
    }

    /// <summary>Reads a list. Siblings decide together: if most items name a KEP, an item that only mentions one presents it too.</summary>
    public void Walk(ItemList list, Context context)
    {
        var led = list.Items.Count(PresentsKep);
        foreach (var item in list.Items)
        {
            Walk(item, context, isLed: led > 1 && led * 2 > list.Items.Count);
        }
    }

    private void Walk(Item item, Context context, bool isLed)
    {
        if (item.Text is not { } text)
        {
            blocks.Walk(item.Blocks, context);
            return;
        }

        context = candidates.OfSign(text, context);
        var all = candidates.References(text);
        var references = Mentions.WithoutPassing(text, all, keepsSee: IsFirstAlone(text, all) && text.Sentences.Count > 1 ? true : null).FindAll(r => !blocks.Sentences.IsNoNews(text, r, context));
        if (references.Count == 0 && all.Count > 0 && all.TrueForAll(r => blocks.Sentences.IsNoNews(text, r, context)))
        {
            return;
        }

        if (context.InFeature || candidates.Legend.Is(text))
        {
            return;
        }

        var body = item.Details.SelectMany(b => b.Paragraphs).ToList();
        var nested = item.Details.OfType<ItemList>().ToList();
        if (blocks.Sentences.AddRespective(text, context) || blocks.Sentences.AddLed(text, context))
        {
            return;
        }

        if (Candidates.Distinct(references).Count() > 1 && !Position.IsLeading(text, references) && blocks.Sentences.AddEnumerated(text, references, context, body))
        {
            return;
        }

        if (text.Sentences.FirstOrDefault().End is var asked && asked < text.Plain.Length && text.Plain[asked] is '?' or '？' && !(asked > 0 && text.Plain[asked - 1] is '(' or '（') && !context.GroupsByStage)
        {
            return;
        }

        var titling = Position.Titling(text, references, out var isInClause);
        if (isInClause && !isLed && !context.GroupsByStage && !candidates.HasOwnStage(Probe(text, context, body)))
        {
            return;
        }

        // "[My notes on 1.27](…) (resize, KEP-1287)", "… is deprecated. Its successor (KEP-2579) is there since v1.25."
        if (!context.GroupsByStage && titling.Count > 0 && !Position.IsLeading(text, titling) && titling.TrueForAll(r => Defining.IsOfOtherRelease(text, r, Release)) && !candidates.HasOwnStage(Probe(text, context, body)))
        {
            references = references.FindAll(r => titling.TrueForAll(t => t.Number != r.Number));
            titling = [];
        }

        // "**DRA is GA.** Its model is the only one (KEP-4381). The code of KEP-3063 went away."
        if (titling.Count == 0 && references.Count > 1 && text.Runs.Count > 0 && text.Runs[0].IsStrong && Position.OpeningBracket(text.Plain, references[0]) is not null
            && text.SentenceAt(references[0].Start).End < references[1].Start && candidates.HasOwnStage(Probe(text, context, body)))
        {
            titling = [references[0]];
        }

        // "KEPs 2831 and 647 respectively"
        if (titling.Count == 0 && references.Count > 1 && references.Zip(references.Skip(1), (l, r) => Mentions.Joins(text, l, r)).All(j => j) && context.GroupsByStage)
        {
            titling = references;
        }

        if (titling.Count == 0 && references.Count > 0 && Candidates.Distinct(references).Count() == 1
            && !Defining.IsOfOtherRelease(text, references[0], Release)
            && (context.GroupsByStage || isLed || candidates.HasOwnStage(Probe(text, context, body)))
            && (Defining.HasNumber(text, references[0]) || text.Claims(Release).Exists(c => c.Counts) || context.GroupsByStage))
        {
            titling = [references[0]];
        }

        if (titling.Count > 0)
        {
            foreach (var reference in Candidates.Distinct(titling))
            {
                Add(Presentations.ItemWithKep, text, new NamedKep(reference, text), context, body);
            }

            var rest = text.Sentences.FirstOrDefault(e => e.Start > titling[titling.Count - 1].End).Start;
            if (rest > 0)
            {
                blocks.Sentences.Add(text, context.WithoutStage(), rest, titling.ConvertAll(t => t.Number));
            }

            foreach (var deeper in nested.SelectMany(l => l.Items).Where(i => i.Text is { } t && !Fields.IsOnlyFields(t) && Mentions.WithoutPassing(t, KepReferences.Find(t)) is var inner && Position.IsLeading(t, inner) && !IsOnlyReference(t, inner) && inner[0].Number != titling[0].Number))
            {
                Walk(deeper, context, isLed: false);
            }

            return;
        }

        if (FieldKep(text, nested) is { } named)
        {
            Add(Presentations.ItemWithKepField, text, named, context, body);
            return;
        }

        if (references.Count > 0)
        {
            blocks.Sentences.Add(text, context.WithoutStage());
            return;
        }

        if (nested.Count > 0)
        {
            var role = text.Line.Role(Release);
            if (role.Kind == HeadingKind.Aside)
            {
                return;
            }

            if (role.Kind != HeadingKind.Topic || nested.Any(l => l.Items.Any(PresentsKep)))
            {
                var group = role.Kind == HeadingKind.Topic ? Headings.Group(text.FirstLine, Release) : role;
                var inner = group.Kind == HeadingKind.Stage && group.Stage == Stage.Unknown ? context : context.With(group, text.Place);
                blocks.Walk(item.Details.ToList(), inner);
                return;
            }
        }

        if (Defining.Find(body.Select(p => p.Text), Release, out _, text.FirstLine) is { Count: > 0 } keps)
        {
            foreach (var kep in keps)
            {
                Add(Presentations.ItemWithKepBelow, text, kep, context, body);
            }

            return;
        }

        if (IsFeatureWithoutKep(text, body, context))
        {
            Add(Presentations.ItemWithStage, text, null, context, body);
        }
    }

    /// <summary>Determines whether the first sentence with a KEP names only one, and the others come later.</summary>
    private static bool IsFirstAlone(RichText text, List<KepReference> references)
        => references.Count > 0 && text.SentenceAt(references[0].Start).End is var end && references.TrueForAll(r => r.Number == references[0].Number || r.Start > end);

    private void Add(string rule, RichText text, NamedKep? kep, Context context, List<Paragraph> body)
        => candidates.Add(Candidate.Of(rule, text, kep, context), body);

    private static Candidate Probe(RichText text, Context context, List<Paragraph> body)
    {
        var probe = Candidate.Of("", text, null, context.WithoutStage());
        probe.Body.AddRange(body);
        probe.Fields.AddRange(body.SelectMany(p => Fields.Of(p.Text)).Concat(Fields.Of(text)));
        return probe;
    }

    private bool IsFeatureWithoutKep(RichText text, List<Paragraph> body, Context context)
    {
        var line = text.Line;
        var title = line.Title.Phrase;
        if (text.Tags.Exists(t => t.Sense is Sense.Unchanged or Sense.Withdrawn) && !context.IsAboutEnds)
        {
            return false; // "resize was alpha before, nothing changed"
        }

        // Struck-out text leaves a remark: "(pulled before code freeze)".
        if (line.Text.Trim() is { Length: > 1 } remark && remark[0] is '(' or '（' && remark.IndexOfAny([')', '）']) == remark.Length - 1)
        {
            return false;
        }

        if (!title.Text.Any(char.IsLetter) || Fields.IsOnlyFields(text) || line.IsCount || IsStageAlone(title) || IsOfSoftware(line))
        {
            return false;
        }

        if (Remarks.Opens(line.Text))
        {
            return false;
        }

        // "Gang scheduling beta, five parts of DRA GA": an overview.
        if (line.Claims(Release).Where(c => c.Counts).Select(c => c.Stage).Distinct().Count() > 1 && StageWords.Marker(title, Release) is null)
        {
            return false;
        }

        return context.Stage != Stage.Unknown || candidates.Legend.Find(text) is not null
            || (context.IsEnds && EndWords.In(line.Text, line.Tags, Release) is not null)
            || EndWords.HasPassive(line.Text, line.Tags, Release)
            || StageRules.All.Any(r => r.Source is StageSource.Field or StageSource.Title or StageSource.EndInTitle && r.Read(Probe(text, context, body), Release) is not null);
    }

    /// <summary>Determines whether a line is about a release of other software: "Istio 发布 1.27", "containerd 2.1 adds".</summary>
    private static bool IsOfSoftware(Phrase line)
        => line.Tags is { Count: > 0 } tags && tags[0].Sense == Sense.Software && !line.Text.Substring(0, tags[0].Start).Any(char.IsLetter)
            && line.Text.Substring(tags[0].End, Math.Min(16, line.Text.Length - tags[0].End)) is var behind && behind.IndexOf('.') is > 0 and var dot && char.IsDigit(behind[dot - 1]);

    /// <summary>Determines whether a title contains a stage but no subject: "Beta features".</summary>
    private static bool IsStageAlone(Phrase title)
        => title.Tags.Exists(t => t.Sense is Sense.Stage or Sense.End or Sense.Version) && Words.IsGeneric(title.Text, title.Tags);

    /// <summary>Determines whether the first item of a list, and no other, is only a KEP: the KEP of the heading above, followed by details.</summary>
    public static bool OpensWithKep(ItemList list)
        => list.Items.Count > 1 && list.Items.FindAll(i => i.Text is { } text && IsOnlyReference(text, KepReferences.Find(text))) is { Count: 1 } only && only[0] == list.Items[0];

    /// <summary>Determines whether an item is only a link to the KEP, which is a fact of its parent.</summary>
    private static bool IsOnlyReference(RichText text, List<KepReference> references)
        => references.Count == 1 && text.Plain.Trim().Length <= 14 && Clauses.IsCovered(text.Plain, text.Tags, 0, text.Plain.Length, t => t.Sense == Sense.Thing);

    /// <summary>Returns the KEP of an item whose sub-items are facts: <c>KEP: 563</c>, or only the KEP.</summary>
    private static NamedKep? FieldKep(RichText text, List<ItemList> nested)
    {
        var facts = nested.SelectMany(l => l.Items).Select(i => i.Text).OfType<RichText>().ToList();
        if (facts.Exists(f => Fields.Of(f).Any()))
        {
            foreach (var fact in facts)
            {
                if (KepReferences.Find(fact) is { Count: 1 } alone && fact.Plain.Trim().Length <= 12)
                {
                    return new NamedKep(alone[0], fact);
                }
            }
        }

        return facts.Prepend(text).SelectMany(f => Fields.Of(f)).Select(OfField).FirstOrDefault(k => k is not null);
    }

    /// <summary>Returns the KEP in a field, as a reference or as a bare number, or null for other fields.</summary>
    public static NamedKep? OfField(Field field)
    {
        if (field.Kind != FieldKind.Kep)
        {
            return null;
        }

        if (KepReferences.Find(field.Text) is { Count: > 0 } references)
        {
            return new NamedKep(references[0], field.Text);
        }

        var digits = new string(field.Value.TrimStart('#').TakeWhile(c => c is >= '0' and <= '9').ToArray());
        return digits.Length is > 0 and <= 5
            ? new NamedKep(new KepReference(int.Parse(digits, CultureInfo.InvariantCulture), field.Start, field.Start + digits.Length, null, false), field.Text)
            : null;
    }
}
