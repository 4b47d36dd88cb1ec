namespace KepCatalog.Configuration.Source;

/// <summary>Represents a place in a file.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
internal readonly record struct Place(int Line, int Column);

/// <summary>Represents a text of which every character has a place in the file: the file, a part of it, or what quotation marks and
/// escapes stand for.</summary>
internal abstract class TextSource(string text)
{
    /// <summary>Gets the text.</summary>
    public string Text { get; } = text;

    /// <summary>Returns the place of a character in the file.</summary>
    public abstract Place At(int offset);

    /// <summary>Returns a part.</summary>
    public TextSource Slice(int start, int length) => new Part(this, start, length);

    /// <summary>Returns the rest.</summary>
    public TextSource Slice(int start) => new Part(this, start, Text.Length - start);

    private sealed class Part(TextSource whole, int start, int length) : TextSource(whole.Text.Substring(start, length))
    {
        public override Place At(int offset) => whole.At(start + offset);
    }
}

/// <summary>Represents the text of a file.</summary>
internal sealed class FileSource : TextSource
{
    private readonly List<int> starts = [0];

    public FileSource(string text)
        : base(text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // A carriage return alone ends a line too, as editors show it.
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }
    }

    /// <inheritdoc />
    public override Place At(int offset)
    {
        var line = starts.BinarySearch(Math.Max(0, Math.Min(offset, Text.Length)));
        line = line < 0 ? ~line - 1 : line;
        return new Place(line + 1, Math.Max(0, Math.Min(offset, Text.Length)) - starts[line] + 1);
    }
}

/// <summary>Represents a text that stands in another with quotation marks, escapes or indentation between.</summary>
/// <param name="text">The text.</param>
/// <param name="offsets">The offset of each of its characters in the other text.</param>
/// <param name="start">The offset of a text without characters.</param>
/// <param name="outer">The other text.</param>
internal sealed class MappedSource(string text, IReadOnlyList<int> offsets, int start, TextSource outer) : TextSource(text)
{
    /// <inheritdoc />
    public override Place At(int offset)
        => outer.At(offsets.Count == 0 ? start : offset < offsets.Count ? offsets[Math.Max(0, offset)] : offsets[offsets.Count - 1] + 1);
}
