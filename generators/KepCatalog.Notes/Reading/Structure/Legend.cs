using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Represents the symbols for stages in a note: <c>★ stable, ◆ beta</c>. A note that explains its symbols uses them before features and in cells.</summary>
internal sealed class Legend
{
    private const int MaxParagraphs = 60;
    private const int MaxWordsLine = 120;

    // "◎ 正式　○ 测试　△ 试验": words that mean a stage only beside a sign.
    private static readonly Regex Named = new(@"(?<sign>[\p{So}\p{Sm}])\s?(?<word>正式|测试|试验|实验)(?=\W|$)", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, Stage> signs = new(StringComparer.Ordinal);

    private bool isSure;
    private RichText? text;
    private Table? table;

    private Legend()
    {
    }

    /// <summary>Gets a legend without symbols, which is the usual case.</summary>
    public static Legend None { get; } = new();

    /// <summary>Reads the legend of a note: a text, a list or a table in which at least two symbols each precede a stage.</summary>
    public static Legend Of(Section root)
    {
        foreach (var table in Tables(root))
        {
            var legend = new Legend { table = table };
            foreach (var row in table.Rows.Where(r => r.Count > 1 && r[0].Plain.Trim() is { Length: > 0 and <= 3 } sign && sign.All(IsSign)))
            {
                if (StageWords.Pure(row[1].Plain) is { } stage)
                {
                    legend.signs[row[0].Plain.Trim()] = stage;
                }
            }

            if (legend.signs.Count > 1 && legend.signs.Count == table.Rows.Count)
            {
                return legend;
            }
        }

        foreach (var text in ReleaseReader.Paragraphs(root).Take(MaxParagraphs))
        {
            var legend = new Legend();
            foreach (var tag in text.Tags)
            {
                if (tag.Sense is Sense.Stage or Sense.End && SignBefore(text, tag.Start, out var isEqual) is { } sign && !legend.signs.ContainsKey(sign))
                {
                    legend.signs.Add(sign, tag.Stage);
                    legend.isSure |= isEqual;
                }
            }

            foreach (Match match in text.Plain.Length <= MaxWordsLine ? Named.Matches(text.Plain).Cast<Match>() : [])
            {
                legend.signs[match.Groups["sign"].Value] = match.Groups["word"].Value switch { "正式" => Stage.Stable, "测试" => Stage.Beta, _ => Stage.Alpha };
            }

            if (legend.signs.Values.Distinct().Count() > 1 || (legend.signs.Count > 0 && legend.isSure))
            {
                legend.text = text;
                return legend;
            }
        }

        return None;
    }

    /// <summary>Determines whether a text is the legend, which presents no features.</summary>
    public bool Is(RichText other) => text == other;

    /// <inheritdoc cref="Is(RichText)"/>
    public bool Is(Table other) => table == other;

    /// <summary>Returns the stage of the symbol at the start of a text, or null if there is none. A letter counts in code only.</summary>
    public Stage? Find(RichText text) => Find(text.Plain, text.Runs.Count > 0 && text.Runs[0].IsCode);

    /// <inheritdoc cref="Find(RichText)"/>
    public Stage? Find(string text) => Find(text, isCode: false);

    private Stage? Find(string text, bool isCode)
    {
        if (signs.Count == 0)
        {
            return null;
        }

        text = text.TrimStart();
        text = text.Substring(Remarks.EndOfNumber(text));
        foreach (var sign in signs)
        {
            if ((isCode || !char.IsLetter(sign.Key[0])) && text.StartsWith(sign.Key, StringComparison.Ordinal) && (text.Length == sign.Key.Length || !char.IsLetterOrDigit(text[sign.Key.Length])))
            {
                return sign.Value;
            }
        }

        return null;
    }

    /// <summary>Returns the symbol before a stage: not a letter or punctuation, between blanks, optionally followed by an equals sign or a colon.</summary>
    private static string? SignBefore(RichText rich, int at, out bool isEqual)
    {
        var text = rich.Plain;
        var end = at;
        while (end > 0 && text[end - 1] is ' ' or '=' or ':' or '：' or '\u00A0' or '已')
        {
            end--;
        }

        isEqual = text.IndexOf('=', end, at - end) >= 0;

        // "[S] stable, [B] beta"
        if (end > 2 && text[end - 1] is ']' or '】' && text.LastIndexOfAny(['[', '【'], end - 1) is >= 0 and var open && end - open is 3 or 4 && char.IsLetter(text[open + 1]))
        {
            return text.Substring(open, end - open);
        }

        // "`S` stable, `B` beta"
        if (rich.Runs.FirstOrDefault(r => r.IsCode && r.End == end) is { Text.Length: <= 2 } code && code.Text.All(char.IsLetter))
        {
            return code.Text;
        }

        var start = end;
        while (start > 0 && end - start < 4 && IsSign(text[start - 1]))
        {
            start--;
        }

        return start < end && end < at + 1 && (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && end - start <= 3 ? text.Substring(start, end - start) : null;
    }

    private static IEnumerable<Table> Tables(Section section) => section.Blocks.OfType<Table>().Concat(section.Children.SelectMany(Tables));

    private static bool IsSign(char c)
        => char.IsSurrogate(c) || c is '\uFE0F' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.OtherSymbol or System.Globalization.UnicodeCategory.MathSymbol && c is not ('=' or '+' or '|' or '<' or '>' or '~' or '→' or '➜');
}
