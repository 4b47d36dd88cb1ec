using System.Globalization;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Lists which rule decided each fact of a feature, and the readings that it overrides. It is created only on request.</summary>
internal static class Explanation
{
    private static readonly string[] Facts = ["feature", "kep", "stage", "title", "sig", "gate"];

    /// <summary>Returns all evidence for a feature by fact, used evidence first, then the strongest first.</summary>
    public static IEnumerable<Evidence> Of(ParsedFeature feature, List<Candidate> group)
        => group.SelectMany(c => Candidate(feature, group, c)).Concat(Linked(feature, group)).Distinct()
            .OrderBy(e => Array.IndexOf(Facts, e.Fact)).ThenByDescending(e => e.Won).ThenByDescending(e => e.Strength).ThenBy(e => e.Place.Offset);

    /// <summary>Returns all evidence for the facts of the release.</summary>
    public static IEnumerable<Evidence> Of(Located<KubernetesVersion>? version, NoteParts note, StatedDate? date, StatedTotals? totals, bool areInFrontMatter)
    {
        // A part of a page on several releases has the release of its heading.
        var versions = FactRules.Explain("version", ReleaseReader.VersionRules, note).ToList();
        foreach (var evidence in version is { } own && !versions.Exists(v => v.Won && v.Value == own.Value.ToString())
            ? [new Evidence("version", own.Value.ToString(), "version.heading-of-part", Strength.Marker, own.Place) { Won = true }]
            : versions)
        {
            yield return evidence;
        }

        if (date is not null)
        {
            yield return new Evidence("date", date.Date.Value.ToString(), date.Rule, date.Strength, date.Date.Place) { Won = true };
        }

        foreach (var evidence in FactRules.Explain("theme", ThemeReader.Rules, note))
        {
            yield return evidence;
        }

        if (totals is not null)
        {
            var numbers = new[] { (totals.Total, ""), (totals.Stable, " stable"), (totals.Beta, " beta"), (totals.Alpha, " alpha") };
            yield return new Evidence(
                "totals", string.Join(", ", numbers.Where(n => n.Item1 is not null).Select(n => n.Item1!.Value.ToString(CultureInfo.InvariantCulture) + n.Item2)),
                areInFrontMatter ? "totals.front-matter" : "totals.text", areInFrontMatter ? Strength.Field : Strength.Body, totals.Place) { Won = true };
        }
    }

    private static IEnumerable<Evidence> Candidate(ParsedFeature feature, List<Candidate> group, Candidate candidate)
    {
        yield return new Evidence("feature", KindOf(candidate.Rule), candidate.Rule, Strength.Clause, candidate.Place) { Won = candidate == group[0] };
        if (candidate.Named is { } named)
        {
            var strength = named.Text == candidate.TitleText ? Strength.Marker : candidate.Rule == Presentations.RowWithKep ? Strength.Field : Strength.Body;
            yield return new Evidence("kep", named.Number.ToString(CultureInfo.InvariantCulture), candidate.Rule, strength, named.Text.PlaceAt(named.Reference.Start, named.Reference.End - named.Reference.Start))
            {
                Won = named.Number == feature.Kep && candidate == group.Find(c => c.Kep is not null),
            };
        }

        foreach (var evidence in candidate.Evidence)
        {
            yield return evidence with { Won = candidate == FeatureAssembler.Deciding(group) && evidence == StageRules.Strongest(candidate.Evidence) };
        }

        var title = FeatureAssembler.TitleOf(candidate);
        foreach (var words in new[] { title.English, title.Chinese }.OfType<string>())
        {
            yield return new Evidence("title", words, "title.line", Strength.Clause, candidate.TitleText.Place) { Won = words == feature.Title.English || words == feature.Title.Chinese };
        }

        var hasSig = false;
        foreach (var rule in SigRules.All)
        {
            var found = rule.Read(candidate).ToList();
            foreach (var (sig, place) in found)
            {
                yield return new Evidence("sig", sig, rule.Name, rule.Strength, place) { Won = !hasSig };
            }

            hasSig |= found.Count > 0;
        }

        foreach (var (rule, gate) in GateRules.Read(candidate).Concat(GateRules.Subject.Read(candidate).Select(g => new FoundGate(GateRules.Subject, g))))
        {
            yield return new Evidence("gate", gate.Value, rule.Name, rule.Strength, gate.Place) { Won = feature.Gates.Any(g => g.Place == gate.Place) };
        }
    }

    private static IEnumerable<Evidence> Linked(ParsedFeature feature, List<Candidate> group)
        => feature.Kep is { } kep && group.TrueForAll(c => c.Kep is null)
            ? [new Evidence("kep", kep.ToString(CultureInfo.InvariantCulture), "kep.list-of-links", Strength.Inherited, feature.Place) { Won = true }]
            : [];

    /// <summary>Returns <c>item</c> for <c>presents.item-with-kep</c>.</summary>
    private static string KindOf(string rule)
    {
        var kind = rule.Substring(rule.IndexOf('.') + 1);
        return kind.IndexOf('-') is > 0 and var end ? kind.Substring(0, end) : kind;
    }
}
