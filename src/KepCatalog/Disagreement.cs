using System.Diagnostics;

namespace KepCatalog;

/// <summary>What a source says that the catalogue does not take.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Disagreement
{
    /// <summary>Makes a disagreement. Generated code calls this.</summary>
    /// <param name="says">What the source says.</param>
    /// <param name="source">Where.</param>
    /// <param name="reason">Why it is not taken, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="says"/> or <paramref name="source"/> is null.</exception>
    public Disagreement(string says, SourceReference source, string? reason = null)
    {
        Says = says ?? throw new ArgumentNullException(nameof(says));
        Source = source ?? throw new ArgumentNullException(nameof(source));
        Reason = reason;
    }

    /// <summary>What the source says, in English words: <c>the announcement lists KEP-24 as stable</c>.</summary>
    public string Says { get; }

    /// <summary>The note's line that tells it, and the source that the note names.</summary>
    public SourceReference Source { get; }

    /// <summary>Why it is not taken, in the words of the note; null where the disagreement is still open.</summary>
    public string? Reason { get; }

    /// <summary>The source's word and its place.</summary>
    /// <returns>Both, joined.</returns>
    public override string ToString() => Says + " (" + Source + ")";
}
