using System.Globalization;
using System.Text;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Registry;

/// <summary>What kubernetes/enhancements knows of every KEP: one English name for each number, and its milestones.</summary>
/// <remarks>The table <c>keps.tsv</c> is embedded; <c>kepcat import registry</c> makes it.</remarks>
public sealed class KepRegistry
{
    private static readonly Lazy<KepRegistry> EmbeddedRegistry = new(ReadEmbedded);

    private readonly Dictionary<int, RegisteredKep> byNumber = [];
    private readonly Dictionary<string, List<int>> byGate = new(StringComparer.Ordinal);

    /// <summary>Takes the KEPs; of two with one number the first stays.</summary>
    public KepRegistry(IEnumerable<RegisteredKep> keps)
    {
        foreach (var kep in keps)
        {
            if (byNumber.ContainsKey(kep.Number))
            {
                continue;
            }

            byNumber.Add(kep.Number, kep);
            foreach (var gate in kep.Gates)
            {
                if (!byGate.TryGetValue(gate, out var numbers))
                {
                    byGate.Add(gate, numbers = []);
                }

                numbers.Add(kep.Number);
            }

            foreach (var step in kep.Milestones)
            {
                LastVersion = step.Version > LastVersion ? step.Version : LastVersion;
            }
        }
    }

    /// <summary>The registry that travels with this assembly.</summary>
    public static KepRegistry Embedded => EmbeddedRegistry.Value;

    /// <summary>A registry of nothing.</summary>
    public static KepRegistry Empty { get; } = new([]);

    /// <summary>All KEPs, by number.</summary>
    public IEnumerable<RegisteredKep> Keps => byNumber.Values.OrderBy(k => k.Number);

    /// <summary>All feature gates that a KEP names.</summary>
    public IEnumerable<string> Gates => byGate.Keys;

    /// <summary>The latest release that any milestone names.</summary>
    public KubernetesVersion LastVersion { get; }

    /// <summary>The KEP with a number, or null.</summary>
    public RegisteredKep? Find(int number) => byNumber.TryGetValue(number, out var kep) ? kep : null;

    /// <summary>The KEPs that a feature gate belongs to; empty for an unknown gate.</summary>
    public IReadOnlyList<int> KepsOf(string gate)
        => byGate.TryGetValue(gate, out var numbers) ? numbers : (IReadOnlyList<int>)[];

    private static KepRegistry ReadEmbedded()
    {
        using var stream = typeof(KepRegistry).Assembly.GetManifestResourceStream("keps.tsv")
            ?? throw new InvalidOperationException("keps.tsv is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new KepRegistry(ReadTable(reader));
    }

    /// <summary>Reads a table as <see cref="WriteTable"/> writes it.</summary>
    public static IEnumerable<RegisteredKep> ReadTable(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
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
                    (Milestone)Enum.Parse(typeof(Milestone), cell.Substring(0, at), ignoreCase: true),
                    KubernetesVersion.Parse(cell.Substring(at + 1))));
            }

            yield return new RegisteredKep(
                int.Parse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture),
                cells[2],
                cells[3],
                cells[1],
                cells[4].Split([' '], StringSplitOptions.RemoveEmptyEntries).ToEquatableArray(),
                milestones.ToEquatableArray());
        }
    }

    /// <summary>Writes KEPs as a table: number, SIG, slug, title, gates, milestones; tabs between, LF after each.</summary>
    public static void WriteTable(TextWriter writer, IEnumerable<RegisteredKep> keps)
    {
        writer.Write("# number\tsig\tslug\ttitle\tgates\tmilestones\n");
        foreach (var kep in keps.OrderBy(k => k.Number))
        {
            var milestones = kep.Milestones.Select(m => m.Milestone.ToString().ToLowerInvariant() + "=" + m.Version);
            writer.Write(string.Join(
                "\t",
                kep.Number.ToString(CultureInfo.InvariantCulture),
                kep.Sig,
                kep.Slug,
                kep.Title,
                string.Join(" ", kep.Gates),
                string.Join(" ", milestones)));
            writer.Write('\n');
        }
    }
}

/// <summary>A KEP as kubernetes/enhancements describes it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Slug">Its directory's name without the number: <c>pod-scheduling-readiness</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Sig">The owning SIG: <c>sig-scheduling</c>.</param>
/// <param name="Gates">Its feature gates.</param>
/// <param name="Milestones">The release of each stage, where one is named.</param>
public sealed record RegisteredKep(
    int Number,
    string Slug,
    string Title,
    string Sig,
    EquatableArray<string> Gates,
    EquatableArray<RegisteredMilestone> Milestones)
{
    /// <summary>The path of its <c>kep.yaml</c> in kubernetes/enhancements.</summary>
    public string UpstreamPath
        => string.Format(CultureInfo.InvariantCulture, "keps/{0}/{1}-{2}/kep.yaml", Sig, Number, Slug);

    /// <summary>The release of a milestone, or null.</summary>
    public KubernetesVersion? VersionOf(Milestone milestone)
    {
        foreach (var step in Milestones)
        {
            if (step.Milestone == milestone)
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
public readonly record struct RegisteredMilestone(Milestone Milestone, KubernetesVersion Version);
