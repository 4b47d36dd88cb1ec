using YamlDotNet.Core;

namespace KepCatalog.Configuration.Source;

/// <summary>Reads the blocks and attributes of Terraform as the mappings that they are. An expression is read as far as it holds a text, a list
/// or an object; of a function, that is its last argument: <c>jsonencode({...})</c>, <c>join(",", [...])</c>.</summary>
internal sealed class HclDocument
{
    private static readonly string[] Blocks = ["resource", "data", "module", "provider", "terraform", "locals", "variable", "output"];

    private readonly TextSource source;
    private readonly string text;
    private int at;

    private HclDocument(TextSource source) => (this.source, text) = (source, source.Text);

    /// <summary>Determines whether a line begins a block of Terraform: <c>resource "local_file" "kubelet" {</c>.</summary>
    public static bool IsBegunBy(string text, int start)
    {
        var end = text.IndexOfAny(['\n', '\r', '#'], start);
        var line = text.Substring(start, (end < 0 ? text.Length : end) - start).Trim();
        return line.EndsWith("{", StringComparison.Ordinal) && line.IndexOf(':') < 0 && line.IndexOf('=') < 0
            && Array.IndexOf(Blocks, line.Split(' ', '{', '"')[0]) >= 0;
    }

    /// <summary>Reads a text, or returns null if it is not in the form.</summary>
    public static YamlMapping? Read(TextSource source)
    {
        var document = new HclDocument(source);
        return document.Body('\0', 0) is { } root && document.at >= document.text.Length ? root : null;
    }

    /// <summary>Reads the entries up to a closing brace or to the end.</summary>
    private YamlMapping? Body(char close, int depth)
    {
        var mapping = new YamlMapping(source, Math.Max(0, at - 1));
        for (SkipBlanks(","); at < text.Length && text[at] != close; SkipBlanks(","))
        {
            if (depth > Limits.Depth || Key() is not { } key)
            {
                return null;
            }

            SkipInLine();
            var isAttribute = at < text.Length && text[at] is '=' or ':';
            if (isAttribute)
            {
                at++;
            }
            else
            {
                SkipLabels();
            }

            if ((isAttribute ? Value(depth + 1) : Block(depth + 1)) is not { } value)
            {
                return null;
            }

            mapping.Entries.Add(new YamlEntry(key, value));
        }

        var isClosed = close == '\0' || at < text.Length;
        at++;
        return isClosed ? mapping : null;
    }

