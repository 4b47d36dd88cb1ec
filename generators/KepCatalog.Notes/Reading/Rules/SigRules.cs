using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Lists all rules for SIGs. The first rule that finds one decides.</summary>
internal static class SigRules
{
    public static IReadOnlyList<NameRule> All { get; } =
    [
        new(
            "sig.field", Strength.Field, Stated,
            ["Node: - KEP-24 AppArmor (GA)\n  - SIG: Node", "Node: - [节点] KEP-24：AppArmor (GA)"],
            ["- KEP-24 AppArmor (GA), led by SIG Node"]),
        new(
            "sig.title", Strength.Marker, c => At(Sigs.All(c.TitleLine), c.TitleText),
            ["Node: - KEP-24 AppArmor (GA), led by SIG Node"],
            ["- KEP-24 AppArmor (GA)\n  - SIG: Node"]),
        new(
            "sig.lead", Strength.Clause, c => At(Lead(c.TitleText), c.TitleText),
            ["Node: **SIG Node.** It was slow. KEP-24 makes it quick (beta).", "Node: **SIG Node**：启动更快了。KEP-24 进入 Beta。"],
            ["**Hint.** SIG Node was slow. KEP-24 makes it quick (beta)."]),
        new(
            "sig.sentence", Strength.Clause, c => c.Named is { } named ? At(Sigs.Find(SentenceOf(named)), named.Text) : [],
            ["Node: ### AppArmor\n\nIt is stable. KEP-24 was led by SIG Node.", "Auth: ### AppArmor\n\n已经稳定。由 SIG Auth 牵头，见 KEP-24。"],
            ["### AppArmor\n\nIt is stable. See KEP-24. SIG Node cares."]),
        new(
            "sig.behind-kep", Strength.Clause, c => c.Named is { } named ? At(Sigs.All(Behind(named)).Take(1), named.Text) : [],
            ["Auth: - AppArmor is stable (KEP-24, SIG Auth)"],
            ["- SIG Auth: AppArmor is stable (KEP-24)"]),
        new(
            "sig.owner-below", Strength.Body, c => c.Body.SelectMany(p => At(Sigs.Find(p.Text.Plain), p.Text)),
            ["Node: ### KEP-24 AppArmor\n\nIt is stable. The work was led by SIG Node.", "Node: ### KEP-24 AppArmor\n\n已经稳定，由 SIG Node 牵头。"],
            ["### KEP-24 AppArmor\n\nIt is stable. Ask SIG Node."]),
        new(
            "sig.only-one-below", Strength.Guess, OnlyOne,
            ["Node: ### KEP-24 AppArmor\n\nIt is stable. Ask SIG Node."],
            ["### KEP-24 AppArmor\n\nIt is stable. Ask SIG Node or SIG Auth."]),
        new(
            "sig.heading", Strength.Inherited, c => c.Context.Sigs.Select(s => new Located<string>(s, c.Place)),
            ["Node: ## SIG Node\n\n- KEP-24 AppArmor (GA)", "Storage: ## 存储\n\n- KEP-24 卷组（Beta）"],
            ["## Highlights\n\n- KEP-24 AppArmor (GA)"]),
    ];

    /// <summary>Returns the SIGs of a candidate, the leading SIG first.</summary>
    public static IReadOnlyList<Located<string>> Read(Candidate candidate)
        => All.Select(r => r.Read(candidate).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];

    /// <summary>Returns the SIGs in brackets and labels of the title, then in fields.</summary>
    private static IEnumerable<Located<string>> Stated(Candidate candidate)
        => At(candidate.Line.Sigs.Concat(candidate.Title.Sigs), candidate.TitleText)
            .Concat(candidate.Fields.Where(f => f.Kind == FieldKind.Sig)
                .SelectMany(f => At(Headings.AreaOf(f.Value) is { Count: > 0 } area ? area : Sigs.All(f.Value), f.Text)));

    /// <summary>Returns the SIG in bold words at the start of a paragraph, which is that of all its sentences.</summary>
    private static EquatableArray<string> Lead(RichText text)
        => text.Runs.Count > 0 && text.Runs[0].IsStrong ? Headings.AreaOf(text.Runs[0].Text.TrimEnd('.', '。', ' ')) : default;

    private static IEnumerable<Located<string>> OnlyOne(Candidate candidate)
    {
        var named = candidate.Body.SelectMany(p => At(Sigs.All(p.Text.Plain), p.Text)).ToList();
        return named.Select(n => n.Value).Distinct(StringComparer.Ordinal).Count() == 1 ? named.Take(1) : [];
    }

    /// <summary>Returns the sentence with the KEP, which names its owner.</summary>
    private static string SentenceOf(NamedKep kep)
    {
        var (start, end) = kep.Text.SentenceAt(Math.Min(kep.Reference.Start, kep.Text.Plain.Length));
        return kep.Text.Plain.Substring(start, end - start);
    }

    /// <summary>Returns the text directly after the number: "(KEP-2579, SIG Auth)".</summary>
    private static string Behind(NamedKep kep)
    {
        var behind = kep.Text.Plain.Substring(kep.Reference.End);
        return behind.Substring(0, Math.Min(40, behind.Length));
    }

    private static IEnumerable<Located<string>> At(IEnumerable<string> sigs, RichText text) => sigs.Select(s => new Located<string>(s, text.Place));
}
