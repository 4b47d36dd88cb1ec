using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Rules;

/// <summary>A gate that neither a KEP nor a gate note names, but that is almost one that they name, is a slip of the pen.
/// Other unknown gates are none: old and internal gates have no KEP.</summary>
internal sealed class UnknownGateRule : IRule
{
    /// <summary>Shorter names are too close to each other: KMSv1 and KMSv2 are two gates.</summary>
    private const int MinLength = 8;

    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var note in context.Notes)
        {
            foreach (var feature in note.Features)
            {
                foreach (var gate in feature.Gates)
                {
                    if (gate.Value.Length < MinLength || context.Registry.KepsOf(gate.Value).Count > 0 || context.GateNotes.ContainsKey(new GateId(null, gate.Value)))
                    {
                        continue;
                    }

                    if (Near(gate.Value, context) is { } near)
                    {
                        yield return new Finding(
                            FindingKinds.UnknownGate,
                            note.Path,
                            gate.Place,
                            $"Nothing else names the feature gate {gate.Value}. Did you mean {near}?") { Kep = feature.Kep };
                    }
                }
            }
        }
    }

    /// <summary>The first gate in ordinal order that is almost this one, or null.</summary>
    private static string? Near(string gate, RuleContext context)
    {
        string? near = null;
        foreach (var known in context.Registry.Gates.Concat(context.GateNotes.Keys.Where(g => g.Owner is null).Select(g => g.Name)))
        {
            if ((near is null || string.CompareOrdinal(known, near) < 0) && EditDistance.IsAtMost(known, gate, 2))
            {
                near = known;
            }
        }

        return near;
    }
}
