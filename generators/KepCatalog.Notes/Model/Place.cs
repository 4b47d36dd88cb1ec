namespace KepCatalog.Notes.Model;

/// <summary>A stretch of a note, held by value.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 units.</param>
/// <param name="Offset">The offset in the note's text, counted from 0.</param>
/// <param name="Length">The length in UTF-16 units; the stretch stays on its line.</param>
public readonly record struct Place(int Line, int Column, int Offset, int Length)
{
    /// <summary>The start of a note: for what concerns it as a whole.</summary>
    public static Place Start => new(1, 1, 0, 0);
}

/// <summary>A value with the place where a note states it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Place">Where it stands.</param>
public readonly record struct Located<T>(T Value, Place Place)
    where T : IEquatable<T>;
