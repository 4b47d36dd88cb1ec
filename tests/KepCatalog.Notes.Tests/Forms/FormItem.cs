namespace KepCatalog.Tests.Forms;

/// <summary>The parts of one feature's text. Each container puts them together in its own manner.</summary>
internal sealed record FormItem
{
    /// <summary>The title with what stands in front of it and in brackets behind.</summary>
    public required string Head { get; init; }

    /// <summary>The bare URL behind the title, or null.</summary>
    public string? Url { get; init; }

    /// <summary>What the title does, as a sentence of which it is the subject; or null.</summary>
    public string? Predicate { get; init; }

    /// <summary>The line with the stage, or null.</summary>
    public string? Field { get; init; }

    /// <summary>The sentences, or nothing.</summary>
    public required string Text { get; init; }

    /// <summary>What the footnote says, or null.</summary>
    public string? Footnote { get; init; }

    public string? KepCell { get; init; }

    public string? StageCell { get; init; }
}
