using System.Globalization;
using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Import;

/// <summary>The gates of one table, and whose word it is.</summary>
/// <param name="Origin">The source.</param>
/// <param name="From">The first release that the table covers; null if it covers all from the first one on.</param>
/// <param name="Gates">The gates by name.</param>
/// <param name="Unread">The gates that the table has, but that cannot be read.</param>
internal sealed record ImportedGates(
    GateOrigin Origin, NoteVersion? From, IReadOnlyDictionary<string, ImportedGate> Gates, IReadOnlySet<string> Unread);

/// <summary>A gate of a table.</summary>
/// <param name="Steps">Its stages, ascending.</param>
/// <param name="DependsOn">The gates that it needs; null where the table does not say.</param>
internal sealed record ImportedGate(IReadOnlyList<ImportedStep> Steps, IReadOnlyList<string>? DependsOn);

/// <summary>A stage of a gate from one release on.</summary>
/// <param name="Since">The release.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Default">Whether it is on by default; null where the table does not say.</param>
/// <param name="IsLocked">Whether it can be set to nothing else; null where the table cannot say.</param>
/// <param name="Source">What the table names as its own source, or null.</param>
internal sealed record ImportedStep(NoteVersion Since, NoteStage Stage, bool? Default, bool? IsLocked, string? Source = null);

/// <summary>Reads the tables of feature gates, told apart by their columns: the source trees release by release, the documentation's
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
    /// <param name="asOf">The release that the table was made at.</param>
    /// <param name="log">Takes what cannot be taken.</param>
    /// <exception cref="UnusableInputException">The file cannot be read, or is none of the tables.</exception>
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
                $"'{path}' is no table of feature gates; its first line must name the columns, see CONTRIBUTING.md.");
    }

    /// <summary>One row a stage, default or lock of a gate: the first and the last release of it, the first one without the gate, and
    /// the tree that it was read from.</summary>
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
                    // The documentation has no word for a lock, and most gates get theirs when they are stable.
                    var address = SourceOf(row);
                    bool? isLocked = address == GateNoteText.Page && stage == NoteStage.Stable ? null : row["locked"] == "yes";
                    steps.Add(new ImportedStep(from, stage, isOn, isLocked, address));
                }
            }

            // That a tree lacks the gate is told by that tree.
            var last = rows.Last();
            if (Since(last, "removed", last["removed"]) is { } gone)
            {
                steps.Add(new ImportedStep(gone, NoteStage.Removed, null, false, trees.TryGetValue(gone.Minor, out var tree) ? tree : SourceOf(last)));
            }

            if (refused || steps.Zip(steps.Skip(1)).Any(s => s.First.Since >= s.Second.Since))
            {
                unread.Add(rows.Key);
                Refuse(last, "gate", $"{rows.Key} cannot be read as a whole");
                continue;
            }

            gates.Add(rows.Key, new ImportedGate(steps, null));
        }

        return gates;

        // A release that no tree was at hand for is told by the documentation.
        string SourceOf(TableRow row) => row[source].StartsWith("rendered kubernetes.io ", StringComparison.Ordinal) ? GateNoteText.Page : row[source];
    }

    /// <summary>One row a gate: a range of releases for each stage, and since when it is on and locked.</summary>
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

                // The columns are in the order of a gate's life.
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

            // With one value missing the rest would say something else than the table: all of the row or nothing.
            if (refused)
            {
                unread.Add(name);
                Refuse(row, "gate", $"{name} cannot be read as a whole");
            }
            else if (starts.Count == 0)
            {
                unread.Add(name);
                Refuse(row, "gate", $"{name} has no stage");
            }
            else if (!gates.TryAdd(name, new ImportedGate(Steps(starts, enabled, locked), dependsOn)))
            {
                Refuse(row, "gate", $"{name} comes twice");
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
            // The table says since when a gate was first on. A deprecated gate may have been turned off again.
            var (start, stage) = starts.Last(s => s.Key <= since);
            return new ImportedStep(since, stage, stage == NoteStage.Deprecated && enabled < start ? null : enabled <= since, locked <= since);
        })];
    }

    /// <summary>One row a stage of a gate; a gate may stand in several tables of the page.</summary>
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
                Refuse(rows.First(), "gate", $"{rows.Key} cannot be read as a whole");
                continue;
            }

            gates.Add(rows.Key, new ImportedGate(Steps(stages), null));
        }

        return gates;
    }

    private List<ImportedStep> Steps(List<DocumentedStage> stages)
    {
        // A stage in two tables of the page is one; where one of them closes it, it is closed.
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

        // The page of removed gates names the last release for most; for the others, that of the page is the first without it.
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
            Refuse(row, "since", $"'{row["since"]}' to '{row["until"]}' is no range of releases");
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

        Refuse(row, "stage", $"'{row["stage"]}' is no stage of a gate");
        return null;
    }

    private bool DefaultOf(TableRow row, out bool? isOn)
    {
        isOn = bool.TryParse(row["default"], out var value) ? value : null;
        if (isOn is null && row["default"].Length > 0)
        {
            Refuse(row, "default", $"'{row["default"]}' is neither true nor false");
            return false;
        }

        return true;
    }

    /// <summary>The releases of <c>1.19-1.22</c>, <c>1.23-</c> or <c>1.24</c>; without an end, there is none yet.</summary>
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

        Refuse(row, column, $"'{range}' is no range of releases");
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

        // The documentation has 1,24 once.
        if (NoteVersion.TryParse(text.Replace(',', '.'), out version))
        {
            log.Add(row.Table.Path, row.Line, row.ColumnOf(column), $"'{text}' taken as {version}");
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

        Refuse(row, "gate", $"'{name}' is not a feature gate's name");
        return null;
    }

    private List<string> DependsOn(TableRow row)
    {
        var names = row["dependencies"].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var name in names.Where(n => !KepGate.IsIdentifier(n)))
        {
            Refuse(row, "dependencies", $"'{name}' is not a feature gate's name");
        }

        return [.. names.Where(KepGate.IsIdentifier)];
    }

    private void Refuse(TableRow row, string column, string message)
    {
        refused = true;
        log.Add(row.Table.Path, row.Line, row.ColumnOf(column), message + "; left out");
    }

    private static NoteVersion Next(NoteVersion version) => new(version.Major, version.Minor + 1);

    /// <summary>A tree by its repository, commit and release: <c>ceph/ceph-csi@fc013c3c23b8 (v1.19.2)</c>.</summary>
    [GeneratedRegex(@"^[\w.-]+/[\w.-]+@[0-9a-f]{7,40} \(v1\.(?<minor>\d{1,3})\.\d{1,3}\)$")]
    private static partial Regex TreeRelease();

    private sealed record DocumentedStage(ImportedStep Step, NoteVersion? Until, bool IsRemoved);
}
