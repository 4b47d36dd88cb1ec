using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Generator.Emission;

/// <summary>The text of an emitted file, in the pieces that it was written in.</summary>
/// <remarks>As one string it would be copied once more, and be one of the large objects that only a full collection frees.</remarks>
/// <param name="pieces">The pieces: all but the last have <see cref="PieceLength"/> characters.</param>
/// <param name="length">The characters of all.</param>
internal sealed class EmittedText(IReadOnlyList<char[]> pieces, int length) : SourceText
{
    /// <summary>The characters of a piece.</summary>
    public const int PieceLength = 1 << 13;

    /// <inheritdoc />
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc />
    public override int Length => length;

    /// <inheritdoc />
    public override char this[int position]
        => position < length ? pieces[position / PieceLength][position % PieceLength] : throw new ArgumentOutOfRangeException(nameof(position));

    /// <inheritdoc />
    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        if (count < 0 || sourceIndex < 0 || sourceIndex > length - count)
        {
            throw new ArgumentOutOfRangeException(nameof(count));
        }

        while (count > 0)
        {
            var start = sourceIndex % PieceLength;
            var some = Math.Min(count, PieceLength - start);
            Array.Copy(pieces[sourceIndex / PieceLength], start, destination, destinationIndex, some);
            sourceIndex += some;
            destinationIndex += some;
            count -= some;
        }
    }

    /// <inheritdoc />
    public override string ToString(TextSpan span)
    {
        var start = span.Start % PieceLength;
        if (start + span.Length <= PieceLength)
        {
            return span.IsEmpty ? "" : new string(pieces[span.Start / PieceLength], start, span.Length);
        }

        var text = new char[span.Length];
        CopyTo(span.Start, text, 0, text.Length);
        return new string(text);
    }
}
