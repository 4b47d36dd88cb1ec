using System.Globalization;
using KepCatalog.Site.Data;

namespace KepCatalog.Site.Texts;

/// <summary>The texts of the pages in English.</summary>
public sealed class EnglishTexts : PageTexts
{
    public static readonly EnglishTexts All = new();

    // The frame of every page.
    public override string Brand => "KepCatalog";
    public override string SiteTitle => "Kubernetes releases, KEPs and feature gates";
    public override string SiteDescription => "Every Kubernetes release, KEP and feature gate, with the source of every fact.";
    public override string SkipToContent => "Skip to content";
    public override string Menu => "Pages";
    public override string YouAreHere => "You are here";
    public override string OnThisPage => "On this page";
    public override string Home => "Home";
    public override string Search => "Search";
    public override string SearchHint => "KEP, title, gate, release";
    public override string SearchKinds => "KEP|Gate|Release|Feature";
    public override string NothingFound => "Nothing found. Try a number, a word of a title, or the name of a gate.";
    public override string ResultsFound => "{0} found";
    public override string NeedsScript => "This page needs JavaScript. All facts are on the pages of the releases, KEPs and feature gates, which work without it.";
    public override string FooterSources(DateOnly keps, DateOnly gates)
        => $"KEPs: kubernetes/enhancements on {Day(keps)}. Feature gates: source trees of the minor releases, read on {Day(gates)}.";

    public override string FooterNoAffiliation => "KepCatalog is not a product of the Kubernetes project.";

    // The start page.
    public override string StartLead => "Which features does a release bring, what is a KEP, is a gate on, locked or gone? Every answer names the file and line that states it.";
    public override string StartSearchHint => "Press / to search for a KEP, a title in English or Chinese, a gate, or a release.";
    public override string ReleasesCounted => "releases";
    public override string KepsCounted => "KEPs";
    public override string GatesCounted => "feature gates";
    public override string WhatIsNew(Release release) => $"What is new in {TitleOf(release)}";
    public override string AllOf(Release release) => $"All features and upgrade notes of v{release.Version}";
    public override string NowStable => "Now stable";
    public override string GatesThatChange(KubernetesVersion from, KubernetesVersion to) => $"Feature gates that change from v{from} to v{to}";
    public override string AllReleases => "All releases";
    public override string ReleasesCaption => "Features that reach a stage in each release, as listed in this catalogue";
    public override string SupportedUntil => "Supported until";
    public override string Coverage => "What is covered";
    public override string CoverageOfGates(KubernetesVersion first, KubernetesVersion last, DateOnly day)
        => $"Feature gates: the source tree of every minor release from v{first}, and the documentation of v{last}; read on {Day(day)}. Outside these releases a gate is not known.";

    public override string CoverageOfKeps(DateOnly day) => $"KEPs: kubernetes/enhancements on {Day(day)}.";
    public override string CoverageOfPlans(KubernetesVersion last) => $"v{last} is the last release that is out. Everything after it is a plan, and so is a milestone that was not carried out.";

    // Releases.
    public override string ReleaseDescription(Release release) => $"Features of Kubernetes v{release.Version} by stage and SIG, removals and upgrade notes.";
    public override string PlannedRelease(KubernetesVersion last) => $"This release was not out when the catalogue was made (v{last} was the last). Everything here is a plan.";
    public override string ReleaseWord => "Release";
    public override string Date => "Date";
    public override string Theme => "Theme";
    public override string Leads => "Release leads";
    public override string CompareWith(KubernetesVersion before) => $"Compare with v{before}";
    public override string Counts => "Counts";
    public override string CountsCaption => "Features as the announcement states them, beside those listed here";
    public override string Stated => "Stated";
    public override string Listed => "Listed";
    public override string Total => "All";
    public override string Differs => "(differs)";
    public override string FeaturesOf(Stage stage, int count) => count == 1 ? "1 feature" : $"{Number(count)} features";
    public override string NoSig => "No SIG known";
    public override string ProbablyKep => "probably";
    public override string UpgradeNotes => "Upgrade notes";
    public override string RemovedApis => "Removed API versions";
    public override string RemovedApisCaption => "API versions that this release no longer has";
    public override string RemovedFlags => "Removed flags";
    public override string RemovedFlagsCaption => "Command-line flags that this release no longer has";
    public override string ChangedDefaults => "Changed defaults";
    public override string ChangedDefaultsCaption => "Defaults that this release changes";
    public override string GateChanges => "Feature gates that change";
    public override string GateChangesCaption => "Gates that are removed, locked or unlocked, or have another default than in the release before";
    public override string GatedFields => "Fields that need a feature gate";
    public override string GatedFieldsCaption => "Configuration fields that need a feature gate since this release";
    public override string DeprecatedIn => "Deprecated in";
    public override string UseInstead => "Use instead";
    public override string FileSuffix => " (file)";
    public override string Flag => "Flag";
    public override string Setting => "Setting";
    public override string Field => "Field";
    public override string Configuration => "Configuration";
    public override string Change => "Change";
    public override string Before => "Before";
    public override string After => "After";
    public override string SinceSuffix(KubernetesVersion since) => $" (since v{since})";
    public override string UntilSuffix(KubernetesVersion until) => $" (until v{until})";
    public override string Disagreements => "Where sources disagree";
    public override string DisagreementsLead => "Statements that the catalogue does not accept, and why.";
    public override string Source => "Source";
    public override string Sources => "Sources";
    public override string NoSource => "no line of its own";

