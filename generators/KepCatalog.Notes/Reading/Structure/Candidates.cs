using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Takes the places of a note that present features, in its order.</summary>
internal sealed class Candidates(KubernetesVersion? release, Action<FindingKind, Place, string, int?> report)
{
    private bool isFull;

    /// <summary>The note's release, or null if nothing says it.</summary>
    public KubernetesVersion? Release { get; } = release;

    /// <summary>The signs that the note gives stages.</summary>
    public Legend Legend { get; init; } = Legend.None;

    /// <summary>All of them.</summary>
    public List<Candidate> All { get; } = [];

    /// <summary>The KEPs that lists of links give to titles: <c>| Swap | KEP-2400 |</c> below "References".</summary>
    public List<(string Title, NamedKep Kep)> Links { get; } = [];

    /// <summary>Takes one, and lets the rules read its stage.</summary>
    public Candidate Add(Candidate candidate, IEnumerable<Paragraph> body)
    {
        if (All.Count == Limits.Features)
        {
            if (!isFull)
            {
                isFull = true;
                report(
                    FindingKinds.LimitReached, candidate.Place,
                    $"The note presents features more than {Limits.Words(Limits.Features)} times; the rest is ignored. Split it.", null);
            }

            return candidate;
        }

        candidate.Body.AddRange(body);
        if (Legend.Find(candidate.TitleText.Plain) is { } sign)
        {
            candidate.Fields.Insert(0, new Field(FieldKind.Stage, Stage.Unknown, StageNames.Of(sign), candidate.TitleText, 0));
        }

        foreach (var text in candidate.Body.Select(p => p.Text).Prepend(candidate.TitleText))
        {
            candidate.Fields.AddRange(Fields.Of(text));
            foreach (var label in Fields.Unknown(text))
            {
                ReportSlip(label, text, candidate.TitleText);
            }
        }

        for (var i = 0; i + 1 < candidate.Body.Count; i++)
        {
            for (var next = i + 1;
                 next < candidate.Body.Count && GateNames.Announces(candidate.Body[i].Text) && GateNames.OnlyName(candidate.Body[next].Text) is { } gate;
                 next++)
            {
                candidate.ListedGates.Add(gate);
            }
        }

        Resolve(candidate);
        All.Add(candidate);
        return candidate;
    }

    /// <summary>Whether a candidate would have a stage of its own, whatever the headings above say.</summary>
    public bool HasOwnStage(Candidate candidate)
        => Legend.Find(candidate.TitleText.Plain) is not null
            || StageRules.All.Any(r => r.Name is not ("stage.heading" or "stage.title-names-end") && r.Read(candidate, Release) is not null);

    /// <summary>The KEPs that a text names; a number that none can have is reported.</summary>
    public List<KepReference> References(RichText text)
    {
        var references = KepReferences.Find(text);
        foreach (var (start, length) in text.InvalidKeps)
        {
            var digits = new string([.. text.Plain.Substring(start, length).Where(char.IsDigit)]);
            report(
                FindingKinds.InvalidKepNumber,
                text.PlaceAt(start, length),
                $"No KEP can have the number {(digits.Length > 12 ? digits.Substring(0, 12) + "…" : digits)}; KEP numbers are issue numbers of kubernetes/enhancements. The rest of the line is read.",
                null);
        }

        return references;
    }

    /// <summary>Reports a heading that would group by stage but for a slip: "Satble".</summary>
    public void ReportSlip(RichText heading)
    {
        if (Headings.Meant(heading.Plain) is { } slip)
        {
            var at = heading.Plain.IndexOf(slip.Word, StringComparison.Ordinal);
            report(
                FindingKinds.NearlyKnownHeading, heading.PlaceAt(at, slip.Word.Length),
                $"'{slip.Word}' names no stage, and what is below it is read without one. Did you mean '{slip.Meant}'? Correct it.", null);
        }
    }

    /// <summary>Reports a list or a table of KEPs of which nothing was read.</summary>
    public void ReportUnread(Place place, int keps)
        => report(
            FindingKinds.NotRead, place,
            $"{Limits.Words(keps)} KEPs are named here, and none is read as a feature. Name a stage: in the heading above, in a column, or behind each title.", null);

    /// <summary>The references, each number once.</summary>
    public static IEnumerable<KepReference> Distinct(IEnumerable<KepReference> references)
        => references.GroupBy(r => r.Number).Select(g => g.First());

    private void Resolve(Candidate candidate)
    {
        StageRules.Apply(candidate, Release);
        var field = candidate.Evidence.Find(e => e.Rule is "stage.field");
        var title = candidate.Evidence.Find(e => e.Rule is "stage.marker" or "stage.clause");
        if (field is not null && title is not null && field.Value != title.Value)
        {
            report(
                FindingKinds.ItemContradictsItself,
                field.Place,
                $"The title says {title.Value}, the stage line says {field.Value}; the stage line is used. Make them agree.",
                candidate.Kep);
        }
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
}
