namespace KepCatalog.Data;

/// <summary>One setting in a text: what stands there, and the name and the value in it.</summary>
internal sealed class SettingText(string text, int offset, string? name, bool? value)
{
    /// <summary>The setting as it was written.</summary>
    public string Text { get; } = text;

    /// <summary>Where it begins.</summary>
    public int Offset { get; } = offset;

    /// <summary>The name, or null.</summary>
    public string? Name { get; } = name;

    /// <summary>The value, or null if it is no truth value.</summary>
    public bool? Value { get; } = value;

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
                    settings.Add(new SettingText(name, start, name, null));
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
            var value = text.Substring(valueStart, valueEnd - valueStart);
            settings.Add(new SettingText(text.Substring(start, at - start).TrimEnd(), start, name.Length == 0 ? null : name, ValueOf(value)));
        }

        return settings;
    }

    /// <summary>The flag of the components, and the field of their configuration files.</summary>
    private static bool IsFlag(string name)
        => name.TrimStart('-') is var flag && (flag.Equals("feature-gates", StringComparison.OrdinalIgnoreCase) || flag.Equals("featureGates", StringComparison.OrdinalIgnoreCase));

    /// <summary>Goes on to the next setting: past blanks, separators, quotation marks, braces, the dash of a list's item, comments.</summary>
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
            else if (char.IsWhiteSpace(text[at])
                || text[at] is ',' or ';' or '{' or '}' or '[' or ']' or '"' or '\''
                || (text[at] == '-' && isWordStart && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]))))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
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

    private static bool IsBetween(char c) => char.IsWhiteSpace(c) || c is ',' or ';' or '{' or '}' or '[' or ']' or '"' or '\'';

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
