using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Finds the KEP of a title in the text below it:
/// <c>This work was done as part of KEP #24</c>, <c>在 KEP-3521 中由……提出</c>.</summary>
internal static class Defining
{
    /// <summary>Returns the KEPs that the texts are about: those in the first sentence that says so,
    /// or else the only KEP in the texts.</summary>
    /// <param name="texts">The texts below the title.</param>
    /// <param name="release">The release of the note.</param>
    /// <param name="isCertain">Whether a sentence says that the texts are about the KEP.</param>
    /// <param name="title">The title above the texts. A link on its words is about it.</param>
    public static List<NamedKep> Find(IEnumerable<RichText> texts, KubernetesVersion? release, out bool isCertain, string? title = null)
    {
        isCertain = false;
        var all = texts.Select(t => (Text: t, References: KepReferences.Find(t))).Where(t => t.References.Count > 0).ToList();
        var isOnlyOne = all.SelectMany(t => t.References).Select(r => r.Number).Distinct().Count() == 1;
        var isOneGroup = isOnlyOne || (all.Count == 1 && all[0].References.Zip(all[0].References.Skip(1), (l, r) => Mentions.Joins(all[0].Text, l, r)).All(j => j));
        bool? keepsSee = isOneGroup ? true : all.TrueForAll(t => Mentions.WithoutPassing(t.Text, t.References, keepsSee: false).Count == 0) ? null : false;
        var neutral = new List<NamedKep>();
        var old = new List<NamedKep>();
        List<NamedKep>? stated = null;
        foreach (var (text, named) in all)
        {
            var references = Mentions.WithoutPassing(text, named, keepsSee);
            if (references.Count < named.Count && references.Count > 0 && references.TrueForAll(r => IsOfOtherRelease(text, r, release)))
            {
                references = Mentions.WithoutPassing(text, named, keepsSee: true).FindAll(r => !references.Contains(r)); // "X was stable before (KEP-752). See KEP-4974."
            }

            if (references.Count is 0 or > 20)
            {
                continue;
            }

            foreach (var (start, end) in text.Sentences)
            {
                var inside = references.FindAll(r => r.Start >= start && r.Start < end);
                if (inside.Count == 0)
                {
                    continue;
                }

                if (inside.Exists(r => IsDefining(text, r, title)))
                {
                    isCertain = true;
                    return inside.GroupBy(r => r.Number).Select(g => new NamedKep(g.First(), text)).ToList();
                }

                if (stated is null && text.Claims(release).Exists(c => c.Counts && c.Tag.Start >= start && c.Tag.End <= end))
                {
                    stated = inside.GroupBy(r => r.Number).Select(g => new NamedKep(g.First(), text)).ToList();
                }

                // A KEP of another release, or a link in a sentence about something else.
                old.AddRange(inside.FindAll(r => old.Count == 0 && HasNumber(text, r)).ConvertAll(r => new NamedKep(r, text)));
                neutral.AddRange(inside.FindAll(r => HasNumber(text, r) && !IsOfOtherRelease(text, r, release)).ConvertAll(r => new NamedKep(r, text)));
            }
        }

        isCertain = stated is not null;
        return stated ?? Only(neutral) ?? Only(neutral.FindAll(n => n.Text.Tags.TrueForAll(t => t.Sense != Sense.Version || n.Text.SentenceAt(n.Reference.Start) != n.Text.SentenceAt(t.Start)))) ?? (isOnlyOne && !(title is not null && EndWords.Opens(Titles.Read(title).Text, Tagger.Tag(Titles.Read(title).Text))) ? old : []); // "Removed X": what replaces it is older
    }

    /// <summary>Returns the first of several references to the same KEP, or null if there are several KEPs or none.</summary>
    private static List<NamedKep>? Only(List<NamedKep> keps) => keps.Count > 0 && keps.TrueForAll(k => k.Number == keps[0].Number) ? [keps[0]] : null;

