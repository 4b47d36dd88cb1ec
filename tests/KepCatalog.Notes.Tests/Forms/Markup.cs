namespace KepCatalog.Tests.Forms;

/// <summary>How links and bold words are written.</summary>
internal enum Markup
{
    Markdown,
    Html,

    /// <summary>What is seen of them.</summary>
    Plain,
}

/// <summary>Writes links and bold words.</summary>
internal static class MarkupWriting
{
    public static string Link(this Markup markup, string text, string url) => markup switch
    {
        Markup.Markdown => $"[{text}]({url})",
        Markup.Html => $"<a href=\"{url}\">{text}</a>",
        _ => text,
    };

    public static string Bold(this Markup markup, string text) => markup switch
    {
        Markup.Markdown => $"**{text}**",
        Markup.Html => $"<strong>{text}</strong>",
        _ => text,
    };
}
