namespace KepCatalog.Notes.Model;

/// <summary>Represents a range in a note, by value.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 units.</param>
/// <param name="Offset">The offset in the text of the note, counted from 0.</param>
/// <param name="Length">The length in UTF-16 units. The range stays on its line.</param>
public readonly record struct Place(int Line, int Column, int Offset, int Length)
{
    /// <summary>Gets the start of a note, for findings about the whole note.</summary>
    public static Place Start => new(1, 1, 0, 0);
}

/// <summary>Represents a value with its place in a note.</summary>
/// <param name="Value">The value.</param>
/// <param name="Place">The place of the value.</param>
public readonly record struct Located<T>(T Value, Place Place)
    where T : IEquatable<T>;
