using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Merging;

/// <summary>Merges the stages of a feature gate: for each release, the first source in the order of
/// <see cref="GateOrigin"/> that covers it is used. A later source that disagrees stays visible as a finding.</summary>
internal static class GateHistories
{
    /// <summary>Returns the last release that a source covers, or null if there is no source.</summary>
    public static KubernetesVersion? LastKnown(ParsedGate gate)
    {
        KubernetesVersion? last = null;
        foreach (var table in gate.Tables)
        {
            if (LastOf(table) is { } end && (last is null || end > last))
            {
                last = end;
            }
        }

        return last;
    }

    /// <summary>Returns the releases for which the source trees were read. In these, an unknown name is not a gate.</summary>
    public static IEnumerable<GateCoverage> Covered(IEnumerable<ParsedGate> gates)
        => from gate in gates
           from table in gate.Tables
           where table is { Origin: GateOrigin.Tree, From: not null, AsOf: not null }
           group table by gate.Owner into tables
           orderby tables.Key
           select new GateCoverage(tables.Key, tables.Min(t => t.From!.Value), tables.Max(t => t.AsOf!.Value));

    /// <summary>Returns the source that is used for a release, or null if none covers it.</summary>
    public static GateTable? SourceFor(ParsedGate gate, KubernetesVersion version)
    {
        foreach (var table in gate.Tables)
        {
            if (Covers(table, version))
            {
                return table;
            }
        }

        return null;
    }

    /// <summary>Determines whether a source covers a release, including releases without the gate.</summary>
    public static bool Covers(GateTable table, KubernetesVersion version)
    {
        // The data of the note itself has no date: it is valid until the note changes.
        if (table.Origin == GateOrigin.Note && table.AsOf is null)
        {
            return table.Steps.Count > 0 && !(version < table.From);
        }

        // A gate that was introduced after the first covered release did not exist before it either.
        var comesLater = table.Steps.Count > 0 && table.Steps[0].Since > table.From;
        return version <= LastOf(table) && (comesLater || !(version < table.From));
    }

    /// <summary>Returns the stages of a gate in ascending order, or an empty list if no source has the gate.</summary>
    public static EquatableArray<CatalogueGateStep> Of(ParsedGate gate, string path)
    {
        var steps = new List<CatalogueGateStep>();
        GateTable? uncovered = null;
        foreach (var version in Turns(gate))
        {
            var table = SourceFor(gate, version);
            if (table is null)
            {
                // Releases before the first covered one are unknown only if the gate exists at their end.
                uncovered = steps.Count == 0 ? gate.Tables[0] : null;
                if (steps.Count > 0)
                {
                    Add(version, null, gate.Tables[0], Stage.Unknown);
                }
            }
            else if (table.At(version) is { } step)
            {
                if (uncovered is not null)
                {
                    steps.Add(new CatalogueGateStep(new KubernetesVersion(1, 0), Stage.Unknown, null, false, path, table.Place.Line, table.Address));
                    uncovered = null;
                }

                Add(version, step, table, step.Stage);
            }
            else
            {
                uncovered = null;
                if (steps.Count > 0)
                {
                    Add(version, null, table, Stage.Removed);
                }
            }
        }

        return steps.ToEquatableArray();

        void Add(KubernetesVersion since, GateStep? step, GateTable table, Stage stage)
        {
            var before = steps.Count > 0 ? steps[steps.Count - 1] : null;
            if (before is null || before.Stage != stage || before.Default != step?.Default || before.IsLocked != (step is null ? false : step.IsLocked))
            {
                steps.Add(new CatalogueGateStep(
                    since, stage, step?.Default, step is null ? false : step.IsLocked, path, (step?.Place ?? table.Place).Line, step?.Address ?? table.Address));
            }
        }
    }

    /// <summary>Returns the releases at which the state can change, in ascending order.</summary>
    public static IEnumerable<KubernetesVersion> Turns(ParsedGate gate)
    {
        var turns = new SortedSet<KubernetesVersion> { new(1, 0) };
        foreach (var table in gate.Tables)
        {
            foreach (var step in table.Steps)
            {
                turns.Add(step.Since);
            }

            if (table.From is { } from)
            {
                turns.Add(from);
            }

            if (table.AsOf is { } asOf)
            {
                turns.Add(Next(asOf));
            }
        }

        var last = LastKnown(gate);
        return turns.Where(t => t <= last);
    }

    private static KubernetesVersion? LastOf(GateTable table)
        => table.AsOf ?? (table.Steps.Count > 0 ? table.Steps[table.Steps.Count - 1].Since : null);

    /// <summary>Returns the next minor release.</summary>
    private static KubernetesVersion Next(KubernetesVersion version) => new(version.Major, version.Minor + 1);
}
