using System.Globalization;
using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Import;

/// <summary>Represents the gates of one table and their source.</summary>
/// <param name="Origin">The source.</param>
/// <param name="From">The first release that the table covers, or null if it covers all releases from the first one.</param>
/// <param name="Gates">The gates by name.</param>
/// <param name="Unread">The gates in the table that cannot be read.</param>
internal sealed record ImportedGates(
    GateOrigin Origin, NoteVersion? From, IReadOnlyDictionary<string, ImportedGate> Gates, IReadOnlySet<string> Unread);

/// <summary>A gate of a table.</summary>
/// <param name="Steps">Its stages, ascending.</param>
/// <param name="DependsOn">The gates that it depends on, or null if the table does not say.</param>
internal sealed record ImportedGate(IReadOnlyList<ImportedStep> Steps, IReadOnlyList<string>? DependsOn);

/// <summary>A stage of a gate, beginning with a release.</summary>
/// <param name="Since">The release.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Default">Whether the gate is on by default, or null if the table does not say.</param>
/// <param name="IsLocked">Whether the gate is locked to its default, or null if the table cannot say.</param>
/// <param name="Source">The source that the table names, or null.</param>
internal sealed record ImportedStep(NoteVersion Since, NoteStage Stage, bool? Default, bool? IsLocked, string? Source = null);

/// <summary>Reads tables of feature gates, which differ by their columns: the source trees release by release, the documentation
/// page, and the feature list of one tree.</summary>
internal sealed partial class GateTableReader
{
    private static readonly (string Column, NoteStage Stage)[] StageColumns =
        [("alpha", NoteStage.Alpha), ("beta", NoteStage.Beta), ("ga", NoteStage.Stable), ("deprecated", NoteStage.Deprecated)];

    private readonly ImportLog log;
    private readonly NoteVersion asOf;

    private readonly HashSet<string> unread = new(StringComparer.Ordinal);
    private bool refused;

    private GateTableReader(NoteVersion asOf, ImportLog log)
    {
        this.asOf = asOf;
        this.log = log;
    }

    /// <summary>Reads a table.</summary>
    /// <param name="path">The file.</param>
    /// <param name="asOf">The latest release that the table covers.</param>
    /// <param name="log">Receives the values that cannot be imported.</param>
    /// <exception cref="UnusableInputException">The file cannot be read, or has none of the known forms.</exception>
    public static ImportedGates Read(string path, NoteVersion asOf, ImportLog log)
    {
        var table = TableFile.Read(path, log);
        var reader = new GateTableReader(asOf, log);
        if (table.Has("gate", "stage", "default", "locked", "from", "to", "removed"))
        {
            var gates = reader.ReadTrees(table);
            return new ImportedGates(GateOrigin.Tree, gates.Values.Min(g => (NoteVersion?)g.Steps[0].Since), gates, reader.unread);
        }

        if (table.Has("gate", "enabled_since", "locked_since", "alpha", "beta", "ga", "deprecated", "dependencies"))
        {
            return new ImportedGates(GateOrigin.FeatureList, null, reader.ReadFeatureList(table), reader.unread);
        }

        return table.Has("gate", "default", "stage", "since", "until", "table")
            ? new ImportedGates(GateOrigin.Documentation, null, reader.ReadDocumentation(table), reader.unread)
            : throw new UnusableInputException(
                $"'{path}' is not a table of feature gates; its first line must name the columns, see CONTRIBUTING.md.",
                $"“{path}”不是特性门控的表；第一行必须是列名，参见 CONTRIBUTING.md。");
    }

