using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>A rule that reads names of a candidate: its SIGs or its feature gates.</summary>
/// <param name="Name">The rule's name.</param>
/// <param name="Strength">How sure it is.</param>
/// <param name="Read">The names, in the order of the text; of SIGs, the lead first.</param>
/// <param name="Reads">Notes on v1.30 with what the rule alone reads of their only candidate: <c>name: Markdown</c>.</param>
/// <param name="Leaves">Notes on v1.30 of which the rule reads nothing.</param>
internal sealed record NameRule(string Name, Strength Strength, Func<Candidate, IEnumerable<Located<string>>> Read, string[] Reads, string[] Leaves);
