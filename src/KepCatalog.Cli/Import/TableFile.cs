using KepCatalog.Cli.Reading;

namespace KepCatalog.Cli.Import;

/// <summary>Represents a tab-separated table: comment lines that begin with <c>#</c>, a line of column names, and one line for each row.</summary>
internal sealed class TableFile
{
    private readonly Dictionary<string, int> columns;

    private TableFile(string path, Dictionary<string, int> columns, IReadOnlyList<(int Line, string[] Cells)> rows)
    {
        Path = path;
        this.columns = columns;
        Rows = [.. rows.Select(r => new TableRow(this, r.Line, r.Cells))];
    }

    /// <summary>Gets the path of the file.</summary>
    public string Path { get; }

    /// <summary>Gets the rows in their order.</summary>
    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>Determines whether the table has all of these columns.</summary>
    public bool Has(params string[] names) => names.All(columns.ContainsKey);

    /// <summary>Reads a table. Rows with the wrong number of cells are skipped and go to the log.</summary>
    /// <exception cref="UnusableInputException">The file cannot be read, or has no columns.</exception>
    public static TableFile Read(string path, ImportLog log)
    {
        var text = NoteText.Decode(InputFile.ReadBytes(path));
        if (text.NotText is { } place)
        {
            log.Add(path, place.Line, place.Column, "these bytes are not UTF-8; read as U+FFFD");
        }

        var lines = text.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        lines[0] = lines[0].TrimStart('\uFEFF');
        var head = Array.FindIndex(lines, l => !l.StartsWith('#'));
        foreach (var name in head < 0 ? [] : lines[head].Split('\t'))
        {
            columns.TryAdd(name.Trim(), columns.Count);
        }

        var rows = new List<(int, string[])>();
        for (var i = head + 1; i < lines.Length; i++)
        {
            var cells = lines[i].Split('\t');
            if (cells.Length == columns.Count)
            {
                rows.Add((i + 1, cells));
            }
            else if (lines[i].Length > 0)
            {
                log.Add(path, i + 1, 1, FormattableString.Invariant($"the row has {cells.Length} cells, but the table has {columns.Count} columns; skipped"));
            }
        }

        return new TableFile(path, columns, rows);
    }

    /// <summary>Returns the index of a column.</summary>
    public int ColumnOf(string name) => columns[name];
}

/// <summary>Represents a row of a table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Cells">The cells.</param>
internal sealed record TableRow(TableFile Table, int Line, string[] Cells)
{
    /// <summary>Gets the cell of a column, without surrounding white space.</summary>
    public string this[string column] => PlainText.OneLine(Cells[Table.ColumnOf(column)]);

    /// <summary>Returns the position of a column in the line, from 1.</summary>
    public int ColumnOf(string column) => Cells.Take(Table.ColumnOf(column)).Sum(c => c.Length + 1) + 1;
}
