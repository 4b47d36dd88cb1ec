using static KepCatalog.Notes.Model.FindingSeverity;

namespace KepCatalog.Notes.Model;

/// <summary>Defines all kinds of findings. 1xxx: a note, or a part of it, cannot be read; 2xxx: contradictions within a note;
/// 3xxx: contradictions between notes; 4xxx: contradictions with the KEP registry; 5xxx: acknowledgements.</summary>
public static class FindingKinds
{
    /// <summary>The front matter is not valid YAML.</summary>
    public static readonly FindingKind MalformedFrontMatter = new("KCAT1001", Warning, "Malformed front matter");

    /// <summary>The note does not name its release.</summary>
    public static readonly FindingKind NoVersion = new("KCAT1002", Warning, "No release version");

    /// <summary>The note is not UTF-8 text.</summary>
    public static readonly FindingKind NotText = new("KCAT1003", Warning, "Not UTF-8 text");

    /// <summary>The note contains no text.</summary>
    public static readonly FindingKind EmptyNote = new("KCAT1004", Warning, "Empty note");

    /// <summary>A front matter value does not have the form that its key requires.</summary>
    public static readonly FindingKind InvalidValue = new("KCAT1005", Warning, "Invalid front matter value");

    /// <summary>A number cannot be a KEP number.</summary>
    public static readonly FindingKind InvalidKepNumber = new("KCAT1006", Warning, "Invalid KEP number");

    /// <summary>Markup is nested too deeply and is ignored.</summary>
    public static readonly FindingKind NestedTooDeeply = new("KCAT1007", Warning, "Nested too deeply");

    /// <summary>A note exceeds a limit, and the rest is ignored.</summary>
    public static readonly FindingKind LimitReached = new("KCAT1008", Warning, "Limit reached");

    /// <summary>Invisible characters change the order in which a line is displayed.</summary>
    public static readonly FindingKind HiddenOrder = new("KCAT1009", Warning, "Hidden control character");

    /// <summary>A mapping in the front matter contains a key twice.</summary>
    public static readonly FindingKind KeyTwice = new("KCAT1010", Warning, "Duplicate front matter key");

    /// <summary>A front matter key is a misspelt known key and is ignored.</summary>
    public static readonly FindingKind NearlyKnownKey = new("KCAT1011", Warning, "Misspelt front matter key");

    /// <summary>A KEP has no stage.</summary>
    public static readonly FindingKind StageUnknown = new("KCAT2001", Warning, "Stage unknown");

    /// <summary>A note lists a feature at two stages.</summary>
    public static readonly FindingKind ListedTwice = new("KCAT2002", Warning, "Listed twice with different stages");

    /// <summary>The stated totals differ from the listed features.</summary>
    public static readonly FindingKind TotalsDiffer = new("KCAT2003", Warning, "Stated totals differ from the list");

    /// <summary>The KEP number in a text differs from the number in its link.</summary>
    public static readonly FindingKind LinkDiffers = new("KCAT2004", Warning, "KEP numbers in text and link differ");

    /// <summary>The link of a KEP names no KEP.</summary>
    public static readonly FindingKind EmptyKepLink = new("KCAT2005", Warning, "Empty KEP link");

    /// <summary>A sentence about this release names another one.</summary>
    public static readonly FindingKind OtherRelease = new("KCAT2006", Warning, "Sentence names another release");

    /// <summary>An item states two stages.</summary>
    public static readonly FindingKind ItemContradictsItself = new("KCAT2007", Warning, "Item states two stages");

    /// <summary>The language versions of one item differ in a fact.</summary>
    public static readonly FindingKind LanguagesDrift = new("KCAT2008", Warning, "English and Chinese text differ");

    /// <summary>A feature has no ASCII name.</summary>
    public static readonly FindingKind NoName = new("KCAT2009", Info, "No English name");

    /// <summary>The label of a line is a misspelt known label, so the line is read as prose.</summary>
    public static readonly FindingKind NearlyKnownLabel = new("KCAT2010", Warning, "Misspelt label");

    /// <summary>The stage in a heading is misspelt, so the features below it get no stage from it.</summary>
    public static readonly FindingKind NearlyKnownHeading = new("KCAT2011", Warning, "Misspelt stage in a heading");

    /// <summary>A list or a table names KEPs, but none is read as a feature.</summary>
    public static readonly FindingKind NotRead = new("KCAT2012", Info, "List or table ignored");

    /// <summary>Two notes disagree on a fact.</summary>
    public static readonly FindingKind NotesDisagree = new("KCAT3001", Warning, "Two notes disagree");

    /// <summary>A feature becomes stable in two releases.</summary>
    public static readonly FindingKind GraduatedTwice = new("KCAT3002", Warning, "Graduated twice");

    /// <summary>A feature has a lower stage in a later release.</summary>
    public static readonly FindingKind StageBackwards = new("KCAT3003", Warning, "Stage goes backwards");

    /// <summary>Two features request the same identifier.</summary>
    public static readonly FindingKind NameClash = new("KCAT3004", Warning, "Name clash");

    /// <summary>The announcement of a release, or another author, lists other KEPs than the note.</summary>
    public static readonly FindingKind ListsDiffer = new("KCAT3005", Warning, "Lists of KEPs differ");

    /// <summary>Two sources of a feature gate disagree.</summary>
    public static readonly FindingKind GateSourcesDisagree = new("KCAT3006", Warning, "Sources of a feature gate disagree");

    /// <summary>A KEP and its feature gate reach a stage in different releases.</summary>
    public static readonly FindingKind KepAndGateDisagree = new("KCAT3007", Warning, "KEP and feature gate disagree");

    /// <summary>The KEP registry has the stage in a later release, or has stable in another release.</summary>
    public static readonly FindingKind RegistryDisagrees = new("KCAT4001", Warning, "Note disagrees with the KEP registry");

    /// <summary>The history in a text disagrees with the KEP registry.</summary>
    public static readonly FindingKind HistoryDisagrees = new("KCAT4002", Warning, "History in the text disagrees");

    /// <summary>No KEP has this number.</summary>
    public static readonly FindingKind UnknownKep = new("KCAT4003", Warning, "Unknown KEP");

    /// <summary>No KEP has this feature gate, but one has a gate with a similar name.</summary>
    public static readonly FindingKind UnknownGate = new("KCAT4004", Warning, "Unknown feature gate");

    /// <summary>The KEP registry has the stage in an earlier release.</summary>
    public static readonly FindingKind ReachedEarlier = new("KCAT4005", Info, "Stage reached earlier");

    /// <summary>An acknowledgement covers no finding.</summary>
    public static readonly FindingKind NeedlessAcknowledgement = new("KCAT5001", Warning, "Acknowledgement no longer needed");

    /// <summary>Gets all kinds, ordered by id.</summary>
    public static IReadOnlyList<FindingKind> All { get; } =
    [
        MalformedFrontMatter, NoVersion, NotText, EmptyNote, InvalidValue, InvalidKepNumber, NestedTooDeeply, LimitReached, HiddenOrder, KeyTwice, NearlyKnownKey,
        StageUnknown, ListedTwice, TotalsDiffer, LinkDiffers, EmptyKepLink, OtherRelease, ItemContradictsItself,
        LanguagesDrift, NoName, NearlyKnownLabel, NearlyKnownHeading, NotRead,
        NotesDisagree, GraduatedTwice, StageBackwards, NameClash, ListsDiffer, GateSourcesDisagree, KepAndGateDisagree,
        RegistryDisagrees, HistoryDisagrees, UnknownKep, UnknownGate, ReachedEarlier,
        NeedlessAcknowledgement,
    ];
}
