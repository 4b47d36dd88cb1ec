using System.Globalization;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads numbers as people write them: <c>17</c>, <c>seventeen</c>, <c>十七</c>, and the year <c>二〇二四</c>.</summary>
internal static class Numerals
{
    /// <summary>A pattern that matches a count.</summary>
    public const string Pattern =
        @"(?:(?<![A-Za-z0-9_.])\d{1,3}(?![\d.]\d|\d)|(?<=\b(?:alpha|beta|stable|ga))\d{1,3}(?=\s*[项个])|(?<![〇零○百千万" + Digits + @"十])[二两三四五六七八九十][" + Digits + @"十]{0,2}(?![〇零○百千万" + Digits + @"十])" +
        @"|\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?" +
        @"|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen" +
        @"|one|two|three|four|five|six|seven|eight|nine)\b)";

    /// <summary>A pattern that matches a year in four Chinese digits.</summary>
    public const string HanYear = "[〇零○" + Digits + "]{4}";

    /// <summary>A pattern that matches a month or a day in Chinese digits.</summary>
    public const string HanDay = "(?<![〇零○" + Digits + "十])(?:[二三]?十[" + Digits + "]?|[" + Digits + "])";

    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens =
        ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private const string Digits = "一二三四五六七八九";

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

    /// <summary>Returns the number of a match of <see cref="HanYear"/> or of four digits.</summary>
    public static int ParseYear(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : text.Aggregate(0, (value, c) => (value * 10) + Digits.IndexOf(c) + 1);

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
        var digit = c == '两' ? 2 : Digits.IndexOf(c) + 1;
        return digit == 0 ? null : digit;
    }
}
