using System.Globalization;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Represents a row of a table of features.</summary>
/// <param name="Place">The place.</param>
/// <param name="Title">The cell with the title.</param>
/// <param name="Keps">The KEPs in the row.</param>
/// <param name="Fields">The stages in its cells.</param>
/// <param name="Sigs">The SIGs in its cells.</param>
/// <param name="Gates">The gates in its cells.</param>
/// <param name="Texts">The cells with descriptions.</param>
/// <param name="IsOfFeatures">Whether the table has a column of KEPs or a header for features.</param>
internal sealed record FeatureRow(
    Place Place, RichText Title, List<NamedKep> Keps, List<Field> Fields, EquatableArray<string> Sigs, List<Located<string>> Gates, List<RichText> Texts, bool IsOfFeatures = true);

/// <summary>Reads tables of features. The cells determine the meaning of a column; its header decides only if the cells are ambiguous.</summary>
internal static class FeatureTable
{
    private enum Column
    {
        Text,
        Kep,
        Title,
        Stage,
        Sig,
        Gate,
        Milestone,

        /// <summary>A mark for the stage in its header.</summary>
        Tick,

        /// <summary>A row number, a date, a count.</summary>
        Other,
    }

    /// <summary>Returns the rows of a table that may present features.</summary>
    public static IEnumerable<FeatureRow> Read(Table table, KubernetesVersion? release, Legend? legend = null)
    {
        if (AreStages(table))
        {
            foreach (var row in Cells(table))
            {
                yield return row;
            }

            yield break;
        }

        var columns = Columns(table, release, legend ?? Legend.None);
        var isOfFeatures = columns.Contains(Column.Kep) || table.Header.Exists(h => Fields.KindOf(h.Plain.Trim().Trim('*', '`').Trim()) is FieldKind.Title or FieldKind.Kep)
            || Most(table.Rows, r => r.Exists(c => KepReferences.Find(c).Count > 0));
        var above = new Dictionary<int, RichText>();
        RichText? band = null;
        foreach (var row in table.Rows)
        {
            // A row with only a stage is a heading for the rows below it.
            if (row.FindAll(c => c.Plain.Trim().Length > 0) is { Count: 1 } alone && row.Count > 1 && StageWords.Pure(alone[0].Plain) is not null)
            {
                band = alone[0];
                continue;
            }

            var fields = new List<Field>();
            var gates = new List<Located<string>>();
            var texts = new List<RichText>();
            var sigs = default(EquatableArray<string>);
            RichText? title = null;
            var isUnchanged = false;
            for (var i = 0; i < row.Count; i++)
            {
                var cell = row[i];
                switch (i < columns.Count ? columns[i] : Column.Other)
                {
                    case Column.Stage:
                        // Merged cells are empty: they repeat the cell above.
                        cell = cell.Plain.Trim() is "" or "同上" or "〃" or "″" or "\"" or "''" or "ditto" or "Ditto" or "same" or "as above" && above.TryGetValue(i, out var same) ? same : above[i] = cell;
                        fields.Add(new Field(FieldKind.Stage, Stage.Unknown, legend?.Find(cell) is { } sign ? StageNames.Of(sign) : cell.Plain.Trim(), cell, 0));
                        isUnchanged |= table.Header.Count > i && Versions.First(table.Header[i].Plain) == release && release is not null && StageWords.OfField(fields[fields.Count - 1].Value, release) is null;
                        break;
                    case Column.Tick when IsTick(cell.Plain):
                        fields.Add(new Field(FieldKind.Stage, Stage.Unknown, StageNames.Of(StageWords.Pure(table.Header[i].Plain) ?? Stage.Unknown), cell, 0));
                        break;
                    case Column.Milestone:
                        fields.Add(new Field(FieldKind.Milestone, StageWords.Pure(table.Header[i].Plain) ?? Stage.Unknown, cell.Plain.Trim(), cell, 0));
                        break;
                    case Column.Sig when Headings.AreaOf(cell.Plain) is { Count: > 0 } area:
                        sigs = area;
                        break;
                    case Column.Sig:
                        sigs = Sigs.All(cell.Plain).ToEquatableArray();
                        break;
                    case Column.Gate:
                        gates.AddRange(GateNames.InValue(cell, 0));
                        break;
                    case Column.Kep:
                        gates.AddRange(GateNames.InValue(cell, 0).Where(g => cell.Runs.Any(r => r.IsCode && r.Text.Contains(g.Value))));
                        texts.AddRange(cell.Plain.Length > 30 ? [cell] : []);
                        break;
                    case Column.Title:
                        title ??= cell;
                        break;
                    case Column.Text:
                        texts.Add(cell);
                        break;
                }
            }

            // A column for each release: a row without a stage in the release of the note is not new.
            if (isUnchanged)
            {
                continue;
            }

            if (band is not null)
            {
                fields.Add(new Field(FieldKind.Stage, Stage.Unknown, band.Plain.Trim(), band, 0));
            }

            var keps = Keps(row, columns);
            title ??= keps.Count > 0 ? keps[0].Text : texts.FirstOrDefault();
            if (title is not null)
            {
                texts.RemoveAll(t => t == title);
                yield return new FeatureRow((keps.Count > 0 && keps[0].Text != title && !columns.Contains(Column.Title) ? keps[0].Text : row[0].Plain.Trim().Length > 0 ? row[0] : title).Place, title, keps, fields, sigs, gates, texts, isOfFeatures);
            }
        }
    }

