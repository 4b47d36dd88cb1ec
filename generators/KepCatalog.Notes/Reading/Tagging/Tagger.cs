using System.Globalization;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Converts a text to tags in one pass: the words of the lexicon, and the releases.</summary>
internal static class Tagger
{
    /// <summary>Returns the tags of a text in their order. They do not overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="skips">The ranges that are not prose, such as addresses and code, in their order.</param>
    public static List<Tag> Tag(string text, IReadOnlyList<(int Start, int End)>? skips = null)
    {
        var tags = new List<Tag>();
        var skip = 0;
        for (var i = 0; i < text.Length;)
        {
            while (skips is not null && skip < skips.Count && skips[skip].End <= i)
            {
                skip++;
            }

            if (skips is not null && skip < skips.Count && skips[skip].Start <= i)
            {
                i = skips[skip].End;
                continue;
            }

            var c = text[i];
            if (ArrowEnd(text, i) is { } arrow)
            {
                tags.Add(new Tag(Sense.Target, 0, i, arrow));
                i = arrow;
            }
            else if (Versions.At(text, i, tags) is { } version)
            {
                tags.Add(version);
                i = version.End;
            }
            else if (Lexicon.IsLatin(c))
            {
                if (Lexicon.Longest(text, i, out var end) is { } word && IsApart(text, i, end, word))
                {
                    tags.Add(new Tag(word.Sense, word.Value, i, end));
                    i = end;
                }
                else
                {
                    while (i < text.Length && Lexicon.IsLatin(text[i]))
                    {
                        i++;
                    }
                }
            }
            else if ((Language.IsHan(c) || c is 'α' or 'β') && Lexicon.Longest(text, i, out var end) is { } word)
            {
                tags.Add(new Tag(word.Sense, word.Value, i, end));
                i = end;
            }
            else
            {
                i++;
            }
        }

        for (var i = 0; i < tags.Count; i++)
        {
            // "毕业" without a stage means stable, and so does "graduates in v1.30".
            if (tags[i].Sense == Sense.Move && (IsGraduation(text, tags, i) || (tags[i].Length == 2 && Language.Simplified(text.Substring(tags[i].Start, 2)) == "毕业")) && !HasStage(text, tags, tags[i]))
            {
                tags[i] = tags[i] with { Sense = Sense.Stage, Value = (int)Stage.Stable };
            }
        }

        return tags;
    }

    private static bool IsGraduation(string text, List<Tag> tags, int index)
        => (string.Compare(text, tags[index].Start, "graduated", 0, 9, StringComparison.OrdinalIgnoreCase) == 0 && text.Substring(0, tags[index].Start).TrimEnd() is var front && (front.EndsWith(" has", StringComparison.OrdinalIgnoreCase) || front.EndsWith(" have", StringComparison.OrdinalIgnoreCase))
            && !(index + 1 < tags.Count && tags[index + 1].Sense == Sense.Target))
            || string.Compare(text, tags[index].Start, "graduate", 0, 8, StringComparison.OrdinalIgnoreCase) == 0 && text[tags[index].End - 1] is 's' or 'd'
            && index + 2 < tags.Count && tags[index + 2].Sense == Sense.Version && string.Compare(text, tags[index].End, " in ", 0, 4, StringComparison.OrdinalIgnoreCase) == 0;

    // "从 Beta 毕业" leaves that stage.
    private static bool HasStage(string text, List<Tag> tags, Tag word)
    {
        var (start, end) = Clauses.At(text, word.Start);
        return tags.Exists(t => t.Sense is Sense.Stage or Sense.End && t.Start >= start && t.End <= end
            && !(t.End <= word.Start && word.Start - t.End <= 1 && tags.Exists(f => f.Sense == Sense.Source && f.Start >= start && f.End <= t.Start && t.Start - f.End <= 1)));
    }

    /// <summary>Returns the end of an arrow (<c>→</c>, <c>-&gt;</c>) that starts at a position, or null.</summary>
    private static int? ArrowEnd(string text, int at)
    {
        if (text[at] is '→' or '⇒' or '➜' or '➡' or '＞')
        {
            return at + 1;
        }

        var end = at;
        while (end < text.Length && end - at < 3 && text[end] is '-' or '–' or '—' or '=' or '~')
        {
            end++;
        }

        return end > at && end < text.Length && text[end] is '>' or '＞' ? end + 1 : null;
    }

