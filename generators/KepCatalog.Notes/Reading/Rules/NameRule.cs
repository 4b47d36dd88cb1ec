using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Represents a rule that reads names of a candidate: its SIGs or its feature gates.</summary>
/// <param name="Name">The name of the rule.</param>
/// <param name="Strength">The strength of the rule.</param>
/// <param name="Read">Returns the names in the order of the text; for SIGs, the leading SIG first.</param>
/// <param name="Reads">Notes on v1.30 with the result of this rule for their only candidate: <c>name: Markdown</c>.</param>
/// <param name="Leaves">Notes on v1.30 in which the rule reads nothing.</param>
internal sealed record NameRule(string Name, Strength Strength, Func<Candidate, IEnumerable<Located<string>>> Read, string[] Reads, string[] Leaves);
