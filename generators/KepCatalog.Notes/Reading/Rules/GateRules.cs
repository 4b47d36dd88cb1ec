using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Represents a gate and the rule that found it.</summary>
internal sealed record FoundGate(NameRule Rule, Located<string> Gate);

/// <summary>Lists all rules for feature gates. A feature may have several gates; those of all rules count.</summary>
internal static class GateRules
{
    private const int MaxKeps = 50;

    public static IReadOnlyList<NameRule> All { get; } =
    [
        new(
            "gate.field", Strength.Field, Fields,
            ["ImageVolume: - KEP-24 Volumes (Beta)\n  - Feature gate: `ImageVolume`", "ImageVolume: - KEP-24 卷（Beta）\n  - 特性门控：ImageVolume"],
            ["- KEP-24 Volumes (Beta), behind the `ImageVolume` gate"]),
        new(
            "gate.in-brackets", Strength.Marker, Bracketed,
            ["ImageVolume: - KEP-24 (`ImageVolume`): volumes (Beta)", "ImageVolume: - **Beta** · 卷 [#24](https://kep.k8s.io/24)（`ImageVolume`）"],
            ["- KEP-24 (see `ImageVolume`): volumes (Beta)"]),
        new(
            "gate.title", Strength.Marker, c => Titling(c) is { } title ? [title] : OfPart(c),
            ["ImageVolume: - `ImageVolume`: images as volumes (Beta)", "ImageVolume: - Move `ImageVolume` to GA", "ImageVolume: - `ImageVolume` (KEP-24) is beta and off by default", "ImageVolume: ## 特性门控\n\n- `ImageVolume`：KEP-24，Beta"],
            ["- Images as volumes, `ImageVolume` (Beta)", "- `ImageVolume` (KEP-24) is beta"]),
        new(
            "gate.with-default", Strength.Marker, c => Texts(c).SelectMany(GateNames.FindWithDefaults),
            ["ImageVolume: - KEP-24 Volumes (`ImageVolume`, default false), Beta", "ImageVolume: - KEP-24 卷（`ImageVolume`，默认关闭）Beta"],
            ["- KEP-24 Volumes (`ImageVolume`, Always), Beta"]),
        new(
            "gate.closes-line", Strength.Marker, ClosesLine,
            ["ImageVolume: - KEP-24 Volumes (Beta) – `ImageVolume`", "ImageVolume: - KEP-24 卷（Beta）—— `ImageVolume`，默认关闭"],
            ["- KEP-24 Volumes (Beta) of an `ImageVolume`", "- KEP-24 Volumes (Beta) – `imageVolume`"]),
        new(
            "gate.list", Strength.Body, c => c.ListedGates,
            ["ImageVolume: ### KEP-24 Volumes (Beta)\n\nThe feature gates are:\n\n- `ImageVolume`"],
            ["### KEP-24 Volumes (Beta)\n\nThe names are:\n\n- `ImageVolume`"]),
        new(
            "gate.called-one", Strength.Body, c => Texts(c).SelectMany(GateNames.Find),
            ["ImageVolume: - KEP-24 Volumes (Beta), behind the `ImageVolume` feature gate", "ImageVolume: ### KEP-24 卷（Beta）\n\n需启用 `ImageVolume` 特性门控。"],
            ["- KEP-24 Volumes (Beta), which depends on the `ImageVolume` feature gate", "### KEP-24 Volumes (Beta)\n\nThey are quick. Images (KEP-9) are behind the `ImageVolume` gate."]),
    ];

    /// <summary>Gets the rule for names that the text uses as gates without marking them as such. It applies to features without other gates.</summary>
    public static NameRule Subject { get; } = new(
        "gate.subject", Strength.Guess, c => Texts(c).SelectMany(GateNames.FindSubjects),
        ["ImageVolumeSource: - KEP-24 Volumes (Beta): ImageVolumeSource is enabled by default", "ImageVolumeSource: - KEP-24 Volumes (Beta): turn on ImageVolumeSource to have them", "ImageVolumeSource: - KEP-24 卷（Beta）：ImageVolumeSource 功能"],
        ["- KEP-24 Volumes (Beta) of an ImageVolumeSource", "### KEP-24 卷（Beta）\n\nImageVolumeSource 在 v1.29 中被弃用。"]);

