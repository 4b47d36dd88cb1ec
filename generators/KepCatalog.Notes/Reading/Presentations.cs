using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Takes the places of a note that present features, in its order.</summary>
internal sealed class Presentations(KubernetesVersion? release, Action<FindingKind, Place, string, int?> report)
{
    private bool isFull;

    /// <summary>The note's release, or null where nothing says it.</summary>
    public KubernetesVersion? Release { get; } = release;

    /// <summary>All of them.</summary>
    public List<Presentation> All { get; } = [];

    /// <summary>Takes one.</summary>
    /// <param name="title">The text that titles it.</param>
    /// <param name="titleLine">The part of that text that is the title.</param>
    /// <param name="reference">Where the KEP is named; null for a feature without one.</param>
    /// <param name="context">What the headings above say.</param>
    /// <param name="body">What else is said about it.</param>
    /// <param name="referenceText">The text that the reference stands in.</param>
    /// <param name="stageText">What may state the stage, where that is more than the title.</param>
    public Presentation Add(
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
        if (All.Count == Limits.Features)
        {
            if (!isFull)
            {
                isFull = true;
                report(
                    FindingKinds.LimitReached, title.Place,
                    $"The note presents features more than {Limits.Words(Limits.Features)} times; those from here on are not read. Split it.", null);
            }

            return presentation;
        }

        presentation.Body.AddRange(body);
        foreach (var text in presentation.Body.Select(p => p.Text).Prepend(title))
        {
            presentation.Fields.AddRange(Fields.Of(text, label => ReportSlip(label, text, title)));
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

        StageReader.Resolve(presentation, Release, report);
        All.Add(presentation);
        return presentation;
    }

    private void ReportSlip(Group label, RichText text, RichText title)
    {
        // The title's first line is the title, whatever it begins with.
        if ((text != title || label.Index > title.FirstLine.Length) && Fields.Meant(label.Value) is { } meant)
        {
            report(
                FindingKinds.NearlyKnownLabel, text.PlaceAt(label.Index, label.Length),
                $"The label '{label.Value}' is not known, and its line is read as prose. Did you mean '{meant}'? Correct it.", null);
        }
    }

    /// <summary>"This release also graduates KEP-1 and KEP-2 to stable": a sentence that states a stage presents its KEPs.</summary>
    public bool AddSentences(RichText text, Context context, int from = 0, ICollection<int>? without = null)
    {
        var any = false;
        var references = Passing.Filter(text.Plain, KepReferences.Find(text));
        references.RemoveAll(r => without?.Contains(r.Number) == true);
        foreach (var (start, length) in Sentences.Extents(text.Plain))
        {
            var sentence = text.Plain.Substring(start, length);
            var inside = Distinct(references.Where(r => r.Start >= start && r.Start >= from && r.End <= start + length)).ToList();
            if (inside.Count == 0 || VersionText.IsAboutOthers(sentence, Release) || StageMentions.SaysUnchanged(sentence))
            {
                continue;
            }

            // Beside a feature that the text is about, only what names the release itself is another one.
            if (without is not null && !VersionText.Find(sentence).Exists(v => v.Version == Release))
            {
                continue;
            }

            var stage = StageMentions.Find(sentence).Where(m => m.IsOf(Release)).Select(m => (Stage?)StageNames.Since(m.Milestone)).LastOrDefault()
                ?? StageReader.DatedEnd([sentence], Release);
            if (stage is null && !(context.GroupsByStage && !context.IsAboutEnds && inside.Count == 1 && Position.IsTitleLike(sentence)))
            {
                continue;
            }

            foreach (var reference in inside)
            {
                var presentation = Add(text, sentence, reference, context, [], text);
                presentation.Stage = stage ?? context.Stage;
                any = true;
            }
        }

        return any;
    }

    /// <summary>The KEPs that a text names; a number that none can have is reported.</summary>
    public List<KepReference> References(RichText text)
        => KepReferences.Find(text, (start, length, digits) => report(
            FindingKinds.InvalidKepNumber,
            text.PlaceAt(start, length),
            $"No KEP can have the number {(digits.Length > 12 ? digits.Substring(0, 12) + "…" : digits)}; KEP numbers are issue numbers of kubernetes/enhancements. The rest of the line is read.",
            null));

    /// <summary>The references, each number once.</summary>
    public static IEnumerable<KepReference> Distinct(IEnumerable<KepReference> references)
        => references.GroupBy(r => r.Number).Select(g => g.First());
}
