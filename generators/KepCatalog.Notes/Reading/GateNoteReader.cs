using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads a gate note: the stages of a feature gate in each source.</summary>
internal static class GateNoteReader
{
    private static readonly (GateOrigin Origin, string Prefix)[] Sources =
    [
        (GateOrigin.Note, ""), (GateOrigin.Tree, "tree."), (GateOrigin.Documentation, "documentation."), (GateOrigin.FeatureList, "feature-list."),
    ];

    /// <summary>Determines whether the front matter belongs to a gate note. A release note may have this key too.</summary>
    public static bool IsGateNote(List<FrontMatterValue> frontMatter)
        => frontMatter.Exists(v => Is(v, "gate")) && !frontMatter.Exists(v => Is(v, "release") || Is(v, "version"));

    /// <summary>Returns the content of the note, or null if its gate name is invalid.</summary>
    public static ParsedGate? Read(List<FrontMatterValue> frontMatter, Action<FindingKind, Place, string> report)
    {
        var name = frontMatter.Find(v => Is(v, "gate"))!;
        if (!FrontMatterFacts.IsGate(name, report))
        {
            return null;
        }

        var owner = frontMatter.Find(v => Is(v, "owner"));
        if (owner is not null && !IsProgram(owner.Text))
        {
            report(FindingKinds.InvalidValue, owner.Place, $"'{owner.Text}' is not a program name; write it in lower case, such as owner: kubeadm.");
            return null;
        }

        return new ParsedGate(
            name.Text,
            owner?.Text,
            frontMatter.Where(v => Is(v, "components")).Select(v => v.Text).ToEquatableArray(),
            Sources.Select(s => ReadTable(s.Origin, s.Prefix, frontMatter, report)).OfType<GateTable>().ToEquatableArray(),
            frontMatter.Where(v => Is(v, "depends-on") && FrontMatterFacts.IsGate(v, report)).Select(v => new Located<string>(v.Text, v.Place)).ToEquatableArray(),
            frontMatter.Where(v => Is(v, "instead") && FrontMatterFacts.IsGate(v, report)).Select(v => v.Text).ToEquatableArray(),
            name.Place);
    }

    private static GateTable? ReadTable(
        GateOrigin origin, string prefix, List<FrontMatterValue> frontMatter, Action<FindingKind, Place, string> report)
    {
        KubernetesVersion? from = null;
        KubernetesVersion? asOf = null;
        string? address = null;
        Place? place = null;
        var steps = new List<GateStep>();
        foreach (var value in frontMatter.Where(v => v.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
        {
            var last = steps.Count - 1;
            switch (value.Key.Substring(prefix.Length).ToLowerInvariant())
            {
                case "from":
                    from = FrontMatterFacts.Version(value, report);
                    break;
                case "as-of":
                    asOf = FrontMatterFacts.Version(value, report);
                    break;
                case "source":
                    address = value.Text;
                    break;
                case "stages.since":
                    steps.Add(new GateStep(FrontMatterFacts.Version(value, report) ?? default, Stage.Unknown, null, false, null, value.Place));
                    break;
                case var key when last < 0 && key.StartsWith("stages.", StringComparison.Ordinal):
                    report(FindingKinds.InvalidValue, value.Place, "A stage must begin with its release; write {since: v1.30, stage: beta, default: true}.");
                    continue;
                case "stages.stage":
                    steps[last] = steps[last] with { Stage = StageOf(value, report) };
                    break;
                case "stages.default":
                    steps[last] = steps[last] with { Default = Flag(value, report) };
                    break;
                case "stages.locked":
                    steps[last] = steps[last] with { IsLocked = value.Text.Equals("unknown", StringComparison.OrdinalIgnoreCase) ? null : Flag(value, report) ?? false };
                    break;
                case "stages.source":
                    steps[last] = steps[last] with { Address = value.Text };
                    break;
                default:
                    continue;
            }

            place ??= value.Place;
        }

        foreach (var second in steps.Where((s, i) => s.Since != default && steps.FindIndex(o => o.Since == s.Since) < i))
        {
            report(FindingKinds.InvalidValue, second.Place, $"Two stages begin in v{second.Since}; keep one of them.");
        }

        // A step without a release is ignored; it has a finding.
        return place is { } start
            ? new GateTable(origin, from, asOf, address, steps.Where((s, i) => s.Since != default && steps.FindIndex(o => o.Since == s.Since) == i).OrderBy(s => s.Since).ToEquatableArray(), start)
            : null;
    }

    private static bool IsProgram(string text)
        => text.Length is > 0 and <= 40 && text[0] is >= 'a' and <= 'z' && text.All(c => c is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9'));

    private static bool Is(FrontMatterValue value, string key) => string.Equals(value.Key, key, StringComparison.OrdinalIgnoreCase);

    private static Stage StageOf(FrontMatterValue value, Action<FindingKind, Place, string> report)
    {
        if (StageNames.Find(value.Text) is { } stage)
        {
            return stage;
        }

        report(FindingKinds.InvalidValue, value.Place, $"'{value.Text}' is not a stage; use alpha, beta, stable, deprecated, removed or unknown.");
        return Stage.Unknown;
    }

    private static bool? Flag(FrontMatterValue value, Action<FindingKind, Place, string> report)
    {
        switch (value.Text.ToLowerInvariant())
        {
            case "true":
                return true;
            case "false":
                return false;
            default:
                report(FindingKinds.InvalidValue, value.Place, $"'{value.Text}' is not true or false.");
                return null;
        }
    }
}
