using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Finds in the text under a heading the KEP that the heading is about:
/// <c>This work was done as part of KEP #24</c>, <c>在 KEP-3521 中由……提出</c>.</summary>
internal static class Defining
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Pattern StrongBefore = new(
        @"(?:\b(?:part of|under|done (?:in|as|under)|tracked (?:as|by|in|under|with|at|via)|work (?:on|in|was|is)|proposed (?:in|by)|implement(?:s|ed|ing)|specified (?:in|by)|described (?:in|by)|defined (?:in|by)|designed in|details?,? (?:see|in|are in)|see|refer to|read|learn more[^.\n]{0,24}|more (?:information|details|on this)[^.\n]{0,24}|enhancement|delivered (?:by|as|through|in|under)|through|via|is|as)|\bKEP\s?(?:地址|链接|页面|编号|link|page|number)?\s?[:：]|" +
        @"作为|属于|是|在|(?:主导|牵头|负责|领导)的|详见|请参[阅见]|请查看|参阅|查看|更多(?:信息|细节|详情)[^。\n]{0,12}|提案|跟踪|追踪|对应|归属|由|通过|根据|按照|随着)\s*(?:the\s+|为\s*)?[\[(（【「""'“#]{0,2}$",
        Options | RegexOptions.RightToLeft);

    private static readonly Pattern StrongAfter = new(
        @"^[^。\n]{0,80}?(?:的一部分|的组成部分|中[，,]?[^。\n]{0,40}提出|提出|牵头|主导|负责|完成|推动|跟踪|\bled by|\band by|\bby (?:the )?\[?SIG|\bowned by|\bsponsored by|^\s*[)\]）】]?\s*(?:tracked|tracks|covers|delivers|delivered|describes|introduces)\b)", Options);

    private static readonly Pattern OnlyKep = new(@"^[\s\p{P}\p{S}]*(?:KEP|增强提案|提案|enhancement|tracking issue|更多信息|详情)?[\s\p{P}\p{S}]*$", Options);

    private static readonly Pattern EndsHere = new(
        @"^\s*[)\]）】]?\s*(?:$|\n|[·•|,，、;；/]|[-–—]\s)", Options);

    private static readonly Pattern FactWord = new(
        @"\bSIG\b|\bgates?\b|门控|·|\|", Options);

    /// <summary>The KEPs that define what the paragraphs are about: those of the first sentence that says so,
    /// else the only one that is named at all.</summary>
    public static List<(KepReference Reference, RichText Text)> Find(IEnumerable<RichText> texts, KubernetesVersion? release)
    {
        var all = texts.Select(t => (Text: t, References: KepReferences.Find(t))).Where(t => t.References.Count > 0).ToList();
        var isOnlyOne = all.SelectMany(t => t.References).Select(r => r.Number).Distinct().Count() == 1;
        var neutral = new List<(KepReference Reference, RichText Text)>();
        foreach (var (text, named) in all)
        {
            var references = Passing.Filter(text.Plain, named, keepsSee: isOnlyOne);
            if (references.Count == 0)
            {
                continue;
            }

            foreach (var (start, length) in Sentences.Extents(text.Plain))
            {
                var inside = references.Where(r => r.Start >= start && r.Start < start + length).ToList();
                inside.RemoveAll(r => !IsStrong(text, r)
                    && VersionText.IsClauseAboutOthers(text.Plain, r.Start, release)
                    && VersionText.IsAboutOthers(text.Plain.Substring(start, length), release)
                    && StageMentions.FindEnds(text.Plain.Substring(start, length)).Count > 0
                    && references.Remove(r));
                if (inside.Any(r => IsStrong(text, r)))
                {
                    return inside.GroupBy(r => r.Number).Select(g => (g.First(), text)).ToList();
                }
            }

            neutral.AddRange(references.Select(r => (r, text)));
        }

        return neutral.Select(n => n.Reference.Number).Distinct().Count() == 1 ? [neutral[0]] : [];
    }

    /// <summary>Whether the words around a reference say that it is what the text is about.</summary>
    public static bool IsStrong(RichText text, KepReference reference)
    {
        var plain = text.Plain;
        var from = Math.Max(0, reference.Start - 60);
        var before = plain.Substring(from, reference.Start - from);
        var after = plain.Substring(reference.End);
        return StrongBefore.IsMatch(before)
            || StrongAfter.IsMatch(after)
            || IsMetaLine(plain, reference)
            || (OnlyKep.IsMatch(plain.Substring(0, reference.Start)) && OnlyKep.IsMatch(after))
            || Fields.Of(text).Any(f => f.Kind == FieldKind.Kep);
    }

    /// <summary>A line of facts: <c>KEP-541 · SIG Auth · gate: `X`</c>.</summary>
    private static bool IsMetaLine(string plain, KepReference reference)
        => plain.Length <= 160 && reference.Start <= 6
            && EndsHere.IsMatch(plain.Substring(reference.End))
            && FactWord.IsMatch(plain);
}
