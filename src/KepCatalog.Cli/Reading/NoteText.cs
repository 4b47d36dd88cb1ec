using System.Text;
using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Reading;

/// <summary>Represents the text of a file, and whether the file is valid text.</summary>
/// <param name="Text">The text. U+FFFD replaces invalid bytes.</param>
/// <param name="NotText">The place of the first invalid bytes, or null.</param>
internal sealed record NoteText(string Text, Place? NotText)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes UTF-8 with or without a byte order mark, or UTF-16 with one.</summary>
    public static NoteText Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Decode(bytes[3..], Utf8, Encoding.UTF8),
        [0xFF, 0xFE, ..] => Decode(bytes[2..], Utf16(bigEndian: false), Encoding.Unicode),
        [0xFE, 0xFF, ..] => Decode(bytes[2..], Utf16(bigEndian: true), Encoding.BigEndianUnicode),
        _ => Decode(bytes, Utf8, Encoding.UTF8),
    };

    private static UnicodeEncoding Utf16(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);

    private static NoteText Decode(ReadOnlySpan<byte> bytes, Encoding strict, Encoding lenient)
    {
        try
        {
            return new NoteText(strict.GetString(bytes), null);
        }
        catch (DecoderFallbackException exception)
        {
            var good = lenient.GetString(bytes[..Math.Clamp(exception.Index, 0, bytes.Length)]);
            return new NoteText(lenient.GetString(bytes), EndOf(good));
        }
    }

    private static Place EndOf(string text)
    {
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new Place(line, text.Length - lineStart + 1, text.Length, 1);
    }
}
