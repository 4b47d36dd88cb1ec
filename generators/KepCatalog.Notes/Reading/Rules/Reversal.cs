namespace KepCatalog.Notes.Reading;

/// <summary>Finds promotions that did not last: "the promotion was reverted", "升级被回退".</summary>
internal static class Reversal
{
    /// <summary>Determines whether tags say that something was reverted, and not to which stage: "it was reverted to beta" is a step back.</summary>
    public static bool In(string text, IReadOnlyList<Tag> tags)
    {
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i].Sense == Sense.Back && IsPassive(text, tags, i))
            {
                return !tags.Skip(i + 1).Any(t => t.Sense == Sense.Stage);
            }
        }

        return false;
    }

    private static bool IsPassive(string text, IReadOnlyList<Tag> tags, int index)
        => index > 0 && tags[index - 1] is { Sense: Sense.Binder } before && tags[index].Start - before.End <= 1
            && (before.Stage == Words.Copula ? !Language.IsHan(text[before.Start]) : text[before.Start] == '被');
}
