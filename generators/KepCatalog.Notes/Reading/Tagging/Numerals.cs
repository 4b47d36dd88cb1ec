using System.Globalization;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads counts as people write them: <c>17</c>, <c>seventeen</c>, <c>十七</c>.</summary>
internal static class Numerals
{
    /// <summary>A pattern that matches a count.</summary>
    public const string Pattern =
        @"(?:(?<![A-Za-z0-9_.])\d{1,3}(?![\d.]\d|\d)|[二两三四五六七八九十][一二三四五六七八九十]{0,2}" +
        @"|\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?" +
        @"|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen" +
        @"|one|two|three|four|five|six|seven|eight|nine)\b)";

    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens =
        ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private const string Han = "零一二三四五六七八九";

    /// <summary>Returns the number of a match of <see cref="Pattern"/>, or null.</summary>
    public static int? Parse(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var lower = text.ToLowerInvariant();
        var small = Array.IndexOf(Small, lower);
        if (small >= 0)
        {
            return small;
        }

        var words = lower.Split(' ', '-');
        var tens = Array.IndexOf(Tens, words[0]);
        if (tens > 0)
        {
            return (tens * 10) + (words.Length > 1 ? Array.IndexOf(Small, words[1]) : 0);
        }

        return ParseHan(text);
    }

    private static int? ParseHan(string text)
    {
        var ten = text.IndexOf('十');
        if (ten < 0)
        {
            return text.Length == 1 && Digit(text[0]) is { } digit ? digit : null;
        }

        var high = ten == 0 ? 1 : ten == 1 ? Digit(text[0]) : null;
        var low = ten == text.Length - 1 ? 0 : ten == text.Length - 2 ? Digit(text[text.Length - 1]) : null;
        return high is null || low is null ? null : (high * 10) + low;
    }

    private static int? Digit(char c)
    {
        var digit = c == '两' ? 2 : Han.IndexOf(c);
        return digit < 0 ? null : digit;
    }
}
