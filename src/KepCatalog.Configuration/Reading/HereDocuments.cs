using KepCatalog.Configuration.Source;

namespace KepCatalog.Configuration.Reading;

/// <summary>Finds the texts that a script writes to files: <c>cat &lt;&lt;EOF &gt; /etc/default/kubelet</c>, up to the line <c>EOF</c>.</summary>
/// <param name="script">The script.</param>
internal sealed class HereDocuments(TextSource script)
{
    private const int MaximumOpen = 20;
    private int open;

    /// <summary>Returns the text that begins behind a line, or null if there is none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="end">The offset of its end in the script.</param>
    /// <returns>The text, the component that the file configures or null, and the offset of the end of the closing line.</returns>
    public (TextSource Text, string? Component, int End)? After(string line, int end)
    {
        // Each name that no line closes costs a search to the end of the script.
        if (end >= script.Text.Length || open > MaximumOpen || NameIn(line) is not { } name)
        {
            return null;
        }

        var text = script.Text;
        for (int start = end + 1, close; start < text.Length; start = close + 1)
        {
            close = text.IndexOf('\n', start);
            close = close < 0 ? text.Length : close;
            if (close - start < name.Length + 200 && text.Substring(start, close - start).Trim() == name)
            {
                var file = line.Split([' ', '\t', '>', '"', '\''], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(w => w.IndexOf('/') >= 0 && Components.OfFile(w) is not null);
                return (script.Slice(end + 1, start - end - 1), file is null ? null : Components.OfFile(file), close);
            }
        }

        open++;
        return null;
    }

    /// <summary>Returns the name of the closing line, or null: <c>&lt;&lt;EOF</c>, <c>&lt;&lt;-'EOF'</c>. Three signs are a text of one line.</summary>
    private static string? NameIn(string line)
    {
        var at = line.IndexOf("<<", StringComparison.Ordinal);
        if (at < 0 || at + 2 >= line.Length || line[at + 2] == '<')
        {
            return null;
        }

        var rest = line.Substring(at + 2).TrimStart('-', '~', ' ', '"', '\'', '\\');
        var name = new string([.. rest.TakeWhile(c => char.IsLetterOrDigit(c) || c == '_')]);
        return name.Length > 0 && char.IsLetter(name[0]) ? name : null;
    }
}
