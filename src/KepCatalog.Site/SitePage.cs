using KepCatalog.Site.Texts;

namespace KepCatalog.Site;

/// <summary>Represents a page, which exists in every language.</summary>
/// <param name="Path">The path below the folder of its language: <c>keps/753.html</c>.</param>
/// <param name="Component">The component that renders its content.</param>
/// <param name="Title">The title.</param>
/// <param name="Description">What the page has, in a sentence.</param>
/// <param name="Subject">The release, the KEP or the gate that the page is about, or null.</param>
/// <param name="Parent">The page above it, or null for the start page.</param>
/// <param name="Scripts">The scripts that the page needs beside the search.</param>
public sealed record SitePage(
    string Path,
    Type Component,
    Func<PageTexts, string> Title,
    Func<PageTexts, string> Description,
    object? Subject = null,
    SitePage? Parent = null,
    params string[] Scripts);
