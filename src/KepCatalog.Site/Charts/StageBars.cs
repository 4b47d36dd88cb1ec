using System.Globalization;
using KepCatalog.Site.Data;
using KepCatalog.Site.Texts;
using Microsoft.AspNetCore.Components;

namespace KepCatalog.Site.Charts;

/// <summary>Draws the number of features by stage as a bar for each release.</summary>
public static class StageBars
{
    private const double Left = 36;
    private const double Bar = 22;
    private const double Step = 30;
    private const double Height = 220;

    public static MarkupString Draw(IReadOnlyList<ReleaseCount> counts, PageTexts texts)
    {
        var most = counts.Max(c => c.Stable + c.Beta + c.Alpha);
        var top = (int)Math.Ceiling(most / 20.0) * 20;
        double Y(double count) => 12 + Height - (count * Height / top);
        var drawing = new Drawing(Left + (counts.Count * Step) + 4, Height + 44);
        for (var line = 0; line <= top; line += 20)
        {
            drawing.Line(Left - 4, Y(line), Left + (counts.Count * Step), Y(line), "grid");
            drawing.Words(Left - 8, Y(line) + 4, line.ToString(CultureInfo.InvariantCulture), "tick", "end");
        }

        for (var i = 0; i < counts.Count; i++)
        {
            var x = Left + (i * Step) + ((Step - Bar) / 2);
            var below = 0;
            foreach (var (stage, count) in (ReadOnlySpan<(Stage, int)>)[(Stage.Stable, counts[i].Stable), (Stage.Beta, counts[i].Beta), (Stage.Alpha, counts[i].Alpha)])
            {
                if (count > 0)
                {
                    drawing.Box(
                        x,
                        Y(below + count),
                        Bar,
                        count * Height / top,
                        "bar " + stage.ToString().ToLowerInvariant(),
                        $"v{counts[i].Release.Version}, {texts.NameOf(stage)}: {count.ToString(CultureInfo.InvariantCulture)}");
                }

                below += count;
            }

            drawing.Words(x + (Bar / 2), Height + 30, counts[i].Release.Version.ToString(), "tick");
        }

        return drawing.ToMarkup(texts.FeaturesByRelease);
    }
}
