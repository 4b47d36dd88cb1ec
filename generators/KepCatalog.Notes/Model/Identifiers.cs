using System.Text;

namespace KepCatalog.Notes.Model;

/// <summary>Creates C# identifiers from names. They are ASCII, because other letters break AOT symbol names and are hard to type.</summary>
public static class Identifiers
{
    /// <summary>The maximum length of an identifier. C# metadata allows 1023 bytes, but that is too long to read.</summary>
    public const int MaxLength = 120;

    /// <summary>Returns a slug in PascalCase: <c>pod-scheduling-readiness</c> becomes <c>PodSchedulingReadiness</c>.</summary>
    public static string FromSlug(string slug) => FromWords(slug);

    /// <summary>Returns the ASCII words of a text in PascalCase, or an empty string if no word can start a name.</summary>
    /// <remarks>Words keep their inner capitals: <c>AppArmor support</c> becomes <c>AppArmorSupport</c>.</remarks>
    public static string FromWords(string text)
    {
        var name = new StringBuilder();
        var startsWord = true;
        foreach (var c in text)
        {
            if (c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9')
            {
                if (name.Length == 0 && c is >= '0' and <= '9')
                {
                    name.Append('_');
                }

                name.Append(startsWord ? char.ToUpperInvariant(c) : c);
                startsWord = false;
            }
            else if (c is not ('\'' or '’'))
            {
                startsWord = true;
            }

            if (name.Length == MaxLength)
            {
                break;
            }
        }

        return name.ToString();
    }

    /// <summary>Determines whether a text is an ASCII identifier.</summary>
    public static bool IsIdentifier(string text)
    {
        if (text.Length is 0 or > MaxLength || text[0] is >= '0' and <= '9')
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!(c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_'))
            {
                return false;
            }
        }

        return true;
    }
}
