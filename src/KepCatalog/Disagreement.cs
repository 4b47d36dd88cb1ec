using System.Diagnostics;

namespace KepCatalog;

/// <summary>Represents a statement of a source that the catalogue does not accept.</summary>
/// <param name="Says">What the source says, in English: <c>the announcement lists KEP-24 as stable</c>.</param>
/// <param name="Source">The line of the note that reports it, and the source that the note names.</param>
/// <param name="Reason">Why the statement is not accepted, in the words of the note, or <see langword="null"/> if the disagreement is
/// still open.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Disagreement(string Says, SourceReference Source, string? Reason = null)
{
    /// <summary>Returns what the source says and where.</summary>
    /// <returns>The statement and its place.</returns>
    public override string ToString() => Says + " (" + Source + ")";
}
