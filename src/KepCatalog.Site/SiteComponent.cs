using KepCatalog.Site.Texts;
using Microsoft.AspNetCore.Components;

namespace KepCatalog.Site;

/// <summary>The base of all components: knows the page that it is on.</summary>
public abstract class SiteComponent : ComponentBase
{
    [CascadingParameter]
    public PageContext Page { get; set; } = null!;

    protected PageTexts T => Page.Texts;

    /// <summary>Gets the language of a text that exists in English alone, for a page in another language; otherwise, null.</summary>
    protected string? EnglishOnly => Page.Language == Language.English ? null : Language.English.Code;

    /// <summary>Gets the language of a text if it is not the one of the page; otherwise, null.</summary>
    protected string? LanguageOf(LocalizedText text)
        => T.PickExact(text) is not null || text.IsEmpty ? null : (Page.Language == Language.English ? Language.Chinese : Language.English).Code;
}
