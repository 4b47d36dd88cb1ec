using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Merging;

/// <summary>Puts the stages of a feature gate together. The order of precedence is <see cref="GateOrigin"/>'s; a source
/// that comes later and says otherwise stays visible as a finding.</summary>
internal static class GateHistories
{
    /// <summary>The table that is taken, or null where no source has the gate.</summary>
    public static GateTable? Taken(ParsedGate gate)
    {
        foreach (var table in gate.Tables)
        {
            if (table.Steps.Count > 0)
            {
                return table;
            }
        }

        return null;
    }

    /// <summary>The last release that a source covers, or null.</summary>
    public static KubernetesVersion? LastKnown(ParsedGate gate)
    {
        KubernetesVersion? last = null;
        foreach (var table in gate.Tables)
        {
            if (table.AsOf is { } asOf && (last is null || asOf > last))
            {
                last = asOf;
            }
        }

        return last;
    }

    /// <summary>The stages of a gate. Between the last release that a source has it in and the first that another
    /// one lacks it in, the stage is unknown.</summary>
    public static EquatableArray<CatalogueGateStep> Of(ParsedGate gate, string path)
    {
        if (Taken(gate) is not { } taken)
        {
            return default;
        }

        var steps = taken.Steps.Select(s => Step(s.Since, s.Stage, s.Default, s.IsLocked, s.Place, taken)).ToList();
        var last = taken.Steps[taken.Steps.Count - 1];
        if (last.Stage == Stage.Removed)
        {
            return steps.ToEquatableArray();
        }

        // Absence is a word on the gate's end alone where the source is newer.
        var seen = taken.AsOf is { } asOf && asOf > last.Since ? asOf : last.Since;
        if (gate.Tables.FirstOrDefault(t => t.Steps.Count == 0 && t.AsOf > seen) is { AsOf: { } gone } absent)
        {
            var next = new KubernetesVersion(seen.Major, seen.Minor + 1);
            if (next < gone)
            {
                steps.Add(Step(next, Stage.Unknown, null, false, absent.Place, absent));
            }

            steps.Add(Step(gone, Stage.Removed, null, false, absent.Place, absent));
        }

        return steps.ToEquatableArray();

        CatalogueGateStep Step(KubernetesVersion since, Stage stage, bool? isDefault, bool isLocked, Place place, GateTable table)
            => new(since, stage, isDefault, isLocked, path, place.Line, table.Address);
    }
}
