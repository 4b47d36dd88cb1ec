using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Finds the features in the items of a list.</summary>
internal sealed class ItemFeatures(Presentations presentations, BlockFeatures blocks)
{
    /// <summary>Whether an item presents a KEP, or groups items that do.</summary>
    public static bool PresentsKep(Item item)
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
                || item.Details.OfType<ItemList>().Any(l => l.Items.Any(PresentsKep));
    }

    /// <summary>Goes through an item.</summary>
    public void Walk(Item item, Context context)
    {
        if (item.Text is not { } text)
        {
            blocks.Walk(item.Blocks, context);
            return;
        }

        var references = Passing.Filter(text.Plain, presentations.References(text));
        if (context.InFeature)
        {
            return;
        }

        var body = item.Details.SelectMany(b => b.Paragraphs).ToList();
        var nested = item.Details.OfType<ItemList>().ToList();
        var titling = Position.Titling(text.Plain, references);
        if (titling.Count == 0 && references.Count > 0 && Presentations.Distinct(references).Count() == 1
            && !VersionText.IsClauseAboutOthers(text.Plain, references[0].Start, presentations.Release)
            && !Sentences.Split(text.Plain).Any(s => KepReferences.Find(text).Count > 0 && s.IndexOf("KEP", StringComparison.OrdinalIgnoreCase) >= 0 && VersionText.IsAboutOthers(s, presentations.Release))
            && (context.GroupsByStage || TitleStages.Find(text.Plain, presentations.Release) is not null || StageField(body) is not null
                || StageMentions.FindEnds(text.Plain).Exists(m => m.IsOf(presentations.Release))))
        {
            titling = [references[0]];
        }

        if (titling.Count > 0)
        {
            foreach (var reference in Presentations.Distinct(titling))
            {
                presentations.Add(text, text.FirstLine, reference, context, body, text, text.Plain);
            }

            var rest = Sentences.Extents(text.Plain).FirstOrDefault(e => e.Start > titling[titling.Count - 1].End).Start;
            if (rest > 0)
            {
                presentations.AddSentences(text, context with { Stage = Stage.Unknown, IsEnds = false }, rest);
            }

            foreach (var deeper in nested.SelectMany(l => l.Items).Where(i => i.Text is { } t && !Fields.IsOnlyFields(t) && Position.IsLeading(t.Plain, Passing.Filter(t.Plain, KepReferences.Find(t)))))
            {
                Walk(deeper, context);
            }

            return;
        }

        if (FieldKep(text, nested) is { } named)
        {
            presentations.Add(text, text.FirstLine, named.Reference, context, body, named.Text, text.Plain);
            return;
        }

        if (references.Count > 0)
        {
            presentations.AddSentences(text, context with { Stage = Stage.Unknown, IsEnds = false });
            return;
        }

        if (nested.Count > 0)
        {
            var role = Headings.Classify(text.FirstLine);
            if (role.Kind == HeadingKind.Aside)
            {
                return;
            }

            if (role.Kind != HeadingKind.Topic || nested.Any(l => l.Items.Any(PresentsKep)))
            {
                var group = role.Kind == HeadingKind.Topic ? Headings.Group(text.FirstLine) : role;
                var inner = group.Kind == HeadingKind.Stage && group.Stage == Stage.Unknown ? context : context.With(group);
                blocks.Walk(item.Details.ToList(), inner);
                return;
            }
        }

        if (Defining.Find(body.Select(p => p.Text), presentations.Release) is { Count: > 0 } keps)
        {
            foreach (var (reference, where) in keps)
            {
                presentations.Add(text, text.FirstLine, reference, context, body, where, text.Plain);
            }

            return;
        }

        if (IsFeatureWithoutKep(text, body, context))
        {
            presentations.Add(text, text.FirstLine, null, context, body, text, text.Plain);
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
            || TitleStages.Find(line, presentations.Release) is not null;
    }

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

        foreach (var field in facts.Prepend(text).SelectMany(f => Fields.Of(f)).Where(f => f.Kind == FieldKind.Kep))
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
        => body.SelectMany(p => Fields.Of(p.Text)).Where(f => f.Kind == FieldKind.Stage).Select(f => TitleStages.OfField(f.Value)).FirstOrDefault(s => s is not null);
}
