using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Rules;

/// <summary>Notes must agree on what a release removes and changes, and in which release. Each of two contradicting entries is reported.</summary>
internal sealed class ChangesDisagreeRule : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
        => Once(Entries(context.Notes, n => n.Changes.RemovedApis), "removed-apis")
            .Concat(Once(Entries(context.Notes, n => n.Changes.RemovedFlags), "removed-flags"))
            .Concat(SameRelease(Entries(context.Notes, n => n.Changes.ChangedDefaults)))
            .Concat(Defaults(Entries(context.Notes, n => n.Changes.ChangedDefaults)))
            .Concat(SameRelease(Entries(context.Notes, n => n.Changes.GatedFields)))
            .Concat(Fields(Entries(context.Notes, n => n.Changes.GatedFields)));

    private static List<IGrouping<string, Entry<T>>> Entries<T>(List<ParsedNote> notes, Func<ParsedNote, EquatableArray<Located<T>>> of)
        where T : class, IReleaseChange, IEquatable<T>
        => [.. notes.SelectMany(n => of(n).Select(c => new Entry<T>(n, n.Version!.Value.Value, c.Value, c.Place)))
            .GroupBy(e => e.Change.Subject, StringComparer.Ordinal)
            .Where(g => g.Count() > 1)];

    /// <summary>Compares removals: nothing is removed in two releases.</summary>
    private static IEnumerable<Finding> Once<T>(List<IGrouping<string, Entry<T>>> subjects, string list)
        where T : class, IReleaseChange
        => SameRelease(subjects).Concat(subjects.SelectMany(g => Against(
            g,
            (entry, other) => entry.Version == other.Version ? null
                : $"{g.Key} is under {list} of v{entry.Version} here and of v{other.Version} in {other.Address}; correct one of them.")));

    /// <summary>Compares the entries of one release. An entry that lacks a fact does not contradict another.</summary>
    private static IEnumerable<Finding> SameRelease<T>(List<IGrouping<string, Entry<T>>> subjects)
        where T : class, IReleaseChange
        => subjects.SelectMany(g => Against(
            g,
            (entry, other) => entry.Version == other.Version && Difference(entry.Change, other.Change) is { } fact
                ? $"'{fact.Key}' of {g.Key} is '{fact.Value}' for v{entry.Version} here and '{fact.Other}' in {other.Address}; correct one of them."
                : null));

    /// <summary>Compares a new default with the old one of the next change.</summary>
    private static IEnumerable<Finding> Defaults(List<IGrouping<string, Entry<DefaultChange>>> subjects)
    {
        foreach (var subject in subjects)
        {
            var entries = subject.OrderBy(e => e.Version).ToList();
            foreach (var (before, after) in entries.Zip(entries.Skip(1), (b, a) => (b, a)))
            {
                if (before.Version != after.Version && after.Change.From is { } from && !IsSame(from, before.Change.To))
                {
                    yield return before.Report($"The default of {subject.Key} is '{before.Change.To}' since v{before.Version} here, but '{from}' before v{after.Version} in {after.Address}; correct one of them.");
                    yield return after.Report($"The default of {subject.Key} is '{from}' before v{after.Version} here, but '{before.Change.To}' since v{before.Version} in {before.Address}; correct one of them.");
                }
            }
        }
    }

    /// <summary>Compares the releases of a field that needs a gate: a need that begins again must have ended.</summary>
    private static IEnumerable<Finding> Fields(List<IGrouping<string, Entry<FieldGate>>> subjects)
        => subjects.SelectMany(g => Against(
            g,
            (entry, other) => entry.Version == other.Version || entry.Change.Until < other.Version || other.Change.Until < entry.Version ? null
                : $"{g.Key} is under gated-fields of v{entry.Version} here and of v{other.Version} in {other.Address}; correct one of them, or state 'until' in the earlier one."));

    /// <summary>Reports each entry against the first other that it contradicts.</summary>
    private static IEnumerable<Finding> Against<T>(IEnumerable<Entry<T>> entries, Func<Entry<T>, Entry<T>, string?> contradiction)
        where T : class, IReleaseChange
        => entries.SelectMany(e => entries.Where(o => o != e).Select(o => contradiction(e, o)).Where(m => m is not null).Take(1).Select(m => e.Report(m!)));

    private static (string Key, string Value, string Other)? Difference(IReleaseChange change, IReleaseChange other)
    {
        foreach (var (fact, same) in Facts(change).Zip(Facts(other), (f, o) => (f, o)))
        {
            if (fact.Value is { } value && same.Value is { } otherValue && !IsSame(value, otherValue))
            {
                return (fact.Key, value, otherValue);
            }
        }

        return null;
    }

    /// <summary>Returns the facts of an entry by their front matter keys, without what says where they come from.</summary>
    private static IEnumerable<(string Key, string? Value)> Facts(IReleaseChange change) => change switch
    {
        ApiRemoval api => [("scope", api.IsFile ? "file" : "served"), ("use", api.Replacement), ("since", api.ReplacementSince?.ToString()), ("deprecated", api.Deprecated?.ToString())],
        FlagRemoval flag => [("use", flag.Replacement), ("deprecated", flag.Deprecated?.ToString())],
        DefaultChange setting => [("from", setting.From), ("to", setting.To)],
        FieldGate field => [("until", field.Until?.ToString())],
        _ => [],
    };

    private static bool IsSame(string value, string other) => string.Equals(value, other, StringComparison.OrdinalIgnoreCase);

    private sealed record Entry<T>(ParsedNote Note, KubernetesVersion Version, T Change, Place Place)
        where T : class, IReleaseChange
    {
        public string Address => $"{Note.Path}({Place.Line})";

        public Finding Report(string message) => new(FindingKinds.NotesDisagree, Note.Path, Place, message);
    }
}
