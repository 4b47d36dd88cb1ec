using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>What the rules on a release's own facts look at.</summary>
/// <param name="Path">The note's path.</param>
/// <param name="FrontMatter">Its front matter.</param>
/// <param name="Root">All of its text.</param>
/// <param name="Intro">What stands before the first feature, with headings and rows of facts; empty for the rules on the version, by which features are found.</param>
internal sealed record NoteParts(string Path, List<FrontMatterValue> FrontMatter, Section Root, IReadOnlyList<RichText> Intro);

/// <summary>A rule that reads a fact of the release itself, such as its theme.</summary>
/// <param name="Name">The rule's name.</param>
/// <param name="Strength">How sure it is.</param>
/// <param name="Read">What it finds, the first first.</param>
internal sealed record FactRule<T>(string Name, Strength Strength, Func<NoteParts, IEnumerable<Located<T>>> Read)
    where T : IEquatable<T>;

/// <summary>Asks the rules on one fact: the first that finds something answers.</summary>
internal static class FactRules
{
    /// <summary>The first answer, or null.</summary>
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

    /// <summary>What each rule would answer: the first one's answer is the fact.</summary>
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
