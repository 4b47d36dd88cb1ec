using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Finds the features in what stands under a heading: lists, tables, paragraphs.</summary>
internal sealed class BlockFeatures
{
    private readonly Presentations presentations;
    private readonly ItemFeatures items;
    private readonly CancellationToken cancellationToken;

    public BlockFeatures(Presentations presentations, CancellationToken cancellationToken)
    {
        this.presentations = presentations;
        this.cancellationToken = cancellationToken;
        items = new ItemFeatures(presentations, this);
    }

    /// <summary>Goes through the blocks.</summary>
    public void Walk(List<Block> blocks, Context context)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (blocks[i])
            {
                case ItemList list:
                    var inner = i > 0 && blocks[i - 1] is Paragraph lead && LeadIn(lead.Text.Plain) is { } stage
                        ? context with { Stage = stage, IsEnds = false }
                        : context;
                    foreach (var item in list.Items)
                    {
                        items.Walk(item, inner);
                    }

                    break;
                case Table table when !context.InFeature:
                    foreach (var row in FeatureTable.Read(table, presentations.Release))
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

    /// <summary>The stage that a sentence before a list gives its items: "these are new in alpha:".</summary>
    private Stage? LeadIn(string text)
    {
        if (text.TrimEnd() is not { Length: > 0 } trimmed || trimmed[trimmed.Length - 1] is not (':' or '：'))
        {
            return null;
        }

        var stages = StageMentions.Find(Sentences.Split(trimmed).Last()).Where(m => m.IsOf(presentations.Release)).Select(m => StageNames.Since(m.Milestone)).Distinct().ToList();
        return stages.Count == 1 ? stages[0] : null;
    }

    /// <summary>A paragraph that starts with a KEP presents it; what follows belongs to it.</summary>
    private int WalkParagraph(List<Block> blocks, int index, RichText text, Context context)
    {
        var references = Passing.Filter(text.Plain, presentations.References(text));
        if (references.Count == 0)
        {
            return 0;
        }

        if (LinesOfKeps(text) is { Count: > 1 } lines)
        {
            for (var i = 0; i < lines.Count; i++)
            {
                foreach (var reference in Position.Titling(lines[i][0].Plain, Passing.Filter(lines[i][0].Plain, KepReferences.Find(lines[i][0]))))
                {
                    presentations.Add(lines[i][0], lines[i][0].Plain, reference, context, lines[i].Skip(1).Select(l => new Paragraph(l, false)), lines[i][0]);
                }
            }

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
                presentations.Add(text, text.FirstLine, reference, context, body, text, text.Plain);
            }

            return following;
        }

        if (context.GroupsByStage && Position.Titling(text.Plain, references) is { Count: > 0 } titling
            && !VersionText.IsClauseAboutOthers(text.Plain, titling[0].Start, presentations.Release))
        {
            foreach (var reference in Presentations.Distinct(titling))
            {
                presentations.Add(text, text.FirstLine, reference, context, [], text, text.Plain);
            }

            return 0;
        }

        if (context.GroupsByStage && Presentations.Distinct(references).Count() == 1 && Defining.IsStrong(text, references[0])
            && !VersionText.IsClauseAboutOthers(text.Plain, references[0].Start, presentations.Release))
        {
            presentations.Add(text, text.FirstLine, references[0], context, [], text, text.Plain);
            return 0;
        }

        presentations.AddSentences(text, context);
        return 0;
    }

    /// <summary>The lines of a paragraph by the KEP that opens them, where more than one line opens with a KEP:
    /// a list whose writer left the bullets out. Empty where the first line does not.</summary>
    private static List<List<RichText>> LinesOfKeps(RichText text)
    {
        var groups = new List<List<RichText>>();
        foreach (var line in text.Lines())
        {
            if (Position.IsLeading(line.Plain, KepReferences.Find(line)))
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

    private void AddRow(FeatureRow row, Context context)
    {
        foreach (var reference in row.Keps)
        {
            var presentation = presentations.Add(row.Title, row.Title.Plain, reference.Reference, context, [], reference.Text);
            presentation.Place = row.Place;
            presentation.ListedGates.AddRange(row.Gates);
            if (row.Sigs.Count > 0)
            {
                presentation.Context = context with { Sigs = row.Sigs };
            }

            presentation.Stage = row.Stage ?? presentation.Stage;
        }
    }
}