    /// <summary>Determines whether the clause around a reference names releases other than that of the note.</summary>
    public static bool IsOfOtherRelease(RichText text, KepReference reference, KubernetesVersion? release)
    {
        var (start, end) = text.SentenceAt(reference.Start);
        var clause = Clauses.At(text.Plain, Position.OpeningBracket(text.Plain, reference) is { } open ? open - 1 : reference.Start);
        return release is { } now && IsAbout(start, end) is false && !SaysNow()
            && (IsAbout(clause.Start, clause.End) is false || IsIntroducedBehind() || text.Tags.Exists(t => t.Sense is Sense.Past or Sense.Future && t.Start >= start && t.End <= end));

        // "`externalIPs` is deprecated, KEP-5707, removal comes with v1.43"
        // The stage of a KEP that comes later in the sentence is not that of this one: "what v1.29 introduced (KEP-1) is split, and KEP-2 is alpha".
        bool SaysNow() => text.Claims(release).Exists(c => c.Counts && c.Tag.Start >= Previous() && c.Tag.End <= Next() && !text.Tags.Exists(t => t.Sense == Sense.Version && Versions.Of(t) != now && t.Start >= c.Tag.End && t.End <= reference.Start)) || text.Plain.Substring(Own(), end - Own()) is var sentence && Tagger.Tag(sentence) is var words && words.Exists(t => t.Sense == Sense.End) && EndWords.In(sentence, words, release) is not null;

        // "It's removed now; use X, stable since v1.25 (KEP-1)": what is before a semicolon is about something else.
        int Own() => text.Plain.LastIndexOf(';', Math.Max(start, reference.Start - 1), Math.Max(0, reference.Start - 1 - start)) is >= 0 and var semicolon ? semicolon + 1 : start;

        int Previous() => KepReferences.Find(text).FindLast(r => r.End <= reference.Start && r.Number != reference.Number) is { } previous ? Math.Max(start, previous.End) : start;

        int Next() => KepReferences.Find(text).Find(r => r.Start >= reference.End && r.Number != reference.Number) is { } next ? Math.Min(end, next.Start) : end;

        // "Gang scheduling (KEP-4671), introduced in v1.29, …"
        bool IsIntroducedBehind()
        {
            var at = reference.End;
            while (at < end && text.Plain[at] is ')' or '）' or ']' or ',' or '，' or ' ')
            {
                at++;
            }

            return at < end && at > reference.End && Clauses.At(text.Plain, at) is var behind && text.Tags.Exists(t => t.Start == at && t.Sense is Sense.Move or Sense.Passing) && IsAbout(behind.Start, behind.End) is false;
        }

        bool? IsAbout(int from, int to)
        {
            var named = Versions.In(text.Tags.Where(t => t.Start >= from && t.End <= to)).ToList();
            return named.Count == 0 ? null : named.Contains(now);
        }
    }

    /// <summary>Determines whether the brackets around a reference name another release: "(KEP-3866, GA since v1.29)".</summary>
    public static bool IsDatedElsewhere(RichText text, KepReference reference, KubernetesVersion? release)
        => release is { } now && Position.OpeningBracket(text.Plain, reference) is { } open && text.Plain.IndexOfAny([')', '）', ']', '】'], reference.End) is >= 0 and var close
            && Versions.In(text.Tags.Where(t => t.Start > open && t.End <= close)).ToList() is { Count: > 0 } named && named.TrueForAll(v => v != now);

    /// <summary>Determines whether a text shows the number of a KEP, and does not only link to it.</summary>
    public static bool HasNumber(RichText text, KepReference reference)
        => text.Plain.IndexOf(reference.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), reference.Start, Math.Max(0, Math.Min(reference.End, text.Plain.Length) - reference.Start), StringComparison.Ordinal) >= 0;

    private static bool IsDefining(RichText text, KepReference reference, string? title)
    {
        if (HasNumber(text, reference))
        {
            return Mentions.IsDefining(text, reference);
        }

        // A link on words: on the words of the title, on what "this release introduces", or on "the proposal".
        var words = text.Plain.Substring(reference.Start, reference.End - reference.Start);
        return (title is not null && IsAlike(title, words)) || IsObject(text, reference) || (Mentions.IsDefining(text, reference) && words.Split(' ').Length <= 4 && Words.IsGeneric(words, Tagger.Tag(words)));
    }

    private static bool IsObject(RichText text, KepReference reference)
    {
        var start = text.SentenceAt(reference.Start).Start;
        return text.Tags.FindLast(t => t.Start >= start && t.End <= reference.Start && t.Sense is not (Sense.Binder or Sense.Filler)) is { Sense: Sense.Move } && Clauses.IsCovered(text.Plain, text.Tags, start, reference.Start, Words.IsGeneric);
    }

    private static bool IsAlike(string title, string words) => words.Length > (Language.HasHan(words) ? 3 : 6) && title.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;
}
