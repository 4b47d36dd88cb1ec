using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Distinguishes Chinese and English text.</summary>
internal static class Language
{
    // The reader knows its words in simplified characters; these are the characters of its words.
    private const string TraditionalCharacters =
        "測試實驗穩棄廢預覽級轉畢業進發佈啟開關認階門閘徵項個為與從將會後過來還這應計劃繼續準備無對類載語變動態數據網絡儲節點題號" +
        "釋於強稱總時間週創編寫譯維護補凍結討議問線優標兩們團隊審錄現詳說讀紹達見擬內";

    private const string SimplifiedCharacters =
        "测试实验稳弃废预览级转毕业进发布启开关认阶门闸征项个为与从将会后过来还这应计划继续准备无对类载语变动态数据网络储节点题号" +
        "释于强称总时间周创编写译维护补冻结讨议问线优标两们团队审录现详说读绍达见拟内";

    private static readonly Dictionary<char, char> ToSimplified =
        TraditionalCharacters.Zip(SimplifiedCharacters, (from, to) => (from, to)).ToDictionary(c => c.from, c => c.to);

    /// <summary>Returns the simplified character for a traditional one, and other characters unchanged.</summary>
    public static char Simplified(char c) => c >= '\u4E00' && ToSimplified.TryGetValue(c, out var simplified) ? simplified : c;

    /// <summary>Returns a text with simplified characters for the traditional ones in the reader's words. All places stay the same.</summary>
    public static string Simplified(string text)
    {
        char[]? simplified = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (Simplified(text[i]) is var c && c != text[i])
            {
                simplified ??= text.ToCharArray();
                simplified[i] = c;
            }
        }

        return simplified is null ? text : new string(simplified);
    }

    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '\uF900' and <= '\uFAFF';

    public static bool HasHan(string text)
    {
        foreach (var c in text)
        {
            if (c >= '\u3400' && IsHan(c))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string[] Separators = ["|", "｜", " / ", " ／ "];

    /// <summary>Determines whether a separator of two versions follows a sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The end of the sentence.</param>
    public static bool Separates(string text, int end)
    {
        var at = end;
        while (at < text.Length && (text[at] == ' ' || text[at] is '.' or '。' or '!' or '！'))
        {
            at++;
        }

        return at < text.Length && text[at] is '|' or '｜' or '/' or '／';
    }

    /// <summary>Returns the text by language. Two versions joined by <c>|</c> or <c> / </c> are separated, and lose the full stop that
    /// closes them.</summary>
    public static LocalizedText Split(string text)
    {
        foreach (var separator in Separators)
        {
            var at = text.IndexOf(separator, StringComparison.Ordinal);
            while (at > 0)
            {
                var left = text.Substring(0, at).Trim();
                var right = text.Substring(at + separator.Length).Trim();
                if (left.Length > 0 && right.Length > 0 && HasHan(left) != HasHan(right))
                {
                    (left, right) = (left.TrimEnd('.', '。'), right.TrimEnd('.', '。'));
                    return HasHan(left) ? new LocalizedText(right, left) : new LocalizedText(left, right);
                }

                at = text.IndexOf(separator, at + 1, StringComparison.Ordinal);
            }
        }

        return Of(text);
    }

    /// <summary>Returns a label, followed by its halves if it is in two languages (<c>Feature gate 特性门控</c>).</summary>
    public static IEnumerable<string> Readings(string label)
    {
        var first = label.ToList().FindIndex(IsHan);
        var last = label.ToList().FindLastIndex(IsHan) + 1;
        var (left, right) = first > 0 ? (label.Substring(0, first), label.Substring(first)) : (label.Substring(0, last), label.Substring(last));
        var halves = new[] { left, right }.Select(h => h.Trim().Trim('/', '／', '|', '(', ')', '（', '）').Trim()).ToArray();
        return Array.TrueForAll(halves, h => h.Length > 0) ? [label, .. halves] : [label];
    }

    /// <summary>Returns the text by its single language; empty for text without letters.</summary>
    public static LocalizedText Of(string text)
    {
        text = text.Trim();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return HasHan(text) ? new LocalizedText(null, text) : new LocalizedText(text, null);
            }
        }

        return default;
    }
}