    /// <summary>Returns the gates that the note marks as such: first those of fields and titles, then those of the text in their order.</summary>
    public static IEnumerable<FoundGate> Read(Candidate candidate)
        => All.SelectMany(r => r.Read(candidate).Select(g => new FoundGate(r, g))).OrderBy(f => f.Rule.Strength == Strength.Body ? f.Gate.Place.Offset : -1);

    private static IEnumerable<RichText> Texts(Candidate candidate) => candidate.Body.Select(p => p.Text).Prepend(candidate.TitleText).SelectMany(t => Own(t, candidate.Kep));

    /// <summary>Returns a text without its sentences about other KEPs than that of the feature. A text with many KEPs is a list of them and is not cut.</summary>
    private static IEnumerable<RichText> Own(RichText text, int? kep)
    {
        var keps = kep is null ? [] : Mentions.WithoutPassing(text, KepReferences.Find(text));
        var start = 0;
        foreach (var sentence in keps.Count > MaxKeps ? [] : keps.GroupBy(k => text.SentenceAt(k.Start)).Where(s => s.All(k => k.Number != kep)).Select(s => s.Key))
        {
            yield return text.Part(start, Math.Max(start, sentence.Start));
            start = sentence.End;
        }

        yield return start == 0 ? text : text.Part(start, text.Plain.Length);
    }

    private static IEnumerable<Located<string>> Fields(Candidate candidate)
        => candidate.Fields.Where(f => f.Kind == FieldKind.Gate).SelectMany(f => GateNames.InValue(f.Text, f.Start));

    // "容器 ulimits [#5758](…)（`ContainerUlimits`）": only names in code, in brackets directly after the KEP.
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

    // "KEP-24 Volumes – `ImageVolume`", "– `A` / `B`, off by default": only names in code, and perhaps their default, follow the last dash of the line.
    private static IEnumerable<Located<string>> ClosesLine(Candidate candidate)
    {
        var text = candidate.TitleText;
        var dash = Math.Max(text.FirstLine.LastIndexOfAny(['–', '—']), text.FirstLine.LastIndexOf(" - ", StringComparison.Ordinal));
        var codes = dash < 0 ? [] : text.Runs.Where(r => r.IsCode && r.Start > dash && r.End <= text.FirstLine.Length).ToList();
        return codes.Count > 0 && codes.TrueForAll(c => GateNames.IsGate(c.Text)) && text.FirstLine.Substring(dash, codes[0].Start - dash).All(c => !char.IsLetterOrDigit(c))
            && Clauses.IsCovered(text.Plain, text.Tags, codes[codes.Count - 1].End, text.FirstLine.Length, Words.IsGeneric)
            ? codes.Select(c => new Located<string>(c.Text, text.PlaceAt(c.Start, c.Text.Length)))
            : [];
    }

    // "- Binding to a node (`TokenNodeBinding`) is beta": a part of a KEP has a gate of its own.
    private static IEnumerable<Located<string>> OfPart(Candidate candidate)
        => candidate.Rule == Presentations.Part
            ? candidate.TitleText.Runs.Where(r => r.IsCode && GateNames.IsGate(r.Text)).Select(r => new Located<string>(r.Text, candidate.TitleText.PlaceAt(r.Start, r.Text.Length)))
            : [];

    // "`ImageMaximumGCAge`: old images go by age", "Move `OrderedNamespaceDeletion` to GA": the name is the title. With a KEP, it may also be the name of an
    // object, unless gates or defaults are the subject.
    private static Located<string>? Titling(Candidate candidate)
    {
        var text = candidate.TitleText;
        return (candidate.Kep is null || candidate.Context.IsAboutGates || GateNames.HasDefault(text)) && text.Runs.FirstOrDefault(r => r.IsCode) is { } code && GateNames.IsGate(code.Text)
            && Clauses.IsCovered(text.Plain, text.Tags, 0, code.Start, Words.IsGeneric)
            && text.Plain.Substring(code.End).TrimStart() is var behind
            && (code.Start > 0 || behind.Length == 0 || behind[0] is ':' or '：' or '-' or '—' or '→' or '(' or '（')
            ? new Located<string>(code.Text, text.PlaceAt(code.Start, code.Text.Length))
            : null;
    }
}
