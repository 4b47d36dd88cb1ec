using System.Diagnostics.CodeAnalysis;
using System.Globalization;
#if KEPCATALOG_NOTES
using Characters = System.String; // a generator that used spans would have to bring their assembly along
#else
using Characters = System.ReadOnlySpan<char>;
#endif

// Compiled into KepCatalog.Notes too: the reader cannot reference the library that is built with it.
#if KEPCATALOG_NOTES
namespace KepCatalog.Notes.Model;
#else
namespace KepCatalog;
#endif

/// <summary>A Kubernetes minor release, such as 1.30. Patch, pre-release and build parts are read and left out.</summary>
/// <remarks>The default value is 0.0, which no release has.</remarks>
public readonly partial struct KubernetesVersion : IEquatable<KubernetesVersion>, IComparable<KubernetesVersion>
{
    /// <summary>Makes a version from its two numbers.</summary>
    /// <param name="major">The major number, not negative.</param>
    /// <param name="minor">The minor number, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public KubernetesVersion(int major, int minor)
    {
        if (major < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(major));
        }

        if (minor < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(minor));
        }

        Major = major;
        Minor = minor;
    }

    /// <summary>The major number: 1 in 1.30.</summary>
    public int Major { get; }

    /// <summary>The minor number: 30 in 1.30.</summary>
    public int Minor { get; }

    /// <summary>Reads a version: <c>1.30</c>, <c>v1.30.2</c>, <c>v1.30.0-rc.1+k3s1</c>.</summary>
    /// <param name="text">The text. White space around it is allowed, anything else is not.</param>
    /// <returns>The minor release that the text names.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a version.</exception>
    public static KubernetesVersion Parse(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        return TryParse(text, out var version)
            ? version
            : throw new FormatException($"'{text}' is not a Kubernetes version; write it as 1.30 or v1.30.2.");
    }

    /// <summary>Reads a version as <see cref="Parse(string)"/> does, without ever throwing.</summary>
    /// <param name="text">The text; null is not a version.</param>
    /// <param name="version">The version, or the default value where the text is not one.</param>
    /// <returns>True where the text is a version.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out KubernetesVersion version)
    {
        version = default;
        return text is not null && TryRead(text, out version);
    }

    private static bool TryRead(Characters text, out KubernetesVersion version)
    {
        version = default;
        var end = text.Length;
        var at = 0;
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        while (end > at && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (at < end && text[at] is 'v' or 'V')
        {
            at++;
        }

        if (!TryReadNumber(text, ref at, end, out var major) ||
            at == end || text[at++] != '.' ||
            !TryReadNumber(text, ref at, end, out var minor))
        {
            return false;
        }

        if (at < end && text[at] == '.')
        {
            at++;
            if (!TryReadNumber(text, ref at, end, out _))
            {
                return false;
            }
        }

        if (at < end)
        {
            if (text[at] is not ('-' or '+') || at + 1 == end)
            {
                return false;
            }

            for (at++; at < end; at++)
            {
                if (!(text[at] is >= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '.' or '-' or '+'))
                {
                    return false;
                }
            }
        }

        version = new KubernetesVersion(major, minor);
        return true;
    }

    /// <inheritdoc />
    public int CompareTo(KubernetesVersion other)
        => Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);

    /// <inheritdoc />
    public bool Equals(KubernetesVersion other) => Major == other.Major && Minor == other.Minor;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is KubernetesVersion other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => (Major * 1000) + Minor;

    /// <summary>The version as <c>1.30</c>, without a leading v.</summary>
    /// <returns>Major and minor number, joined by a dot.</returns>
    public override string ToString()
        => Major.ToString(CultureInfo.InvariantCulture) + "." + Minor.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether both name the same release.</summary>
    public static bool operator ==(KubernetesVersion left, KubernetesVersion right) => left.Equals(right);

    /// <summary>Whether they name different releases.</summary>
    public static bool operator !=(KubernetesVersion left, KubernetesVersion right) => !left.Equals(right);

    /// <summary>Whether the left release came before the right one.</summary>
    public static bool operator <(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left release is the right one or came before it.</summary>
    public static bool operator <=(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left release came after the right one.</summary>
    public static bool operator >(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left release is the right one or came after it.</summary>
    public static bool operator >=(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) >= 0;

    private static bool TryReadNumber(Characters text, ref int at, int end, out int number)
    {
        var start = at;
        number = 0;
        while (at < end && text[at] is >= '0' and <= '9')
        {
            if (at - start == 4)
            {
                return false; // no release number has five digits; stops well before an overflow
            }

            number = (number * 10) + (text[at++] - '0');
        }

        return at > start;
    }
}
