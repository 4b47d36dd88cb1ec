using System.Diagnostics;

namespace KepCatalog;

/// <summary>One text in the languages that the notes give it in. The default value holds no text.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct LocalizedText : IEquatable<LocalizedText>
{
    /// <summary>Makes a text of its versions. Generated code calls this.</summary>
    /// <param name="english">The English text, or null.</param>
    /// <param name="chinese">The Chinese text, or null.</param>
    public LocalizedText(string? english, string? chinese = null)
    {
        English = english;
        Chinese = chinese;
    }

    /// <summary>The English text, or null where no note gives one.</summary>
    public string? English { get; }

    /// <summary>The Chinese text (simplified characters), or null where no note gives one.</summary>
    public string? Chinese { get; }

    /// <summary>The English text, else the Chinese one, else null.</summary>
    public string? Any => English ?? Chinese;

    /// <summary>Whether there is no text at all.</summary>
    public bool IsEmpty => Any is null;

    /// <inheritdoc />
    public bool Equals(LocalizedText other)
        => string.Equals(English, other.English, StringComparison.Ordinal) &&
           string.Equals(Chinese, other.Chinese, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is LocalizedText other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
        => unchecked((HashOf(English) * 397) ^ HashOf(Chinese));

    /// <summary>The text as <see cref="Any"/> gives it.</summary>
    /// <returns>The text; empty where there is none.</returns>
    public override string ToString() => Any ?? "";

    /// <summary>Whether both hold the same texts.</summary>
    public static bool operator ==(LocalizedText left, LocalizedText right) => left.Equals(right);

    /// <summary>Whether they hold different texts.</summary>
    public static bool operator !=(LocalizedText left, LocalizedText right) => !left.Equals(right);

    private static int HashOf(string? text) => text is null ? 0 : StringComparer.Ordinal.GetHashCode(text);
}
