using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads the lists of removals and other changes in the front matter of a release note. A list has one entry for each change; an entry that cannot be
/// used is reported, and the others are kept.</summary>
internal static class ReleaseChangesReader
{
    private const string RemovedApis = "removed-apis";
    private const string RemovedFlags = "removed-flags";
    private const string ChangedDefaults = "changed-defaults";
    private const string GatedFields = "gated-fields";

    private static readonly Regex GroupVersionKind = new(
        @"^(?<version>(?:[a-z0-9][a-z0-9.-]*/)?v[0-9]+(?:(?:alpha|beta)[0-9]+)?)(?: (?<kind>[A-Z][A-Za-z0-9]*))?$", RegexOptions.CultureInvariant);

    private static readonly Regex Flag = new("^--?[A-Za-z0-9][A-Za-z0-9._-]*$", RegexOptions.CultureInvariant);

    /// <summary>Gets the keys of the lists and of their entries.</summary>
    public static IEnumerable<string> Keys { get; } =
    [
        .. KeysOf(RemovedApis, "api", "scope", "deprecated", "use", "since"),
        .. KeysOf(RemovedFlags, "component", "command", "flag", "deprecated", "use"),
        .. KeysOf(ChangedDefaults, "component", "setting", "gate", "from", "to"),
        .. KeysOf(GatedFields, "config", "field", "gate", "until"),
    ];

    /// <summary>Returns the changes of a note.</summary>
    public static ParsedChanges Read(List<FrontMatterValue> frontMatter, Action<FindingKind, Place, string> report) => new()
    {
        RemovedApis = Entries(RemovedApis, "{api: policy/v1beta1 PodDisruptionBudget, use: policy/v1}", Api, frontMatter, report),
        RemovedFlags = Entries(RemovedFlags, "{component: kubelet, flag: --container-runtime}", RemovedFlag, frontMatter, report),
        ChangedDefaults = Entries(ChangedDefaults, "{component: kubelet, setting: eventBurst, from: 10, to: 100}", Default, frontMatter, report),
        GatedFields = Entries(
            GatedFields, "{config: kubelet.config.k8s.io/v1beta1 KubeletConfiguration, field: memorySwap, gate: NodeSwap}", Field, frontMatter, report),
    };

    private static IEnumerable<string> KeysOf(string list, params string[] keys)
        => [list, .. keys.Concat(["source", "confidence", "remark"]).Select(k => list + "." + k)];

    private static EquatableArray<Located<T>> Entries<T>(
        string list, string example, Func<Entry, T?> read, List<FrontMatterValue> frontMatter, Action<FindingKind, Place, string> report)
        where T : class, IReleaseChange, IEquatable<T>
    {
        var values = frontMatter.FindAll(v => v.Key.StartsWith(list, StringComparison.OrdinalIgnoreCase) && (v.Key.Length == list.Length || v.Key[list.Length] == '.'));
        foreach (var value in values.Where(v => v.Key.Length == list.Length && v.Text.Length > 0))
        {
            report(FindingKinds.InvalidValue, value.Place, $"'{value.Text}' is not an entry of {list}; write {example}.");
        }

        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var changes = new List<Located<T>>();
        foreach (var entry in values.Where(v => v.Key.Length > list.Length).GroupBy(v => v.Item).Select(g => new Entry(list, example, [.. g], report)))
        {
            if (read(entry) is not { } change)
            {
                continue;
            }

            if (lines.TryGetValue(change.Subject, out var line))
            {
                report(FindingKinds.InvalidValue, entry.Place, $"'{change.Subject}' has an entry on line {line} already; merge the two.");
                continue;
            }

            lines.Add(change.Subject, entry.Place.Line);
            changes.Add(new Located<T>(change, entry.Place));
        }

        return changes.ToEquatableArray();
    }

    private static ApiRemoval? Api(Entry entry)
    {
        var api = entry.Match("api", GroupVersionKind, "an API version");
        var isFile = false;
        if (entry.Find("scope") is { } scope)
        {
            isFile = scope.Text == "file";
            if (!isFile && scope.Text != "served")
            {
                entry.Report(scope.Place, $"'{scope.Text}' is not a scope; write served or file.");
            }
        }

        return api is null
            ? null
            : new ApiRemoval(
                api.Groups["version"].Value, KindOf(api), isFile, entry.Version("deprecated"), entry.Text("use"), entry.Version("since"), entry.Attestation());
    }

