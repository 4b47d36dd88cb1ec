using System.Diagnostics;
using System.Globalization;
using KepCatalog.Data;

namespace KepCatalog;

/// <summary>Represents a Kubernetes Enhancement Proposal (KEP).</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Kep
{
    private readonly KepTable table;
    private readonly Record record;
    private IReadOnlyList<StageChange>? history;
    private IReadOnlyList<Feature>? features;

    internal Kep(KepTable table, Record record)
    {
        this.table = table;
        this.record = record;
    }

    /// <summary>Gets the number: 3521 for KEP-3521.</summary>
    public int Number => record.Number(KepRow.Number)!.Value;

    /// <summary>Gets the identifier, which is ASCII and the same in every release: <c>PodSchedulingReadiness</c>.</summary>
    public string Name => record.Text(KepRow.Name) ?? "";

    /// <summary>Gets the title in each language. The English one is that of kubernetes/enhancements if no note has one.</summary>
    public LocalizedText Titles => new(record.Text(KepRow.EnglishTitle), record.Text(KepRow.ChineseTitle));

    /// <summary>Gets the English title, or the Chinese title if there is no English one, or <see cref="Name"/> if there is none.</summary>
    public string Title => record.Text(KepRow.EnglishTitle) ?? record.Text(KepRow.ChineseTitle) ?? Name;

    /// <summary>Gets what the KEP provides in each language, in a sentence or two of plain text, from its KEP note.</summary>
    public LocalizedText Summaries => new(record.Text(KepRow.EnglishSummary), record.Text(KepRow.ChineseSummary));

    /// <summary>Gets what the KEP provides, in English, or in Chinese if there is no English text, or <see langword="null"/> if no KEP
    /// note says it.</summary>
    public string? Summary => Summaries.Preferred;

    /// <summary>Gets the state of the proposal, from its KEP note.</summary>
    public KepStatus Status => (KepStatus)(record.Number(KepRow.Status) ?? 0);

    /// <summary>Gets the owning SIG as a slug, such as <c>sig-scheduling</c>, or <see langword="null"/> if it is not known.</summary>
    public string? Sig => record.Text(KepRow.Sig);

    /// <summary>Gets the participating SIGs as slugs, and working groups and committees as upstream writes them. The list is empty if
    /// none is known.</summary>
    public IReadOnlyList<string> ParticipatingSigs => record.Texts(KepRow.ParticipatingSigs);

    /// <summary>Gets the authors, mostly GitHub handles without the at sign. The list is empty if none is known.</summary>
    public IReadOnlyList<string> Authors => record.Texts(KepRow.Authors);

#if NET
    /// <summary>Gets the day on which the KEP was created, or <see langword="null"/> if it is not known.</summary>
    public DateOnly? Created => CreatedDateTime is { } day ? DateOnly.FromDateTime(day) : null;
#endif

    /// <summary>Gets the day on which the KEP was created, at midnight and without a time zone, or <see langword="null"/> if it is not known.</summary>
    public DateTime? CreatedDateTime => record[KepRow.Created] is { Length: > 0 } day ? Record.Day(day) : null;

    /// <summary>Gets the https address of the KEP.</summary>
    public string Url => AddressOf(Number);

    /// <summary>Gets the names of the feature gates. The list is empty if none is known, and may hold names that are not feature gates:
    /// see <see cref="OtherGateName"/>.</summary>
    public IReadOnlyList<string> Gates => record.Texts(KepRow.Gates);

    /// <summary>Gets the feature gates that <see cref="Gates"/> names.</summary>
    public IReadOnlyList<FeatureGate> FeatureGates => table.Links.FindGates(Gates);

    /// <summary>Gets the milestones, oldest first, from the KEP note, otherwise from kubernetes/enhancements. Some may be plans: see
    /// <see cref="StageChange.IsPlanned"/>.</summary>
    public IReadOnlyList<StageChange> History => history ??= record.Items(KepRow.History, parts => Record.Step(parts, Note));

    /// <summary>Gets what the KEP replaces, as upstream names it: mostly directories of kubernetes/enhancements, which
    /// <c>Keps.Find</c> accepts. The list is empty if nothing is named.</summary>
    public IReadOnlyList<string> Replaces => record.Texts(KepRow.Replaces);

    /// <summary>Gets what replaces the KEP, in the form of <see cref="Replaces"/>. The list is empty if nothing is named.</summary>
    public IReadOnlyList<string> SupersededBy => record.Texts(KepRow.SupersededBy);

    /// <summary>Gets what the KEP is related to, in the form of <see cref="Replaces"/>. The list is empty if nothing is named.</summary>
    public IReadOnlyList<string> SeeAlso => record.Texts(KepRow.SeeAlso);

    /// <summary>Gets the https address of the file in kubernetes/enhancements that the facts come from, or <see langword="null"/> if the
    /// KEP note names none.</summary>
    public string? Upstream => record.Text(KepRow.Upstream);

    /// <summary>Gets the features of releases that belong to the KEP, oldest release first.</summary>
    public IReadOnlyList<Feature> Features
        => features ??= table.Links.FeaturesIn(record.Texts(KepRow.Releases), feature => feature.KepNumber == Number);

    /// <summary>Gets the statements of sources about the KEP that the catalogue does not accept. The list is empty if all sources agree.</summary>
    public IReadOnlyList<Disagreement> Disagreements => record.Items(KepRow.Disagreements, parts => Record.Disagreement(parts, Note));

    private string? Note => record.Text(KepRow.Note);

    /// <summary>Gets the stage of the KEP in a release.</summary>
    /// <param name="version">The release.</param>
    /// <returns>The stage, which is <see cref="Stage.Unknown"/> before the first one. For a release that was out when the catalogue was
    /// made, plans do not count: a milestone that was not carried out leaves the stage as it was.</returns>
    public StageState GetStage(KubernetesVersion version)
    {
        var last = table.LastReleased;
        var isAhead = version > last;
        var current = new StageState(Stage.Unknown, isAhead);
        foreach (var change in History)
        {
            if (change.Version > version)
            {
                break;
            }

            if (!change.IsPlanned || (isAhead && change.Version > last))
            {
                current = new StageState(change.Stage, isAhead);
            }
        }

        return current;
    }

    /// <summary>Gets the place where a fact is stated.</summary>
    /// <param name="fact">The fact. The milestones in <see cref="History"/> have sources of their own.</param>
    /// <returns>The line of the KEP note and the file that the note names as its source, or <see langword="null"/> if no KEP note states
    /// the fact.</returns>
    public SourceReference? GetSource(KepFact fact)
    {
        var lines = record.Texts(KepRow.Lines);
        var line = fact >= 0 && (int)fact < lines.Count ? Record.ParseNumber(lines[(int)fact]) : 0;

        // Chinese titles and summaries are the notes' own.
        var isOwn = fact is KepFact.ChineseTitle or KepFact.Summary;
        return Note is not { } note || line == 0 ? null : new SourceReference(note, line, Upstream: isOwn ? null : Upstream);
    }

    /// <summary>Returns the KEP in the form <c>KEP-3521 PodSchedulingReadiness</c>.</summary>
    /// <returns>The number and the name.</returns>
    public override string ToString() => Label(Number) + " " + Name;

    internal static string Label(int number) => "KEP-" + number.ToString(CultureInfo.InvariantCulture);

    internal static string AddressOf(int number) => RecordLayout.KepAddress + number.ToString(CultureInfo.InvariantCulture);
}
