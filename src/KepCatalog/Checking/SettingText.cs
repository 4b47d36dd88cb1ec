using System.Globalization;

namespace KepCatalog.Checking;

/// <summary>One setting in a text: what stands there, and the name and the value in it.</summary>
internal sealed class SettingText(string text, int offset, string? name, bool? value, LocalizedText? fault)
{
    private static readonly string[] Marks = ["-", "---", "...", "\\"];

    /// <summary>The setting as it was written.</summary>
    public string Text { get; } = text;

    /// <summary>Where it begins.</summary>
    public int Offset { get; } = offset;

    /// <summary>The name, or null.</summary>
    public string? Name { get; } = name;

    /// <summary>The value, or null if it is no truth value.</summary>
    public bool? Value { get; } = value;

    /// <summary>What is wrong with the form and where, or null.</summary>
    public LocalizedText? Fault { get; } = fault;

    /// <summary>Takes settings that a program has: their text is what a command line would have.</summary>
    public static List<SettingText> Of(IEnumerable<KeyValuePair<string, bool>> settings)
    {
        var texts = new List<SettingText>();
        var offset = 0;
        foreach (var setting in settings)
        {
            texts.Add(Of(setting.Key, setting.Value ? "true" : "false", offset));
            offset += texts[texts.Count - 1].Text.Length + 1;
        }

        return texts;
    }

    /// <summary>Takes one setting whose name and value are known.</summary>
    public static SettingText Of(string name, string? value, int offset = 0)
    {
        var isOn = value is null ? null : ValueOf(value);
        LocalizedText? fault = name.Length == 0 ? SettingFaults.NameMissing
            : isOn is not null ? null
            : value is null or "" ? SettingFaults.ValueMissing
            : SettingFaults.NotATruthValue(value);
        return new SettingText(value is null ? name : name + "=" + value, offset, name.Length == 0 ? null : name, isOn, fault);
    }

    /// <summary>Takes settings apart as people write them: <c>A=true,B=false</c>; <c>--feature-gates="A=true"</c>; lines of YAML such
    /// as <c>A: true</c> or <c>- A=true</c>, in braces too; with blanks or semicolons between.</summary>
    public static List<SettingText> Read(string text)
    {
        var settings = new List<SettingText>();
        for (var at = SkipBetween(text, 0); at < text.Length; at = SkipBetween(text, at))
        {
            var start = at;
            var nameEnd = EndOfWord(text, at);
            var name = text.Substring(start, nameEnd - start);
            at = SkipQuote(text, nameEnd);
            var sign = SkipBlanks(text, at);
            if (sign >= text.Length || text[sign] is not ('=' or ':'))
            {
                // The name of the flag or of the field stands in front of the settings.
                if (!IsFlag(name))
                {
                    settings.Add(new SettingText(name, start, name, null, Wrong(text, nameEnd, SettingFaults.NoSign(name))));
                }

                continue;
            }

            at = sign + 1;
            if (IsFlag(name))
            {
                continue;
            }

            var valueStart = SkipQuote(text, SkipBlanks(text, at));
            var valueEnd = EndOfValue(text, valueStart);
            at = Math.Max(at, valueEnd);
            var word = text.Substring(valueStart, valueEnd - valueStart);
            var value = ValueOf(word);
            LocalizedText? fault = name.Length == 0 ? Wrong(text, start, SettingFaults.NameMissing)
                : value is not null ? null
                : word.Length == 0 ? Wrong(text, valueStart, SettingFaults.ValueMissing)
                : Wrong(text, valueStart, SettingFaults.NotATruthValue(word));

            // What is in quotation marks is quoted with them.
            start -= start > 0 && nameEnd < text.Length && text[nameEnd] is '"' or '\'' && text[start - 1] == text[nameEnd] ? 1 : 0;
            at += at < text.Length && at > 0 && text[at] is '"' or '\'' && text[valueStart - 1] == text[at] ? 1 : 0;
            settings.Add(new SettingText(text.Substring(start, at - start).TrimEnd(), start, name.Length == 0 ? null : name, value, fault));
        }

        return settings;
    }

    /// <summary>A fault at a place, or the first sign before it that only looks like a comma, a colon or an equals sign.</summary>
    private static LocalizedText Wrong(string text, int at, LocalizedText fault)
    {
        var from = at;
        while (from > 0 && !IsBetween(text[from - 1]))
        {
            from--;
        }

        for (var i = from; i < text.Length && !IsBetween(text[i]); i++)
        {
            if (text[i] is '，' or '：' or '＝' or '；')
            {
                (at, fault) = (i, SettingFaults.FullWidth(text[i].ToString(), ((char)(text[i] - 0xFEE0)).ToString()));
                break;
            }
        }

        return SettingFaults.At(fault, (at + 1).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The flag of the components, and the field of their configuration files.</summary>
    private static bool IsFlag(string name)
        => name.TrimStart('-') is var flag && (flag.Equals("feature-gates", StringComparison.OrdinalIgnoreCase) || flag.Equals("featureGates", StringComparison.OrdinalIgnoreCase));

    /// <summary>Goes on to the next setting: past blanks, separators, quotation marks, braces, the dash of a list's item,
    /// the marks of a document's begin and end, a backslash that continues a line, comments.</summary>
    private static int SkipBetween(string text, int at)
    {
        while (at < text.Length)
        {
            var isWordStart = at == 0 || char.IsWhiteSpace(text[at - 1]);
            if (text[at] == '#' && isWordStart)
            {
                while (at < text.Length && text[at] != '\n')
                {
                    at++;
                }
            }
            else if (IsBetween(text[at]))
            {
                at++;
            }
            else if (isWordStart && text[at] is '-' or '.' or '\\' && LengthOfMark(text, at) is > 0 and var length)
            {
                at += length;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static int LengthOfMark(string text, int at)
    {
        foreach (var mark in Marks)
        {
            var end = at + mark.Length;
            if (string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0 && (end == text.Length || char.IsWhiteSpace(text[end])))
            {
                return mark.Length;
            }
        }

        return 0;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    private static int SkipQuote(string text, int at) => at < text.Length && text[at] is '"' or '\'' ? at + 1 : at;

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && !IsBetween(text[at]) && text[at] is not ('=' or ':'))
        {
            at++;
        }

        return at;
    }

    private static int EndOfValue(string text, int at)
    {
        while (at < text.Length && !IsBetween(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsBetween(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or ',' or ';' or '{' or '}' or '[' or ']' or '"' or '\'';

    /// <summary>What Go takes for a truth value.</summary>
    private static bool? ValueOf(string value)
    {
        switch (value)
        {
            case "true" or "1" or "t" or "T" or "TRUE" or "True":
                return true;
            case "false" or "0" or "f" or "F" or "FALSE" or "False":
                return false;
            default:
                return null;
        }
    }
}
