namespace KepCatalog.Notes.Model;

/// <summary>What a KEP note says. Lists are empty, and texts null, where the note says nothing.</summary>
/// <param name="Number">The KEP's number.</param>
/// <param name="Place">Where the number stands.</param>
public sealed record ParsedKep(int Number, Place Place)
{
    /// <summary>The KEP's English name in lower case, joined by hyphens; or null.</summary>
    public string? Slug { get; init; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; init; }

    /// <summary>The owning SIG in display form, or null.</summary>
    public string? Sig { get; init; }

    /// <summary>The groups that take part: slugs of SIGs, and working groups and committees as the note writes them.</summary>
    public EquatableArray<string> ParticipatingSigs { get; init; }

    /// <summary>Its status as kubernetes/enhancements names it, such as <c>implementable</c>; or null.</summary>
    public string? Status { get; init; }

    /// <summary>The day that it was created, or null.</summary>
    public CalendarDate? Created { get; init; }

    /// <summary>Its authors.</summary>
    public EquatableArray<string> Authors { get; init; }

    /// <summary>The note's first paragraph in each language.</summary>
    public LocalizedText Summary { get; init; }

    /// <summary>Its feature gates.</summary>
    public EquatableArray<KepGateEntry> Gates { get; init; }

    /// <summary>The release of each stage, as the note's source has it.</summary>
    public EquatableArray<HistoryEntry> Milestones { get; init; }

    /// <summary>Milestones that the note decides on against its source.</summary>
    public EquatableArray<Resolution> Resolutions { get; init; }

    /// <summary>What the note says of names under <see cref="Gates"/> that are no feature gates.</summary>
    public EquatableArray<OtherGateName> OtherGateNames { get; init; }

    /// <summary>What it replaces, as upstream names it.</summary>
    public EquatableArray<string> Replaces { get; init; }

    /// <summary>What replaces it.</summary>
    public EquatableArray<string> SupersededBy { get; init; }

    /// <summary>What it is related to.</summary>
    public EquatableArray<string> SeeAlso { get; init; }

    /// <summary>The address of the file that the facts are from, or null.</summary>
    public string? Upstream { get; init; }

    /// <summary>The lines of its facts, by front matter key; the summary's is <c>summary</c>.</summary>
    public EquatableArray<FactLine> Lines { get; init; }

    /// <summary>The milestone as the note decides, else as its source has it; null where neither has one.</summary>
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

    /// <summary>The <see cref="ParsedGate.Id"/> of each gate that a name stands for; none if it is no gate.</summary>
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

    /// <summary>The feature gates of the Kubernetes components among <see cref="Gates"/>, each by its real name.</summary>
    public EquatableArray<string> ComponentGates
        => Gates.SelectMany(GatesOf).Where(g => g.Owner is null).Select(g => g.Name).Distinct(StringComparer.Ordinal).ToEquatableArray();

    /// <summary>The milestone as the note's source has it, or null.</summary>
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

/// <summary>A feature gate of a KEP.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Components">The components that know it, such as <c>kubelet</c>.</param>
/// <param name="Place">Where the name stands.</param>
public sealed record KepGateEntry(string Name, EquatableArray<string> Components, Place Place);

/// <summary>A name that a KEP takes for a feature gate, and that is none.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Instead">The gates that are meant; empty if there is none.</param>
/// <param name="Reason">How that is known.</param>
/// <param name="Place">Where the note says so.</param>
public sealed record OtherGateName(string Name, OtherGateNameKind Kind, EquatableArray<string> Instead, string Reason, Place Place);

/// <summary>A milestone that a note decides on against its source.</summary>
/// <param name="Entry">The milestone as decided; a plan if the note decides that it was not carried out.</param>
/// <param name="Reason">Why.</param>
public sealed record Resolution(HistoryEntry Entry, string Reason);

/// <summary>Where a note states a fact.</summary>
/// <param name="Key">The front matter key.</param>
/// <param name="Line">The line, from 1.</param>
public readonly record struct FactLine(string Key, int Line);
