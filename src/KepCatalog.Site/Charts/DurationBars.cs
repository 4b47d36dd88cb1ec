using KepCatalog.Site.Data;
using KepCatalog.Site.Texts;
using Microsoft.AspNetCore.Components;

namespace KepCatalog.Site.Charts;

/// <summary>Draws how long KEPs take from alpha to stable: a line from the shortest to the longest, and a bar to the median, for each SIG.</summary>
public static class DurationBars
{
    private const double Left = 190;
    private const double Row = 26;
    private const double Release = 27;

    public static MarkupString Draw(IReadOnlyList<SigDuration> durations, PageTexts texts)
    {
        var longest = durations.Max(d => d.Longest);
        double X(double releases) => Left + (releases * Release);
        var bottom = 8 + (durations.Count * Row);
        var drawing = new Drawing(X(longest) + 20, bottom + 26);
        for (var line = 0; line <= longest; line += 2)
        {
            drawing.Line(X(line), 4, X(line), bottom, "grid");
            drawing.Words(X(line), bottom + 18, line.ToString(System.Globalization.CultureInfo.InvariantCulture), "tick");
        }

        for (var i = 0; i < durations.Count; i++)
        {
            var (y, sig) = (8 + (i * Row), durations[i]);
            drawing.Words(Left - 10, y + 16, SigName.Of(sig.Sig), "label", "end");
            drawing.Box(X(0), y + 4, sig.Median * Release, Row - 10, "bar stable", texts.InWords(sig));
            drawing.Line(X(sig.Shortest), y + 11, X(sig.Longest), y + 11, "range");
            drawing.Line(X(sig.Shortest), y + 7, X(sig.Shortest), y + 15, "range");
            drawing.Line(X(sig.Longest), y + 7, X(sig.Longest), y + 15, "range");
        }

        return drawing.ToMarkup(texts.TimeToStable);
    }
}
