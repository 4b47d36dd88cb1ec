using System.Diagnostics;

namespace KepCatalog;

/// <summary>A feature as one release brings it, merged from every note that presents it.</summary>
/// <remarks>A KEP that passes alpha, beta and stable is three features, one of each release: see <see cref="KepCatalog.Kep.Features"/>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Feature
{
    /// <summary>Makes a feature. Generated code calls this, with named arguments.</summary>
    /// <param name="name">Its identifier.</param>
    /// <param name="release">The release.</param>
    /// <param name="stage">The stage that it reaches in the release.</param>
    /// <param name="kep">The KEP's number, or null.</param>
    /// <param name="isPlanned">Whether the release was still to come.</param>
    /// <param name="titles">Its titles.</param>
    /// <param name="summary">What it does.</param>
    /// <param name="sigs">The slugs of its SIGs, the lead first.</param>
    /// <param name="gates">Its feature gates.</param>
    /// <param name="contributors">Its authors.</param>
    /// <param name="history">Its way through the releases, oldest first.</param>
    /// <param name="url">The page to read on, or null.</param>
    /// <param name="sources">Where notes present it.</param>
    /// <param name="of">Its KEP, whose facts stand for those that are not given here; or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Feature(
        string name,
        KubernetesVersion release,
        Stage stage,
        int? kep = null,
        bool isPlanned = false,
        LocalizedText titles = default,
        LocalizedText summary = default,
        IReadOnlyList<string>? sigs = null,
        IReadOnlyList<string>? gates = null,
        IReadOnlyList<string>? contributors = null,
        IReadOnlyList<StageChange>? history = null,
        string? url = null,
        IReadOnlyList<SourceReference>? sources = null,
        Kep? of = null)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Release = release;
        Stage = stage;
        Kep = kep ?? of?.Number;
        IsPlanned = isPlanned;
        Titles = titles.IsEmpty && of is not null ? of.Titles : titles;
        Summary = summary.IsEmpty && of is not null ? of.Summary : summary;
        Sigs = sigs is null && of?.Sig is { } sig ? ReadOnlyItems.Copy([sig]) : ReadOnlyItems.Copy(sigs);
        Gates = gates is null && of is not null ? of.Gates : ReadOnlyItems.Copy(gates);
        Contributors = ReadOnlyItems.Copy(contributors);
        History = history is null && of is not null ? of.History : ReadOnlyItems.Copy(history);
        Url = url ?? of?.Url;
        Sources = ReadOnlyItems.Copy(sources);
    }

    /// <summary>The identifier, in ASCII and unique in its release: <c>PodSchedulingReadiness</c>. A KEP has one name in all releases.</summary>
    public string Name { get; }

    /// <summary>The number of its KEP (3521 for KEP-3521), or null for a feature without one.</summary>
    public int? Kep { get; }

    /// <summary>The stage that it reaches in <see cref="Release"/>; <see cref="KepCatalog.Stage.Unknown"/> where no note states one.</summary>
    public Stage Stage { get; }

    /// <summary>Whether its release was still to come when the notes were written.</summary>
    public bool IsPlanned { get; }

    /// <summary>The release that brings it.</summary>
    public KubernetesVersion Release { get; }

    /// <summary>Its title in each language, from the notes; the English one from the KEP where no note has one.</summary>
    public LocalizedText Titles { get; }

    /// <summary>The English title, else the Chinese one, else <see cref="Name"/>; never null.</summary>
    public string Title => Titles.Any ?? Name;

    /// <summary>What it does, in a sentence or two of plain text, from the notes; empty where none says it.</summary>
    public LocalizedText Summary { get; }

    /// <summary>The leading SIG as a slug, <c>sig-scheduling</c>; null where none is known, or more than two share the work.</summary>
    public string? Sig => Sigs.Count is 1 or 2 ? Sigs[0] : null;

    /// <summary>All SIGs as slugs, the lead first; from the notes, else from the KEP; empty where none is known.</summary>
    public IReadOnlyList<string> Sigs { get; }

    /// <summary>Its feature gates by name, from the notes, else from the KEP; empty where none is known.</summary>
    public IReadOnlyList<string> Gates { get; }

    /// <summary>Its authors as the notes name them, by handle where they give one; empty where none is named.</summary>
    public IReadOnlyList<string> Contributors { get; }

    /// <summary>
    /// Its way through all releases, oldest step first, each step with what says so: a line in a note of
    /// <see cref="Release"/>, another note as a whole, or a <c>kep.yaml</c>; empty where nothing is known.
    /// </summary>
    public IReadOnlyList<StageChange> History { get; }

    /// <summary>The page to read on: the KEP's, else the first link of a note; an http or https address, or null.</summary>
    public string? Url { get; }

    /// <summary>The lines of notes that present it; those that claim another stage are here too.</summary>
    public IReadOnlyList<SourceReference> Sources { get; }

    /// <summary>The feature as <c>PodSchedulingReadiness (KEP-3521), Stable in v1.30</c>.</summary>
    /// <returns>Name, KEP, stage and release.</returns>
    public override string ToString()
        => Name + (Kep is { } number ? " (" + KepCatalog.Kep.Label(number) + ")" : "") + ", " + Stage + " in v" + Release;
}
