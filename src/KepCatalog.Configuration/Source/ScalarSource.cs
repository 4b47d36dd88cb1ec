using YamlDotNet.Core;

namespace KepCatalog.Configuration.Source;

/// <summary>Finds the characters of a YAML scalar's value in the text of the document.</summary>
internal static class ScalarSource
{
    /// <summary>Walks value and text side by side. Only whitespace, escapes and doubled quotation marks differ, so that each character that
    /// is not whitespace finds its place.</summary>
    public static TextSource Of(TextSource outer, int start, int end, string value, ScalarStyle style)
    {
        var raw = outer.Text;
        end = Math.Min(end, raw.Length);
        var at = Math.Min(start, end);
        if (style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            at = raw.IndexOf('\n', at, end - at) is >= 0 and var lineEnd ? lineEnd + 1 : at;
        }
        else if (style is ScalarStyle.DoubleQuoted or ScalarStyle.SingleQuoted && at < end)
        {
            at++;
        }

        var offsets = new int[value.Length];
        for (var i = 0; i < value.Length;)
        {
            if (at >= end)
            {
                offsets[i++] = Math.Max(start, end - 1);
            }
            else if (style == ScalarStyle.DoubleQuoted && raw[at] == '\\')
            {
                var length = LengthOfEscape(raw, at);
                if (at + 1 < end && raw[at + 1] is '\n' or '\r')
                {
                    // A backslash before the end of a line joins the lines.
                    at += 2;
                    continue;
                }

                offsets[i++] = at;
                if (char.IsHighSurrogate(value[i - 1]) && i < value.Length && length == 10)
                {
                    offsets[i++] = at;
                }

                at += length;
            }
            else if (raw[at] == value[i])
            {
                offsets[i++] = at;
                at += style == ScalarStyle.SingleQuoted && raw[at] == '\'' ? 2 : 1;
            }
            else if (!char.IsWhiteSpace(value[i]))
            {
                at++;
            }
            else
            {
                offsets[i++] = at;
                at += char.IsWhiteSpace(raw[at]) ? 1 : 0;
            }
        }

        return new MappedSource(value, offsets, start, outer);
    }

    private static int LengthOfEscape(string raw, int at) => at + 1 >= raw.Length ? 1 : raw[at + 1] switch
    {
        'x' => 4,
        'u' => 6,
        'U' => 10,
        _ => 2,
    };
}
