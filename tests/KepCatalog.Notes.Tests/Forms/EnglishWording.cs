namespace KepCatalog.Tests.Forms;

/// <summary>English texts.</summary>
internal static class EnglishWording
{
    public static Wording Words { get; } = new()
    {
        Marks = Punctuation.English,
        NoteTitles =
        [
            "What is new in Kubernetes {release}",
            "Kubernetes {release}: what changes for you",
            "Kubernetes {release} release notes",
            "Our notes on Kubernetes {release}",
            "A first look at Kubernetes {release}",
        ],
        Openings =
        [
            "We read through the changes and kept those that matter to our clusters",
            "This page is for people who run clusters",
            "A short tour for busy operators",
        ],
        Chapters = ["Highlights", "What is new", "Changes worth knowing", "New features"],
        Areas = ["Networking", "Storage", "Scheduling", "Nodes", "Security"],
        Sections = new(
            ["Alpha", "New in Alpha", "Introduced as Alpha", "Alpha features", "Entering alpha"],
            ["Beta", "Graduates to Beta", "Moving to beta", "Features in Beta", "Promoted to Beta"],
            ["Stable", "GA", "Generally Available", "Graduated to Stable", "Features graduating to GA", "Promoted to stable"]),
        Suffixes = new(
            ["Alpha", "alpha", "new in alpha", "introduced as alpha"],
            ["Beta", "beta", "now beta", "graduates to beta"],
            ["Stable", "GA", "Generally Available", "now stable", "graduated to stable"]),
        FieldLabels = ["Stage", "Status", "Maturity"],
        Values = new(
            ["Alpha", "alpha", "New in Alpha"],
            ["Beta", "beta", "Alpha → Beta", "Graduating to Beta"],
            ["Stable", "GA", "Beta → GA", "Generally Available", "Graduating to Stable"]),
        Subjects = ["It", "This feature", "The feature", "This"],
        Predicates = new(
            [
                "is introduced as alpha{when}", "arrives as an alpha feature{when}", "is new in alpha{when}", "is available in alpha{when}",
                "starts out as alpha{when}", "enters alpha{when}", "debuts as alpha{when}", "lands in alpha{when}",
            ],
            [
                "graduates to beta{when}", "moves to beta{when}", "enters beta{when}", "has been promoted to beta{when}",
                "is available as a beta feature{when}", "reaches beta{when}", "is now in beta{when}", "graduated to beta{when}",
            ],
            [
                "graduates to stable{when}", "graduated to GA{when}", "becomes stable{when}", "is now generally available{when}",
                "reaches general availability{when}", "moves to GA{when}", "has been promoted to stable{when}", "is declared stable{when}",
            ]),
        Whens = ["", " in this release", " in {release}", " with {release}"],
        Titles =
        [
            "Faster image pulling", "Per-container restart control", "Topology awareness for volumes", "Smarter node draining", "A quota for ephemeral disks",
            "Structured audit output", "A shared process limit", "Endpoint slice weighting", "Lease-based leader election", "Warm standby for schedulers",
            "Declarative webhook ordering", "Batch-aware preemption", "Volume naming in metrics", "Kubelet request signing", "Watch stream compaction",
            "A retry budget for Jobs", "The sleep hook for containers", "Parallel image cleanup", "Service port naming", "The memory pressure signal",
            "Quick config reload", "Read-only root mounting", "Token rotation for nodes", "Zone-aware replica placement",
        ],
        Descriptions =
        [
            "Operators need less manual work", "Pods start faster on busy nodes", "A new field of the Pod spec controls it", "Large clusters send less traffic",
            "The kubelet takes care of the rest", "Nothing changes for existing workloads", "Errors are easier to understand", "It needs a recent container runtime",
        ],
        KepSentences =
        [
            "See {kep}", "See {kep} for details", "Details are in {kep}", "Read {kep} to learn more", "The design is described in {kep}", "This work is part of {kep}",
        ],
        TitleColumn = "Feature",
        KepColumn = "KEP",
        StageColumns = ["Stage", "Status"],
        TextColumn = "Notes",
        PassingMentions =
        [
            "It builds on {kep}", "Unlike {kep}, it needs no restart", "It works well together with {kep}", "A similar problem was solved by {kep}", "It replaces the workaround from {kep}",
        ],
        Histories = new(
            ["The first proposal dates back to {older}", "Work on it began in the {old} cycle"],
            ["It started as alpha in {old}", "It has been alpha since {old}", "The first alpha came with {older}"],
            ["It was alpha in {older} and beta in {old}", "It had been in beta since {old}", "After an alpha in {older}, beta followed in {old}"]),
        ContentsHeadings = ["Contents", "Table of contents", "On this page"],
        Totals =
        [
            "The release has 45 enhancements: 17 are stable, 19 are in beta and 9 are in alpha",
            "Of 58 enhancements, 20 graduate to stable, 24 enter beta and 14 are new in alpha",
            "There are 51 tracked enhancements, 16 stable, 21 beta and 14 alpha",
        ],
        OtherVersions =
        [
            "Clusters on {older} should be upgraded first", "The next release, {next}, is planned for the spring", "{old} receives patches for some more months",
            "Nothing of this was ported back to {old}",
        ],
        ThanksHeadings = ["Thanks", "Acknowledgements", "Thank you"],
        Thanks = ["{person} for the reviews of {kep}", "{person}, who wrote {kep}", "{person} and friends for their work on {kep}"],
    };
}
