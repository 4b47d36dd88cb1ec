using System.Diagnostics;
using System.Globalization;
using KepCatalog.Data;

namespace KepCatalog;

/// <summary>A Kubernetes Enhancement Proposal that the notes speak of.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Kep
{
    private readonly KepTable table;
    private readonly int index;
    private string[]? fields;
    private IReadOnlyList<string>? gates;
    private IReadOnlyList<StageChange>? history;
    private IReadOnlyList<Feature>? features;

    internal Kep(int number, KepTable table, int index)
    {
        Number = number;
        this.table = table;
        this.index = index;
    }

    /// <summary>The number: 3521 for KEP-3521.</summary>
    public int Number { get; }

    /// <summary>The identifier, in ASCII, the same in every release: <c>PodSchedulingReadiness</c>.</summary>
    public string Name => Text(0) ?? "";

    /// <summary>Its title in each language; the English one is that of kubernetes/enhancements where no note has one.</summary>
    public LocalizedText Titles => new(Text(1), Text(2));

    /// <summary>The English title, else the Chinese one, else <see cref="Name"/>; never null.</summary>
    public string Title => Titles.Any ?? Name;

    /// <summary>What it gives, in a sentence or two of plain text, from its KEP note; empty without such a note.</summary>
    public LocalizedText Summary => new(Text(3), Text(4));

    /// <summary>Where it stands as a proposal, by its KEP note.</summary>
    public KepStatus Status => Field(12) is { Length: > 0 } digit ? (KepStatus)(digit[0] - '0') : KepStatus.Unknown;

    /// <summary>The owning SIG as a slug, <c>sig-scheduling</c>; null where it is not known.</summary>
    public string? Sig => Text(5);

    /// <summary>The SIGs that take part, as slugs, and working groups and committees as upstream writes them; empty where none is known.</summary>
    public IReadOnlyList<string> ParticipatingSigs => Record.Texts(Field(14));

    /// <summary>Its authors, mostly as GitHub handles without the at sign; empty where none is known.</summary>
    public IReadOnlyList<string> Authors => Record.Texts(Field(15));

    /// <summary>The day that it was created, without a time or zone; null where it is not known.</summary>
    public DateTime? Created => Field(13) is { Length: > 0 } day ? DateTime.ParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture) : null;

    /// <summary>Its page, an https address; null where there is none.</summary>
    public string? Url => Text(6) ?? "https://kep.k8s.io/" + Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Its feature gates by name; empty where none is known.</summary>
    public IReadOnlyList<string> Gates => gates ??= Record.Texts(Field(7));

    /// <summary>Its milestones, oldest first, from its KEP note, else from kubernetes/enhancements; see <see cref="StageChange.IsPlanned"/>.</summary>
    public IReadOnlyList<StageChange> History => history ??= Record.List(Field(8), item => Record.Change(item, Note));

    /// <summary>What it replaces, as upstream names it: mostly directories of kubernetes/enhancements; empty where nothing is named.</summary>
    public IReadOnlyList<string> Replaces => Record.Texts(Field(16));

    /// <summary>What replaces it, as upstream names it; empty where nothing is named.</summary>
    public IReadOnlyList<string> SupersededBy => Record.Texts(Field(17));

    /// <summary>What it is related to, as upstream names it; empty where nothing is named.</summary>
    public IReadOnlyList<string> SeeAlso => Record.Texts(Field(18));

    /// <summary>The file of kubernetes/enhancements that the facts are from, an https address; null where the note names none.</summary>
    public string? Upstream => Record.Filled(table.Upstream, Field(19) == "+" ? Sig + "/" + Text(10) : Text(19));

    /// <summary>What the releases bring of it, oldest release first; made on first use.</summary>
    public IReadOnlyList<Feature> Features => features ??= FeaturesIn(Record.Split(Field(9), ';'));

    /// <summary>What sources say otherwise of it, and why that is not taken; empty where all agree.</summary>
    public IReadOnlyList<Disagreement> Disagreements => Record.List(Field(20), item => Record.Disagreement(item, Note));

    /// <summary>The stage that it has in a release.</summary>
    /// <param name="version">The release.</param>
    /// <returns>
    /// The stage; unknown before its first one. Plans count for releases alone that were not out: a milestone that was
    /// not carried out leaves a release as it was.
    /// </returns>
    public StageState StageIn(KubernetesVersion version)
    {
        var last = table.LastReleased ?? default;
        var isAhead = last != default && version.CompareTo(last) > 0;
        StageChange? current = null;
        var ahead = false;
        foreach (var change in History)
        {
            if (change.Version.CompareTo(version) > 0)
            {
                break;
            }

            // A plan for a release that is out was not carried out.
            if (!change.IsPlanned || (isAhead && change.Version.CompareTo(last) > 0))
            {
                current = change;
                ahead |= change.IsPlanned;
            }
        }

        return current is null ? new StageState(Stage.Unknown, isAhead) : new StageState(current.Stage, ahead || isAhead);
    }

    /// <summary>Where a fact stands: the KEP note's line, and the file that the note names as its source. Milestones have
    /// sources of their own.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>The place, or null where no KEP note states the fact.</returns>
    public SourceReference? SourceOf(KepFact fact)
    {
        var lines = Text(11) ?? "";
        var line = fact >= 0 && (int)fact < lines.Length ? lines[(int)fact] - ' ' : 0;

        // Titles in Chinese and summaries are the notes' own.
        var isOwn = fact is KepFact.ChineseTitle or KepFact.Summary;
        return Note is not { } note || line <= 0 ? null : new SourceReference(note, line, upstream: isOwn ? null : Upstream);
    }

    /// <summary>The KEP as <c>KEP-3521 PodSchedulingReadiness</c>.</summary>
    /// <returns>Number and name.</returns>
    public override string ToString() => Label(Number) + " " + Name;

    internal static string Label(int number) => "KEP-" + number.ToString(CultureInfo.InvariantCulture);

    private string? Note => Record.Filled(table.Notes, Text(10));

    private string Field(int place) => Record.At(fields ??= Record.Split(table.RecordOf(index), '|'), place);

    private string? Text(int place) => Record.Text(Field(place));

    private IReadOnlyList<Feature> FeaturesIn(string[] releases)
    {
        var found = new List<Feature>();
        foreach (var release in releases)
        {
            foreach (var feature in table.ReleaseOf(KubernetesVersion.Parse(release))?.Features ?? [])
            {
                if (feature.Kep == Number)
                {
                    found.Add(feature);
                }
            }
        }

        return found.AsReadOnly();
    }
}
