using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Finds the title of a feature in the text that presents it.</summary>
internal static class FeatureTitle
{
    private static readonly Regex BracketEnd = new(
        @"^[^)）\]】]{0,80}[)）\]】]+\s*(?:(?<goesOn>[:：—–-])\s*\S|$)", RegexOptions.CultureInvariant);

    /// <summary>Returns the words of the title: those of a leading link if it is more than a number, or else the line.</summary>
    public static string SourceOf(Candidate candidate)
    {
        var line = candidate.TitleLine;
        var runs = candidate.TitleText.Runs;
        var first = 0;
        while (first < runs.Count && string.IsNullOrWhiteSpace(runs[first].Text))
        {
            first++;
        }

        if (first < runs.Count && runs[first].Url is { } url && KepReferences.FromUrl(url) is not null)
        {
            var linked = runs[first].Text;
            for (var next = first + 1; next < runs.Count && runs[next].Url == url; next++)
            {
                linked += runs[next].Text;
            }

            if (!IsNumber(linked) && Titles.Read(linked).Text is { Length: > 1 } words && words.Any(char.IsLetter))
            {
                return linked;
            }
        }

        // "**Title** - what it does", "**Title** is deprecated".
        if (first < runs.Count && runs[first].IsStrong && candidate.TitleText.Plain.StartsWith(line, StringComparison.Ordinal))
        {
            var last = first;
            while (last + 1 < runs.Count && runs[last + 1].IsStrong)
            {
                last++;
            }

            var bold = line.Substring(0, Math.Min(runs[last].End, line.Length));
            var rest = line.Substring(bold.Length).TrimStart();
            if (rest.Length > 1 && (StageWords.PredicateAt(candidate.TitleText, bold.Length) is not null || rest[0] is '-' or '—' or '–' or ':' or '：' || bold.TrimEnd() is { Length: > 0 } ended && ended[ended.Length - 1] is '-' or ':' or '：') && Titles.Read(bold).Text is { Length: > 1 } words && words.Any(char.IsLetter) && Headings.AreaOf(bold).Count == 0 && StageWords.Pure(bold) is null && !IsNumber(bold.Trim()))
            {
                return bold;
            }
        }

        // In "Title (KEP-24): what it does" and "标题（KEP-24 Title）", the title is before the number.
        if (candidate.Named is { } reference && ReferenceEquals(reference.Text, candidate.TitleText)
            && reference.Reference.End <= line.Length && candidate.TitleText.Plain.StartsWith(line, StringComparison.Ordinal))
        {
            var (start, length) = (reference.Reference.Start, reference.Reference.End - reference.Reference.Start);
            if (line.Substring(start, length).All(c => c is '#' or >= '0' and <= '9') && line.IndexOf("KEP", StringComparison.OrdinalIgnoreCase) < 0)
            {
                return line.Remove(start, length); // a link with only the number
            }

            var before = line.Substring(0, reference.Reference.Start).TrimEnd('(', '（', '[', '【', ' ', '#');
            var opens = line.IndexOfAny(['(', '（'], before.Length, reference.Reference.Start - before.Length) >= 0;
            var after = BracketEnd.Match(line.Substring(reference.Reference.End));
            if (after.Success && (opens || after.Groups["goesOn"].Success) && Titles.Read(before).Text.Length > 1)
            {
                return before;
            }

            // "Now stable after four releases in beta: KEP-1495, volume populators": the words before the number name no subject.
            if (before.Length > 0 && before.TrimEnd() is { Length: > 0 } lead && lead[lead.Length - 1] is ':' or '：' && StageWords.Pure(lead.TrimEnd(':', '：')) is not null
                && line.Substring(reference.Reference.End).TrimStart(' ', ',', '，', '、', ':', '：', '-', '–', '—') is { Length: > 2 } behind && char.IsLetter(behind[0]))
            {
                return behind;
            }
        }

        return line;
    }

    /// <summary>Returns the first sentence, because an item may continue after its title.</summary>
    public static string FirstSentence(string text)
    {
        var (start, end) = (0, 0);
        foreach (var sentence in Clauses.Sentences(text))
        {
            // "A title. | 标题。": what follows a separator is the title in the other language.
            if (end > 0 && !Language.Separates(text, end))
            {
                break;
            }

            (start, end) = (end == 0 ? sentence.Start : start, sentence.End);
        }

        var first = text.Substring(start, end - start).Trim();
        return text.Length > 60 && first.Length > 8 ? first : text;
    }

    /// <summary>Returns the title in the link of a KEP: <c>[KEP-3521 Pod Scheduling Readiness](…)</c>.</summary>
    public static LocalizedText OfLink(Candidate candidate)
    {
        if (candidate.Named is not { } reference)
        {
            return default;
        }

        foreach (var (url, start, end) in KepReferences.Links(reference.Text))
        {
            if (reference.Reference.Start < start || reference.Reference.End > end)
            {
                continue;
            }

            var linked = reference.Text.Plain.Substring(start, end - start);
            if (!IsNumber(linked) && !url.Equals(linked, StringComparison.Ordinal))
            {
                var words = Titles.Read(linked).Text;
                if (words.Length > 3 && !words.StartsWith("http", StringComparison.OrdinalIgnoreCase))
                {
                    return Language.Of(words);
                }
            }
        }

        return default;
    }

    /// <summary>Determines whether a text is a number and not a title, like most links of KEPs: <c>KEP-3521</c>.</summary>
    private static bool IsNumber(string text)
    {
        for (var i = 4; i < text.Length; i++)
        {
            if (text[i] is not (>= '0' and <= '9'))
            {
                return false;
            }
        }

        return text.Length is > 4 and <= 12 && text.StartsWith("KEP-", StringComparison.Ordinal);
    }

    /// <summary>Returns the identifier in <c>{#Name}</c>. Heading anchors ({#graduations-to-beta}) look the same but are ignored.</summary>
    public static string? Identifier(string? name)
        => name is not null && Identifiers.IsIdentifier(name) && name[0] is >= 'A' and <= 'Z' ? name : null;
}
