namespace KepCatalog.Data;

/// <summary>One change of a release, taken apart: see <see cref="ChangePart"/>.</summary>
/// <param name="parts">Its parts.</param>
/// <param name="texts">The sources and remarks of all changes of the release.</param>
/// <param name="release">The release.</param>
/// <param name="note">The note, if the change names no other.</param>
internal sealed class ChangeRecord(string[] parts, IReadOnlyList<string> texts, KubernetesVersion release, string note)
{
    public KubernetesVersion Release => release;

    public Confidence Confidence => (Confidence)Record.Number(parts, ChangePart.Confidence);

    public string? Remark => SharedText(ChangePart.Remark);

    public SourceReference Source
        => new(Record.Text(parts, ChangePart.File) ?? note, Record.Line(parts, ChangePart.Line), Upstream: SharedText(ChangePart.Upstream));

    /// <summary>Gets the names in a text.</summary>
    public static IReadOnlyList<string> Names(string text) => text.Length == 0 ? [] : Array.AsReadOnly(text.Split(RecordLayout.BetweenNames));

    public string? Text(int part) => Record.Text(parts, part);

    public KubernetesVersion? Version(int part) => Record.At(parts, part) is { Length: > 0 } text ? KubernetesVersion.Parse(text) : null;

    public bool IsSet(int part) => Record.At(parts, part).Length > 0;

    private string? SharedText(int part) => Record.At(parts, part) is { Length: > 0 } place ? texts[Record.ParseNumber(place)] : null;
}
