using System.Diagnostics;
using System.Globalization;

namespace KepCatalog;

/// <summary>A Kubernetes Enhancement Proposal that the notes speak of.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Kep
{
    private readonly Lazy<IReadOnlyList<Feature>> features;

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
        Func<IReadOnlyList<Feature>>? features = null)
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

    /// <summary>The owning SIG as a slug, <c>sig-scheduling</c>; null where it is not known.</summary>
    public string? Sig { get; }

    /// <summary>Its page, an https address; null where there is none.</summary>
    public string? Url { get; }

    /// <summary>Its feature gates by name; empty where none is known.</summary>
    public IReadOnlyList<string> Gates { get; }

    /// <summary>Its milestones, oldest first, from kubernetes/enhancements and from its KEP note; the sources name files without lines.</summary>
    public IReadOnlyList<StageChange> History { get; }

    /// <summary>What the releases bring of it, oldest release first; made on first use.</summary>
    public IReadOnlyList<Feature> Features => features.Value;

    /// <summary>The KEP as <c>KEP-3521 PodSchedulingReadiness</c>.</summary>
    /// <returns>Number and name.</returns>
    public override string ToString() => Label(Number) + " " + Name;

    internal static string Label(int number) => "KEP-" + number.ToString(CultureInfo.InvariantCulture);
}
