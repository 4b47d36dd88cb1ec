using System.Diagnostics.CodeAnalysis;
using System.Globalization;
#if KEPCATALOG_NOTES
using Characters = System.String; // a generator that used spans would have to bring their assembly along
#else
using Characters = System.ReadOnlySpan<char>;
#endif

// KepCatalog.Notes compiles this file too: the reader cannot reference the library that is built with it.
#if KEPCATALOG_NOTES
namespace KepCatalog.Notes.Model;
#else
namespace KepCatalog;
#endif

/// <summary>Represents a minor release, such as 1.30. Patch, pre-release and build parts of a text are read and ignored.</summary>
/// <remarks>The default value is 0.0, which no release has.</remarks>
public readonly partial record struct KubernetesVersion : IComparable<KubernetesVersion>
{
    /// <summary>Initializes a new instance of the <see cref="KubernetesVersion"/> struct.</summary>
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

    /// <summary>Gets the major number: 1 in 1.30.</summary>
    public int Major { get; }

    /// <summary>Gets the minor number: 30 in 1.30.</summary>
    public int Minor { get; }

    /// <summary>Reads a version: <c>1.30</c>, <c>v1.30.2</c>, <c>v1.30.0-rc.1+k3s1</c>, <c>1.30.1-acme.2</c>, or <c>1.29+</c>, which
    /// clusters of some providers report.</summary>
    /// <param name="text">The text, which may have white space around the version.</param>
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

    /// <summary>Reads a version as <see cref="Parse(string)"/> does, without throwing.</summary>
    /// <param name="text">The text; null is not a version.</param>
    /// <param name="version">The version, or the default value if the text is not one.</param>
    /// <returns><see langword="true"/> if the text is a version; otherwise, <see langword="false"/>.</returns>
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
            if (text[at] is not ('-' or '+') || (text[at] == '-' && at + 1 == end))
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

    /// <summary>Returns the version in the form <c>1.30</c>, without a leading v.</summary>
    /// <returns>The major and the minor number, joined by a dot.</returns>
    public override string ToString()
        => Major.ToString(CultureInfo.InvariantCulture) + "." + Minor.ToString(CultureInfo.InvariantCulture);

    /// <summary>Determines whether the left release comes before the right one.</summary>
    public static bool operator <(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether the left release is the right one or comes before it.</summary>
    public static bool operator <=(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether the left release comes after the right one.</summary>
    public static bool operator >(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether the left release is the right one or comes after it.</summary>
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
