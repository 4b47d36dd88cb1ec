using System.Text;
using KepCatalog.Configuration.Source;

namespace KepCatalog.Configuration.Reading;

/// <summary>Takes a line apart into words as a shell does: quotation marks, backslashes, comments.</summary>
internal static class Words
{
    /// <summary>Returns the words, each with the places of its characters.</summary>
    public static IEnumerable<TextSource> Of(TextSource line)
    {
        var text = line.Text;
        var word = new StringBuilder();
        var offsets = new List<int>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            if (text[at] == '#' || (text[at] == ';' && IsFirstInLine(text, at)))
            {
                // A comment ends with its line, in a script of several lines and between the lines of a unit.
                at = text.IndexOf('\n', at) is >= 0 and var lineEnd ? lineEnd : text.Length;
                continue;
            }

            var start = at;
            word.Clear();
            offsets = [];
            at = ReadWord(text, at, word, offsets);
            if (offsets.Count > 0)
            {
                yield return new MappedSource(word.ToString(), offsets, start, line);
            }
        }
    }

    private static int ReadWord(string text, int at, StringBuilder word, List<int> offsets)
    {
        var quote = '\0';
        void Take(int offset)
        {
            word.Append(text[offset]);
            offsets.Add(offset);
        }

        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (quote == '\0' && char.IsWhiteSpace(c))
            {
                break;
            }

            if (quote == '\0' && word.Length == 0 && c is '#' or ';' && IsFirstInLine(text, at))
            {
                break;
            }

            if (quote == '\0' && c is ';' or '|' or '&' && IsSeparator(text, at))
            {
                if (word.Length == 0)
                {
                    for (; at < text.Length && text[at] == c && word.Length < 2; at++)
                    {
                        Take(at);
                    }
                }

                break;
            }

            if (quote != '\0' && c == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && c is '"' or '\'' && text.IndexOf(c, at + 1) > 0)
            {
                quote = c;
            }
            else if (c is '`' or '^' && IsBeforeLineEnd(text, at))
            {
                // PowerShell and cmd continue a line so.
                at += text[at + 1] == '\r' ? 2 : 1;
            }
            else if (c == '`' && quote != '\'' && at + 1 < text.Length && text[at + 1] == '"')
            {
                Take(++at);
            }
            else if (c == '\\' && quote == '\0' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))
            {
                // C:\k\kubelet.exe; before a letter, a backslash escapes nothing.
                Take(at);
            }
            else if (c == '\\' && quote != '\'' && at + 1 < text.Length && (quote == '\0' || text[at + 1] is '"' or '\\' or '$' or '`' or '\n'))
            {
                at++;
                if (text[at] is not ('\n' or '\r'))
                {
                    Take(at);
                }
            }
            else
            {
                Take(at);
            }
        }

        return at;
    }

    private static bool IsFirstInLine(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t')
        {
            at--;
        }

        return at > 0 && text[at - 1] is '\n' or '\r';
    }

    private static bool IsBeforeLineEnd(string text, int at)
        => at > 0 && char.IsWhiteSpace(text[at - 1]) && at + 1 < text.Length && (text[at + 1] == '\n' || (text[at + 1] == '\r' && at + 2 < text.Length && text[at + 2] == '\n'));

    /// <summary>Determines whether a sign ends a command. Feature gates can be separated by semicolons too.</summary>
    private static bool IsSeparator(string text, int at)
        => text[at] == ';' ? at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) : text[at] == '|' || (at + 1 < text.Length && text[at + 1] == '&') || (at > 0 && text[at - 1] == '&');
}
