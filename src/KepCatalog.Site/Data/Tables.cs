using KepCatalog.Checking;

namespace KepCatalog.Site.Data;

/// <summary>Writes the stages of KEPs and features and the states of gates in every release, for the pages that compare, check and filter.</summary>
/// <remarks>
/// All of it is what <see cref="Kep.GetStage"/> and <see cref="FeatureGate.GetState"/> answer. Releases are positions in <c>releases</c>. A row has
/// runs: <c>[position, …]</c> holds from that release until the next run.
/// </remarks>
public static class Tables
{
    public const string Path = "assets/data/tables.js";

    public static string ToScript()
    {
        var sigs = Keps.All.Select(k => k.Sig).Concat(WithoutKep().Select(f => f.Last.Sig)).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToArray();
        int? SigAt(string? sig) => sig is null ? null : Array.IndexOf(sigs, sig);
        return Script.Assign("tables", new
        {
            releases = Releases.All.Select(r => r.Version.ToString()),
            released = PositionOf(Catalogue.LastReleased),
            covered = new[] { PositionOf(Catalogue.FirstWithGates), PositionOf(Catalogue.LastWithGates) },
            needs = new[] { PositionOf(GateNeeds.NeedsChecked), PositionOf(GateNeeds.NeedsKnown) },
            sigs = sigs.Select(s => new[] { s, SigName.Of(s) }),

            // [number, name, English title, Chinese title, SIG, runs of [position, stage]]
            keps = Keps.All.Select(k => new object?[]
            {
                k.Number, k.Name, k.Titles.English, k.Titles.Chinese, SigAt(k.Sig),
                Runs(v => k.GetStage(v).Stage, s => s != Stage.Unknown, s => [(int)s]),
            }),

            // The same of features without a KEP; instead of the number, the position of the last release that lists it.
            features = WithoutKep().Select(f => new object?[]
            {
                PositionOf(f.Last.Version), f.Last.Name, f.Last.Titles.English, f.Last.Titles.Chinese, SigAt(f.Last.Sig),
                f.Listed.Select(l => new[] { PositionOf(l.Version), (int)l.Stage }),
            }),

            // [name, runs of [position, presence, stage, is on, is locked], KEPs, components, gates that it needs], with -1 for what is not known
            gates = FeatureGates.All.Select(g => new object?[]
            {
                g.Name,
                Runs(g.GetState, s => s != default, s => [(int)s.Presence, (int)s.Stage, Truth(s.IsOnByDefault), Truth(s.IsLocked)]),
                g.Keps.Select(k => k.Number), g.Components, g.DependsOn.Select(d => d.Name),
            }),
        });
    }

    private static int PositionOf(KubernetesVersion version) => Releases.All.TakeWhile(r => r.Version < version).Count();

    private static int Truth(bool? value) => value switch { true => 1, false => 0, null => -1 };

    /// <summary>Gets the runs of equal values from the first one that matters.</summary>
    private static List<int[]> Runs<T>(Func<KubernetesVersion, T> valueAt, Func<T, bool> matters, Func<T, int[]> write)
    {
        var runs = new List<int[]>();
        var last = default(T);
        for (var i = 0; i < Releases.All.Count; i++)
        {
            var value = valueAt(Releases.All[i].Version);
            if (runs.Count == 0 ? matters(value) : !EqualityComparer<T>.Default.Equals(value, last))
            {
                runs.Add([i, .. write(value)]);
                last = value;
            }
        }

        return runs;
    }

    private static IEnumerable<(Feature Last, Feature[] Listed)> WithoutKep()
        => Releases.All
            .SelectMany(r => r.Features)
            .Where(f => f.KepNumber is null)
            .GroupBy(f => f.Name)
            .Select(g => (g.Last(), g.ToArray()));
}
