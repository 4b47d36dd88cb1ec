namespace KepCatalog.Notes.Reading;

/// <summary>The marks around a text: link, bold, italics, code. Markdown with tags in it needs them as well.</summary>
internal sealed class HtmlStyle
{
    private int strong;
    private int emphasis;
    private int code;

    public string? Url { get; private set; }

    public bool IsStrong => strong > 0;

    public bool IsEmphasis => emphasis > 0;

    public bool IsCode => code > 0;

    /// <summary>Takes a tag; false for one that is no mark.</summary>
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
