using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Converts offsets of a text to lines and columns. CR, LF and CRLF each end one line.</summary>
internal sealed class LineMap
{
    /// <summary>The characters that end a line.</summary>
    public static readonly char[] Ends = ['\n', '\r'];

    private readonly List<int> starts = [0];
    private readonly int length;

    public LineMap(string text)
    {
        length = text.Length;
        for (var i = text.IndexOfAny(Ends); i >= 0; i = i + 1 == text.Length ? -1 : text.IndexOfAny(Ends, i + 1))
        {
            if (text[i] == '\n' || i + 1 == text.Length || text[i + 1] != '\n')
            {
                starts.Add(i + 1);
            }
        }
    }

    /// <summary>Determines whether a line may be longer than the specified number of characters.</summary>
    public bool MayExceed(int characters)
    {
        for (var i = 0; i < starts.Count; i++)
        {
            if ((i + 1 < starts.Count ? starts[i + 1] : length) - starts[i] > characters)
            {
                return true;
            }
        }

        return false;
    }

    public Place At(int offset, int length = 0)
    {
        offset = Math.Max(0, Math.Min(offset, this.length));
        var index = starts.BinarySearch(offset);
        return At(offset, length, index >= 0 ? index : ~index - 1);
    }

    private Place At(int offset, int length, int line)
    {
        var end = line + 1 < starts.Count ? starts[line + 1] : this.length;
        return new Place(line + 1, offset - starts[line] + 1, offset, Math.Max(0, Math.Min(length, end - offset)));
    }

    /// <summary>Returns the place of a line and column, both from 1.</summary>
    public Place AtLine(int line, int column, int length)
    {
        if (line < 1 || line > starts.Count)
        {
            return At(0, length);
        }

        // The offset is usually on that line, so no search is needed.
        var offset = starts[line - 1] + Math.Max(0, column - 1);
        return line < starts.Count && offset < starts[line] ? At(offset, length, line - 1) : At(offset, length);
    }
}
