namespace KepCatalog.Notes.Reading;

/// <summary>Represents the style of a text: link, bold, italics, code. Markdown that contains tags uses it too.</summary>
internal sealed class HtmlStyle
{
    private int strong;
    private int emphasis;
    private int code;

    public string? Url { get; private set; }

    public bool IsStrong => strong > 0;

    public bool IsEmphasis => emphasis > 0;

    public bool IsCode => code > 0;

    /// <summary>Reads a tag. Returns <see langword="false"/> if it is not a style tag.</summary>
    public bool Take(string name, bool closes, string tag)
    {
        switch (name)
        {
            case "a":
                Url = closes ? null : HtmlReader.UrlOf(tag);
                return true;
            case "b" or "strong":
                strong = Math.Max(0, strong + (closes ? -1 : 1));
                return true;
            case "i" or "em":
                emphasis = Math.Max(0, emphasis + (closes ? -1 : 1));
                return true;
            case "code" or "tt" or "kbd":
                code = Math.Max(0, code + (closes ? -1 : 1));
                return true;
            default:
                return false;
        }
    }
}
