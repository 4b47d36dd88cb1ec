using System.Diagnostics;
using System.Globalization;

namespace KepCatalog;

/// <summary>A Kubernetes Enhancement Proposal that the notes speak of.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Kep
{
    private readonly Lazy<IReadOnlyList<Feature>> features;
    private readonly string? note;
    private readonly string lines;
    private readonly KubernetesVersion? lastReleased;

    /// <summary>Makes a KEP. Generated code calls this, with named arguments.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="name">Its identifier.</param>
    /// <param name="titles">Its titles.</param>
    /// <param name="summary">What it gives.</param>
    /// <param name="sig">The slug of the owning SIG, or null.</param>
    /// <param name="url">Its page, or null.</param>
    /// <param name="gates">Its feature gates.</param>
    /// <param name="history">Its milestones, oldest first.</param>
    /// <param name="features">Makes the list of its features on first use; null for none.</param>
    /// <param name="status">Where it stands as a proposal.</param>
    /// <param name="created">The day that it was created, or null.</param>
    /// <param name="participatingSigs">The slugs of the SIGs that take part.</param>
    /// <param name="authors">Its authors.</param>
    /// <param name="replaces">What it replaces.</param>
    /// <param name="supersededBy">What replaces it.</param>
    /// <param name="seeAlso">What it is related to.</param>
    /// <param name="upstream">Where its facts are from, or null.</param>
    /// <param name="note">The path of its KEP note, or null.</param>
    /// <param name="lines">The line of each fact in the note, as the character of that code, in the order of <see cref="KepFact"/>.</param>
    /// <param name="disagreements">What sources say otherwise.</param>
    /// <param name="lastReleased">The last release that was out, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Kep(
        int number,
        string name,
        LocalizedText titles = default,
        LocalizedText summary = default,
        string? sig = null,
        string? url = null,
        IReadOnlyList<string>? gates = null,
        IReadOnlyList<StageChange>? history = null,
        Func<IReadOnlyList<Feature>>? features = null,
        KepStatus status = KepStatus.Unknown,
        DateTime? created = null,
        IReadOnlyList<string>? participatingSigs = null,
        IReadOnlyList<string>? authors = null,
        IReadOnlyList<string>? replaces = null,
        IReadOnlyList<string>? supersededBy = null,
        IReadOnlyList<string>? seeAlso = null,
        string? upstream = null,
        string? note = null,
        string lines = "",
        IReadOnlyList<Disagreement>? disagreements = null,
        KubernetesVersion? lastReleased = null)
    {
        Number = number;
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Titles = titles;
        Summary = summary;
        Sig = sig;
        Url = url;
        Gates = ReadOnlyItems.Copy(gates);
        History = ReadOnlyItems.Copy(history);
        this.features = ReadOnlyItems.Later(features);
        Status = status;
        Created = created?.Date;
        ParticipatingSigs = ReadOnlyItems.Copy(participatingSigs);
        Authors = ReadOnlyItems.Copy(authors);
        Replaces = ReadOnlyItems.Copy(replaces);
        SupersededBy = ReadOnlyItems.Copy(supersededBy);
        SeeAlso = ReadOnlyItems.Copy(seeAlso);
        Upstream = upstream;
        this.note = note;
        this.lines = lines ?? "";
        Disagreements = ReadOnlyItems.Copy(disagreements);
        this.lastReleased = lastReleased;
    }

    /// <summary>The number: 3521 for KEP-3521.</summary>
    public int Number { get; }

    /// <summary>The identifier, in ASCII, the same in every release: <c>PodSchedulingReadiness</c>.</summary>
    public string Name { get; }

    /// <summary>Its title in each language; the English one is that of kubernetes/enhancements where no note has one.</summary>
    public LocalizedText Titles { get; }

    /// <summary>The English title, else the Chinese one, else <see cref="Name"/>; never null.</summary>
    public string Title => Titles.Any ?? Name;

    /// <summary>What it gives, in a sentence or two of plain text, from its KEP note; empty without such a note.</summary>
    public LocalizedText Summary { get; }

    /// <summary>Where it stands as a proposal, by its KEP note.</summary>
    public KepStatus Status { get; }

    /// <summary>The owning SIG as a slug, <c>sig-scheduling</c>; null where it is not known.</summary>
    public string? Sig { get; }

    /// <summary>The SIGs that take part, as slugs, and working groups and committees as upstream writes them; empty where none is known.</summary>
    public IReadOnlyList<string> ParticipatingSigs { get; }

    /// <summary>Its authors, mostly as GitHub handles without the at sign; empty where none is known.</summary>
    public IReadOnlyList<string> Authors { get; }

    /// <summary>The day that it was created, without a time or zone; null where it is not known.</summary>
    public DateTime? Created { get; }

    /// <summary>Its page, an https address; null where there is none.</summary>
    public string? Url { get; }

    /// <summary>Its feature gates by name; empty where none is known.</summary>
    public IReadOnlyList<string> Gates { get; }

    /// <summary>Its milestones, oldest first, from its KEP note, else from kubernetes/enhancements; see <see cref="StageChange.IsPlanned"/>.</summary>
    public IReadOnlyList<StageChange> History { get; }

    /// <summary>What it replaces, as upstream names it: mostly directories of kubernetes/enhancements; empty where nothing is named.</summary>
    public IReadOnlyList<string> Replaces { get; }

    /// <summary>What replaces it, as upstream names it; empty where nothing is named.</summary>
    public IReadOnlyList<string> SupersededBy { get; }

    /// <summary>What it is related to, as upstream names it; empty where nothing is named.</summary>
    public IReadOnlyList<string> SeeAlso { get; }

    /// <summary>The file of kubernetes/enhancements that the facts are from, an https address; null where the note names none.</summary>
    public string? Upstream { get; }

    /// <summary>What the releases bring of it, oldest release first; made on first use.</summary>
    public IReadOnlyList<Feature> Features => features.Value;

    /// <summary>What sources say otherwise of it, and why that is not taken; empty where all agree.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; }

    /// <summary>The stage that it has in a release.</summary>
    /// <param name="version">The release.</param>
    /// <returns>
    /// The stage; unknown before its first one. Plans count for releases alone that were not out: a milestone that was
    /// not carried out leaves a release as it was.
    /// </returns>
    public StageState StageIn(KubernetesVersion version)
    {
        var isAhead = lastReleased is { } last && version.CompareTo(last) > 0;
        StageChange? current = null;
        var ahead = false;
        foreach (var change in History)
        {
            if (change.Version.CompareTo(version) > 0)
            {
                break;
            }

            // A plan for a release that is out was not carried out.
            if (!change.IsPlanned || (isAhead && change.Version.CompareTo(lastReleased!.Value) > 0))
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
        var line = fact >= 0 && (int)fact < lines.Length ? lines[(int)fact] : '\0';

        // Titles in Chinese and summaries are the notes' own.
        var isOwn = fact is KepFact.ChineseTitle or KepFact.Summary;
        return note is null || line == 0 ? null : new SourceReference(note, line, upstream: isOwn ? null : Upstream);
    }

    /// <summary>The KEP as <c>KEP-3521 PodSchedulingReadiness</c>.</summary>
    /// <returns>Number and name.</returns>
    public override string ToString() => Label(Number) + " " + Name;

    internal static string Label(int number) => "KEP-" + number.ToString(CultureInfo.InvariantCulture);
}
