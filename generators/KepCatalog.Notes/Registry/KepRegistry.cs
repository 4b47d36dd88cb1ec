using System.Globalization;
using System.Text;
using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Registry;

/// <summary>What the shipped notes know of every KEP: one English name for each number, its gates and its milestones. It is
/// there for projects with notes of their own, which have no KEP notes.</summary>
/// <remarks>The table <c>keps.tsv</c> is embedded; <c>kepcat registry</c> makes it of the KEP notes.</remarks>
public sealed class KepRegistry
{
    private const string ReleasedHeader = "# last released: ";

    /// <summary>Shorter titles are ordinary words.</summary>
    private const int ShortestTitle = 8;

    /// <summary>Behind the release of a milestone that was not carried out.</summary>
    private const char Plan = '?';

    private static readonly Lazy<KepRegistry> EmbeddedRegistry = new(ReadEmbedded);

    private readonly Dictionary<int, RegisteredKep> byNumber = [];
    private readonly Dictionary<string, List<int>> byGate = new(StringComparer.Ordinal);

    private readonly Dictionary<int, string> names = [];

    private Dictionary<string, List<int>>? byTitle;

    /// <summary>Takes the KEPs; of two with one number the first stays.</summary>
    /// <param name="keps">The KEPs.</param>
    /// <param name="lastReleased">The last release that is out; milestones after it are plans.</param>
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

    /// <summary>The registry that travels with this assembly.</summary>
    public static KepRegistry Embedded => EmbeddedRegistry.Value;

    /// <summary>A registry of nothing.</summary>
    public static KepRegistry Empty { get; } = new([], default);

    /// <summary>All KEPs, by number.</summary>
    public IEnumerable<RegisteredKep> Keps => byNumber.Values.OrderBy(k => k.Number);

    /// <summary>All feature gates that a KEP names.</summary>
    public IEnumerable<string> Gates => byGate.Keys;

    /// <summary>The last release that was out when the registry was made; milestones after it are plans.</summary>
    public KubernetesVersion LastReleased { get; }

    /// <summary>The KEP with a number, or null.</summary>
    public RegisteredKep? Find(int number) => byNumber.TryGetValue(number, out var kep) ? kep : null;

    /// <summary>The identifier of a KEP, unique among all of them; or null for an unknown number.</summary>
    public string? NameOf(int number) => names.TryGetValue(number, out var name) ? name : null;

    /// <summary>The KEPs that a feature gate belongs to; empty for an unknown gate.</summary>
    public IReadOnlyList<int> KepsOf(string gate)
        => byGate.TryGetValue(gate, out var numbers) ? numbers : (IReadOnlyList<int>)[];

    /// <summary>The KEPs whose title, English name or feature gate is a text, letters and digits alone; empty for other texts.</summary>
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

    /// <summary>Letters and digits in lower case, without the words that are said of every feature.</summary>
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

    /// <summary>Reads a table as <see cref="WriteTable"/> writes it.</summary>
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

    /// <summary>Writes KEPs as a table: number, SIG, directory, title, gates, milestones; tabs between, LF after each. A question mark
    /// stands behind a milestone that was not carried out.</summary>
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

/// <summary>A KEP as kubernetes/enhancements describes it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Sig">The owning SIG: <c>sig-scheduling</c>.</param>
/// <param name="Directory">Its directory below <c>keps</c>: <c>sig-scheduling/3521-pod-scheduling-readiness</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Gates">Its feature gates.</param>
/// <param name="Milestones">The release of each stage, where one is named.</param>
public sealed record RegisteredKep(
    int Number,
    string Sig,
    string Directory,
    string Title,
    EquatableArray<string> Gates,
    EquatableArray<RegisteredMilestone> Milestones)
{
    /// <summary>Its English name: the directory's last part without numbers in front, <c>pod-scheduling-readiness</c>.</summary>
    public string Slug
        => Directory.Substring(Directory.LastIndexOf('/') + 1).TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-');

    /// <summary>The path of its <c>kep.yaml</c> in kubernetes/enhancements.</summary>
    public string UpstreamPath => "keps/" + Directory + "/kep.yaml";

    /// <summary>The release of a milestone; null where none is named, or where it was not carried out.</summary>
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

/// <summary>A stage and the release that a KEP reaches it in.</summary>
/// <param name="Milestone">The stage.</param>
/// <param name="Version">The release.</param>
/// <param name="IsPlanned">Whether it was not carried out, whatever the release: see <see cref="MilestoneNames.IsPlan"/>.</param>
public readonly record struct RegisteredMilestone(Milestone Milestone, KubernetesVersion Version, bool IsPlanned = false);
