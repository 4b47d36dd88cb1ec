using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads the summary of a feature and compares its two languages.</summary>
internal sealed class Summaries(Action<FindingKind, Place, string, int?> report)
{
    private static readonly Regex HanBreak = new(
        @"(?<=[\u2E80-\u9FFF\uFF00-\uFFEF])\s*\n\s*(?=[\u2E80-\u9FFF\uFF00-\uFFEF])", RegexOptions.CultureInvariant);

    private const int MaxLength = 400;

    /// <summary>Returns the first paragraph in each language that describes the feature.</summary>
    public LocalizedText Read(Candidate candidate)
    {
        var summary = default(LocalizedText);
        RichText? previous = null;
        var rest = candidate.TitleText.Plain.Length > candidate.TitleText.FirstLine.Length
            ? candidate.TitleText.Plain.Substring(candidate.TitleText.FirstLine.Length)
            : null;
        if (rest is not null && candidate.Body.Count == 0)
        {
            summary = Language.Of(Collapse(rest));
        }

        foreach (var paragraph in candidate.Body)
        {
            var text = paragraph.Text;
            if (paragraph.IsQuote || paragraph.IsFootnote || Fields.IsOnlyFields(text) || text.IsStrong || text.Plain.Trim().Length < 12)
            {
                continue;
            }

            var isFirst = summary.IsEmpty;
            summary = summary.Or(Language.Of(Collapse(text.Plain)));
            if (isFirst)
            {
                previous = text;
            }
            else if (previous is not null)
            {
                // The second paragraph has the same content as the first if it is in the other language.
                ReportDrift(previous, text, candidate.Kep);
                previous = null;
            }
        }

        return summary;
    }

    /// <summary>Reports code and releases that only one language names.</summary>
    private void ReportDrift(RichText first, RichText second, int? kep)
    {
        if (Language.HasHan(first.Plain) == Language.HasHan(second.Plain) || !IsSentence(first.Plain) || !IsSentence(second.Plain))
        {
            return;
        }

        var left = Facts(first);
        var right = Facts(second);
        var differing = left.Except(right).Concat(right.Except(left)).ToList();
        if (differing.Count > 0)
        {
            report(
                FindingKinds.LanguagesDrift,
                second.Place,
                $"The English and the Chinese text differ in {string.Join(", ", differing.Take(4).Select(d => "'" + d + "'"))}; make them agree.",
                kep);
        }
    }

    private static bool IsSentence(string text) => Language.HasHan(text) || text.Split(' ').Count(w => w.Length > 1) >= 5;

    private static HashSet<string> Facts(RichText text)
    {
        var facts = new HashSet<string>(text.Runs.Where(r => r.IsCode).Select(r => r.Text), StringComparer.Ordinal);
        facts.UnionWith(Versions.In(text.Tags).Select(v => v.ToString()));
        return facts;
    }

    private static string Collapse(string text)
    {
        text = HanBreak.Replace(text, "");
        text = Blanks.Single(text.Replace("\u200B", "")).Trim();
        return text.Length <= MaxLength ? text : text.Substring(0, CutAt(text)) + "…";
    }

    private static int CutAt(string text)
    {
        var end = text.LastIndexOfAny(['。', '；', '，', ' ', '.'], MaxLength - 1);
        return end > MaxLength / 2 ? end : char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
    }
}
