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
    /// <param name="starts">Where each begins, and where another would: two characters each, the upper sixteen bits first.</param>
    /// <param name="index">The place, from 0.</param>
    /// <returns>The line without its end.</returns>
    public static string At(ReadOnlySpan<byte> rows, string starts, int index)
    {
        var start = NumberText.At(starts, index);
        var row = rows.Slice(start, NumberText.At(starts, index + 1) - start - 1);
#if NET
        // Not Encoding.UTF8: its first call loads the types of all vectors, which takes 2 ms, and a record is short.
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
#else
        return Encoding.UTF8.GetString(row.ToArray());
#endif
    }
}