    /// <summary>Reads a table with one row for each stage, default or lock of a gate: its first and last release, the first release
    /// without the gate, and the tree.</summary>
    private Dictionary<string, ImportedGate> ReadTrees(TableFile table)
    {
        var source = table.Has("path") ? "path" : "source";
        var trees = new Dictionary<int, string>();
        foreach (var row in table.Rows)
        {
            if (TreeRelease().Match(row[source]) is { Success: true } tree)
            {
                trees.TryAdd(int.Parse(tree.Groups["minor"].Value, NumberStyles.None, CultureInfo.InvariantCulture), row[source]);
            }
        }

        var gates = new Dictionary<string, ImportedGate>(StringComparer.Ordinal);
        foreach (var rows in table.Rows.Where(r => NameOf(r) is not null).GroupBy(r => r["gate"], StringComparer.Ordinal))
        {
            refused = false;
            var steps = new List<ImportedStep>();
            foreach (var row in rows)
            {
                if (Since(row, "from", row["from"].TrimStart('<', '=')) is { } from && StageOf(row) is { } stage && DefaultOf(row, out var isOn))
                {
                    // The documentation does not mention locks, and most gates are locked when they become stable.
                    var address = SourceOf(row);
                    bool? isLocked = address == GateNoteText.Page && stage == NoteStage.Stable ? null : row["locked"] == "yes";
                    steps.Add(new ImportedStep(from, stage, isOn, isLocked, address));
                }
            }

            // The tree that lacks the gate is the source of its removal.
            var last = rows.Last();
            if (Since(last, "removed", last["removed"]) is { } gone)
            {
                steps.Add(new ImportedStep(gone, NoteStage.Removed, null, false, trees.TryGetValue(gone.Minor, out var tree) ? tree : SourceOf(last)));
            }

            if (refused || steps.Zip(steps.Skip(1)).Any(s => s.First.Since >= s.Second.Since))
            {
                unread.Add(rows.Key);
                Refuse(last, "gate", $"{rows.Key} cannot be read completely");
                continue;
            }

            gates.Add(rows.Key, new ImportedGate(steps, null));
        }

        return gates;

        // The documentation covers releases for which there was no tree.
        string SourceOf(TableRow row) => row[source].StartsWith("rendered kubernetes.io ", StringComparison.Ordinal) ? GateNoteText.Page : row[source];
    }

    /// <summary>Reads a table with one row for each gate: a range of releases for each stage, and the releases since which it is on and locked.</summary>
    private Dictionary<string, ImportedGate> ReadFeatureList(TableFile table)
    {
        var gates = new Dictionary<string, ImportedGate>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (NameOf(row) is not { } name)
            {
                continue;
            }

            refused = false;
            var enabled = Since(row, "enabled_since");
            var locked = Since(row, "locked_since");
            var starts = new SortedDictionary<NoteVersion, NoteStage>();
            NoteVersion? next = null;
            foreach (var (column, stage) in StageColumns)
            {
                if (row[column] is not { Length: > 0 } text || RangeOf(row, column, text) is not { } range)
                {
                    continue;
                }

                // The columns follow the life of a gate.
                if (starts.Count > 0 && range.Start != next)
                {
                    Refuse(row, column, $"{name} has a gap or an overlap before v{range.Start}");
                }

                starts[range.Start] = stage;
                next = range.End is { } end ? Next(end) : null;
            }

            if (next is { } gone)
            {
                starts[gone] = NoteStage.Removed;
            }

            var dependsOn = DependsOn(row);

            // With one value missing, the rest would be wrong: read the whole row or nothing.
            if (refused)
            {
                unread.Add(name);
                Refuse(row, "gate", $"{name} cannot be read completely");
            }
            else if (starts.Count == 0)
            {
                unread.Add(name);
                Refuse(row, "gate", $"{name} has no stage");
            }
            else if (!gates.TryAdd(name, new ImportedGate(Steps(starts, enabled, locked), dependsOn)))
            {
                Refuse(row, "gate", $"{name} is a duplicate");
            }
        }