    private static FlagRemoval? RemovedFlag(Entry entry)
        => entry.Required("component") is { } component && entry.Match("flag", Flag, "a flag") is { } flag
            ? new FlagRemoval(component, entry.Texts("command"), flag.Value, entry.Version("deprecated"), entry.Text("use"), entry.Attestation())
            : null;

    private static DefaultChange? Default(Entry entry)
    {
        if (entry.Required("component") is null)
        {
            return null;
        }

        var gate = entry.Find("gate");
        return (gate is null ? entry.Required("setting") : entry.Gate()) is { } setting && entry.Required("to") is { } to
            ? new DefaultChange(entry.Texts("component"), setting, gate is not null, entry.Text("from"), to, entry.Attestation())
            : null;
    }

    private static FieldGate? Field(Entry entry)
    {
        if (entry.Match("config", GroupVersionKind, "a version and kind of a configuration") is not { } config)
        {
            return null;
        }

        if (KindOf(config) is not { } kind)
        {
            entry.Report(entry.Find("config")!.Place, $"'{config.Value}' has no kind; write {entry.Example}.");
            return null;
        }

        return entry.Required("field") is { } field && entry.Required("gate") is not null && entry.Gate() is { } gate
            ? new FieldGate(config.Groups["version"].Value, kind, field, gate, entry.Version("until"), entry.Attestation())
            : null;
    }

    private static string? KindOf(Match match) => match.Groups["kind"] is { Success: true } kind ? kind.Value : null;

    /// <summary>Represents an entry of a list.</summary>
    private sealed class Entry(string list, string example, List<FrontMatterValue> values, Action<FindingKind, Place, string> report)
    {
        public Place Place => values[0].Place;

        public string Example => example;

        public void Report(Place place, string message) => report(FindingKinds.InvalidValue, place, message);

        /// <summary>Returns the first value of a key that is not empty, or null.</summary>
        public FrontMatterValue? Find(string key)
            => values.Find(v => v.Text.Length > 0 && string.Equals(v.Key.Substring(list.Length + 1), key, StringComparison.OrdinalIgnoreCase));

        public string? Text(string key) => Find(key)?.Text;

        /// <summary>Returns the values of a key: items of a list, or a text with commas.</summary>
        public EquatableArray<string> Texts(string key)
            => values.Where(v => string.Equals(v.Key.Substring(list.Length + 1), key, StringComparison.OrdinalIgnoreCase))
                .SelectMany(v => v.Text.Split(','))
                .Select(t => t.Trim())
                .Where(t => t.Length > 0)
                .ToEquatableArray();

        /// <summary>Returns the value of a key, or null, with a finding, if it is missing.</summary>
        public string? Required(string key)
        {
            var text = Text(key);
            if (text is null)
            {
                Report(Place, $"The entry of {list} has no '{key}' and is ignored; write {example}.");
            }

            return text;
        }

        /// <summary>Returns the value of a key as a pattern reads it, or null, with a finding, if it is missing or has another form.</summary>
        public Match? Match(string key, Regex pattern, string what)
        {
            if (Required(key) is not { } text)
            {
                return null;
            }

            if (pattern.Match(text) is { Success: true } match)
            {
                return match;
            }

            Report(Find(key)!.Place, $"'{text}' is not {what}; write {example}.");
            return null;
        }

        /// <summary>Returns the feature gate under <c>gate</c>, or null, with a finding, if it cannot be one.</summary>
        public string? Gate() => Find("gate") is { } gate && FrontMatterFacts.IsGate(gate, report) ? gate.Text : null;

        public KubernetesVersion? Version(string key) => Find(key) is { } value ? FrontMatterFacts.Version(value, report) : null;

        public Attestation Attestation() => new(Text("source"), Confidence(), Text("remark"));

        private Confidence Confidence()
        {
            switch (Find("confidence"))
            {
                case null or { Text: "good" }:
                    return Model.Confidence.Good;
                case { Text: "single" }:
                    return Model.Confidence.SingleSource;
                case { Text: "conflict" }:
                    return Model.Confidence.Conflict;
                case var other:
                    Report(other.Place, $"'{other.Text}' is not a confidence; write good, single or conflict.");
                    return Model.Confidence.Good;
            }
        }
    }
}