    /// <summary>Determines whether each column header is a stage and its cells are features: "| Alpha | Beta | Stable |".</summary>
    private static bool AreStages(Table table)
        => table.Header.Count > 1 && table.Header.TrueForAll(h => StageWords.Pure(h.Plain) is not null)
            && table.Rows.SelectMany(r => r).Where(c => !IsBlank(c.Plain.Trim())).ToList() is { Count: > 1 } cells && Most(cells, c => KepReferences.Find(c).Count > 0 && c.Phrase.Title.Text.Any(char.IsLetter));

    private static IEnumerable<FeatureRow> Cells(Table table)
    {
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Count && i < table.Header.Count; i++)
            {
                var cell = row[i];
                var keps = Candidates.Distinct(Mentions.WithoutPassing(cell, KepReferences.Find(cell))).Select(r => new NamedKep(r, cell)).ToList();
                if (keps.Count > 0)
                {
                    yield return new FeatureRow(cell.Place, cell, keps, [new Field(FieldKind.Stage, Stage.Unknown, StageNames.Of(StageWords.Pure(table.Header[i].Plain)!.Value), cell, 0)], default, [], []);
                }
            }
        }
    }

    /// <summary>Determines whether a table has a column of stages or of KEPs. Without a stage in the heading, only such rows present features.</summary>
    public static bool HasStages(Table table, KubernetesVersion? release, Legend legend) => AreStages(table) || Columns(table, release, legend).Exists(c => c is Column.Stage or Column.Milestone or Column.Tick);

    private static List<Column> Columns(Table table, KubernetesVersion? release, Legend legend)
    {
        var count = table.Rows.Count == 0 ? table.Header.Count : Math.Max(table.Header.Count, table.Rows.Max(r => r.Count));
        var columns = new List<Column>();
        for (var i = 0; i < count; i++)
        {
            var cells = table.Rows.Where(r => i < r.Count && !IsBlank(r[i].Plain.Trim())).Select(r => r[i]).ToList();
            columns.Add(ColumnOf(i < table.Header.Count ? table.Header[i].Plain : "", cells, release, legend));
        }

        // The title column is the one whose header says so, or else the first with text.
        var first = columns.IndexOf(Column.Title);
        first = first < 0 ? columns.IndexOf(Column.Text) : first;
        for (var i = 0; i < columns.Count; i++)
        {
            columns[i] = i == first ? Column.Title : columns[i] == Column.Title ? Column.Text : columns[i];
        }

        // Of several columns of stages, the column of the note's release is used, or else the one whose header says so, or else the last. Columns before it
        // are previous stages. A "status" column without stages is the status of the work.
        var stages = Enumerable.Range(0, columns.Count).Where(i => columns[i] == Column.Stage).ToList();
        var stated = stages.FindAll(i => Most(table.Rows.FindAll(r => i < r.Count).ConvertAll(r => r[i]), c => StageWords.OfField(c.Plain.Trim(), null) is not null || legend.Find(c) is not null));
        stated = stated.Count > 0 ? stated : stages;
        var own = stated.FindLastIndex(i => i < table.Header.Count && release is not null && Versions.First(table.Header[i].Plain) == release);
        own = own >= 0 ? own : stated.FindLastIndex(i => i < table.Header.Count && Fields.KindOf(table.Header[i].Plain) == FieldKind.Stage);
        own = own >= 0 ? own : stated.Count - 1;
        foreach (var other in stages.Where(i => i != stated[own]))
        {
            columns[other] = Column.Other;
        }

        return columns;
    }

    private static bool IsTick(string cell) => cell.Trim().TrimEnd('\uFE0F') is "✓" or "✔" or "✅" or "☑" or "√" or "●" or "•" or "x" or "X" or "yes" or "是";

    /// <summary>Determines whether a cell is only a placeholder: empty, a dash, "n/a".</summary>
    private static bool IsBlank(string cell)
        => cell.All(c => c is '-' or '–' or '—' or '/') || cell.ToLowerInvariant() is "n/a" or "none" or "tbd" or "无" or "暂无" or "未定";

    private static Column ColumnOf(string head, List<RichText> cells, KubernetesVersion? release, Legend legend)
    {
        if (cells.Count == 0)
        {
            return Column.Other;
        }

        if (cells.TrueForAll(c => c.Plain.Trim() is { Length: <= 3 } number && number.All(c => c is >= '0' and <= '9')) && IsRunning(cells))
        {
            return Column.Other;
        }

        var label = head.Trim().Trim('*', '`').Trim();
        var kind = Language.Readings(label).Select(Fields.KindOf).FirstOrDefault(k => k is not null);
        if (Most(cells, c => KepReferences.Find(c) is { Count: > 0 } keps && c.Plain.Trim().Length <= 24 * keps.Count + 24) || (kind == FieldKind.Kep && Most(cells, c => Numbers(c.Plain).Count > 0)))
        {
            return kind is FieldKind.Kep || !Most(cells, c => c.Phrase.Title.Text.Any(char.IsLetter)) ? Column.Kep : Column.Title;
        }

        if (StageWords.Pure(label) is not null && cells.TrueForAll(c => IsTick(c.Plain) || c.Plain.Trim() is "✗" or "✘" or "❌" or "no"))
        {
            return Column.Tick;
        }

        if (release is not null && StageWords.Pure(label) is not null && Most(cells, c => c.Plain.Trim() is { Length: <= 12 } text && Versions.First(text) is not null))
        {
            return Column.Milestone;
        }

        if (kind != FieldKind.Title && Most(cells, c => StageWords.Pure(c.Plain.Trim()) is not null || legend.Find(c) is not null || (kind == FieldKind.Stage && StageWords.OfField(c.Plain.Trim(), null) is not null)))
        {
            return kind == FieldKind.Former || (Versions.First(label) is { } of && release is not null && of != release) ? Column.Other : Column.Stage;
        }

        return kind switch
        {
            FieldKind.Stage => Column.Stage,
            FieldKind.Gate => Column.Gate,
            FieldKind.Sig => Column.Sig,
            FieldKind.Title => Column.Title,
            _ when Most(cells, c => Headings.AreaOf(c.Plain) is { Count: > 0 }) => Column.Sig,
            _ when Most(cells, c => GateNames.OnlyName(c) is not null) => Column.Gate,
            _ when cells.TrueForAll(c => !c.Plain.Any(char.IsLetter)) => Column.Other,
            _ => Column.Text,
        };
    }

    /// <summary>Returns the KEPs of a row: those in the column of KEPs, which may be bare numbers, or else those in the first cell with a KEP.</summary>
    private static List<NamedKep> Keps(List<RichText> row, List<Column> columns)
    {
        var keps = new List<NamedKep>();
        foreach (var isColumn in new[] { true, false })
        {
            for (var i = 0; i < row.Count && (isColumn || keps.Count == 0); i++)
            {
                if ((i < columns.Count && columns[i] == Column.Kep) == isColumn && (isColumn || i >= columns.Count || columns[i] is Column.Title or Column.Other))
                {
                    var references = Mentions.WithoutPassing(row[i], KepReferences.Find(row[i]), keepsSee: isColumn);
                    var found = isColumn && references.Count == 0 ? Numbers(row[i].Plain) : references;
                    keps.AddRange(found.Where(r => keps.TrueForAll(k => k.Number != r.Number)).Select(r => new NamedKep(r, row[i])));
                }
            }
        }

        return keps;
    }

    /// <summary>Returns the bare numbers in a cell of KEPs: <c>4939 / 5999</c>, <c>5823 `PodLevelCheckpointRestore`</c>.</summary>
    private static List<KepReference> Numbers(string text)
    {
        var found = new List<KepReference>();
        for (var i = 0; i < text.Length;)
        {
            if (text[i] is not (>= '0' and <= '9'))
            {
                if (char.IsLetter(text[i]))
                {
                    break; // a gate or a title: the rest is not a list of numbers
                }

                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && text[i] is >= '0' and <= '9')
            {
                i++;
            }

            if (i - start <= 5 && (i == text.Length || text[i] is not ('.' or '%' or '年')) && int.Parse(text.Substring(start, i - start), CultureInfo.InvariantCulture) is > 0 and var number)
            {
                found.Add(new KepReference(number, start, i, null, false));
            }
        }

        return found;
    }

    /// <summary>Determines whether cells are consecutive numbers, from 1 or, in at least three rows, from any number.</summary>
    private static bool IsRunning(List<RichText> cells)
    {
        var numbers = cells.ConvertAll(c => int.Parse(c.Plain.Trim(), CultureInfo.InvariantCulture));
        return (numbers[0] == 1 || numbers.Count > 2) && numbers.Zip(numbers.Skip(1), (l, r) => r - l).All(d => d == 1);
    }

    private static bool Most<T>(List<T> cells, Func<T, bool> isSo) => cells.Count(isSo) * 2 > cells.Count || (cells.Count > 0 && cells.Count(isSo) * 2 == cells.Count && cells.Count > 2);
}
