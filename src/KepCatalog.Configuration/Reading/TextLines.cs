using KepCatalog.Configuration.Source;

namespace KepCatalog.Configuration.Reading;

/// <summary>Reads files that are no YAML: units and environment files, command lines, logs, metrics.</summary>
internal static class TextLines
{
    private const int MaximumQuotedLines = 100;

    /// <summary>Reads the lines. The first that has a form tells what the file is.</summary>
    public static void Read(TextSource source, int first, Scope scope, Report report)
    {
        var text = source.Text;
        ConfigurationKind? kind = null;
        var here = new HereDocuments(source);
        var dockerfile = new Dockerfile();
        var component = scope.Component;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = EndOfLine(text, start);
            var line = source.Slice(start, end - start);
            if (line.Text.TrimStart() is not { Length: > 0 } trimmed || trimmed[0] is '#' or ';' || trimmed.StartsWith("//", StringComparison.Ordinal))
            {
                continue;
            }

            var isVariable = Commands.EndOfVariable(trimmed) > 0;
            if (trimmed[0] == '[' && trimmed.TrimEnd() is var section && section[section.Length - 1] == ']' && section.IndexOf(' ') < 0 && section.IndexOf('=') < 0)
            {
                kind ??= ConfigurationKind.SystemdUnit;
            }
            else if (dockerfile.Read(line, report))
            {
                kind ??= ConfigurationKind.CommandLine;
            }
            else if (IsHeading(trimmed))
            {
                component = Components.OfHeading(trimmed) ?? scope.Component;
            }
            else if (MetricLine.Read(line, report))
            {
                kind ??= ConfigurationKind.Metrics;
            }
            else if (LogLine.Read(line, component ?? scope.FileOf, report))
            {
                kind ??= ConfigurationKind.Log;
            }
            else if (!Gates(line, trimmed, report))
            {
                var flags = report.Flags.Count;
                Commands.Read(line, RecipientOf(trimmed, component ?? (LogLine.IsOfKubernetes(trimmed) ? scope.FileOf : null), scope), report);
                kind ??= isVariable ? IsUnit(trimmed) ? ConfigurationKind.SystemdUnit : ConfigurationKind.EnvironmentFile
                    : report.Flags.Count > flags ? ConfigurationKind.CommandLine : null;
            }
            else
            {
                kind ??= ConfigurationKind.EnvironmentFile;
            }

            if (scope.Embedding < Limits.Embedding && here.After(line.Text, end) is { } body)
            {
                FileReader.Documents(body.Text, scope with { Component = body.Component ?? component, Embedding = scope.Embedding + 1 }, report);
                end = body.End;
            }
        }

        report.Document(kind ?? ConfigurationKind.Unknown, source.At(first));
    }

    /// <summary>Reads a variable of an inventory, whose list has blanks: <c>kube_feature_gates=['A=true', 'B=true']</c>.</summary>
    private static bool Gates(TextSource line, string trimmed, Report report)
    {
        var name = NameOf(trimmed);
        if (name.Length == 0 || !IsAssigned(trimmed, name) || !Components.TryOfBeginning(Components.Plain(name), "featuregates", out var component))
        {
            return false;
        }

        var value = line.Slice(line.Text.IndexOf('=') + 1);
        report.Understand(line.At(0));
        GateText.Read(value, component, report);
        return true;
    }

    /// <summary>Returns the recipient of a line: <c>kubelet_extra_args = "--v=2"</c> of Terraform has blanks, which no shell allows.</summary>
    private static Recipient RecipientOf(string line, string? around, Scope scope)
    {
        var name = NameOf(line);
        return IsAssigned(line, name) && Components.OfVariable(name) is { } component ? new Recipient(component) : new Recipient(around, scope.IsOther);
    }

    /// <summary>Determines whether a line is a heading between the outputs of several programs: <c>==&gt; /var/log/kubelet.log &lt;==</c>.</summary>
    private static bool IsHeading(string line)
        => line.StartsWith("==", StringComparison.Ordinal) && line.TrimEnd().EndsWith("==", StringComparison.Ordinal);

    private static string NameOf(string line) => new([.. line.TakeWhile(c => char.IsLetterOrDigit(c) || c == '_')]);

    private static bool IsAssigned(string line, string name)
    {
        var at = name.Length;
        while (at < line.Length && line[at] == ' ')
        {
            at++;
        }

        return at < line.Length && line[at] == '=';
    }

    private static bool IsUnit(string line)
        => line.StartsWith("Exec", StringComparison.Ordinal) || line.StartsWith("Environment", StringComparison.Ordinal);

    /// <summary>Returns the end of a line with its continuations: after a sign of continuation, and inside the quotation marks of a variable.</summary>
    private static int EndOfLine(string text, int first)
    {
        var start = first;
        var end = EndOfOne(text, start);
        while (end < text.Length && end > start && IsContinued(text, start, end))
        {
            // systemd ignores comments between the lines of a command.
            do
            {
                start = SkipBreak(text, end);
                end = EndOfOne(text, start);
            }
            while (end < text.Length && text.Substring(start, end - start).TrimStart() is { Length: > 0 } line && line[0] is '#' or ';');
        }

        start = first;

        var quote = OpenQuote(text, start, end);
        if (quote == '\0' || Commands.EndOfVariable(text.Substring(start, Math.Min(end - start, 200)).TrimStart()) <= 0)
        {
            return end;
        }

        var longer = end;
        for (var i = 0; i < MaximumQuotedLines && longer < text.Length; i++)
        {
            var next = SkipBreak(text, longer);
            longer = EndOfOne(text, next);
            if (text.IndexOf(quote, next, longer - next) >= 0)
            {
                return longer;
            }
        }

        return end;
    }

    private static int EndOfOne(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }

    private static int SkipBreak(string text, int end) => Math.Min(end + 1, text.Length);

    /// <summary>Determines whether a line goes on: after a backslash, or a backtick or a caret behind a blank, as in PowerShell and cmd.</summary>
    private static bool IsContinued(string text, int start, int end)
    {
        var last = text[end - 1] == '\r' ? end - 2 : end - 1;
        return last >= start && (text[last] == '\\' || (text[last] is '`' or '^' && last > start && char.IsWhiteSpace(text[last - 1])));
    }

    private static char OpenQuote(string text, int start, int end)
    {
        var open = '\0';
        for (var i = start; i < end; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == open)
            {
                open = '\0';
            }
            else if (open == '\0' && text[i] is '"' or '\'')
            {
                open = text[i];
            }
        }

        return open;
    }
}
