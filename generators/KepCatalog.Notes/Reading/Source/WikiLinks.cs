using System.Text.RegularExpressions;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads the links of wikis and note books: <c>[[KEP-24|Quick drains]]</c> becomes <c>KEP-24 Quick drains</c>. All places stay the same.</summary>
internal static class WikiLinks
{
    private static readonly Regex Link = new(@"\[\[(?=[^\[\]\n|]*\p{L})[^\[\]\n]{1,160}\]\](?!\()", RegexOptions.CultureInvariant);

    /// <summary>Returns a note without the brackets of such links, other than in its front matter.</summary>
    public static string Open(string text, int bodyStart)
        => text.IndexOf("[[", bodyStart, StringComparison.Ordinal) < 0 ? text : text.Substring(0, bodyStart) + Link.Replace(text.Substring(bodyStart), m => "\u200B\u200B" + m.Value.Substring(2, m.Length - 4).Replace('|', ' ') + "\u200B\u200B");
}
