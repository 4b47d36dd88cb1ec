using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>A rule that reads the SIGs of a candidate.</summary>
/// <param name="Name">The rule's name.</param>
/// <param name="Strength">How sure it is.</param>
/// <param name="Read">The SIGs, the lead first, each with the text that names it.</param>
internal sealed record SigRule(string Name, Strength Strength, Func<Candidate, IEnumerable<(string Sig, Place Place)>> Read);

/// <summary>All rules that read SIGs: the first that finds one answers.</summary>
internal static class SigRules
{
    public static IReadOnlyList<SigRule> All { get; } =
    [
        new("sig.field", Strength.Field, Stated),
        new("sig.title", Strength.Marker, c => At(Sigs.All(c.TitleLine), c.TitleText)),
        new("sig.sentence", Strength.Clause, c => c.Named is { } named ? At(Sigs.Find(SentenceOf(named)), named.Text) : []),
        new("sig.behind-kep", Strength.Clause, c => c.Named is { } named ? At(Sigs.All(Behind(named)).Take(1), named.Text) : []),
        new("sig.owner-below", Strength.Body, c => c.Body.SelectMany(p => At(Sigs.Find(p.Text.Plain), p.Text))),
        new("sig.only-one-below", Strength.Guess, OnlyOne),
        new("sig.heading", Strength.Inherited, c => c.Context.Sigs.Select(s => (s, c.Place))),
    ];

    /// <summary>Brackets and labels of the title, then the fields.</summary>
    private static IEnumerable<(string Sig, Place Place)> Stated(Candidate candidate)
        => At(candidate.Line.Sigs.Concat(candidate.Title.Sigs), candidate.TitleText)
            .Concat(candidate.Fields.Where(f => f.Kind == FieldKind.Sig)
                .SelectMany(f => At(Headings.AreaOf(f.Value) is { Count: > 0 } area ? area : Sigs.All(f.Value), f.Text)));

    private static IEnumerable<(string Sig, Place Place)> OnlyOne(Candidate candidate)
    {
        var named = candidate.Body.SelectMany(p => At(Sigs.All(p.Text.Plain), p.Text)).ToList();
        return named.Select(n => n.Sig).Distinct(StringComparer.Ordinal).Count() == 1 ? named.Take(1) : [];
    }

    /// <summary>The sentence that names the KEP: it names its owner.</summary>
    private static string SentenceOf(NamedKep kep)
    {
        var (start, end) = kep.Text.SentenceAt(Math.Min(kep.Reference.Start, kep.Text.Plain.Length));
        return kep.Text.Plain.Substring(start, end - start);
    }

    /// <summary>What stands close behind the number: "(KEP-2579, SIG Auth)".</summary>
    private static string Behind(NamedKep kep)
    {
        var behind = kep.Text.Plain.Substring(kep.Reference.End);
        return behind.Substring(0, Math.Min(40, behind.Length));
    }

    private static IEnumerable<(string Sig, Place Place)> At(IEnumerable<string> sigs, RichText text) => sigs.Select(s => (s, text.Place));
}