        return gates;
    }

    private static List<ImportedStep> Steps(SortedDictionary<NoteVersion, NoteStage> starts, NoteVersion? enabled, NoteVersion? locked)
    {
        var changes = starts.Keys.ToList();
        changes.AddRange(new[] { enabled, locked }.OfType<NoteVersion>().Where(v => v > changes[0]));
        return [.. changes.Distinct().Order().Select(since =>
        {
            // The table names the release in which a gate was first on. A deprecated gate may be off again.
            var (start, stage) = starts.Last(s => s.Key <= since);
            return new ImportedStep(since, stage, stage == NoteStage.Deprecated && enabled < start ? null : enabled <= since, locked <= since);
        })];
    }

    /// <summary>Reads a table with one row for each stage of a gate. A gate may be in several tables of the page.</summary>
    private Dictionary<string, ImportedGate> ReadDocumentation(TableFile table)
    {
        var gates = new Dictionary<string, ImportedGate>(StringComparer.Ordinal);
        foreach (var rows in table.Rows.Where(r => NameOf(r) is not null).GroupBy(r => r["gate"], StringComparer.Ordinal))
        {
            refused = false;
            var stages = rows.Select(ReadStage).OfType<DocumentedStage>().ToList();
            if (refused)
            {
                unread.Add(rows.Key);
                Refuse(rows.First(), "gate", $"{rows.Key} cannot be read completely");
                continue;
            }

            gates.Add(rows.Key, new ImportedGate(Steps(stages), null));
        }

        return gates;
    }

    private List<ImportedStep> Steps(List<DocumentedStage> stages)
    {
        // A stage in two tables of the page is the same stage; it ends if one of them ends it.
        var distinct = stages
            .GroupBy(s => s.Step.Since)
            .Select(g => g.OrderBy(s => s.Until is null).First())
            .OrderBy(s => s.Step.Since)
            .ToList();
        var steps = distinct.ConvertAll(s => s.Step);
        var last = distinct[^1];
        var isRemoved = stages.TrueForAll(s => s.IsRemoved) || last.Until is not null;
        if (!isRemoved)
        {
            return steps;
        }

        // The page of removed gates names the last release of most gates; for the others, the release of the page is the first without them.
        var gone = last.Until is { } until ? Next(until) : asOf;
        if (gone > Next(last.Step.Since) && last.Until is null)
        {
            steps.Add(new ImportedStep(Next(last.Step.Since), NoteStage.Unknown, null, false));
        }

        steps.Add(new ImportedStep(gone, NoteStage.Removed, null, false));
        return steps;
    }

    private DocumentedStage? ReadStage(TableRow row)
    {
        if (StageOf(row) is not { } stage || !DefaultOf(row, out var isOn))
        {
            return null;
        }

        var until = Since(row, "until");
        if (Since(row, "since") is not { } since || until < since)
        {
            Refuse(row, "since", $"'{row["since"]}' to '{row["until"]}' is not a range of releases");
            return null;
        }

        return new DocumentedStage(new ImportedStep(since, stage, isOn, false), until, row["table"] == "removed");
    }

    private NoteStage? StageOf(TableRow row)
    {
        var stage = row["stage"] == "ga" ? NoteStage.Stable : StageNames.Find(row["stage"]);
        if (stage is NoteStage.Alpha or NoteStage.Beta or NoteStage.Stable or NoteStage.Deprecated)
        {
            return stage;
        }

        Refuse(row, "stage", $"'{row["stage"]}' is not a stage of a gate");
        return null;
    }

    private bool DefaultOf(TableRow row, out bool? isOn)
    {
        isOn = bool.TryParse(row["default"], out var value) ? value : null;
        if (isOn is null && row["default"].Length > 0)
        {
            Refuse(row, "default", $"'{row["default"]}' is not true or false");
            return false;
        }

        return true;
    }

    /// <summary>Returns the releases of <c>1.19-1.22</c>, <c>1.23-</c> or <c>1.24</c>. A range without an end is still open.</summary>
    private (NoteVersion Start, NoteVersion? End)? RangeOf(TableRow row, string column, string range)
    {
        var ends = range.Split('-');
        if (ends.Length <= 2 && NoteVersion.TryParse(ends[0], out var start))
        {
            if (ends.Length == 1)
            {
                return (start, start);
            }

            if (ends[1].Length == 0)
            {
                return (start, null);
            }

            if (NoteVersion.TryParse(ends[1], out var end) && end >= start)
            {
                return (start, end);
            }
        }

        Refuse(row, column, $"'{range}' is not a range of releases");
        return null;
    }

    private NoteVersion? Since(TableRow row, string column) => Since(row, column, row[column]);

    private NoteVersion? Since(TableRow row, string column, string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (NoteVersion.TryParse(text, out var version))
        {
            return version;
        }

        // The documentation once has 1,24.
        if (NoteVersion.TryParse(text.Replace(',', '.'), out version))
        {
            log.Add(row.Table.Path, row.Line, row.ColumnOf(column), $"'{text}' read as {version}");
            return version;
        }

        Refuse(row, column, $"'{text}' is not a release");
        return null;
    }

    private string? NameOf(TableRow row)
    {
        var name = row["gate"];
        if (KepGate.IsIdentifier(name))
        {
            return name;
        }

        Refuse(row, "gate", $"'{name}' is not a feature gate name");
        return null;
    }

    private List<string> DependsOn(TableRow row)
    {
        var names = row["dependencies"].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var name in names.Where(n => !KepGate.IsIdentifier(n)))
        {
            Refuse(row, "dependencies", $"'{name}' is not a feature gate name");
        }

        return [.. names.Where(KepGate.IsIdentifier)];
    }

    private void Refuse(TableRow row, string column, string message)
    {
        refused = true;
        log.Add(row.Table.Path, row.Line, row.ColumnOf(column), message + "; skipped");
    }

    private static NoteVersion Next(NoteVersion version) => new(version.Major, version.Minor + 1);

    /// <summary>Matches a tree with its repository, commit and release: <c>ceph/ceph-csi@fc013c3c23b8 (v1.19.2)</c>.</summary>
    [GeneratedRegex(@"^[\w.-]+/[\w.-]+@[0-9a-f]{7,40} \(v1\.(?<minor>\d{1,3})\.\d{1,3}\)$")]
    private static partial Regex TreeRelease();

    private sealed record DocumentedStage(ImportedStep Step, NoteVersion? Until, bool IsRemoved);
}
