using System.Globalization;

namespace KepCatalog.Cli.Import;

/// <summary>Keeps what an import could not take over, so that nothing is lost in silence.</summary>
internal sealed class ImportLog
{
    private readonly List<(string Path, int Line, int Column, string Message)> remarks = [];

    /// <summary>How many remarks there are.</summary>
    public int Count => remarks.Count;

    /// <summary>How many milestones are empty or <c>TBD</c>: too many to list, and nothing to mend.</summary>
    public int OpenMilestones { get; private set; }

    /// <summary>The remarks as <c>path(line,column): message</c>, by path and place.</summary>
    private IEnumerable<string> Lines => remarks
        .OrderBy(r => r.Path, StringComparer.Ordinal)
        .ThenBy(r => r.Line)
        .ThenBy(r => r.Column)
        .Select(r => string.Format(
            CultureInfo.InvariantCulture, "{0}({1},{2}): {3}", r.Path, r.Line, r.Column, PlainText.OneLine(r.Message)));

    /// <summary>Writes the remarks, and a line that sums up.</summary>
    public void WriteTo(TextWriter error, FormattableString summary)
    {
        foreach (var line in Lines)
        {
            error.WriteLine(line);
        }

        error.WriteLine(summary.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Notes something about a value.</summary>
    public void Add(KepFile file, YamlValue value, string message) => Add(file, value.Line, value.Column, message);

    /// <summary>Notes something about a place.</summary>
    public void Add(KepFile file, int line, int column, string message) => Add(file.Path, line, column, message);

    /// <summary>Notes something about a place.</summary>
    public void Add(string path, int line, int column, string message) => remarks.Add((path, line, column, message));

    /// <summary>Counts a milestone that the KEP leaves open.</summary>
    public void AddOpenMilestone() => OpenMilestones++;
}
