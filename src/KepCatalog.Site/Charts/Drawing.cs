using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace KepCatalog.Site.Charts;

/// <summary>Draws an inline SVG. Its colours come from the classes of the style, so that a drawing is light or dark as its page is.</summary>
public sealed class Drawing(double width, double height)
{
    private readonly StringBuilder shapes = new();

    public Drawing Line(double x1, double y1, double x2, double y2, string style)
        => Add($"""<line class="{style}" x1="{x1:0.#}" y1="{y1:0.#}" x2="{x2:0.#}" y2="{y2:0.#}"/>""");

    public Drawing Box(double x, double y, double w, double h, string style, string? hint = null)
        => Add($"""<rect class="{style}" x="{x:0.#}" y="{y:0.#}" width="{w:0.#}" height="{h:0.#}"{End("rect", hint)}""");

    public Drawing Dot(double x, double y, double radius, string style, string? hint = null)
        => Add($"""<circle class="{style}" cx="{x:0.#}" cy="{y:0.#}" r="{radius:0.#}"{End("circle", hint)}""");

    /// <summary>Writes a text whose baseline is at <paramref name="y"/>.</summary>
    public Drawing Words(double x, double y, string text, string style = "", string anchor = "middle")
        => Add($"""<text class="{style}" x="{x:0.#}" y="{y:0.#}" text-anchor="{anchor}">{WebUtility.HtmlEncode(text)}</text>""");

    /// <summary>Draws a padlock around a place.</summary>
    public Drawing Lock(double x, double y)
        => Add($"""<path class="lock" d="M{x - 3:0.#} {y - 1:0.#}v-2.5a3 3 0 0 1 6 0v2.5"/><rect class="lock-body" x="{x - 4.5:0.#}" y="{y - 1:0.#}" width="9" height="7" rx="1"/>""");

    /// <summary>Gets the drawing as an element.</summary>
    /// <param name="label">What the drawing shows, for people who cannot see it. A table beside it has the figures.</param>
    public MarkupString ToMarkup(string label)
        => new(string.Create(
            CultureInfo.InvariantCulture,
            $"""<svg role="img" aria-label="{WebUtility.HtmlEncode(label)}" viewBox="0 0 {width:0.#} {height:0.#}" width="{width:0.#}" height="{height:0.#}">{shapes}</svg>"""));

    private static string End(string element, string? hint) => hint is null ? "/>" : $"><title>{WebUtility.HtmlEncode(hint)}</title></{element}>";

    private Drawing Add(FormattableString shape)
    {
        shapes.Append(FormattableString.Invariant(shape));
        return this;
    }
}
