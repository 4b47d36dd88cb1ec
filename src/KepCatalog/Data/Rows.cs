#if NET
using System.ComponentModel;
using System.Text;

namespace KepCatalog.Data;

/// <summary>Records as lines of UTF-8, which take half the room of strings and none in memory. Generated code reads them; nothing
/// else has to know it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Rows
{
    /// <summary>The line at a place.</summary>
    /// <param name="rows">The lines.</param>
    /// <param name="starts">Where each begins, and where another would.</param>
    /// <param name="index">The place, from 0.</param>
    /// <returns>The line without its end.</returns>
    public static string At(ReadOnlySpan<byte> rows, ReadOnlySpan<int> starts, int index)
    {
        // Not Encoding.UTF8: its first call loads the types of all vectors, which takes 2 ms, and a record is short.
        var row = rows.Slice(starts[index], starts[index + 1] - starts[index] - 1);
        var text = new char[row.Length];
        var length = 0;
        for (var at = 0; at < row.Length;)
        {
            if (row[at] < 0x80)
            {
                text[length++] = (char)row[at++];
                continue;
            }

            _ = Rune.DecodeFromUtf8(row.Slice(at), out var rune, out var read);
            length += rune.EncodeToUtf16(new Span<char>(text, length, text.Length - length));
            at += read;
        }

        return new string(text, 0, length);
    }
}
#endif
