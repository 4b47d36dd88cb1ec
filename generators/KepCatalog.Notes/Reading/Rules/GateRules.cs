using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads the feature gates of a candidate. A feature may have several: what each rule finds counts.</summary>
internal static class GateRules
{
    /// <summary>The gates that the note names as such, each with the rule that found it.</summary>
    public static IEnumerable<(string Rule, Strength Strength, Located<string> Gate)> Read(Candidate candidate)
    {
        foreach (var gate in candidate.Fields.Where(f => f.Kind == FieldKind.Gate).SelectMany(f => GateNames.InValue(f.Text, f.Start)))
        {
            yield return ("gate.field", Strength.Field, gate);
        }

        foreach (var gate in Bracketed(candidate))
        {
            yield return ("gate.in-brackets", Strength.Marker, gate);
        }

        if (Titling(candidate) is { } title)
        {
            yield return ("gate.title", Strength.Marker, title);
        }

        // In the order of the text, whether a list of names or a sentence names them.
        var listed = candidate.ListedGates.Select(g => ("gate.list", Strength.Field, g));
        var called = candidate.Body.Select(p => p.Text).Prepend(candidate.TitleText).SelectMany(GateNames.Find).Select(g => ("gate.called-one", Strength.Body, g));
        foreach (var gate in listed.Concat(called).OrderBy(g => g.Item3.Place.Offset))
        {
            yield return gate;
        }
    }

    /// <summary>The names that the text treats as gates without calling them so: for features with no other.</summary>
    public static IEnumerable<(string Rule, Strength Strength, Located<string> Gate)> Subjects(Candidate candidate)
        => candidate.Body.Select(p => p.Text).Prepend(candidate.TitleText).SelectMany(GateNames.FindSubjects).Select(g => ("gate.subject", Strength.Guess, g));

    // "容器 ulimits [#5758](…)（`ContainerUlimits`）": nothing but names in code, in brackets right behind the KEP.
    private static IEnumerable<Located<string>> Bracketed(Candidate candidate)
    {
        if (candidate.Named is not { } named || named.Text != candidate.TitleText)
        {
            yield break;
        }

        var text = named.Text;
        var open = named.Reference.End;
        while (open < text.Plain.Length && text.Plain[open] is ' ' or ')' or ']' or '）' or '】')
        {
            open++;
        }

        var close = text.Plain.IndexOfAny([')', '）'], Math.Min(open, text.Plain.Length));
        if (open == text.Plain.Length || text.Plain[open] is not ('(' or '（') || close < 0)
        {
            yield break;
        }

        var codes = text.Runs.Where(r => r.IsCode && r.Start > open && r.End <= close).ToList();
        if (codes.Count > 0 && codes.TrueForAll(c => GateNames.IsGate(c.Text)) && text.Plain.Substring(open, close - open).Count(char.IsLetter) == codes.Sum(c => c.Text.Count(char.IsLetter)))
        {
            foreach (var code in codes)
            {
                yield return new Located<string>(code.Text, text.PlaceAt(code.Start, code.Text.Length));
            }
        }
    }

    // "`ImageMaximumGCAge`: old images go by age", "Move `OrderedNamespaceDeletion` to GA": the name is the title.
    private static Located<string>? Titling(Candidate candidate)
    {
        var text = candidate.TitleText;
        return candidate.Kep is null && text.Runs.FirstOrDefault(r => r.IsCode) is { } code && GateNames.IsGate(code.Text)
            && Clauses.IsCovered(text.Plain, text.Tags, 0, code.Start, Words.IsGeneric)
            && text.Plain.Substring(code.End).TrimStart() is var behind
            && (code.Start > 0 || behind.Length == 0 || behind[0] is ':' or '：' or '-' or '—' or '(' or '（')
            ? new Located<string>(code.Text, text.PlaceAt(code.Start, code.Text.Length))
            : null;
    }
}
