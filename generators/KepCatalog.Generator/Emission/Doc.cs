using System.Text;

namespace KepCatalog.Generator.Emission;

/// <summary>
/// A piece of an XML documentation comment. Text becomes one only here, escaped, so nothing that a note says can
/// end a comment, a line or an element.
/// </summary>
internal readonly struct Doc
{
    private static readonly char[] Marks = ['&', '<', '>', '"'];

    private readonly string? xml;

    private Doc(string xml) => this.xml = xml;

    /// <summary>A piece of nothing.</summary>
    public static Doc Empty => default;

    /// <summary>The XML, on one line.</summary>
    public string Xml => xml ?? "";

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(xml);

    /// <summary>Text is plain: it is escaped.</summary>
    public static implicit operator Doc(string? text) => new(Escape(text ?? ""));

    /// <summary>One piece behind the other.</summary>
    public static Doc operator +(Doc left, Doc right) => new(left.Xml + right.Xml);

    /// <summary>Text in the face of code.</summary>
    public static Doc Code(string text) => new("<c>" + Escape(text) + "</c>");

    /// <summary>A link; its text alone where the address is not one of the web.</summary>
    public static Doc Link(string address, string text)
        => IsWebAddress(address)
            ? new Doc("<see href=\"" + Escape(address) + "\">" + Escape(text) + "</see>")
            : text;

    /// <summary>A reference to an emitted class or member.</summary>
    public static Doc See(string reference) => new("<see cref=\"" + Escape(reference) + "\"/>");

    /// <summary>A word of the language, such as <c>null</c>.</summary>
    public static Doc LangWord(string word) => new("<see langword=\"" + word + "\"/>");

    /// <summary>The name of a parameter.</summary>
    public static Doc ParamRef(string name) => new("<paramref name=\"" + Escape(name) + "\"/>");

    /// <summary>Pieces in a row, with a text between each two.</summary>
    public static Doc Join(string separator, IEnumerable<Doc> pieces)
    {
        var all = Empty;
        foreach (var piece in pieces)
        {
            all = all.IsEmpty ? piece : all + separator + piece;
        }

        return all;
    }

    /// <summary>Whether an address is safe to click: http or https with a host, and nothing that cannot be seen.</summary>
    public static bool IsWebAddress(string? address)
        => address is not null &&
           Uri.TryCreate(address, UriKind.Absolute, out var uri) &&
           (uri.Scheme == "http" || uri.Scheme == "https") &&
           uri.Host.Length > 0 &&
           !Unprintable.AnyIn(address);

    private static string Escape(string text)
    {
        var plain = Unprintable.PlainLength(text, Marks);
        if (plain == text.Length)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16).Append(text, 0, plain);
        for (var i = plain; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&':
                    result.Append("&amp;");
                    break;
                case '<':
                    result.Append("&lt;");
                    break;
                case '>':
                    result.Append("&gt;");
                    break;
                case '"':
                    result.Append("&quot;");
                    break;
                case '\r' or '\n' or '\t' or '\u0085' or '\u2028' or '\u2029':
                    result.Append(' '); // a comment stays on its line
                    break;
                default:
                    if (Unprintable.At(text, i) && c is not ('\u200C' or '\u200D'))
                    {
                        result.AppendShown(c); // joiners alone stay: scripts and emoji need them
                    }
                    else
                    {
                        result.Append(c);
                    }

                    break;
            }
        }

        return result.ToString();
    }
}
