using KepCatalog.Site.Texts;

namespace KepCatalog.Site;

/// <summary>Represents one page in one language, and makes the links that lead away from it.</summary>
public sealed class PageContext(Language language, SitePage page)
{
    public Language Language { get; } = language;

    public SitePage Page { get; } = page;

    public PageTexts Texts => Language.Texts;

    /// <summary>Gets the file below the site's folder.</summary>
    public string File => Language.Folder + Page.Path;

    /// <summary>Gets the way from this page to the site's folder: links are relative, so that the site works in any folder.</summary>
    public string Root => Up(File);

    /// <summary>Gets the way from this page to the folder of its language.</summary>
    public string Home => Up(Page.Path);

    public string Asset(string path) => Root + path;

    public string To(SitePage target) => Home + target.Path;

    public string To(Release release) => Home + SitePages.PathOf(release);

    public string To(Kep kep) => Home + SitePages.PathOf(kep);

    public string To(FeatureGate gate) => Home + SitePages.PathOf(gate);

    /// <summary>Gets the link to this page in another language.</summary>
    public string InLanguage(Language other) => Root + other.Folder + Page.Path;

    private static string Up(string path) => string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));
}