    // KEPs.
    public override string Keps => "KEPs";
    public override string KepsLead => "All Kubernetes Enhancement Proposals, by the SIG that owns them, with the stage in the last release or the state of the proposal.";
    public override string InRelease(KubernetesVersion version) => $"In v{version}:";
    public override string ProposalIs(KepStatus status) => status == KepStatus.Unknown ? "" : $"Proposal: {NameOf(status).ToLowerInvariant()}";
    public override string Way => "Way through the releases";
    public override string WayOf(Kep kep) => $"The way of KEP-{Number(kep.Number)} through the releases: {string.Join(", ", kep.History.Select(InWords))}";
    public override string WayCaption => "Milestones, oldest first";
    public override string NoMilestones => "No source names a milestone.";
    public override string Milestone => "Milestone";
    public override string GatesCaption(KubernetesVersion version) => $"Feature gates of the KEP, and their state in v{version}";
    public override string State => "State";
    public override string Components => "Components";
    public override string Component => "Component";
    public override string NoGate => "Not in the catalogue";
    public override string Relations => "Relations";
    public override string Replaces => "Replaces";
    public override string SupersededBy => "Replaced by";
    public override string SeeAlso => "See also";
    public override string Facts => "Facts and sources";
    public override string FactsCaption => "The line of the KEP note that states each fact";
    public override string Fact => "Fact";
    public override string Value => "Value";
    public override string EnglishTitle => "English title";
    public override string ChineseTitle => "Chinese title";
    public override string Sig => "SIG";
    public override string ParticipatingSigs => "Participating";
    public override string Status => "Status";
    public override string Created => "Created";
    public override string Authors => "Authors";
    public override string Feature => "Feature";
    public override string Features => "Features";

    // Feature gates.
    public override string FeatureGate => "Feature gate";
    public override string FeatureGates => "Feature gates";
    public override string GatesLead => "Every feature gate in every release: stage, default and lock. A component that sets a gate it does not have does not start.";
    public override string GateDescription(FeatureGate gate) => $"The feature gate {gate.Name} release by release: stage, default, lock, KEP and sources.";
    public override string GateOf(string owner) => $"Feature gate of {owner}";
    public override string ByRelease => "Release by release";
    public override string MatrixOf(FeatureGate gate) => $"Stage, default and lock of {gate.Name} in each release; the table below has the same";
    public override string GateHistoryCaption => "Changes of the gate, oldest first";
    public override string Since => "Since";
    public override string StageWord => "Stage";
    public override string Default => "Default";
    public override string Lock => "Lock";
    public override string On => "on";
    public override string Off => "off";
    public override string NotLocked => "not locked";
    public override string NotKnown => "not known";
    public override string CheckThisGate => "Check a setting of this gate";
    public override string BelongsTo => "KEP and components";
    public override string NoKepKnown => "No KEP is known.";
    public override string Needs => "Needs";
    public override string ReplacedBy => "Replaced by";
    public override string NameOrKep => "Name or KEP";
    public override string Any => "any";
    public override string InTheRelease => "in the release";
    public override string GatesShown => "{0} of {1} gates";
    public override string MatrixLegend => "● on by default, ○ off by default, ■ on and locked, □ off and locked";
    public override string MatrixCaption(KubernetesVersion first, KubernetesVersion last) => $"Feature gates of the Kubernetes components from v{first} to v{last}";
    public override string KubeadmGates => "Feature gates of kubeadm";

