using KepCatalog.Configuration.Source;

namespace KepCatalog.Configuration.Reading;

/// <summary>Reads command lines and assignments of variables as a shell and systemd write them.</summary>
internal static class Commands
{
    private const int MaximumNesting = 4;

    /// <summary>Reads a line, whose continuations are joined already.</summary>
    /// <param name="text">The line.</param>
    /// <param name="recipient">The recipient of flags in front of which no program stands.</param>
    /// <param name="report">Receives the flags.</param>
    public static void Read(TextSource text, Recipient recipient, Report report)
    {
        GatePath.Read(text, recipient.Name, report);
        Read(text, recipient, report, 0);
    }

    /// <summary>Determines whether a text is a variable's name, as in <c>KUBELET_EXTRA_ARGS=</c>, and returns the place of its equals sign.</summary>
    public static int EndOfVariable(string text)
    {
        var sign = text.IndexOf('=');
        if (sign <= 0 || char.IsDigit(text[0]))
        {
            return -1;
        }

        // += adds to a variable.
        var end = text[sign - 1] == '+' ? sign - 1 : sign;
        for (var i = 0; i < end; i++)
        {
            if (text[i] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'))
            {
                return -1;
            }
        }

        return end > 0 ? sign : -1;
    }

    /// <summary>Determines whether a text is a command with flags: its first word is a component, or a program that manages them.</summary>
    public static bool IsCommand(string text)
    {
        var end = text.IndexOf(' ');
        return end > 0 && text.IndexOf(" -", StringComparison.Ordinal) > 0
            && text.Substring(0, end) is var first && (Components.OfProgram(first) ?? Components.OtherProgram(first)) is not null;
    }

    private static void Read(TextSource text, Recipient recipient, Report report, int depth)
    {
        var arguments = new List<TextSource>();
        var current = recipient;
        var previous = "";
        var hasFlags = false;
        string? first = null;
        void Flush()
        {
            Arguments.Read(arguments, current is { Name: null, Program: null } ? current with { Program = first } : current, report);
            arguments.Clear();
            hasFlags = false;
            first = null;
        }

        foreach (var next in Words.Of(text).Select(InParentheses))
        {
            // minikube config set feature-gates A=true
            var word = previous == "set" && next.Text == "feature-gates" ? Arguments.Dashed(next) : next;
            previous = next.Text;
            if (word.Text is "&&" or "||" or ";" or "|")
            {
                Flush();
                current = recipient;
            }
            else if (word.Text.Length > 0 && word.Text[0] == '-')
            {
                hasFlags = true;
                arguments.Add(word);
            }
            else if (EndOfVariable(word.Text) is > 0 and var sign && !IsValueNext(arguments))
            {
                Flush();
                current = Assignment(word, sign, recipient, report, depth);
            }
            else if (Components.OfProgram(word.Text.TrimStart('[', '@', ':', '+', '!').TrimEnd(',', ']')) is { } component && !IsValueNext(arguments))
            {
                Flush();
                current = new Recipient(component);
            }
            else if (current.Name is null && current.Program is null && Components.OtherProgram(word.Text) is { } program && !hasFlags)
            {
                Flush();
                current = current with { Program = program };
            }
            else if (depth < MaximumNesting && word.Text.IndexOf(' ') >= 0 && !IsValueNext(arguments))
            {
                // sh -c "exec kubelet --feature-gates=A=true"
                Flush();
                Read(word, current, report, depth + 1);
            }
            else
            {
                first ??= hasFlags || !Components.IsProgramName(word.Text) ? null : word.Text;
                arguments.Add(word);
            }
        }

        Flush();
    }

    /// <summary>Reads the value of a variable, and returns the recipient of the words after it: an environment file needs no quotation marks.</summary>
    private static Recipient Assignment(TextSource word, int sign, Recipient recipient, Report report, int depth)
    {
        var name = word.Text.Substring(0, sign).TrimEnd('+');
        var value = word.Slice(sign + 1);

        // ARGS=(--feature-gates=A=true --v=2)
        value = value.Text.StartsWith("(", StringComparison.Ordinal) ? InParentheses(value.Slice(1)) : value;
        var plain = Components.Plain(name);
        var component = Components.OfVariable(name);
        if (plain.EndsWith("featuregates", StringComparison.Ordinal))
        {
            report.Understand(word.At(0));
            GateText.Read(value, component, report);
            return recipient;
        }

        var inner = component is null ? recipient : new Recipient(component);
        if (depth < MaximumNesting)
        {
            // ExecStart=/usr/bin/kubelet names the program of the words behind it.
            Read(value, inner, report, depth + 1);
            var program = Components.OfProgram(value.Text.TrimStart('-', '@', ':', '+', '!'));
            return program is null ? inner : new Recipient(program);
        }

        report.Problem(ProblemTexts.AssignmentsTooDeep, word.At(0));
        return inner;
    }

    /// <summary>Returns the last word of an array of a shell without the parenthesis.</summary>
    private static TextSource InParentheses(TextSource word)
        => word.Text.EndsWith(")", StringComparison.Ordinal) && word.Text.IndexOf('(') < 0 ? word.Slice(0, word.Text.Length - 1) : word;

    /// <summary>Determines whether the last flag still takes a value: <c>--feature-gates A=true</c>.</summary>
    private static bool IsValueNext(List<TextSource> arguments)
        => arguments.Count > 0 && arguments[arguments.Count - 1].Text is { Length: > 2 } last && last[0] == '-' && last.IndexOf('=') < 0;
}