    /// <summary>Determines whether a stage word is not part of a longer name: <c>v1.beta</c>, <c>scheduling/alpha</c>, <c>alpha.k8s.io</c>.</summary>
    private static bool IsApart(string text, int start, int end, Word word)
        => word.Sense is not (Sense.Stage or Sense.End)
            || ((start == 0 || text[start - 1] is not ('.' or '/' or '_' or '-' or '=') || (text[start - 1] is '-' or '/' && start > 1 && Lexicon.IsLatin(text[start - 2]) && IsStageBefore(text, start - 1)))
                && (end == text.Length || text[end] is not ('=' or '_')) && !(end + 1 < text.Length && text[end] == '.' && Lexicon.IsLatin(text[end + 1]) && !char.IsUpper(text[end + 1])));

    /// <summary>Determines whether the word that ends at a position is a stage or "to" or "now", as in <c>Beta/GA</c>.</summary>
    private static bool IsStageBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && Lexicon.IsLatin(text[start - 1]))
        {
            start--;
        }

        return Lexicon.Longest(text, start, out var stop) is { Sense: Sense.Stage or Sense.Target or Sense.Filler } && stop == end;
    }
}

/// <summary>Reads releases of Kubernetes in a text. A bare <c>1.29</c> is a release; <c>2.0</c> and <c>5.13</c> are not, because Kubernetes is still at 1.x,
/// and notes often contain versions of other software.</summary>
internal static class Versions
{
    /// <summary>A bit of the tag's value: the text marks the release as a Kubernetes release, by name or by a leading v.</summary>
    public const int IsNamed = 1 << 16;

    /// <summary>Returns the release that starts at a position, or null.</summary>
    public static Tag? At(string text, int at, List<Tag> before)
    {
        var i = at;
        var isNamed = text[i] is 'v' or 'V';
        i += isNamed ? 1 : 0;
        if (i + 2 >= text.Length || text[i] != '1' || text[i + 1] != '.' || !IsDigit(text[i + 2])
            || (at > 0 && (Lexicon.IsLatin(text[at - 1]) || text[at - 1] is '.' or '#' or '/' or '-' or '$') && !IsRange(text, at)
                && !(before.Count > 0 && before[before.Count - 1] is { Sense: Sense.Kubernetes } name && at - name.End <= 1)))
        {
            return null;
        }

        var end = i + 2;
        while (end < text.Length && IsDigit(text[end]) && end - i < 6)
        {
            end++;
        }

        if (end - i - 2 > 3)
        {
            return null;
        }

        var minor = int.Parse(text.Substring(i + 2, end - i - 2), NumberStyles.None, CultureInfo.InvariantCulture);
        if (end + 1 < text.Length && text[end] == '.' && (IsDigit(text[end + 1]) || text[end + 1] is 'x' or 'X'))
        {
            end += 2;
            while (end < text.Length && IsDigit(text[end]))
            {
                end++;
            }

            if (end + 1 < text.Length && text[end] == '.' && IsDigit(text[end + 1]))
            {
                return null;
            }
        }

        if (end < text.Length && (Lexicon.IsLatin(text[end]) || text[end] == '%'))
        {
            return null;
        }

        if (before.Count > 0 && before[before.Count - 1] is var last && IsNear(text, last.End, at))
        {
            if (last.Sense == Sense.Software)
            {
                return null;
            }

            isNamed |= last.Sense == Sense.Kubernetes;
        }

        // "1.2 Core changes": the number of a chapter.
        if (!isNamed && minor < 15 && IsAtStart(text, at) && end < text.Length)
        {
            return null;
        }

        return new Tag(Sense.Version, minor | (isNamed ? IsNamed : 0), at, end);
    }

    /// <summary>Returns the release of a tag.</summary>
    public static KubernetesVersion Of(Tag tag) => new(1, tag.Value & (IsNamed - 1));

    /// <summary>Returns the releases in tags.</summary>
    public static IEnumerable<KubernetesVersion> In(IEnumerable<Tag> tags) => tags.Where(t => t.Sense == Sense.Version).Select(Of);

    /// <summary>Returns the first release in a text, or null.</summary>
    public static KubernetesVersion? First(string text)
    {
        foreach (var version in In(Tagger.Tag(text)))
        {
            return version;
        }

        return null;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    // "v1.30-v1.33", "1.28/1.29".
    private static bool IsRange(string text, int at) => text[at - 1] is '-' or '/' && at > 1 && IsDigit(text[at - 2]) && text.LastIndexOf("1.", at - 2, Math.Min(at - 1, 6), StringComparison.Ordinal) >= 0;

    private static bool IsNear(string text, int end, int at)
    {
        for (var i = end; i < at; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && text[i] is not ('-' or ':' or '：' or '版' or '本' or 'v'))
            {
                return false;
            }
        }

        return at - end <= 4;
    }

    private static bool IsAtStart(string text, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
