using KepCatalog.Configuration.Source;

namespace KepCatalog.Configuration.Reading;

/// <summary>Reads a script that changes a file with jq or yq: <c>yq -i '.featureGates.NodeSwap = true' /var/lib/kubelet/config.yaml</c>.</summary>
internal static class GatePath
{
    private const string Field = "featureGates";

    /// <summary>Reads the assignments of a line. Those of other programs are left, since their fields may be of another product.</summary>
    public static void Read(TextSource line, string? around, Report report)
    {
        var text = line.Text;
        var at = text.IndexOf(Field, StringComparison.Ordinal);
        if (at < 0)
        {
            return;
        }

        var words = text.Split([' ', '\t', '\n', '"', '\'', '(', ')', ';', '|', '`', '<', '>'], StringSplitOptions.RemoveEmptyEntries);
        if (!words.Any(w => Components.ProgramName(w) is "jq" or "yq"))
        {
            return;
        }

        var component = words.Select(OfWord).LastOrDefault(c => c is not null) ?? around;
        for (; at >= 0; at = text.IndexOf(Field, at + 1, StringComparison.Ordinal))
        {
            Assignment(line, at + Field.Length, component, report);
        }
    }

    private static void Assignment(TextSource line, int at, string? component, Report report)
    {
        var text = line.Text;
        var start = Skip(text, at, ".[\"'\\");
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        var sign = Skip(text, end, "\"'\\]| ");
        if (start == at || end == start || sign >= text.Length || text[sign] != '=' || (sign + 1 < text.Length && text[sign + 1] == '='))
        {
            return;
        }

        var rest = Skip(text, sign + 1, "\"'\\ ");
        var value = new string([.. text.Substring(rest, Math.Min(10, text.Length - rest)).TakeWhile(char.IsLetter)]);
        var name = text.Substring(start, end - start);
        report.Gate(name, value is "true" ? true : value is "false" ? false : null, value is "true" or "false" ? value : null, component, line.At(start));
        if (value is not ("true" or "false"))
        {
            report.Problem(ProblemTexts.TemplateValue(name), line.At(start));
        }
    }

    private static int Skip(string text, int at, string signs)
    {
        while (at < text.Length && signs.IndexOf(text[at]) >= 0)
        {
            at++;
        }

        return at;
    }

    /// <summary>Returns the component whose file a word names, by its path or by a variable with it.</summary>
    private static string? OfWord(string word)
        => word[0] == '$' ? Components.OfVariable(word.Trim('$', '{', '}')) : word.IndexOf('/') >= 0 ? Components.OfFile(word) : null;
}
