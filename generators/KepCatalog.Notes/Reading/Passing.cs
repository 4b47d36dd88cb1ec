using System.Text.RegularExpressions;

namespace KepCatalog.Notes.Reading;

/// <summary>Tells KEPs that a text mentions in passing: what a feature builds on, resembles, replaces.</summary>
internal static class Passing
{
    private static readonly Pattern Before = new(
        @"(?:(?<![A-Za-z])(?:similar(?:ly)? to|like|unlike|than|based on|buil(?:ds?|t|ding) (?:up)?on(?: top of)?|on top of|depends? on|relies on|requires?|needs|related(?: to| work)?:?|instead of|supersed\w+(?: by)?|replac\w+(?: by)?|follow(?:s|ing)?(?:[- ]?up)?(?: to| on)?|previous(?:ly)?|earlier|complements?|alongside|together with|combined with|pairs? with|works? with|companion (?:to|of)|comp(?:are|ared) (?:with|to)|confused? with|extends?|extension of|continu\w+|after|before|beyond|over|prerequisite|unblocks?|enables|by way of|distinct from|differ\w* from|independent of|separate from|counterpart of|sibling of|successor (?:to|of)|not|former(?:ly)?|tracked separately (?:in|as|under)|unchanged|remains?|still|split (?:out )?(?:from|of|into)|groundwork (?:for|of|laid by)|laid by|introduced (?:by|in|with)|from)|" +
        @"对比|对照|类似于?|相似于?|基于|(?<!的)依赖于?|依托|相关(?:的)?|关联|替代了?|取代了?|前身(?:是|为)?|延续了?|配合|搭配|结合|不同于|区别于|混淆|继|承接|扩展了?|沿用|借助|利用|源自|之前的?|此前的?|早先的?|早期的?|先前的?|后续的?|以及之前的|(?<!参)与|(?<![亲饱总])和)\s*(?:the\s+|its\s+|another\s+|earlier\s+|work (?:in|of|on)\s+|what\s+)?[「""'“]{0,2}$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.RightToLeft);

    private static readonly Pattern See = new(
        @"(?:see also|also see|cf\.?|另见|参见|另请参[阅见]|参考)\s*(?:the\s+)?[「""'“]{0,2}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.RightToLeft);

    private static readonly Pattern JoinsPrevious = new(
        @"^\s*[)\]]*\s*(?:和|与|及|以及|、|,|，|and|&|/)\s*[(\[]*\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The references that are more than a mention. Those that join a group ("KEP-1 and KEP-2") stay with it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="references">All references in it.</param>
    /// <param name="keepsSee">Whether "see KEP-1" counts: where a text names no other KEP, that is the one it is about.</param>
    public static List<KepReference> Filter(string text, List<KepReference> references, bool keepsSee = false)
    {
        var kept = new List<KepReference>();
        for (var i = 0; i < references.Count; i++)
        {
            var reference = references[i];
            var start = i > 0 && references[i - 1].End <= reference.Start ? references[i - 1].End : 0;
            var before = text.Substring(start, reference.Start - start);
            var joins = i > 0 && JoinsPrevious.IsMatch(before);
            var isMention = joins ? kept.Count == 0 || kept[kept.Count - 1] != references[i - 1] : IsMention(before.Length > 60 ? before.Substring(before.Length - 60) : before, keepsSee);
            if (!isMention)
            {
                kept.Add(reference);
            }
        }

        return kept;
    }

    private static bool IsMention(string before, bool keepsSee) => Before.IsMatch(before) || (!keepsSee && See.IsMatch(before));
}
