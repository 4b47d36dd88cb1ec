using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace KepCatalog.Generator.Emission;

/// <summary>
/// The identifier of each emitted class and constant. Names arrive unique; one that a member of its surroundings has
/// already gets an underscore. Everything that refers to a class asks here too, so all agree.
/// </summary>
internal static class Identifier
{
    /// <summary>The private class with the rows.</summary>
    public const string Data = "Data";

    /// <summary>The internal field with the objects.</summary>
    public const string Table = "Table";

    /// <summary>The internal class that links the tables.</summary>
    public const string Links = "Links";

    // What every class has from object; hiding it is a warning.
    private static readonly string[] OfObject =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private static readonly HashSet<string> AroundFeatures =
        [.. OfObject, "Features", "All", "Kep", "Title", "Stage", "Url", "Sig", "Gate", "Info", Data, Table];

    private static readonly HashSet<string> AroundKeps =
        [.. OfObject, "Keps", "All", "Find", "TryFind", "Number", "Title", "Url", "Sig", "Info", Data, Table];

    private static readonly HashSet<string> AroundGates =
        [.. OfObject, "FeatureGates", "All", "Find", "TryFind", "Check", "FirstCovered", "LastCovered", "OtherNames", "Info", Data, Table, Links];

    private static readonly HashSet<string> AroundSigs = [.. OfObject, "Sigs"];

    /// <summary>The class of a feature in its release's <c>Features</c>.</summary>
    public static string Feature(string name) => In(AroundFeatures, name);

    /// <summary>The class of a KEP in <c>Keps</c>.</summary>
    public static string Kep(string name) => In(AroundKeps, name);

    /// <summary>The constant of a gate in <c>FeatureGates</c>.</summary>
    public static string Gate(string name) => In(AroundGates, name);

    /// <summary>The class with the gates of a program: <c>KubeadmFeatureGates</c>. Owners are lower case, and a hyphen that no letter
    /// follows becomes an underscore, so two have two classes.</summary>
    public static string Owner(string owner)
    {
        var name = new StringBuilder(owner.Length + 12);
        for (var i = 0; i < owner.Length; i++)
        {
            var begins = i == 0 || owner[i - 1] == '-';
            var isLetter = owner[i] is >= 'a' and <= 'z';
            if (i > 0 && begins && !isLetter)
            {
                name.Append('_');
            }

            if (owner[i] != '-')
            {
                name.Append(begins && isLetter ? char.ToUpperInvariant(owner[i]) : owner[i]);
            }
        }

        return Valid(owner.EndsWith("-", StringComparison.Ordinal) ? name.Append('_').ToString() : name.ToString(), IsAsciiPart, (_, text) => text.Append('_')) + "FeatureGates";
    }

    /// <summary>The constant of a SIG in <c>Sigs</c>.</summary>
    public static string Sig(string name) => In(AroundSigs, name);

    /// <summary>A namespace out of what a project calls its own: every part an identifier.</summary>
    /// <param name="name">The name; <c>My-Company.2nd.App</c> is allowed.</param>
    /// <param name="otherwise">The namespace where nothing of the name is left.</param>
    public static string Namespace(string name, string otherwise)
    {
        var parts = name
            .Split('.')
            .Select(p => p.Trim())
            .Where(p => p.Length > 0)
            .Select(p => Verbatim(Valid(p, SyntaxFacts.IsIdentifierPartCharacter, (_, text) => text.Append('_'))))
            .ToArray();
        return parts.Length == 0 ? otherwise : string.Join(".", parts);
    }

    /// <summary>
    /// A name that is taken gets one underscore more, however many it has: <c>All</c>, <c>All_</c> and <c>All__</c>
    /// become <c>All_</c>, <c>All__</c> and <c>All___</c>, so unique names stay unique without a look at the others.
    /// </summary>
    private static string In(HashSet<string> taken, string name)
    {
        var valid = Valid(name, IsAsciiPart, (c, text) => text.Append('_').Append(Unprintable.Shown(c), 2, 4));
        return Verbatim(taken.Contains(valid.TrimEnd('_')) ? valid + "_" : valid);
    }

    private static string Valid(string name, Func<char, bool> isPart, Action<char, StringBuilder> appendOther)
    {
        if (name.Length > 0 && SyntaxFacts.IsIdentifierStartCharacter(name[0]) && name.All(isPart))
        {
            return name;
        }

        var result = new StringBuilder(name.Length + 1);
        foreach (var c in name)
        {
            if (isPart(c))
            {
                result.Append(c);
            }
            else
            {
                appendOther(c, result);
            }
        }

        if (result.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(result[0]))
        {
            result.Insert(0, '_');
        }

        return result.ToString();
    }

    private static bool IsAsciiPart(char c) => c is '_' or >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z';

    /// <summary>
    /// Every keyword, those to come too, is all lower case or starts with two underscores; the compiler warns of type
    /// names like that besides. With an at sign all are fine.
    /// </summary>
    private static string Verbatim(string name)
        => name.All(c => c is >= 'a' and <= 'z') || name.StartsWith("__", StringComparison.Ordinal) ? "@" + name : name;
}