    private YamlScalar? Key()
    {
        if (text[at] == '"')
        {
            return Quoted();
        }

        // A key of an object can be an expression in parentheses: (var.name) = true.
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or '.' or '(' or ')'))
        {
            at++;
        }

        return at == start ? null : Plain(start, at);
    }

    /// <summary>Skips the labels between the type of a block and its brace.</summary>
    private void SkipLabels()
    {
        while (at < text.Length && text[at] is not ('{' or '\n' or '='))
        {
            at++;
        }
    }

    private YamlMapping? Block(int depth)
    {
        if (at >= text.Length || text[at] != '{')
        {
            return null;
        }

        at++;
        return Body('}', depth);
    }

    private YamlNode? Value(int depth)
    {
        SkipBlanks("");
        if (at >= text.Length || depth > Limits.Depth)
        {
            return null;
        }

        var start = at;
        var value = text[at] switch
        {
            '"' => Quoted(),
            '{' => Block(depth),
            '[' => List(']', depth),
            '<' when at + 1 < text.Length && text[at + 1] == '<' => HereDocument(),
            _ => Expression(depth),
        };

        // What follows makes another value of it: "a" == var.b ? 1 : 2.
        SkipInLine();
        return value is not null && at < text.Length && text[at] is not ('\n' or '\r' or ',' or '}' or ']' or ')' or '#' or '/') ? Rest(start, depth) : value;
    }

    private YamlSequence? List(char close, int depth)
    {
        var list = new YamlSequence(source, at++);
        for (SkipBlanks(","); at < text.Length && text[at] != close; SkipBlanks(","))
        {
            if (Value(depth + 1) is not { } item)
            {
                return null;
            }

            list.Items.Add(item);
        }

        var isClosed = at < text.Length;
        at++;
        return isClosed ? list : null;
    }

    /// <summary>Reads a name, a number or a call.</summary>
    private YamlNode? Expression(int depth)
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '.' or '-' or ':' or '*'))
        {
            at++;
        }

        if (at < text.Length && text[at] == '(')
        {
            return List(')', depth + 1) is not { } arguments ? null : arguments.Items.Count > 0 ? arguments.Items[arguments.Items.Count - 1] : Plain(start, at);
        }

        return at == start ? Rest(start, depth) : Plain(start, at);
    }

    /// <summary>Reads an expression of which only the end is known, as a template: its value is not known.</summary>
    private YamlScalar? Rest(int start, int depth)
    {
        while (at < text.Length && text[at] is not ('\n' or '\r' or ',' or '}' or ']' or ')'))
        {
            var isRead = text[at] switch
            {
                '"' => Quoted() is not null,
                '(' => List(')', depth + 1) is not null,
                '[' => List(']', depth + 1) is not null,
                '{' => Block(depth + 1) is not null,
                _ => ++at > 0,
            };
            if (!isRead)
            {
                return null;
            }
        }

        // A bracket that closes nothing is no value.
        return at == start ? null : new YamlScalar(source, start, at, "${" + text.Substring(start, Math.Min(at - start, 80)) + "}", ScalarStyle.DoubleQuoted);
    }

    private YamlScalar? Quoted()
    {
        var start = at++;
        var value = new System.Text.StringBuilder();
        for (var braces = 0; at < text.Length && (text[at] != '"' || braces > 0) && text[at] != '\n'; at++)
        {
            // "${join(",", ["a"])}" has quotation marks inside.
            braces += text[at] == '{' && text[at - 1] == '$' ? 1 : text[at] == '}' && braces > 0 ? -1 : 0;
            if (text[at] == '\\' && at + 1 < text.Length)
            {
                at++;
                value.Append(text[at] switch { 'n' => '\n', 't' => '\t', var c => c });
            }
            else
            {
                value.Append(text[at]);
            }
        }

        if (at >= text.Length || text[at] != '"')
        {
            return null;
        }

        at++;
        return new YamlScalar(source, start, at, value.ToString(), ScalarStyle.DoubleQuoted);
    }

    private YamlScalar? HereDocument()
    {
        var start = at;
        var lineEnd = text.IndexOf('\n', at);
        var name = lineEnd < 0 ? "" : text.Substring(at + 2, lineEnd - at - 2).TrimStart('-').Trim();
        for (int first = lineEnd + 1, end; name.Length > 0 && first < text.Length; first = end + 1)
        {
            end = text.IndexOf('\n', first);
            end = end < 0 ? text.Length : end;
            var line = text.Substring(first, end - first);
            if (line.TrimStart().StartsWith(name, StringComparison.Ordinal) && line.Trim().TrimEnd(')', '}', ']', ',') == name)
            {
                at = first + line.IndexOf(name, StringComparison.Ordinal) + name.Length;
                var value = text.Substring(lineEnd + 1, first - lineEnd - 1);
                return new YamlScalar(source, start, first, text[start + 2] == '-' ? WithoutIndentation(value) : value, ScalarStyle.Literal);
            }
        }

        return null;
    }

    /// <summary>Takes away the blanks that all lines begin with, as <c>&lt;&lt;-EOT</c> does.</summary>
    private static string WithoutIndentation(string value)
    {
        var lines = value.Split('\n');
        var indentation = lines.Where(l => l.Trim().Length > 0).Select(l => l.Length - l.TrimStart(' ', '\t').Length).DefaultIfEmpty(0).Min();
        return string.Join("\n", lines.Select(l => l.Substring(Math.Min(indentation, l.Length - l.TrimStart(' ', '\t').Length))));
    }

    private YamlScalar Plain(int start, int end) => new(source, start, end, text.Substring(start, end - start), ScalarStyle.Plain);

    private void SkipInLine()
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }
    }

    /// <summary>Skips white space, comments and separators.</summary>
    private void SkipBlanks(string separators)
    {
        while (at < text.Length)
        {
            var isLong = string.CompareOrdinal(text, at, "/*", 0, 2) == 0;
            if (isLong || text[at] == '#' || string.CompareOrdinal(text, at, "//", 0, 2) == 0)
            {
                var end = text.IndexOf(isLong ? "*/" : "\n", at, StringComparison.Ordinal);
                at = end < 0 ? text.Length : end + (isLong ? 2 : 1);
            }
            else if (char.IsWhiteSpace(text[at]) || separators.IndexOf(text[at]) >= 0)
            {
                at++;
            }
            else
            {
                return;
            }
        }
    }
}
