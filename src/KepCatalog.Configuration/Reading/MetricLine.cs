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
        var start = Markers.MetricIn(text);
        if (start < 0 || text.TrimStart().StartsWith("#", StringComparison.Ordinal))
        {
            return false;
        }

        var end = text.IndexOf('}', start);
        if (end < 0 || Label(text, "name", start, end) is not { Text.Length: > 0 } label)
        {
            report.Problem(ProblemTexts.MetricWithoutName, line.At(start));
            return true;
        }

        var rest = text.Substring(end + 1).Trim();
        var number = rest.Split([' ', '\t'], 2)[0];
        bool? value = double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed == 1 ? true : parsed == 0 ? false : null : null;
        var (name, place) = (label.Text, line.At(label.Offset));
        report.Gate(name, value, number.Length == 0 ? null : number, ComponentOf((Label(text, "job", start, end) ?? Label(text, "component", start, end))?.Text), place);
        if (value is null)
        {
            report.Problem(ProblemTexts.MetricIsNeither1Nor0(GateText.Shortened(name)), place);
        }

        return true;
    }

    /// <summary>Reads the metric in an answer of Prometheus: <c>{"metric": {"__name__": …, "name": …}, "value": [time, "1"]}</c>. Returns false if it is
    /// another object.</summary>
    public static bool Read(YamlMapping result, Report report)
    {
        if (result.Find("metric") is not YamlMapping labels || labels.Text("__name__") + "{" != Markers.Metric || labels.Find("name") is not YamlScalar name)
        {
            return false;
        }

        var number = result.Find("value") is YamlSequence { Items.Count: 2 } pair && pair.Items[1] is YamlScalar text ? text.Value : null;
        report.Gate(name.Value, number switch { "1" => true, "0" => false, _ => null }, number, ComponentOf(labels.Text("job") ?? labels.Text("component")), name.Content().At(0));
        return true;
    }

    private static string? ComponentOf(string? job) => job is null ? null : Components.OfProgram(job) ?? Components.OfKey(job);

    /// <summary>Returns the value of a label and its offset, or null.</summary>
    private static (string Text, int Offset)? Label(string text, string label, int start, int end)
    {
        for (var at = text.IndexOf(label, start, end - start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(label, at + 1, end - at - 1, StringComparison.Ordinal))
        {
            var from = SkipBlanks(text, at + label.Length, end);

            // Not the end of another label: hostname="a"
            if (text[at - 1] is '{' or ',' or ' ' && from < end && text[from] == '=')
            {
                from = SkipBlanks(text, from + 1, end);
                while (from < end && text[from] is '"' or '\\')
                {
                    from++;
                }

                var to = text.IndexOfAny(['"', '\\', ',', '}'], from, end + 1 - from);
                return (text.Substring(from, to - from), from);
            }
        }

        return null;
    }

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && text[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
