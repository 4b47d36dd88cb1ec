using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Rules;

/// <summary>A gate that no KEP and no gate note names, but that is almost a known one, is a typing error.
/// Other unknown gates are not reported, because old and internal gates have no KEP.</summary>
internal sealed class UnknownGateRule : IRule
{
    /// <summary>Shorter names are too similar: KMSv1 and KMSv2 are two gates.</summary>
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
                            $"The feature gate {gate.Value} is unknown. Did you mean {near}?") { Kep = feature.Kep };
                    }
                }
            }

            // The gates of changed defaults and of fields may be those of any program.
            foreach (var gate in note.Changes.ChangedDefaults.Where(c => c.Value.IsGate).Select(c => new Located<string>(c.Value.Setting, c.Place))
                .Concat(note.Changes.GatedFields.Select(c => new Located<string>(c.Value.Gate, c.Place))))
            {
                if (gate.Value.Length >= MinLength && context.Registry.KepsOf(gate.Value).Count == 0 && !context.GateNotes.Keys.Any(g => g.Name == gate.Value)
                    && Near(gate.Value, context) is { } near)
                {
                    yield return new Finding(
                        FindingKinds.UnknownGate, note.Path, gate.Place, $"The feature gate {gate.Value} is unknown. Did you mean {near}?");
                }
            }
        }
    }

    /// <summary>Returns the first gate in ordinal order that is almost this one, or null.</summary>
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
