using System.Globalization;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads a KEP note: facts in the front matter, and a summary in each language below.</summary>
internal sealed class KepNoteReader
{
    private readonly List<FrontMatterValue> frontMatter;
    private readonly Section root;
    private readonly Action<FindingKind, Place, string> report;

    private KepNoteReader(List<FrontMatterValue> frontMatter, Section root, Action<FindingKind, Place, string> report)
    {
        this.frontMatter = frontMatter;
        this.root = root;
        this.report = report;
    }

    /// <summary>Returns the content of the note, or null if its number is invalid.</summary>
    public static ParsedKep? Read(List<FrontMatterValue> frontMatter, Section root, Action<FindingKind, Place, string> report)
        => new KepNoteReader(frontMatter, root, report).Read();

    private ParsedKep? Read()
    {
        var number = Of("kep")!;
        if (!int.TryParse(number.Text.TrimStart('0'), NumberStyles.None, CultureInfo.InvariantCulture, out var kep) || kep is < 1 or > KepReferences.MaxNumber)
        {
            report(FindingKinds.InvalidKepNumber, number.Place, $"'{number.Text}' is not a KEP number; write it as kep: 3521.");
            return null;
        }

        var title = new LocalizedText(Of("title")?.Text, Of("title-zh")?.Text);
        if (title.IsEmpty && ReleaseReader.Headings(root).FirstOrDefault() is { } heading)
        {
            title = Language.Split(heading.Phrase.Title.Text);
        }

        var milestones = Milestones();
        var (resolutions, otherGateNames) = Resolutions(milestones);
        var paragraphs = ReleaseReader.Paragraphs(root).ToList();
        var lines = Lines();
        if (paragraphs.Count > 0)
        {
            lines.Add(new FactLine("summary", paragraphs[0].PlaceAt(0, 0).Line));
        }

        return new ParsedKep(kep, number.Place)
        {
            Slug = Of("slug")?.Text,
            Title = title,
            Sig = Of("sig") is { } owner ? SigNames.Recognize(owner.Text) ?? owner.Text : null,
            ParticipatingSigs = Texts("participating-sigs").Select(s => SigNames.Recognize(s) is { } sig ? SigNames.SlugOf(sig) : s).ToEquatableArray(),
            Status = Of("status")?.Text,
            Created = Created(),
            Authors = Texts("authors"),
            Summary = paragraphs.Aggregate(default(LocalizedText), (text, p) => text.Or(Language.Of(p.Plain.Replace('\n', ' ')))),
            Gates = Gates(),
            Milestones = milestones,
            Resolutions = resolutions,
            OtherGateNames = otherGateNames,
            Replaces = Texts("replaces"),
            SupersededBy = Texts("superseded-by"),
            SeeAlso = Texts("see-also"),
            Upstream = Of("upstream") is { } upstream ? AddressOf(upstream.Text) : null,
            Lines = lines.ToEquatableArray(),
        };
    }

    /// <summary>Returns the first line of each key.</summary>
    private List<FactLine> Lines()
    {
        var lines = new List<FactLine>(frontMatter.Count + 1);
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var value in frontMatter)
        {
            if (keys.Add(value.Key))
            {
                lines.Add(new FactLine(value.Key.ToLowerInvariant(), value.Place.Line));
            }
        }

