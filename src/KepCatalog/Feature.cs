using System.Diagnostics;
using KepCatalog.Data;

namespace KepCatalog;

/// <summary>A feature as one release brings it, merged from every note that presents it.</summary>
/// <remarks>A KEP that passes alpha, beta and stable is three features, one of each release: see <see cref="KepCatalog.Kep.Features"/>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Feature
{
    private readonly FeatureTable table;
    private readonly int index;
    private string[]? fields;
    private IReadOnlyList<string>? gates;
    private IReadOnlyList<StageChange>? history;

    internal Feature(FeatureTable table, int index)
    {
        this.table = table;
        this.index = index;
    }

    /// <summary>The identifier, in ASCII and unique in its release: <c>PodSchedulingReadiness</c>. A KEP has one name in all releases.</summary>
    public string Name => Text(0) ?? OfKep?.Name ?? "";

    /// <summary>The number of its KEP (3521 for KEP-3521), or null for a feature without one.</summary>
    public int? Kep => Field(1) is { Length: > 0 } number ? Record.Number(number) : null;

    /// <summary>Gets the number of the one KEP that the feature's gate or title names, or null if a note states a number (see <see cref="Kep"/>),
    /// or if nothing names exactly one.</summary>
    public int? InferredKep => Field(13) is { Length: > 0 } number ? Record.Number(number) : null;

    /// <summary>The stage that it reaches in <see cref="Release"/>; <see cref="KepCatalog.Stage.Unknown"/> where no note states one.</summary>
    public Stage Stage => Field(2) is { Length: > 0 } letter ? Record.Stage(letter[0]) : KepCatalog.Stage.Unknown;

    /// <summary>Whether its release was still to come when the notes were written.</summary>
    public bool IsPlanned => table.IsPlanned;

    /// <summary>The release that brings it.</summary>
    public KubernetesVersion Release => table.Version;

    /// <summary>Its title in each language, from the notes; the English one from the KEP where no note has one.</summary>
    public LocalizedText Titles => new(Text(4) ?? OfKep?.Titles.English, Text(5) ?? OfKep?.Titles.Chinese);

    /// <summary>The English title, else the Chinese one, else <see cref="Name"/>; never null.</summary>
    public string Title => Titles.Any ?? Name;

    /// <summary>What it does, in a sentence or two of plain text, from the notes; empty where none says it.</summary>
    public LocalizedText Summary => new(Text(6) ?? OfKep?.Summary.English, Text(7) ?? OfKep?.Summary.Chinese);

    /// <summary>The leading SIG as a slug, <c>sig-scheduling</c>; null where none is known, or more than two share the work.</summary>
    public string? Sig => Sigs.Count is 1 or 2 ? Sigs[0] : null;

    /// <summary>All SIGs as slugs, the lead first; from the notes, else from the KEP; empty where none is known.</summary>
    public IReadOnlyList<string> Sigs => Field(8) is { Length: > 0 } sigs ? Record.Texts(sigs) : OfKep?.Sig is { } sig ? [sig] : [];

    /// <summary>Its feature gates by name, from the notes, else from the KEP; empty where none is known.</summary>
    public IReadOnlyList<string> Gates => gates ??= Field(9) is { Length: > 0 } own ? Record.Texts(own) : OfKep?.Gates ?? [];

    /// <summary>Its authors as the notes name them, by handle where they give one; empty where none is named.</summary>
    public IReadOnlyList<string> Contributors => Record.Texts(Field(10));

    /// <summary>
    /// Its way through all releases, oldest step first, each step with what says so: a line in a note of
    /// <see cref="Release"/>, another note as a whole, or a <c>kep.yaml</c>; empty where nothing is known.
    /// </summary>
    public IReadOnlyList<StageChange> History => history ??= Field(11) is { Length: > 0 } own ? Record.List(own, item => Record.Change(item, table.Note)) : OfKep?.History ?? [];

    /// <summary>The page to read on: the KEP's, else the first link of a note; an http or https address, or null.</summary>
    public string? Url => Text(12) ?? OfKep?.Url;

    /// <summary>The lines of notes that present it; those that claim another stage are here too.</summary>
    public IReadOnlyList<SourceReference> Sources => Record.List(Field(3), Source);

    /// <summary>The feature as <c>PodSchedulingReadiness (KEP-3521), Stable in v1.30</c>.</summary>
    /// <returns>Name, KEP, stage and release.</returns>
    public override string ToString()
        => Name + (Kep is { } number ? " (" + KepCatalog.Kep.Label(number) + ")" : "") + ", " + Stage + " in v" + Release;

    private Kep? OfKep => Kep is { } number ? table.KepOf(number) : null;

    private string Field(int place) => Record.At(fields ??= Record.Split(table.RecordOf(index), '|'), place);

    private string? Text(int place) => Record.Text(Field(place));

    /// <summary>Line; letter of the stage where it claims another, upstream where it is not the page, path where it is not the
    /// note's; a hyphen stands for no upstream.</summary>
    private SourceReference Source(string item)
    {
        var parts = Record.Split(item, '^');
        var stage = Record.At(parts, 1) is { Length: > 0 } letter ? Record.Stage(letter[0]) : Stage;
        var upstream = Record.At(parts, 2) switch { "" => Url, "-" => null, var own => Record.Text(own) };
        return new SourceReference(Record.Text(Record.At(parts, 3)) ?? table.Note, Record.Number(parts[0]), stage, upstream);
    }
}
