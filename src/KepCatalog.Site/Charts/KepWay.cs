using KepCatalog.Site.Texts;
using Microsoft.AspNetCore.Components;

namespace KepCatalog.Site.Charts;

/// <summary>Draws the way of a KEP through the releases as a line with a dot for each milestone.</summary>
public static class KepWay
{
    private const double Left = 34;
    private const double LineY = 62;

    public static MarkupString Draw(Kep kep, PageTexts texts)
    {
        var steps = kep.History;
        var first = steps[0].Version.Minor;
        var last = Math.Max(steps[^1].Version.Minor, Catalogue.LastReleased.Minor);
        var step = Math.Clamp(640.0 / Math.Max(1, last - first), 28, 72);
        double X(int minor) => Left + ((minor - first) * step);

        var drawing = new Drawing(X(last) + 40, 96);
        drawing.Line(X(first), LineY, X(last), LineY, "axis");
        for (var minor = first; minor <= last; minor++)
        {
            drawing.Line(X(minor), LineY - 4, X(minor), LineY + 4, "axis");
            drawing.Words(X(minor), LineY + 25, "1." + minor.ToString(System.Globalization.CultureInfo.InvariantCulture), "tick");
        }

        var done = steps.Where(s => !s.IsPlanned).ToArray();
        for (var i = 0; i < done.Length; i++)
        {
            var end = i + 1 < done.Length ? done[i + 1].Version.Minor : Catalogue.LastReleased.Minor;
            if (done[i].Stage != Stage.Removed)
            {
                drawing.Line(X(done[i].Version.Minor), LineY, X(Math.Max(end, done[i].Version.Minor)), LineY, "way " + StyleOf(done[i]));
            }
        }

        for (var i = 0; i < steps.Count; i++)
        {
            var x = X(steps[i].Version.Minor);
            drawing.Dot(x, LineY, 8, (steps[i].IsPlanned ? "dot planned " : "dot ") + StyleOf(steps[i]), texts.InWords(steps[i]));

            // Neighbours would overlap: every other label is higher.
            drawing.Words(x, i % 2 == 0 ? LineY - 18 : LineY - 38, texts.NameOf(steps[i]) + (steps[i].IsPlanned ? texts.PlannedSuffix : ""), "label");
        }

        return drawing.ToMarkup(texts.WayOf(kep));
    }

    private static string StyleOf(StageChange step) => step.Stage.ToString().ToLowerInvariant();
}
