using System.Globalization;
using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Output;

/// <summary>Prints findings in the format of compilers, so that editors can link to them.</summary>
internal static class FindingLine
{
    /// <summary>Returns a finding as <c>path(line,column): warning KCAT2003: message</c>.</summary>
    public static string Of(Finding finding) => string.Format(
        CultureInfo.InvariantCulture,
        "{0}({1},{2}): {3} {4}: {5}",
        finding.Path,
        finding.Place.Line,
        finding.Place.Column,
        SeverityWord(finding.Kind.Severity),
        finding.Kind.Id,
        PlainText.OneLine(finding.Message));

    /// <summary>Returns the severity as a word in lower case.</summary>
    public static string SeverityWord(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>Writes findings, one on each line.</summary>
    public static void WriteAll(IPage page, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            page.Code(Of(finding));
        }
    }

    /// <summary>Returns findings as rows.</summary>
    public static Rows RowsOf(IEnumerable<Finding> findings) => Rows.Of(
        findings,
        ("path", f => f.Path),
        ("line", f => f.Place.Line),
        ("column", f => f.Place.Column),
        ("severity", f => SeverityWord(f.Kind.Severity)),
        ("id", f => f.Kind.Id),
        ("message", f => PlainText.OneLine(f.Message)));
}
