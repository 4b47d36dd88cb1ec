using System.Globalization;
using KepCatalog.Site.Data;

namespace KepCatalog.Site.Texts;

/// <summary>Declares the texts of the pages. Each language implements all of them, so a missing text fails the build.</summary>
/// <remarks>Texts with <c>{0}</c> are filled in by a script of the page.</remarks>
public abstract class PageTexts
{
    // The frame of every page.
    public abstract string Brand { get; }
    public abstract string SiteTitle { get; }
    public abstract string SiteDescription { get; }
    public abstract string SkipToContent { get; }
    public abstract string Menu { get; }
    public abstract string YouAreHere { get; }
    public abstract string OnThisPage { get; }
    public abstract string Home { get; }
    public abstract string Search { get; }
    public abstract string SearchHint { get; }
    public abstract string SearchKinds { get; }
    public abstract string NothingFound { get; }
    public abstract string ResultsFound { get; }
    public abstract string NeedsScript { get; }
    public abstract string FooterSources(DateOnly keps, DateOnly gates);
    public abstract string FooterNoAffiliation { get; }

    // The start page.
    public abstract string StartLead { get; }
    public abstract string StartSearchHint { get; }
    public abstract string ReleasesCounted { get; }
    public abstract string KepsCounted { get; }
    public abstract string GatesCounted { get; }
    public abstract string WhatIsNew(Release release);
    public abstract string AllOf(Release release);
    public abstract string NowStable { get; }
    public abstract string GatesThatChange(KubernetesVersion from, KubernetesVersion to);
    public abstract string AllReleases { get; }
    public abstract string ReleasesCaption { get; }
    public abstract string SupportedUntil { get; }
    public abstract string Coverage { get; }
    public abstract string CoverageOfGates(KubernetesVersion first, KubernetesVersion last, DateOnly day);
    public abstract string CoverageOfKeps(DateOnly day);
    public abstract string CoverageOfPlans(KubernetesVersion last);

    // Releases.
    public abstract string ReleaseDescription(Release release);
    public abstract string PlannedRelease(KubernetesVersion last);
    public abstract string ReleaseWord { get; }
    public abstract string Date { get; }
    public abstract string Theme { get; }
    public abstract string Leads { get; }
    public abstract string CompareWith(KubernetesVersion before);
    public abstract string Counts { get; }
    public abstract string CountsCaption { get; }
    public abstract string Stated { get; }
    public abstract string Listed { get; }
    public abstract string Total { get; }
    public abstract string Differs { get; }
    public abstract string FeaturesOf(Stage stage, int count);
    public abstract string NoSig { get; }
    public abstract string ProbablyKep { get; }
    public abstract string UpgradeNotes { get; }
    public abstract string RemovedApis { get; }
    public abstract string RemovedApisCaption { get; }
    public abstract string RemovedFlags { get; }
    public abstract string RemovedFlagsCaption { get; }
    public abstract string ChangedDefaults { get; }
    public abstract string ChangedDefaultsCaption { get; }
    public abstract string GateChanges { get; }
    public abstract string GateChangesCaption { get; }
    public abstract string GatedFields { get; }
    public abstract string GatedFieldsCaption { get; }
    public abstract string DeprecatedIn { get; }
    public abstract string UseInstead { get; }
    public abstract string FileSuffix { get; }
    public abstract string Flag { get; }
    public abstract string Setting { get; }
    public abstract string Field { get; }
    public abstract string Configuration { get; }
    public abstract string Change { get; }
    public abstract string Before { get; }
    public abstract string After { get; }
    public abstract string SinceSuffix(KubernetesVersion since);
    public abstract string UntilSuffix(KubernetesVersion until);
    public abstract string Disagreements { get; }
    public abstract string DisagreementsLead { get; }
    public abstract string Source { get; }
    public abstract string Sources { get; }
    public abstract string NoSource { get; }

    // KEPs.
    public abstract string Keps { get; }
    public abstract string KepsLead { get; }
    public abstract string InRelease(KubernetesVersion version);
    public abstract string ProposalIs(KepStatus status);
    public abstract string Way { get; }
    public abstract string WayOf(Kep kep);
    public abstract string WayCaption { get; }
    public abstract string NoMilestones { get; }
    public abstract string Milestone { get; }
    public abstract string GatesCaption(KubernetesVersion version);
    public abstract string State { get; }
    public abstract string Components { get; }
    public abstract string Component { get; }
    public abstract string NoGate { get; }
    public abstract string Relations { get; }
    public abstract string Replaces { get; }
    public abstract string SupersededBy { get; }
    public abstract string SeeAlso { get; }
    public abstract string Facts { get; }
    public abstract string FactsCaption { get; }
    public abstract string Fact { get; }
    public abstract string Value { get; }
    public abstract string EnglishTitle { get; }
    public abstract string ChineseTitle { get; }
    public abstract string Sig { get; }
    public abstract string ParticipatingSigs { get; }
    public abstract string Status { get; }
    public abstract string Created { get; }
    public abstract string Authors { get; }
    public abstract string Feature { get; }
    public abstract string Features { get; }

