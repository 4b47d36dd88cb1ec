using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Collects the places of a note that present features, in their order.</summary>
internal sealed class Candidates(KubernetesVersion? release, Action<FindingKind, Place, string, int?> report)
{
    private bool isFull;

    /// <summary>Gets the release of the note, or null if the note does not name it.</summary>
    public KubernetesVersion? Release { get; } = release;

    /// <summary>Gets the symbols for stages in the note.</summary>
    public Legend Legend { get; init; } = Legend.None;

    /// <summary>Gets the numbered notes at the end of the page.</summary>
    public NumberedNotes Notes { get; init; } = NumberedNotes.None;

    /// <summary>Gets all candidates.</summary>
    public List<Candidate> All { get; } = [];

    /// <summary>Gets the KEPs of titles in lists of links: <c>| Swap | KEP-2400 |</c> below "References".</summary>
    public List<(string Title, NamedKep Kep)> Links { get; } = [];

    /// <summary>Adds a candidate and reads its stage.</summary>
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

        candidate.Named ??= Notes.Find(candidate.TitleText);
        candidate.Body.AddRange(body);
        if (Legend.Find(candidate.TitleText) is { } sign)
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

    /// <summary>Returns the context with the stage of the symbol that begins a text.</summary>
    public Context OfSign(RichText text, Context context)
        => !Legend.Is(text) && Legend.Find(text) is { } stage ? context.With(new HeadingRole(HeadingKind.Stage, stage, default), text.Place) : context;

    /// <summary>Determines whether a candidate would have its own stage, regardless of the headings above.</summary>
    public bool HasOwnStage(Candidate candidate)
        => Legend.Find(candidate.TitleText) is not null
            || StageRules.All.Any(r => r.Source is not (StageSource.Heading or StageSource.WordInTitle) && r.Read(candidate, Release) is not null);

    /// <summary>Returns the KEPs in a text, and reports numbers that cannot be KEP numbers.</summary>
    public List<KepReference> References(RichText text)
    {
        var references = KepReferences.Find(text);
        foreach (var (start, length) in text.InvalidKeps)
        {
            var digits = new string([.. text.Plain.Substring(start, length).Where(char.IsDigit)]);
            report(
                FindingKinds.InvalidKepNumber,
                text.PlaceAt(start, length),
                $"{(digits.Length > 12 ? digits.Substring(0, 12) + "…" : digits)} cannot be a KEP number; KEP numbers are issue numbers of kubernetes/enhancements. The rest of the line is read.",
                null);
        }

        return references;
    }

    /// <summary>Reports a heading with a misspelt stage: "Satble".</summary>
    public void ReportSlip(RichText heading)
    {
        if (Headings.Meant(heading.Plain) is { } slip)
        {
            var at = heading.Plain.IndexOf(slip.Word, StringComparison.Ordinal);
            report(
                FindingKinds.NearlyKnownHeading, heading.PlaceAt(at, slip.Word.Length),
                $"'{slip.Word}' is not a stage, so the heading gives none to the features below it. Did you mean '{slip.Meant}'?", null);
        }
    }

    /// <summary>Reports a list or a table of KEPs that is ignored.</summary>
    public void ReportUnread(Place place, int keps)
        => report(
            FindingKinds.NotRead, place,
            $"This list or table names {Limits.Words(keps)} KEPs, but none is read as a feature. Name a stage in the heading above, in a column, or after each title.", null);

    /// <summary>Removes bare numbers without a stage if others have one: <c>(#8812)</c> in a note whose features are <c>[#3488]</c> below "GA" is an issue.</summary>
    public void DropIssues()
    {
        if (All.Exists(c => c is { Named.Reference.IsBare: true, Stage: not Stage.Unknown }))
        {
            All.RemoveAll(c => c is { Named.Reference.IsBare: true, Stage: Stage.Unknown });
        }
    }

    /// <summary>Returns the references without duplicate numbers.</summary>
    public static IEnumerable<KepReference> Distinct(IEnumerable<KepReference> references)
        => references.GroupBy(r => r.Number).Select(g => g.First());

    private void Resolve(Candidate candidate)
    {
        StageRules.Apply(candidate, Release);
        if (StageRules.From(candidate, StageSource.Field) is { } field && StageRules.From(candidate, StageSource.Title) is { } title && field.Value != title.Value)
        {
            report(
                FindingKinds.ItemContradictsItself,
                field.Place,
                $"The title says {title.Value}, but the stage line says {field.Value}; the stage line is used. Make them agree.",
                candidate.Kep);
        }
    }

    private void ReportSlip(Group label, RichText text, RichText title)
    {
        // The first line of the title is always the title.
        if ((text != title || label.Index > title.FirstLine.Length) && Fields.Meant(label.Value) is { } meant)
        {
            report(
                FindingKinds.NearlyKnownLabel, text.PlaceAt(label.Index, label.Length),
                $"The label '{label.Value}' is unknown, so its line is read as prose. Did you mean '{meant}'?", null);
        }
    }
}