        return lines;
    }

    /// <summary>Returns the URL of the source. A path is in kubernetes/enhancements.</summary>
    private static string AddressOf(string upstream)
        => upstream.StartsWith("keps/", StringComparison.Ordinal) ? "https://github.com/kubernetes/enhancements/blob/master/" + upstream : upstream;

    private FrontMatterValue? Of(string key)
    {
        foreach (var value in frontMatter)
        {
            if (Is(value, key))
            {
                return value;
            }
        }

        return null;
    }

    private EquatableArray<string> Texts(string key)
    {
        List<string>? texts = null;
        foreach (var value in frontMatter)
        {
            if (value.Text.Length > 0 && Is(value, key))
            {
                (texts ??= []).Add(value.Text);
            }
        }

        return texts is null ? default : new EquatableArray<string>([.. texts]);
    }

    private static bool Is(FrontMatterValue value, string key) => string.Equals(value.Key, key, StringComparison.OrdinalIgnoreCase);

    private CalendarDate? Created()
    {
        if (Of("created") is not { } created)
        {
            return null;
        }

        if (DateReader.Parse(created.Text) is { } day)
        {
            return day;
        }

        report(FindingKinds.InvalidValue, created.Place, $"'{created.Text}' is not a valid date; write it as 2024-04-17.");
        return null;
    }

    private EquatableArray<KepGateEntry> Gates()
    {
        var gates = new List<(FrontMatterValue Name, List<string> Components)>();
        foreach (var value in frontMatter)
        {
            switch (value.Key.ToLowerInvariant())
            {
                case "gates" or "gates.name":
                    gates.Add((value, []));
                    break;
                case "gates.components" when gates.Count > 0:
                    gates[gates.Count - 1].Components.Add(value.Text);
                    break;
            }
        }

        return gates.Where(g => FrontMatterFacts.IsGate(g.Name, report)).Select(g => new KepGateEntry(g.Name.Text, g.Components.ToEquatableArray(), g.Name.Place)).ToEquatableArray();
    }

    private EquatableArray<HistoryEntry> Milestones()
    {
        const string prefix = "milestones.";
        var stage = Of("stage") is { } word ? StageNames.Find(word.Text) : null;
        var latest = Of("latest-milestone") is { } text ? FrontMatterFacts.Version(text, report) : null;
        var milestones = new List<HistoryEntry>();
        foreach (var value in frontMatter.Where(v => v.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
        {
            if (MilestoneOf(value, value.Key.Substring(prefix.Length)) is { } milestone && FrontMatterFacts.Version(value, report) is { } version)
            {
                milestones.Add(new HistoryEntry(milestone, version, value.Place) { IsPlanned = MilestoneNames.IsPlan(milestone, version, Of("status")?.Text, stage, latest) });
            }
        }

        return milestones.ToEquatableArray();
    }

    /// <summary>Reads the entries under <c>resolve</c>: for a milestone (<c>stage</c>, <c>release</c>), or for a name that is not a gate
    /// (<c>gate</c>, <c>is</c>, <c>instead</c>). The reason ends an entry.</summary>
    private (EquatableArray<Resolution> Milestones, EquatableArray<OtherGateName> Names) Resolutions(EquatableArray<HistoryEntry> milestones)
    {
        const string form = "An entry of 'resolve' must name a stage and a release, or a gate and what it is, and must end with the reason.";
        var resolutions = new List<Resolution>();
        var names = new List<OtherGateName>();
        var entry = new Dictionary<string, FrontMatterValue>(StringComparer.OrdinalIgnoreCase);
        var instead = new List<string>();
        foreach (var value in frontMatter)
        {
            if (!value.Key.StartsWith("resolve.", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (Is(value, "resolve.instead"))
            {
                if (FrontMatterFacts.IsGate(value, report))
                {
                    instead.Add(value.Text);
                }

                continue;
            }

            entry[value.Key.Substring("resolve.".Length)] = value;
            if (!Is(value, "resolve.reason"))
            {
                continue;
            }

            if (entry.TryGetValue("stage", out var stage) && entry.TryGetValue("release", out var release))
            {
                if (MilestoneOf(stage, stage.Text) is { } milestone && Decided(milestone, release, milestones) is { } decided)
                {
                    resolutions.Add(new Resolution(decided, value.Text));
                }
            }
            else if (entry.TryGetValue("gate", out var gate))
            {
                if (FrontMatterFacts.IsGate(gate, report) && OtherGateNameOf(gate, entry, instead.ToEquatableArray(), value.Text) is { } name)
                {
                    names.Add(name);
                }
            }
            else
            {
                report(FindingKinds.InvalidValue, value.Place, form);
            }

            entry.Clear();
            instead.Clear();
        }

        if (entry.Count > 0)
        {
            report(FindingKinds.InvalidValue, entry.Values.First().Place, "An entry of 'resolve' has no reason; add 'reason' as its last key.");
        }

        return (resolutions.ToEquatableArray(), names.ToEquatableArray());
    }

    /// <summary>Returns the milestone as the note decides it. <c>none</c> means that the release in the source does not have the stage.</summary>
    private HistoryEntry? Decided(Milestone milestone, FrontMatterValue release, EquatableArray<HistoryEntry> milestones)
    {
        if (!string.Equals(release.Text, "none", StringComparison.OrdinalIgnoreCase))
        {
            return FrontMatterFacts.Version(release, report) is { } version ? new HistoryEntry(milestone, version, release.Place) : null;
        }

        foreach (var entry in milestones)
        {
            if (entry.Milestone == milestone)
            {
                return new HistoryEntry(milestone, entry.Version, release.Place) { IsPlanned = true };
            }
        }

        report(FindingKinds.InvalidValue, release.Place, $"'milestones' has no {MilestoneNames.Of(milestone)}, so 'none' has no effect; remove the entry.");
        return null;
    }

    private OtherGateName? OtherGateNameOf(FrontMatterValue gate, Dictionary<string, FrontMatterValue> entry, EquatableArray<string> instead, string reason)
    {
        if (!frontMatter.Exists(v => (Is(v, "gates") || Is(v, "gates.name")) && v.Text == gate.Text))
        {
            report(FindingKinds.InvalidValue, gate.Place, $"'gates' does not list {gate.Text}; add it there, or remove the entry.");
            return null;
        }

        var word = entry.TryGetValue("is", out var what) ? what.Text.ToLowerInvariant() : "misspelt";
        OtherGateNameKind? kind = word switch
        {
            "misspelt" => OtherGateNameKind.Misspelt,
            "planned" => OtherGateNameKind.Planned,
            "never-merged" => OtherGateNameKind.NeverMerged,
            "kubectl" => OtherGateNameKind.KubectlVariable,
            "kubeadm" => OtherGateNameKind.KubeadmGate,
            "other-project" => OtherGateNameKind.OtherProject,
            _ => null,
        };
        if (kind is null || (kind == OtherGateNameKind.Misspelt && instead.Count == 0))
        {
            report(
                FindingKinds.InvalidValue,
                (what ?? gate).Place,
                kind is null
                    ? $"'{word}' is not a valid value of 'is'; use misspelt, planned, never-merged, kubectl, kubeadm or other-project."
                    : $"Name the gate that {gate.Text} stands for under 'instead', or say what it is under 'is'.");
            return null;
        }

        return new OtherGateName(gate.Text, kind.Value, instead, reason, gate.Place);
    }

    private Milestone? MilestoneOf(FrontMatterValue value, string word)
    {
        if (MilestoneNames.Find(word) is { } milestone)
        {
            return milestone;
        }

        report(FindingKinds.InvalidValue, value.Place, $"'{word}' is not a milestone; use alpha, beta, default_on, stable, deprecated or removed.");
        return null;
    }
}
