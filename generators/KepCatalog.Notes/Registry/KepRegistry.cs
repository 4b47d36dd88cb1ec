using System.Globalization;
using System.Text;
using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Registry;

/// <summary>Represents the KEPs of the shipped notes: one English name for each number, its gates and its milestones. Projects
/// with their own notes use it, because they have no KEP notes.</summary>
/// <remarks>The table <c>keps.tsv</c> is embedded. <c>kepcat maintain registry</c> creates it from the KEP notes.</remarks>
public sealed class KepRegistry
{
    private const string ReleasedHeader = "# last released: ";

    /// <summary>The minimum length of a title; shorter titles are ordinary words.</summary>
    private const int ShortestTitle = 8;

    /// <summary>The mark after the release of a milestone that was not carried out.</summary>
    private const char Plan = '?';

    private static readonly Lazy<KepRegistry> EmbeddedRegistry = new(ReadEmbedded);

    private readonly Dictionary<int, RegisteredKep> byNumber = [];
    private readonly Dictionary<string, List<int>> byGate = new(StringComparer.Ordinal);

    private readonly Dictionary<int, string> names = [];

    private Dictionary<string, List<int>>? byTitle;

    /// <summary>Initializes a new instance. If two KEPs have the same number, the first one is used.</summary>
    /// <param name="keps">The KEPs.</param>
    /// <param name="lastReleased">The latest release. Later milestones are plans.</param>
    public KepRegistry(IEnumerable<RegisteredKep> keps, KubernetesVersion lastReleased)
    {
        LastReleased = lastReleased;
        foreach (var kep in keps.OrderBy(k => k.Number))
        {
            if (byNumber.ContainsKey(kep.Number))
            {
                continue;
            }

            byNumber.Add(kep.Number, kep);
            foreach (var gate in kep.Gates)
            {
                byGate.AddTo(gate, kep.Number);
            }
        }

        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var kep in byNumber.Values)
        {
            var name = Identifiers.FromSlug(kep.Slug);
            if (name.Length == 0 || !taken.Add(name))
            {
                name += "Kep" + kep.Number.ToString(CultureInfo.InvariantCulture);
                taken.Add(name);
            }

            names.Add(kep.Number, name);
        }
    }

    /// <summary>Gets the registry that is embedded in this assembly.</summary>
    public static KepRegistry Embedded => EmbeddedRegistry.Value;

    /// <summary>Gets an empty registry.</summary>
    public static KepRegistry Empty { get; } = new([], default);

    /// <summary>Gets all KEPs, ordered by number.</summary>
    public IEnumerable<RegisteredKep> Keps => byNumber.Values.OrderBy(k => k.Number);

    /// <summary>Gets all feature gates of the KEPs.</summary>
    public IEnumerable<string> Gates => byGate.Keys;

    /// <summary>Gets the latest release at the time when the registry was created. Later milestones are plans.</summary>
    public KubernetesVersion LastReleased { get; }

    /// <summary>Returns the KEP with a number, or null.</summary>
    public RegisteredKep? Find(int number) => byNumber.TryGetValue(number, out var kep) ? kep : null;

    /// <summary>Returns the unique identifier of a KEP, or null for an unknown number.</summary>
    public string? NameOf(int number) => names.TryGetValue(number, out var name) ? name : null;

    /// <summary>Returns the KEPs of a feature gate, or an empty list for an unknown gate.</summary>
    public IReadOnlyList<int> KepsOf(string gate)
        => byGate.TryGetValue(gate, out var numbers) ? numbers : (IReadOnlyList<int>)[];

    /// <summary>Returns the KEPs whose title, English name or feature gate equals a text, comparing only letters and digits, or an empty list.</summary>
    public IReadOnlyList<int> KepsTitled(string text)
        => KeyOf(text) is { Length: >= ShortestTitle } key && (byTitle ??= ByTitle()).TryGetValue(key, out var numbers) ? numbers : (IReadOnlyList<int>)[];

    private Dictionary<string, List<int>> ByTitle()
    {
        var keps = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var kep in byNumber.Values)
        {
            foreach (var key in kep.Gates.Append(kep.Title).Append(kep.Slug).Select(KeyOf).Distinct(StringComparer.Ordinal))
            {
                keps.AddTo(key, kep.Number);
            }
        }

        return keps;
    }

    /// <summary>Returns letters and digits in lower case, without the words that many features have in common.</summary>
    private static string KeyOf(string text)
    {
        var words = text.Split([' ', '-', '_', '/', '.', ',', ':', '(', ')', '`', '"', '\''], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Select(w => w.ToLowerInvariant()).Where(w => w is not ("support" or "feature" or "the" or "a" or "for" or "of" or "in" or "to" or "and")));
    }

    private static KepRegistry ReadEmbedded()
    {
        using var stream = typeof(KepRegistry).Assembly.GetManifestResourceStream("keps.tsv")
            ?? throw new InvalidOperationException("keps.tsv is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return ReadTable(reader);
    }

    /// <summary>Reads a table in the format of <see cref="WriteTable"/>.</summary>
    public static KepRegistry ReadTable(TextReader reader)
    {
        var keps = new List<RegisteredKep>();
        var lastReleased = default(KubernetesVersion);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(ReleasedHeader, StringComparison.Ordinal))
            {
                lastReleased = KubernetesVersion.Parse(line.Substring(ReleasedHeader.Length));
            }

            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            var milestones = new List<RegisteredMilestone>();
            foreach (var cell in cells[5].Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                var at = cell.IndexOf('=');
                milestones.Add(new RegisteredMilestone(
                    MilestoneNames.Find(cell.Substring(0, at)) ?? throw new FormatException(cell),
                    KubernetesVersion.Parse(cell.Substring(at + 1).TrimEnd(Plan)),
                    cell[cell.Length - 1] == Plan));
            }

            keps.Add(new RegisteredKep(
                int.Parse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture),
                cells[1],
                cells[2],
                cells[3],
                cells[4].Split([' '], StringSplitOptions.RemoveEmptyEntries).ToEquatableArray(),
                milestones.ToEquatableArray()));
        }

        return new KepRegistry(keps, lastReleased);
    }

    /// <summary>Writes KEPs as a tab-separated table: number, SIG, directory, title, gates, milestones; LF after each row. A question mark
    /// follows a milestone that was not carried out.</summary>
    public static void WriteTable(TextWriter writer, IEnumerable<RegisteredKep> keps, KubernetesVersion lastReleased)
    {
        writer.Write(ReleasedHeader + lastReleased + "\n");
        writer.Write("# number\tsig\tdirectory\ttitle\tgates\tmilestones\n");
        foreach (var kep in keps.OrderBy(k => k.Number))
        {
            var milestones = kep.Milestones.Select(m => MilestoneNames.Of(m.Milestone) + "=" + m.Version + (m.IsPlanned ? Plan.ToString() : ""));
            writer.Write(string.Join(
                "\t",
                kep.Number.ToString(CultureInfo.InvariantCulture),
                kep.Sig,
                kep.Directory,
                kep.Title,
                string.Join(" ", kep.Gates),
                string.Join(" ", milestones)));
            writer.Write('\n');
        }
    }
}

