using System.Text.RegularExpressions;
using KepCatalog.Notes;

namespace KepCatalog.Cli.Import;

/// <summary>Reads a table of removals or other changes into entries of release notes.</summary>
/// <param name="FileName">The name of the file.</param>
/// <param name="Key">The front matter key of the entries.</param>
/// <param name="ReleaseColumn">The column with the release whose note has the entry.</param>
/// <param name="Columns">The other columns that the table must have.</param>
/// <param name="Identity">The keys that tell the entries of a release apart.</param>
/// <param name="Entries">Returns the entries of a row.</param>
internal sealed partial record ChangeTable(
    string FileName, string Key, string ReleaseColumn, string[] Columns, string[] Identity, Func<TableRow, IEnumerable<ChangeEntry>> Entries)
{
    /// <summary>Gets all tables, in the order of their keys in a note.</summary>
    public static IReadOnlyList<ChangeTable> All { get; } =
    [
        new(
            "removed-apis.tsv", "removed-apis", "removed_in",
            ["group_version", "kind", "deprecated_in", "replacement_group_version", "replacement_available_since", "note_url", "scope", "sources", "confidence", "remark"],
            ["api"], Api),
        new(
            "removed-flags.tsv", "removed-flags", "removed_in",
            ["component", "flag", "deprecated_in", "replacement", "source", "command", "remark"],
            ["component", "command", "flag"], Flag),
        new(
            "changed-defaults.tsv", "changed-defaults", "release",
            ["component", "setting", "from_value", "to_value", "source", "remark"],
            ["component", "setting", "gate"], Default),
        new(
            "api-fields-gates.tsv", "gated-fields", "since",
            ["config", "api_version", "field", "gate", "until", "source", "remark"],
            ["config", "field", "gate"], Field),
    ];

    /// <summary>Returns the entries by release. Rows that cannot be read go to the log.</summary>
    /// <exception cref="UnusableInputException">The file lacks a column.</exception>
    public ILookup<string, ChangeEntry> Read(TableFile table, ImportLog log)
    {
        string[] columns = [ReleaseColumn, .. Columns];
        if (!table.Has(columns))
        {
            throw new UnusableInputException(
                $"'{table.Path}' is not a table of {Key}; its first line must name the columns {string.Join(", ", columns)}.",
                $"“{table.Path}”不是 {Key} 的表；第一行必须是列名 {string.Join("、", columns)}。");
        }

        var entries = new List<(string Release, ChangeEntry Entry)>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (!NoteVersion.TryParse(row[ReleaseColumn], out var release))
            {
                log.Add(table.Path, row.Line, row.ColumnOf(ReleaseColumn), $"'{row[ReleaseColumn]}' is not a release; skipped");
                continue;
            }

            foreach (var entry in Entries(row))
            {
                var subject = $"{entry.Subject(Identity)} in v{release}";
                if (Mistake(entry) is { } mistake)
                {
                    log.Add(table.Path, row.Line, 1, mistake + " Skipped");
                }
                else if (!lines.TryAdd(subject, row.Line))
                {
                    log.Add(table.Path, row.Line, 1, FormattableString.Invariant($"{subject} is on line {lines[subject]} already; skipped"));
                }
                else
                {
                    entries.Add((release.ToString(), entry));
                }
            }
        }

        return entries.ToLookup(e => e.Release, e => e.Entry);
    }

    /// <summary>Returns what is wrong with an entry, or null. The reader of notes decides, so that no note gets an entry that it would report.</summary>
    private string? Mistake(ChangeEntry entry)
        => NoteReader.Read(FileName, $"---\nrelease: v1.30\n{Key}:\n  {entry}\n---\n").Findings.FirstOrDefault()?.Message
            ?? (entry["gate"] is [var gate] && !IsGate(gate) ? $"'{gate}' is not a feature gate of the catalogue." : null);

    private static bool IsGate(string name)
        => FeatureGates.All.Concat(KubeadmFeatureGates.All).Any(g => string.Equals(g.Name, name, StringComparison.Ordinal));

    private static IEnumerable<ChangeEntry> Api(TableRow row)
    {
        yield return new ChangeEntry()
            .Add("api", row["group_version"] + (row["kind"] is "-" or "" ? "" : " " + row["kind"]))
            .Add("scope", row["scope"] == "served" ? null : row["scope"])
            .Add("deprecated", Release(row["deprecated_in"]))
            .Add("use", row["replacement_group_version"])
            .Add("since", Release(row["replacement_available_since"]))
            .Add("source", Sources(row["note_url"], row["sources"]))
            .Add("confidence", row["confidence"] == "ok" ? null : row["confidence"])
            .Add("remark", row["remark"]);
    }

    private static IEnumerable<ChangeEntry> Flag(TableRow row)
    {
        // The table names doubts only in remarks.
        const string Single = "single, ";
        var isSingle = row["remark"].StartsWith(Single, StringComparison.Ordinal);
        yield return new ChangeEntry()
            .Add("component", row["component"])
            .Add("command", Names(row["command"]))
            .Add("flag", row["flag"])
            .Add("deprecated", Release(row["deprecated_in"]))
            .Add("use", row["replacement"])
            .Add("source", row["source"])
            .Add("confidence", isSingle ? "single" : null)
            .Add("remark", isSingle ? row["remark"][Single.Length..] : row["remark"]);
    }

    private static IEnumerable<ChangeEntry> Default(TableRow row)
    {
        var gates = GateSetting().Match(row["setting"]);
        return gates.Success
            ? Names(gates.Groups["names"].Value).Select(gate => Entry("gate", gate))
            : [Entry("setting", row["setting"])];

        ChangeEntry Entry(string key, string setting) => new ChangeEntry()
            .Add("component", Names(row["component"]))
            .Add(key, setting)
            .Add("from", row["from_value"])
            .Add("to", row["to_value"])
            .Add("source", row["source"])
            .Add("remark", row["remark"]);
    }

    private static IEnumerable<ChangeEntry> Field(TableRow row)
    {
        yield return new ChangeEntry()
            .Add("config", row["api_version"] + " " + row["config"])
            .Add("field", row["field"])
            .Add("gate", row["gate"])
            .Add("until", Release(row["until"]))
            .Add("source", row["source"])
            .Add("remark", row["remark"]);
    }

    private static string Release(string text) => NoteVersion.TryParse(text, out var release) ? "v" + release : text;

    private static string[] Names(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Returns the sources of an API version: the URL first, and the short names of the table in words.</summary>
    private static string Sources(string url, string names)
        => string.Join("; ", names.Split('+', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(n => n != "guide" || !url.Contains("/deprecation-guide/", StringComparison.Ordinal))
            .Select(n => n switch
            {
                "guide" => "deprecation guide",
                "lifecycle" => "lifecycle tags of k8s.io/api",
                "kubent" => "kube-no-trouble",
                _ when n.StartsWith("notes-", StringComparison.Ordinal) => "release notes of v" + n["notes-".Length..],
                _ when n.StartsWith("api-tree:", StringComparison.Ordinal) => "k8s.io/api: " + n["api-tree:".Length..],
                _ => n,
            })
            .Prepend(url)
            .Where(n => n.Length > 0));

    [GeneratedRegex("^feature gates? (?<names>[A-Za-z0-9_]+(?:, ?[A-Za-z0-9_]+)*)$")]
    private static partial Regex GateSetting();
}
