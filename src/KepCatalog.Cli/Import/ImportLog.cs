using System.Globalization;

namespace KepCatalog.Cli.Import;

/// <summary>Collects what an import could not take over, so that nothing is lost silently.</summary>
internal sealed class ImportLog
{
    private readonly List<(string Path, int Line, int Column, string Message)> remarks = [];

    /// <summary>Gets the number of remarks.</summary>
    public int Count => remarks.Count;

    /// <summary>Gets the number of milestones that are empty or <c>TBD</c>. These are too many to list, and need no correction.</summary>
    public int OpenMilestones { get; private set; }

    /// <summary>Gets the remarks as <c>path(line,column): message</c>, by path and place.</summary>
    private IEnumerable<string> Lines => remarks
        .OrderBy(r => r.Path, StringComparer.Ordinal)
        .ThenBy(r => r.Line)
        .ThenBy(r => r.Column)
        .Select(r => string.Format(
            CultureInfo.InvariantCulture, "{0}({1},{2}): {3}", r.Path, r.Line, r.Column, PlainText.OneLine(r.Message)));

    /// <summary>Writes the remarks and a summary line.</summary>
    public void WriteTo(TextWriter error, FormattableString summary)
    {
        foreach (var line in Lines)
        {
            error.WriteLine(line);
        }

        error.WriteLine(summary.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Adds a remark on a value.</summary>
    public void Add(KepFile file, YamlValue value, string message) => Add(file, value.Line, value.Column, message);

    /// <summary>Adds a remark on a place.</summary>
    public void Add(KepFile file, int line, int column, string message) => Add(file.Path, line, column, message);

    /// <summary>Adds a remark on a place.</summary>
    public void Add(string path, int line, int column, string message) => remarks.Add((path, line, column, message));

    /// <summary>Counts a milestone that the KEP leaves open.</summary>
    public void AddOpenMilestone() => OpenMilestones++;
}
