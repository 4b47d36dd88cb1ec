namespace KepCatalog.Cli.Import;

/// <summary>Updates a list of changes in the front matter of a release note. Keys and entries that the table lacks, remarks,
/// comments, and the order stay.</summary>
internal static class ChangeListText
{
    private const string Indentation = "  ";

    /// <summary>Updates the list of a table.</summary>
    /// <param name="note">The note.</param>
    /// <param name="table">The table.</param>
    /// <param name="entries">The entries of the release.</param>
    /// <param name="report">Receives an existing line, and what is left as it is.</param>
    public static void Update(NoteEditor note, ChangeTable table, IEnumerable<ChangeEntry> entries, Action<string, string> report)
    {
        var lines = note.LinesOf(table.Key);
        if (lines.Count > 0 && lines[0].TrimEnd() != table.Key + ":")
        {
            report(lines[0], $"{table.Key} is not a list with an entry on each line; not changed");
            return;
        }

        var missing = entries.ToDictionary(e => e.Subject(table.Identity), StringComparer.Ordinal);
        var (head, items) = Items([.. lines.Skip(1)]);
        var result = new List<string>([table.Key + ":", .. head]);
        var end = result.Count;
        foreach (var item in items)
        {
            var known = ChangeEntry.Read(item);
            if (known is not null && missing.Remove(known.Subject(table.Identity), out var entry))
            {
                entry = entry.With(known);
                result.AddRange(known.Has(entry) ? item : [Indentation + entry, .. item.Skip(1).Where(IsComment)]);
            }
            else
            {
                report(item[0], known is null ? $"this entry of {table.Key} cannot be read; not changed" : $"{table.FileName} has no row for this entry; not changed");
                result.AddRange(item);
            }

            end = result.FindLastIndex(l => !IsComment(l)) + 1;
        }

        // Comments below the last entry belong to what follows.
        result.InsertRange(end, missing.Values.Select(e => Indentation + e));
        if (result.Count > 1)
        {
            note.Replace(table.Key, result);
        }
    }

    /// <summary>Divides the lines of a list into those above the first entry and those of each entry.</summary>
    private static (List<string> Head, List<List<string>> Items) Items(List<string> lines)
    {
        var indentation = lines.Where(l => l.TrimStart().StartsWith('-')).Select(IndentationOf).DefaultIfEmpty(0).Min();
        var head = new List<string>();
        var items = new List<List<string>>();
        foreach (var line in lines)
        {
            if (line.TrimStart().StartsWith('-') && IndentationOf(line) == indentation)
            {
                items.Add([line]);
            }
            else
            {
                (items.Count == 0 ? head : items[^1]).Add(line);
            }
        }

        return (head, items);
    }

    private static int IndentationOf(string line) => line.Length - line.TrimStart().Length;

    private static bool IsComment(string line) => line.TrimStart() is "" or ['#', ..];
}
