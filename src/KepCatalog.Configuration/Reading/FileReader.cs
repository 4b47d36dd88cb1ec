using KepCatalog.Configuration.Source;

namespace KepCatalog.Configuration.Reading;

/// <summary>Reads a file: one document after the other, and at the end the lines that look like settings and that nothing understood.</summary>
internal static class FileReader
{
    /// <summary>Reads a text. The name of its file tells whose logs and patches these are: <c>kube-apiserver0+json.yaml</c>.</summary>
    public static Report Read(string path, string text)
    {
        var report = new Report();

        // Editors show the column after a byte order mark as the first.
        text = text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
        var isCut = text.Length > Limits.File;
        var file = new FileSource(isCut ? text.Substring(0, Limits.File) : text);
        if (isCut)
        {
            report.Problem(ProblemTexts.FileTooLong, file.At(Limits.File));
        }

        Documents(file, new Scope { FileOf = Components.OfFile(Path.GetFileName(path)) }, report);
        Leftovers.Report(file, report);
        return report;
    }

    /// <summary>Reads the documents of a file, or of a text in a field.</summary>
    public static void Documents(TextSource source, Scope scope, Report report)
    {
        var text = source.Text;
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = EndOfDocument(text, start);
            if (FirstLine(text, start, end) is { } first)
            {
                if (IsPrompt(text, first) && FirstLine(text, NextLine(text, first), end) is { } output && IsYaml(text, output))
                {
                    // $ kubectl get configmap kubelet-config -o yaml
                    end = NextLine(text, first);
                    Commands.Read(source.Slice(first, end - first), scope.Recipient, report);
                    continue;
                }

                if (start == 0 && HclDocument.IsBegunBy(text, first) && HclDocument.Read(source.Slice(start)) is { } terraform)
                {
                    report.Document(ConfigurationKind.Unknown, source.At(first));
                    new FieldWalk(report).Root(terraform, scope);
                    return;
                }

                var document = source.Slice(start, end - start);
                if (IsYaml(text, first))
                {
                    Yaml(document, first - start, scope, report);
                }
                else
                {
                    TextLines.Read(document, first - start, scope, report);
                }
            }
        }
    }

    private static void Yaml(TextSource source, int first, Scope scope, Report report)
    {
        var document = YamlDocument.Read(source, report.Problem);
        if (document.Root is YamlScalar or null && document.Fault is null)
        {
            TextLines.Read(source, first, scope, report);
            return;
        }

        report.Document(KindOf.Document(document.Root), source.At(first));
        if (document.Root is not (YamlScalar or null))
        {
            new FieldWalk(report).Root(document.Root, scope);
        }

        // Files without settings are many, and none of our business.
        if (document.Fault is { } fault && (Markers.MayHaveSettings(source.Text, true) || document.Root is not null))
        {
            report.Problem(ProblemTexts.NotValidYaml(fault.Message, source.Text.IndexOf("{{", StringComparison.Ordinal) >= 0), fault.Place);
        }
    }

    /// <summary>Returns the end of a document: the next line that begins one.</summary>
    private static int EndOfDocument(string text, int start)
    {
        for (var at = NextLine(text, start); at < text.Length; at = NextLine(text, at))
        {
            if (IsMark(text, at, "---"))
            {
                return at;
            }

            if (IsMark(text, at, "..."))
            {
                return NextLine(text, at);
            }
        }

        return text.Length;
    }

    /// <summary>Returns the first text that is neither a comment nor a mark of YAML.</summary>
    private static int? FirstLine(string text, int start, int end)
    {
        for (var at = start; at < end; at = NextLine(text, at))
        {
            var first = IsMark(text, at, "---") || IsMark(text, at, "...") ? at + 3 : at;
            while (first < end && text[first] is ' ' or '\t')
            {
                first++;
            }

            if (first < end && !(text[first] is '#' or '\n' or '\r' || (text[first] == '%' && first == at)))
            {
                return first;
            }
        }

        return null;
    }

    /// <summary>Determines whether a line begins a mapping or a sequence of YAML or JSON.</summary>
    private static bool IsYaml(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is not ('\n' or '\r'))
        {
            end++;
        }

        // User data in several parts, whose lines are read one by one.
        if (string.CompareOrdinal(text, at, "MIME-Version:", 0, 13) == 0 || string.CompareOrdinal(text, at, "Content-Type: multipart", 0, 23) == 0)
        {
            return false;
        }

        var next = at + 1 < text.Length ? text[at + 1] : '\n';
        switch (text[at])
        {
            case '{':
                return !IsJsonLine(text, at, end);
            case '&' or '!':
                return true;
            case '[':
                // [Service] begins a section of a unit, [pod/name] a log line.
                return char.IsWhiteSpace(next) || next is '"' or '\'' or '{' or '[' or ']';
            case '-' or '?':
                return char.IsWhiteSpace(next);
            case '"' or '\'':
                var close = text.IndexOf(text[at], at + 1, end - at - 1);
                return close > 0 && text.Substring(close + 1, end - close - 1).TrimStart().StartsWith(":", StringComparison.Ordinal);
        }

        var colon = at;
        while (colon < end && text[colon] is not (':' or ' ' or '\t' or '='))
        {
            colon++;
        }

        // "error: unrecognized feature gate: X" is a key and a value in form only.
        return colon > at && colon < end && text[colon] == ':' && (colon + 1 == end || char.IsWhiteSpace(text[colon + 1]))
            && !Markers.LogPhrases.Any(p => text.IndexOf(p, at, end - at, StringComparison.Ordinal) >= 0);
    }

    /// <summary>Determines whether a line with an object is followed by another, or has a message: a log, in which each line is a text of its own.</summary>
    private static bool IsJsonLine(string text, int start, int end)
    {
        var next = NextLine(text, end);
        return text[end - 1] == '}' && ((next < text.Length && text[next] == '{') || text.IndexOf(Markers.Unrecognized, start, end - start, StringComparison.Ordinal) >= 0);
    }

    /// <summary>Determines whether a line is a command after the prompt of a shell, and what follows its output: <c>$ </c>, <c>root@node1:~# </c>.</summary>
    private static bool IsPrompt(string text, int at)
    {
        var line = text.Substring(at, NextLine(text, at) - at);
        var sign = line.IndexOf("$ ", StringComparison.Ordinal) is >= 0 and var dollar ? dollar : line.IndexOf("# ", StringComparison.Ordinal);
        return sign == 0 || (sign > 0 && line.IndexOf('@', 0, sign) > 0);
    }

    private static bool IsMark(string text, int at, string mark)
        => string.CompareOrdinal(text, at, mark, 0, 3) == 0 && (at + 3 == text.Length || char.IsWhiteSpace(text[at + 3]));

    private static int NextLine(string text, int at)
    {
        at = text.IndexOfAny(['\n', '\r'], at);
        return at < 0 ? text.Length : text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
    }
}
