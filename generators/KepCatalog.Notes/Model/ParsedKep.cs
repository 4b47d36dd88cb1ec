namespace KepCatalog.Notes.Model;

/// <summary>Represents the content of a KEP note. Missing lists are empty, and missing texts are null.</summary>
/// <param name="Number">The number of the KEP.</param>
/// <param name="Place">The place of the number.</param>
public sealed record ParsedKep(int Number, Place Place)
{
    /// <summary>Gets the English name in lower case with hyphens, or null.</summary>
    public string? Slug { get; init; }

    /// <summary>Gets the title.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>Gets the display name of the owning SIG, or null.</summary>
    public string? Sig { get; init; }

    /// <summary>Gets the participating groups: slugs of SIGs, and working groups and committees as the note writes them.</summary>
    public EquatableArray<string> ParticipatingSigs { get; init; }

    /// <summary>Gets the status from kubernetes/enhancements, such as <c>implementable</c>, or null.</summary>
    public string? Status { get; init; }

    /// <summary>Gets the day on which the KEP was created, or null.</summary>
    public CalendarDate? Created { get; init; }

    /// <summary>Gets the authors.</summary>
    public EquatableArray<string> Authors { get; init; }

    /// <summary>Gets the first paragraph of the note in each language.</summary>
    public LocalizedText Summary { get; init; }

    /// <summary>Gets the feature gates.</summary>
    public EquatableArray<KepGateEntry> Gates { get; init; }

    /// <summary>Gets the release of each stage, from the source of the note.</summary>
    public EquatableArray<HistoryEntry> Milestones { get; init; }

    /// <summary>Gets the decisions of the note on milestones, which override its source.</summary>
    public EquatableArray<Resolution> Resolutions { get; init; }

    /// <summary>Gets the decisions of the note on names in <see cref="Gates"/> that are not feature gates.</summary>
    public EquatableArray<OtherGateName> OtherGateNames { get; init; }

    /// <summary>Gets the KEPs that this one replaces, as upstream names them.</summary>
    public EquatableArray<string> Replaces { get; init; }

    /// <summary>Gets the KEPs that replace this one.</summary>
    public EquatableArray<string> SupersededBy { get; init; }

    /// <summary>Gets related KEPs.</summary>
    public EquatableArray<string> SeeAlso { get; init; }

    /// <summary>Gets the file that the facts come from, or null.</summary>
    public string? Upstream { get; init; }

    /// <summary>Gets the lines of the facts by front matter key; the summary has the key <c>summary</c>.</summary>
    public EquatableArray<FactLine> Lines { get; init; }

    /// <summary>Returns the milestone as the note decides, or else from its source, or null if neither has it.</summary>
    public HistoryEntry? Of(Milestone milestone)
    {
        foreach (var resolution in Resolutions)
        {
            if (resolution.Entry.Milestone == milestone)
            {
                return resolution.Entry;
            }
        }

        return SourceOf(milestone);
    }

    /// <summary>Returns the <see cref="ParsedGate.Id"/> of each gate that a name stands for; empty if it is not a gate.</summary>
    public IEnumerable<GateId> GatesOf(KepGateEntry entry)
    {
        foreach (var other in OtherGateNames)
        {
            if (other.Name == entry.Name)
            {
                return other.Kind switch
                {
                    OtherGateNameKind.Misspelt => other.Instead.Select(i => new GateId(null, i)),
                    OtherGateNameKind.KubeadmGate => [new GateId("kubeadm", other.Instead.Count > 0 ? other.Instead[0] : other.Name)],
                    _ => [],
                };
            }
        }

        return [new GateId(null, entry.Name)];
    }

    /// <summary>Gets the feature gates of the Kubernetes components in <see cref="Gates"/>, with their real names.</summary>
    public EquatableArray<string> ComponentGates
        => Gates.SelectMany(GatesOf).Where(g => g.Owner is null).Select(g => g.Name).Distinct(StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Returns the milestone from the source of the note, or null.</summary>
    public HistoryEntry? SourceOf(Milestone milestone)
    {
        foreach (var entry in Milestones)
        {
            if (entry.Milestone == milestone)
            {
                return entry;
            }
        }

        return null;
    }
}

/// <summary>Represents a feature gate of a KEP.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Components">The components that have it, such as <c>kubelet</c>.</param>
/// <param name="Place">The place of the name.</param>
public sealed record KepGateEntry(string Name, EquatableArray<string> Components, Place Place);

/// <summary>Represents a name that is not a feature gate but that a KEP uses as one.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">The meaning of the name.</param>
/// <param name="Instead">The gates that the name stands for; empty if there is none.</param>
/// <param name="Reason">The reason for this decision.</param>
/// <param name="Place">The place in the note.</param>
public sealed record OtherGateName(string Name, OtherGateNameKind Kind, EquatableArray<string> Instead, string Reason, Place Place);

/// <summary>Represents a decision of a note on a milestone, which overrides its source.</summary>
/// <param name="Entry">The milestone as decided. It is a plan if the note decides that it was not carried out.</param>
/// <param name="Reason">The reason.</param>
public sealed record Resolution(HistoryEntry Entry, string Reason);

/// <summary>Represents the line of a fact.</summary>
/// <param name="Key">The front matter key.</param>
/// <param name="Line">The line, from 1.</param>
public readonly record struct FactLine(string Key, int Line);
