using System.Text.RegularExpressions;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads the links of wikis, note books and chats: <c>[[KEP-24|Quick drains]]</c> becomes <c>KEP-24 Quick drains</c>, and <c>&lt;https://kep.k8s.io/24|KEP-24&gt;</c>
/// becomes <c>KEP-24</c>. All places stay the same.</summary>
internal static class WikiLinks
{
    private static readonly Regex Link = new(@"\[\[(?=[^\[\]\n|]*\p{L})[^\[\]\n]{1,160}\]\](?!\()", RegexOptions.CultureInvariant);

    private static readonly Regex ChatLink = new(@"<https?://[^\s<>|]{1,200}\|(?<text>[^<>|\n]{1,120})>", RegexOptions.CultureInvariant);

    /// <summary>Returns a note without the brackets of such links, other than in its front matter.</summary>
    public static string Open(string text, int bodyStart)
    {
        var body = text.Substring(bodyStart);
        var opened = body.IndexOf("[[", StringComparison.Ordinal) < 0 ? body : Link.Replace(body, m => Blank(2) + m.Value.Substring(2, m.Length - 4).Replace('|', ' ') + Blank(2));
        opened = opened.IndexOf('|') < 0 ? opened : ChatLink.Replace(opened, m => Blank(m.Groups["text"].Index - m.Index) + m.Groups["text"].Value + Blank(1));
        return opened == body ? text : text.Substring(0, bodyStart) + opened;
    }

    private static string Blank(int length) => new('\u200B', length);
}
