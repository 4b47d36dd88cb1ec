using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads deprecations and removals in texts.</summary>
internal static class EndWords
{
    /// <summary>Determines whether a title begins with a word for deprecation or removal: "Removal of X", "弃用 X".</summary>
    public static bool Opens(string title, IReadOnlyList<Tag> tags)
    {
        foreach (var tag in tags)
        {
            if (tag.Sense == Sense.End)
            {
                return !title.Substring(0, tag.Start).Any(char.IsLetterOrDigit) || Clauses.IsCovered(title, tags, 0, tag.Start, t => t.Sense is Sense.Filler or Sense.Binder);
            }

            if (tag.Sense is not (Sense.Filler or Sense.Binder))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Determines whether a title ends with a word for deprecation or removal: "IPVS mode deprecation", "X 废弃".</summary>
    public static bool Closes(string title, IReadOnlyList<Tag> tags)
    {
        var end = title.IndexOfAny(['(', '（']) is var open and > 0 ? open : title.Length;
        for (var i = tags.Count - 1; i >= 0; i--)
        {
            if (tags[i].End <= end)
            {
                return tags[i].Sense == Sense.End && tags[i].Stage != Stage.Unknown && !title.Substring(tags[i].End, end - tags[i].End).Any(char.IsLetter)
                    && title.Substring(tags[i].Start, tags[i].Length).ToLowerInvariant() is not ("remove" or "removes" or "deprecate" or "deprecates" or "removing");
            }
        }

        return false;
    }

    /// <summary>Determines whether the first clause of a line says that its subject is deprecated or removed: "Dockershim has been removed from the kubelet", "CRI v1alpha2 已移除".</summary>
    public static bool HasPassive(string line, IReadOnlyList<Tag> tags, KubernetesVersion? release)
    {
        var end = 0;
        while (end < tags.Count && tags[end].Sense != Sense.End)
        {
            end++;
        }

        return end > 0 && end < tags.Count && tags[end].Start - tags[end - 1].End <= 1
            && (tags[end - 1].Sense == Sense.Binder ? tags[end - 1].Stage == Words.Copula || Language.IsHan(line[tags[end - 1].Start]) : line[tags[end].Start - 1] == '被')
            && Clauses.At(line, tags[end].Start).Start == 0
            && !Clauses.IsCovered(line, tags, 0, tags[end].Start, Words.IsGeneric)
            && In(line, tags, release) is not null;
    }

    /// <summary>Determines whether a text declares an end: "KEP-24 marks it as deprecated", "宣布弃用".</summary>
    public static bool IsDeclared(string text, IReadOnlyList<Tag> tags)
    {
        for (var i = 0; i < tags.Count; i++)
        {
            var verb = Math.Max(0, i - 1);
            while (tags[i].Sense == Sense.End && verb > 0 && tags[verb].Sense is Sense.Binder or Sense.Target && tags[verb + 1].Start - tags[verb].End <= 1)
            {
                verb--;
            }

            // "内置驱动删了"
            if (tags[i].Sense == Sense.End && tags[i].End < text.Length && Language.IsHan(text[tags[i].Start]) && text[tags[i].End - 1] == '了' && (tags[i].End == text.Length || Clauses.EndsClause(text, tags[i].End)))
            {
                return true;
            }

            if (i > 0 && tags[i].Sense == Sense.End && tags[verb + 1].Start - tags[verb].End <= 1 && tags[verb].Sense == Sense.Move
                && text.Substring(tags[verb].Start, tags[verb].Length).ToLowerInvariant() is "mark" or "marks" or "marked" or "declares" or "declared" or "宣布" or "标记为" or "被标记为")
            {
                return true;
            }
        }

        return false;
    }

    // "removed from the kubelet in Kubernetes v1.24"
    private static bool IsDateOf(string text, IReadOnlyList<Tag> tags, int version)
    {
        version -= version > 0 && tags[version - 1].Sense == Sense.Kubernetes ? 1 : 0;
        return version > 0 && text.Substring(tags[version - 1].Start, tags[version - 1].Length).ToLowerInvariant() is "in" or "since" or "as of" or "for" or "by" && tags[version].Start - tags[version - 1].End == 1;
    }

    /// <summary>Returns whether a text says that something is removed or deprecated now or later: an announced removal is a deprecation. Returns null if it says neither.</summary>
    public static Stage? In(string text, IReadOnlyList<Tag> tags, KubernetesVersion? release) => In(text, tags, release, out _);

    /// <inheritdoc cref="In(string, IReadOnlyList{Tag}, KubernetesVersion?)"/>
    public static Stage? In(string text, IReadOnlyList<Tag> tags, KubernetesVersion? release, out bool isDated)
    {
        isDated = false;
        Stage? found = null;
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i].Sense != Sense.End)
            {
                continue;
            }

            var (start, stop) = Clauses.At(text, tags[i].Start);
            var isFuture = false;
            var isNegated = false;
            var isOfMove = false;
            KubernetesVersion? version = null;
            for (var b = i - 1; b >= 0 && tags[b].Start >= start; b--)
            {
                isFuture |= tags[b].Sense is Sense.Future or Sense.Later;
                isNegated |= tags[b].Sense == Sense.Negation && tags[i].Start - tags[b].End <= 12;
                isOfMove |= tags[b].Sense == Sense.Move && version is null; // "what v1.26 introduced is removed"
                version ??= tags[b].Sense == Sense.Version && !isOfMove ? Versions.Of(tags[b]) : null;
            }

            for (var a = i + 1; version is null && a < tags.Count && tags[a].End <= stop && tags[a].Start - tags[i].End <= 40 && tags[a].Sense != Sense.End; a++)
            {
                isFuture |= tags[a].Sense is Sense.Later;
                version = tags[a].Sense == Sense.Version && (Clauses.IsCovered(text, tags, tags[i].End, tags[a].Start, t => t.Sense is not Sense.Neutral) || IsDateOf(text, tags, a) || Versions.Of(tags[a]) > release) ? Versions.Of(tags[a]) : null;
            }

            // "Its removal isn't expected before v1.43."
            if (i + 1 < tags.Count && tags[i + 1].End <= stop && tags[i + 1].Start - tags[i].End <= 2)
            {
                isFuture |= tags[i + 1].Sense is Sense.Negation or Sense.Future || (tags[i + 1].Sense == Sense.Binder && i + 2 < tags.Count && tags[i + 2].Sense is Sense.Future or Sense.Negation && tags[i + 2].Start - tags[i + 1].End <= 1);
            }

            isNegated |= tags[i].Start > start && text[tags[i].Start - 1] == '不';
            if (isNegated)
            {
                continue;
            }

            // "v1.29 的变化（PSP 移除、KEP-1 GA）"
            if (version is null && Clauses.BeforeBracket(text, tags[i].Start) is { } front)
            {
                var named = Versions.In(tags.Where(t => t.Start >= front.Start && t.End <= front.End)).ToList();
                version = named.Count == 1 ? named[0] : null;
            }

            var isLater = (isFuture && !(version is not null && version == release)) || (version is { } v && release is { } now && v > now);
            if (version is { } old && release is { } current && old < current)
            {
                continue;
            }

            isDated |= version is not null ? version == release : tags.Any(t => t.Sense == Sense.Now && !isFuture);
            if (!isLater && tags[i].Stage == Stage.Removed)
            {
                return Stage.Removed;
            }

            found = Stage.Deprecated;
        }

        return found;
    }
}
