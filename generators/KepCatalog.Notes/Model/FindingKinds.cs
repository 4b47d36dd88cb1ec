using static KepCatalog.Notes.Model.FindingSeverity;

namespace KepCatalog.Notes.Model;

/// <summary>All kinds of findings. 1xxx: a note, or a part of it, cannot be read; 2xxx: within one note; 3xxx: between notes;
/// 4xxx: against the KEP registry; 5xxx: about acknowledgements.</summary>
public static class FindingKinds
{
    /// <summary>The page that explains a finding and how to resolve it.</summary>
    /// <param name="id">The finding's id.</param>
    public static string PageOf(string id) => "https://github.com/kepcatalog/kepcatalog/blob/main/generators/findings/" + id + ".md";

    /// <summary>The front matter is not YAML that can be read.</summary>
    public static readonly FindingKind MalformedFrontMatter = new("KCAT1001", Warning, "Malformed front matter");

    /// <summary>Nothing in the note says which release it is about.</summary>
    public static readonly FindingKind NoVersion = new("KCAT1002", Warning, "No release version");

    /// <summary>The note is not UTF-8 text.</summary>
    public static readonly FindingKind NotText = new("KCAT1003", Warning, "Not UTF-8 text");

    /// <summary>The note holds no text.</summary>
    public static readonly FindingKind EmptyNote = new("KCAT1004", Warning, "Empty note");

    /// <summary>A front matter value does not have the form that its key asks for.</summary>
    public static readonly FindingKind InvalidValue = new("KCAT1005", Warning, "Invalid front matter value");

    /// <summary>A number that cannot be a KEP's.</summary>
    public static readonly FindingKind InvalidKepNumber = new("KCAT1006", Warning, "Invalid KEP number");

    /// <summary>Markup is nested so deeply that it is not read.</summary>
    public static readonly FindingKind NestedTooDeeply = new("KCAT1007", Warning, "Nested too deeply");

    /// <summary>A note has more of something than is read.</summary>
    public static readonly FindingKind LimitReached = new("KCAT1008", Warning, "Limit reached");

    /// <summary>Characters that nobody sees change the order in which a line is read.</summary>
    public static readonly FindingKind HiddenOrder = new("KCAT1009", Warning, "Hidden controls");

    /// <summary>A mapping of the front matter has a key twice.</summary>
    public static readonly FindingKind KeyTwice = new("KCAT1010", Warning, "Key twice in front matter");

    /// <summary>A front matter key is a known one but for a slip, so that nothing is read from it.</summary>
    public static readonly FindingKind NearlyKnownKey = new("KCAT1011", Warning, "Nearly a known key");

    /// <summary>A KEP is presented without a stage.</summary>
    public static readonly FindingKind StageUnknown = new("KCAT2001", Warning, "Stage unknown");

    /// <summary>One note lists a feature at two stages.</summary>
    public static readonly FindingKind ListedTwice = new("KCAT2002", Warning, "Listed twice with different stages");

    /// <summary>The stated totals are not what the note lists.</summary>
    public static readonly FindingKind TotalsDiffer = new("KCAT2003", Warning, "Stated totals differ from what is listed");

    /// <summary>The KEP number in a text is not the one in its link.</summary>
    public static readonly FindingKind LinkDiffers = new("KCAT2004", Warning, "KEP numbers in text and link differ");

    /// <summary>A KEP's link names no KEP.</summary>
    public static readonly FindingKind EmptyKepLink = new("KCAT2005", Warning, "Empty KEP link");

    /// <summary>A sentence about this release names another one.</summary>
    public static readonly FindingKind OtherRelease = new("KCAT2006", Warning, "Note speaks of another release");

    /// <summary>The words of one item state two stages.</summary>
    public static readonly FindingKind ItemContradictsItself = new("KCAT2007", Warning, "Item states two stages");

    /// <summary>The language versions of one item differ in a fact.</summary>
    public static readonly FindingKind LanguagesDrift = new("KCAT2008", Warning, "Language versions drift apart");

    /// <summary>A feature has no name in ASCII.</summary>
    public static readonly FindingKind NoName = new("KCAT2009", Info, "No English name");

    /// <summary>The label of a line is a known one but for a slip, so that nothing is read from the line.</summary>
    public static readonly FindingKind NearlyKnownLabel = new("KCAT2010", Warning, "Nearly a known label");

    /// <summary>A heading names a stage but for a slip, so that what is below it has none.</summary>
    public static readonly FindingKind NearlyKnownHeading = new("KCAT2011", Warning, "Heading nearly names a stage");

    /// <summary>A list or a table names KEPs, and nothing of it is read as a feature.</summary>
    public static readonly FindingKind NotRead = new("KCAT2012", Info, "List or table is not read");

    /// <summary>Two notes disagree on a fact.</summary>
    public static readonly FindingKind NotesDisagree = new("KCAT3001", Warning, "Two notes disagree");

    /// <summary>A feature became stable in two releases.</summary>
    public static readonly FindingKind GraduatedTwice = new("KCAT3002", Warning, "Graduated twice");

    /// <summary>A feature has a lower stage in a later release.</summary>
    public static readonly FindingKind StageBackwards = new("KCAT3003", Warning, "Stage goes backwards");

    /// <summary>Two features ask for one identifier.</summary>
    public static readonly FindingKind NameClash = new("KCAT3004", Warning, "Name clash");

    /// <summary>The announcement of a release, or somebody who wrote about it, lists other KEPs than the note.</summary>
    public static readonly FindingKind ListsDiffer = new("KCAT3005", Warning, "Others list other KEPs");

    /// <summary>Two sources of a feature gate disagree.</summary>
    public static readonly FindingKind GateSourcesDisagree = new("KCAT3006", Warning, "Sources of a feature gate disagree");

    /// <summary>A KEP and its feature gate reach a stage in different releases.</summary>
    public static readonly FindingKind KepAndGateDisagree = new("KCAT3007", Warning, "KEP and feature gate disagree");

    /// <summary>The KEP registry has the stage in a later release, or in another one where there can be one alone.</summary>
    public static readonly FindingKind RegistryDisagrees = new("KCAT4001", Warning, "Note disagrees with the KEP registry");

    /// <summary>A history told in prose is not the registry's.</summary>
    public static readonly FindingKind HistoryDisagrees = new("KCAT4002", Warning, "Prose history disagrees");

    /// <summary>No KEP has this number.</summary>
    public static readonly FindingKind UnknownKep = new("KCAT4003", Warning, "Unknown KEP");

    /// <summary>No KEP has this feature gate, but one has a gate that looks like it.</summary>
    public static readonly FindingKind UnknownGate = new("KCAT4004", Warning, "Unknown feature gate");

    /// <summary>The KEP registry has the stage in an earlier release already.</summary>
    public static readonly FindingKind ReachedEarlier = new("KCAT4005", Info, "Stage was reached earlier");

    /// <summary>An acknowledgement covers no finding.</summary>
    public static readonly FindingKind NeedlessAcknowledgement = new("KCAT5001", Warning, "Acknowledgement no longer needed");

    /// <summary>All of them, by id.</summary>
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
