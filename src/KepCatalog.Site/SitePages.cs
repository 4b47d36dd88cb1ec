using KepCatalog.Site.Data;
using KepCatalog.Site.Pages;

namespace KepCatalog.Site;

/// <summary>Lists the pages of the site.</summary>
public static class SitePages
{
    public static readonly SitePage Start = new("index.html", typeof(StartPage), t => t.SiteTitle, t => t.SiteDescription);
    public static readonly SitePage KepList = new("keps/index.html", typeof(KepListPage), t => t.Keps, t => t.KepsLead, Parent: Start);
    public static readonly SitePage GateMatrix = new(
        "gates/index.html", typeof(GateMatrixPage), t => t.FeatureGates, t => t.GatesLead, null, Start, "assets/states.js", Tables.Path, "assets/matrix.js");

    public static readonly SitePage Compare = new(
        "compare.html", typeof(ComparePage), t => t.Compare, t => t.CompareLead, null, Start, "assets/states.js", Tables.Path, "assets/compare.js");

    public static readonly SitePage Check = new(
        "check.html", typeof(CheckPage), t => t.Check, t => t.CheckLead, null, Start, "assets/states.js", Tables.Path, "assets/check.js");

    public static readonly SitePage Statistics = new("statistics.html", typeof(StatisticsPage), t => t.Statistics, t => t.StatisticsLead, Parent: Start);

    /// <summary>Gets the pages that every page links to.</summary>
    public static readonly IReadOnlyList<SitePage> Menu = [KepList, GateMatrix, Compare, Check, Statistics];

    /// <summary>Gets all pages.</summary>
    public static IReadOnlyList<SitePage> All { get; } =
    [
        Start,
        .. Menu,
        .. Releases.All.Select(r => new SitePage(
            PathOf(r), typeof(ReleasePage), t => t.TitleOf(r), t => t.ReleaseDescription(r), r, Start)),
        .. Keps.All.Select(k => new SitePage(
            PathOf(k), typeof(KepPage), t => $"KEP-{k.Number} {t.Pick(k.Titles) ?? k.Name}", t => t.Pick(k.Summaries) ?? t.KepsLead, k, KepList)),
        .. FeatureGates.All.Concat(KubeadmFeatureGates.All).Select(g => new SitePage(
            PathOf(g), typeof(GatePage), t => t.TitleOf(g), t => t.GateDescription(g), g, GateMatrix)),
    ];

    public static string PathOf(Release release) => $"releases/{release.Version}.html";

    public static string PathOf(Kep kep) => $"keps/{kep.Number}.html";

    /// <summary>Gets the path of a gate's page. A gate of kubeadm may have the name of a gate of the components.</summary>
    public static string PathOf(FeatureGate gate) => $"gates/{(gate.Owner is { } owner ? owner + "/" : "")}{gate.Name}.html";
}
