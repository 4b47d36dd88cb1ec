using System.Globalization;
using KepCatalog.Configuration.Source;

namespace KepCatalog.Configuration.Reading;

/// <summary>Reads a line of metrics: <c>kubernetes_feature_enabled{name="NodeSwap",stage="BETA"} 1</c>.</summary>
internal static class MetricLine
{
    /// <summary>Reads the line, and returns false if it is not of this metric.</summary>
    public static bool Read(TextSource line, Report report)
    {
        var text = line.Text;
        var start = text.IndexOf(Markers.Metric, StringComparison.Ordinal);
        if (start < 0 || text.TrimStart().StartsWith("#", StringComparison.Ordinal))
        {
            return false;
        }

        var end = text.IndexOf('}', start);
        if (end < 0 || Label(text, "name", start, end) is not { Length: > 0 } name)
        {
            report.Problem(ProblemTexts.MetricWithoutName, line.At(start));
            return true;
        }

        var rest = text.Substring(end + 1).Trim();
        var number = rest.Split([' ', '\t'], 2)[0];
        bool? value = double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed == 1 ? true : parsed == 0 ? false : null : null;
        var job = Label(text, "job", start, end);
        var place = line.At(text.IndexOf(name, text.IndexOf("name=", start, StringComparison.Ordinal), StringComparison.Ordinal));
        report.Gate(name, value, number.Length == 0 ? null : number, job is null ? null : Components.OfProgram(job) ?? Components.OfKey(job), place);
        if (value is null)
        {
            report.Problem(ProblemTexts.MetricIsNeither1Nor0(GateText.Shortened(name)), place);
        }

        return true;
    }

    private static string? Label(string text, string label, int start, int end)
    {
        for (var at = text.IndexOf(label + "=", start, end - start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(label + "=", at + 1, end - at - 1, StringComparison.Ordinal))
        {
            // Not the end of another label: hostname="a"
            if (text[at - 1] is '{' or ',' or ' ')
            {
                var from = at + label.Length + 1;
                while (from < end && text[from] is '"' or '\\')
                {
                    from++;
                }

                var to = text.IndexOfAny(['"', '\\', ',', '}'], from, end + 1 - from);
                return text.Substring(from, to - from);
            }
        }

        return null;
    }
}