    // Comparing.
    public override string Compare => "Compare";
    public override string CompareLead => "What changes from one release to another: features and feature gates, with the states in both.";
    public override string From => "From";
    public override string ToWord => "To";
    public override string EarlierFirst => "v{1} comes before v{0}. Choose the earlier release first.";
    public override string NothingChanges => "Nothing changes.";
    public override string ComparisonSummary => "v{0} to v{1}: {2} features, {3} feature gates";
    public override string GatesUpTo => "Feature gates are known up to v{0}, so they are compared up to there.";
    public override string NotesOnTheWay => "Upgrade notes on the way:";

    // Checking.
    public override string Check => "Check settings";
    public override string CheckLead => "Paste the value of --feature-gates, or lines of YAML, and choose a release: is each setting accepted, and if not, what is to be done?";
    public override string SettingsLabel => "Settings";
    public override string Verdict => "Verdict, and what to do";
    public override string VerdictsOn => "Verdicts of v{0}";
    public override string NoSettings => "No setting found. Write Name=true or Name=false.";
    public override string HowToRead => "What the verdicts mean";
    public override string AcceptedMeans => "A source that covers the release states that it accepts the setting.";
    public override string RefusedMeans => "A component with this setting does not start, or the setting has no effect because it is set twice.";
    public override string NotKnownMeans => "No source covers the question. Nothing is accepted without a source.";
    public override string CheckLimits => "The text stays in your browser. For files of a cluster, use kepcat gates check -f or kepcat upgrade.";

    // Statistics.
    public override string Statistics => "Statistics";
    public override string StatisticsLead => "Counted from the catalogue: features by stage, the time from alpha to stable, feature gates.";
    public override string FeaturesByRelease => "Features by stage and release";
    public override string FeaturesByReleaseLead => "Lists of the releases before v1.19 are short: most proposals of that time name no milestones.";
    public override string FeaturesByReleaseCaption => "Features that reach each stage, as listed here, and the total that the announcement states";
    public override string StatedTotal => "Stated total";
    public override string TimeToStable => "From alpha to stable by SIG";
    public override string TimeToStableLead => "Minor releases between alpha and stable, of KEPs that passed both. The bar ends at the median; the line goes from the shortest to the longest. SIGs with fewer than three such KEPs are left out.";
    public override string TimeToStableCaption => "Number of minor releases from alpha to stable";
    public override string KepsCountedHead => "KEPs";
    public override string Shortest => "Shortest";
    public override string Median => "Median";
    public override string Longest => "Longest";
    public override string GatesByRelease => "Feature gates by release";
    public override string GatesByReleaseCaption => "Feature gates of the components in each release";

    // Words of the field.
    public override string PlannedSuffix => " (planned)";
    public override string Comma => ", ";
    public override string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public override string ShortNameOf(Stage stage) => stage switch
    {
        Stage.Alpha => "Alpha",
        Stage.Beta => "Beta",
        Stage.Stable => "GA",
        Stage.Deprecated => "Depr.",
        Stage.Removed => "Gone",
        _ => "?",
    };

    public override string NameOf(GateChangeKinds kind) => kind switch
    {
        GateChangeKinds.Removed => "Removed",
        GateChangeKinds.Locked => "Locked",
        GateChangeKinds.TurnedOn => "Turned on",
        GateChangeKinds.TurnedOff => "Turned off",
        GateChangeKinds.Introduced => "Introduced",
        GateChangeKinds.StageChanged => "Other stage",
        GateChangeKinds.Unlocked => "Unlocked",
        _ => "Not known",
    };

    public override string NameOf(Confidence confidence) => confidence switch
    {
        Confidence.SingleSource => "One source.",
        Confidence.Conflict => "Sources differ.",
        _ => "",
    };

    public override string NameOf(OtherGateNameKind kind) => kind switch
    {
        OtherGateNameKind.Misspelt => "Another spelling",
        OtherGateNameKind.Planned => "Planned",
        OtherGateNameKind.NeverMerged => "Never merged",
        OtherGateNameKind.KubectlVariable => "Variable of kubectl",
        OtherGateNameKind.KubeadmGate => "Gate of kubeadm",
        _ => "Gate of another project",
    };

    public override string InWords(StageChange step) => $"{NameOf(step)} in v{step.Version}{(step.IsPlanned ? PlannedSuffix : "")}";
    public override string InWords(SigDuration sig) => $"{SigName.Of(sig.Sig)}: median {sig.Median.ToString(CultureInfo.InvariantCulture)}, from {Number(sig.Shortest)} to {Number(sig.Longest)} releases, {Number(sig.Count)} KEPs";

    public override string? PickExact(LocalizedText text) => text.English;
}
