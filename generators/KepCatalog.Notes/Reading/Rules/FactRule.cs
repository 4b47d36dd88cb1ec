using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Represents the input of the rules for facts of a release.</summary>
/// <param name="Path">The path of the note.</param>
/// <param name="FrontMatter">The front matter.</param>
/// <param name="Root">The whole text.</param>
/// <param name="Intro">The text before the first feature, with headings and rows of facts; empty for the rules for the version, which run before features are found.</param>
/// <param name="Release">The release of the note, or null if it is not known yet.</param>
internal sealed record NoteParts(string Path, List<FrontMatterValue> FrontMatter, Section Root, IReadOnlyList<RichText> Intro, KubernetesVersion? Release = null);

/// <summary>Represents a rule that reads a fact of the release, such as its theme.</summary>
/// <param name="Name">The name of the rule.</param>
/// <param name="Strength">The strength of the rule.</param>
/// <param name="Read">Returns the values in the order of precedence.</param>
internal sealed record FactRule<T>(string Name, Strength Strength, Func<NoteParts, IEnumerable<Located<T>>> Read)
    where T : IEquatable<T>;

/// <summary>Runs the rules for one fact. The first rule that finds a value decides.</summary>
internal static class FactRules
{
    /// <summary>Returns the first value, or null.</summary>
    public static Located<T>? Decide<T>(IEnumerable<FactRule<T>> rules, NoteParts note)
        where T : IEquatable<T>
    {
        foreach (var rule in rules)
        {
            foreach (var found in rule.Read(note))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Returns the value of each rule. The first value is used.</summary>
    public static IEnumerable<Evidence> Explain<T>(string fact, IEnumerable<FactRule<T>> rules, NoteParts note)
        where T : IEquatable<T>
    {
        var hasWon = false;
        foreach (var rule in rules)
        {
            foreach (var found in rule.Read(note).Take(1))
            {
                yield return new Evidence(fact, found.Value!.ToString()!, rule.Name, rule.Strength, found.Place) { Won = !hasWon };
                hasWon = true;
            }
        }
    }
}