    // Feature gates.
    public abstract string FeatureGate { get; }
    public abstract string FeatureGates { get; }
    public abstract string GatesLead { get; }
    public abstract string GateDescription(FeatureGate gate);
    public abstract string GateOf(string owner);
    public abstract string ByRelease { get; }
    public abstract string MatrixOf(FeatureGate gate);
    public abstract string GateHistoryCaption { get; }
    public abstract string Since { get; }
    public abstract string StageWord { get; }
    public abstract string Default { get; }
    public abstract string Lock { get; }
    public abstract string On { get; }
    public abstract string Off { get; }
    public abstract string NotLocked { get; }
    public abstract string NotKnown { get; }
    public abstract string CheckThisGate { get; }
    public abstract string BelongsTo { get; }
    public abstract string NoKepKnown { get; }
    public abstract string Needs { get; }
    public abstract string ReplacedBy { get; }
    public abstract string NameOrKep { get; }
    public abstract string Any { get; }
    public abstract string InTheRelease { get; }
    public abstract string GatesShown { get; }
    public abstract string MatrixLegend { get; }
    public abstract string MatrixCaption(KubernetesVersion first, KubernetesVersion last);
    public abstract string KubeadmGates { get; }

    // Comparing.
    public abstract string Compare { get; }
    public abstract string CompareLead { get; }
    public abstract string From { get; }
    public abstract string ToWord { get; }
    public abstract string EarlierFirst { get; }
    public abstract string NothingChanges { get; }
    public abstract string ComparisonSummary { get; }
    public abstract string GatesUpTo { get; }
    public abstract string NotesOnTheWay { get; }

    // Checking.
    public abstract string Check { get; }
    public abstract string CheckLead { get; }
    public abstract string SettingsLabel { get; }
    public abstract string Verdict { get; }
    public abstract string VerdictsOn { get; }
    public abstract string NoSettings { get; }
    public abstract string HowToRead { get; }
    public abstract string AcceptedMeans { get; }
    public abstract string RefusedMeans { get; }
    public abstract string NotKnownMeans { get; }
    public abstract string CheckLimits { get; }

    // Statistics.
    public abstract string Statistics { get; }
    public abstract string StatisticsLead { get; }
    public abstract string FeaturesByRelease { get; }
    public abstract string FeaturesByReleaseLead { get; }
    public abstract string FeaturesByReleaseCaption { get; }
    public abstract string StatedTotal { get; }
    public abstract string TimeToStable { get; }
    public abstract string TimeToStableLead { get; }
    public abstract string TimeToStableCaption { get; }
    public abstract string KepsCountedHead { get; }
    public abstract string Shortest { get; }
    public abstract string Median { get; }
    public abstract string Longest { get; }
    public abstract string GatesByRelease { get; }
    public abstract string GatesByReleaseCaption { get; }

    // Words of the field.
    public abstract string PlannedSuffix { get; }
    public abstract string Comma { get; }
    public abstract string Day(DateOnly? day);
    public abstract string ShortNameOf(Stage stage);
    public abstract string NameOf(GateChangeKinds kind);
    public abstract string NameOf(Confidence confidence);
    public abstract string NameOf(OtherGateNameKind kind);
    public abstract string InWords(StageChange step);
    public abstract string InWords(SigDuration sig);

    /// <summary>Gets a text in the language of the page, or null if it does not exist in that language.</summary>
    public abstract string? PickExact(LocalizedText text);

    // What follows is the same in every language.

    /// <summary>Gets a text in the language of the page, or in the other language, or null.</summary>
    public string? Pick(LocalizedText text) => PickExact(text) ?? text.Preferred;

    public string TitleOf(Release release) => $"v{release.Version}{(release.Theme is { } theme ? " " + theme : "")}{(release.Status == ReleaseStatus.Planned ? PlannedSuffix : "")}";

    public string TitleOf(FeatureGate gate) => gate.Owner is { } owner ? $"{gate.Name} ({owner})" : gate.Name;

    // The words of the library, which say the same in kepcat.
    public string OnByDefault => Words(StateTexts.OnByDefault);
    public string OffByDefault => Words(StateTexts.OffByDefault);
    public string Locked => Words(StateTexts.Locked);
    public string LockNotKnown => Words(StateTexts.LockNotKnown);
    public string NameOf(Stage stage) => Label(StateTexts.Of(stage));
    public string NameOf(GateVerdict verdict) => Label(StateTexts.Of(verdict));
    public string NameOf(FeatureChangeKind kind) => Label(StateTexts.Of(kind));
    public string NameOf(KepStatus status) => Label(StateTexts.Of(status));

    /// <summary>Gets why a release does not have a gate: <c>not yet introduced</c>, <c>removed</c> or <c>not known</c>. The text is empty if it has it.</summary>
    public string NameOf(GatePresence presence) => presence == GatePresence.Present ? "" : Words(new GateState(presence).Descriptions);

    /// <summary>Gets the default and the lock of a gate, <c>on by default, locked</c>, or why the release has neither.</summary>
    public string DefaultAndLock(GateState state)
        => state.Presence == GatePresence.Present ? Words(StateTexts.DefaultAndLock(state.IsOnByDefault, state.IsLocked)) : NameOf(state.Presence);

    public string InWords(GateState state) => Words(state.Descriptions);

    /// <summary>Gets the name of a milestone. To be on by default is a step within beta.</summary>
    public string NameOf(StageChange step) => step.Milestone == KepCatalog.Milestone.DefaultOn ? Label(StateTexts.OnByDefault) : NameOf(step.Stage);

    public string NamesOf(GateChangeKinds kinds)
        => Joined([.. Enum.GetValues<GateChangeKinds>().Where(k => k != GateChangeKinds.None && kinds.HasFlag(k)).Select(NameOf)]);

    protected static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Words(LocalizedText text) => Pick(text) ?? "";

    private string Label(LocalizedText text) => Words(text) is { Length: > 0 } words ? char.ToUpperInvariant(words[0]) + words[1..] : "";

    private string Joined(params string[] words) => string.Join(Comma, words.Where(w => w.Length > 0));
}
