namespace KepCatalog.Notes.Model;

/// <summary>Specifies the severity of a finding, before the configuration of a build applies.</summary>
public enum FindingSeverity
{
    /// <summary>Information; nothing is wrong.</summary>
    Info,

    /// <summary>Two facts contradict each other, or a fact is missing.</summary>
    Warning,
}

/// <summary>Represents a finding at a place in a note.</summary>
/// <param name="Kind">The kind: see <see cref="FindingKinds"/>.</param>
/// <param name="Path">The path of the note, as passed to the reader.</param>
/// <param name="Place">The place in the note.</param>
/// <param name="Message">The problem, the place of the other statement, and the solution.</param>
public sealed record Finding(FindingKind Kind, string Path, Place Place, string Message)
{
    /// <summary>Gets the KEP of the finding, or null. Acknowledgements can be limited to some KEPs.</summary>
    public int? Kep { get; init; }

    /// <summary>Gets the statement that is not used if two sources disagree, or null. It stays in
    /// the catalogue if the finding is acknowledged.</summary>
    public LosingClaim? Claim { get; init; }

    /// <summary>Returns a hash code of place and path: there may be thousands of findings, but rarely two at the same place.</summary>
    public override int GetHashCode() => unchecked((Place.GetHashCode() * 31) + StringComparer.Ordinal.GetHashCode(Path));
}

/// <summary>Represents a statement of a source that is not used.</summary>
/// <param name="Says">The statement, such as <c>stable in v1.30</c>.</param>
/// <param name="Upstream">The URL of the source, or null.</param>
public sealed record LosingClaim(string Says, string? Upstream);

/// <summary>Represents a kind of finding. Compares by <see cref="Id"/>.</summary>
/// <param name="Id">The id: <c>KCAT</c> and four digits.</param>
/// <param name="Severity">The default severity.</param>
/// <param name="Title">The title.</param>
public sealed record FindingKind(string Id, FindingSeverity Severity, string Title)
{
    /// <summary>Gets the URL of the page that explains the finding and its solution.</summary>
    public string HelpLink => FindingPage.Of(Id);

    /// <inheritdoc />
    public bool Equals(FindingKind? other) => other is not null && other.Id == Id;

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
