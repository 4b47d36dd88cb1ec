namespace KepCatalog.Notes.Model;

/// <summary>How much a finding matters before a build's configuration has its say.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Info,

    /// <summary>Two facts contradict each other, or a fact is missing.</summary>
    Warning,
}

/// <summary>Something that a reader of the note would want to know, at its place.</summary>
/// <param name="Kind">Which kind: see <see cref="FindingKinds"/>.</param>
/// <param name="Path">The note's path, as it was given to the reader.</param>
/// <param name="Place">Where in the note.</param>
/// <param name="Message">What is found, where the other side stands, and what to do.</param>
public sealed record Finding(FindingKind Kind, string Path, Place Place, string Message)
{
    /// <summary>The KEP that the finding is about, or null. Acknowledgements can be limited to some KEPs.</summary>
    public int? Kep { get; init; }

    /// <summary>What the losing source says, where the finding is that two sources disagree; else null. It stays in
    /// the catalogue when the finding is acknowledged.</summary>
    public LosingClaim? Claim { get; init; }

    /// <summary>By place and path: findings are looked up by the thousand, and hardly two stand in one place.</summary>
    public override int GetHashCode() => unchecked((Place.GetHashCode() * 31) + StringComparer.Ordinal.GetHashCode(Path));
}

/// <summary>What a source says that is not taken.</summary>
/// <param name="Says">Its word, such as <c>stable in v1.30</c>.</param>
/// <param name="Upstream">Its address, or null.</param>
public sealed record LosingClaim(string Says, string? Upstream);

/// <summary>A kind of finding. Compares by <see cref="Id"/>.</summary>
/// <param name="Id">The id: <c>KCAT</c> and four digits.</param>
/// <param name="Severity">Its severity where nothing is configured.</param>
/// <param name="Title">What it says, in a few words.</param>
public sealed record FindingKind(string Id, FindingSeverity Severity, string Title)
{
    /// <summary>The page that explains the finding and how to resolve it.</summary>
    public string HelpLink => FindingKinds.PageOf(Id);

    /// <inheritdoc />
    public bool Equals(FindingKind? other) => other is not null && other.Id == Id;

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