/// <summary>Represents a KEP as kubernetes/enhancements describes it.</summary>
/// <param name="Number">The number.</param>
/// <param name="Sig">The owning SIG: <c>sig-scheduling</c>.</param>
/// <param name="Directory">The directory below <c>keps</c>: <c>sig-scheduling/3521-pod-scheduling-readiness</c>.</param>
/// <param name="Title">The title.</param>
/// <param name="Gates">The feature gates.</param>
/// <param name="Milestones">The release of each stage, if there is one.</param>
public sealed record RegisteredKep(
    int Number,
    string Sig,
    string Directory,
    string Title,
    EquatableArray<string> Gates,
    EquatableArray<RegisteredMilestone> Milestones)
{
    /// <summary>Gets the English name: the last part of the directory without leading numbers, <c>pod-scheduling-readiness</c>.</summary>
    public string Slug
        => Directory.Substring(Directory.LastIndexOf('/') + 1).TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-');

    /// <summary>Gets the path of its <c>kep.yaml</c> in kubernetes/enhancements.</summary>
    public string UpstreamPath => "keps/" + Directory + "/kep.yaml";

    /// <summary>Returns the release of a milestone, or null if there is none, or if it was not carried out.</summary>
    public KubernetesVersion? VersionOf(Milestone milestone)
    {
        foreach (var step in Milestones)
        {
            if (step.Milestone == milestone && !step.IsPlanned)
            {
                return step.Version;
            }
        }

        return null;
    }
}

/// <summary>Represents a stage and the release in which a KEP reaches it.</summary>
/// <param name="Milestone">The stage.</param>
/// <param name="Version">The release.</param>
/// <param name="IsPlanned">Whether it was not carried out, even for a past release: see <see cref="MilestoneNames.IsPlan"/>.</param>
public readonly record struct RegisteredMilestone(Milestone Milestone, KubernetesVersion Version, bool IsPlanned = false);
