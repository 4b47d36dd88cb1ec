using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Turns offsets of a text into lines and columns. CR, LF and CRLF each end one line.</summary>
internal sealed class LineMap
{
    private readonly List<int> starts = [0];
    private readonly int length;

    public LineMap(string text)
    {
        length = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }
    }

    public Place At(int offset, int length = 0)
    {
        offset = Math.Max(0, Math.Min(offset, this.length));
        var index = starts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        var end = line + 1 < starts.Count ? starts[line + 1] : this.length;
        return new Place(line + 1, offset - starts[line] + 1, offset, Math.Max(0, Math.Min(length, end - offset)));
    }

    /// <summary>The place of a line and column, both from 1.</summary>
    public Place AtLine(int line, int column)
        => At(line >= 1 && line <= starts.Count ? starts[line - 1] + Math.Max(0, column - 1) : 0);
}
