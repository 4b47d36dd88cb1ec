using KepCatalog.Site.Texts;

namespace KepCatalog.Site;

/// <summary>Represents a language of the site.</summary>
/// <param name="Code">The code of BCP 47, as in <c>lang</c> and <c>hreflang</c>.</param>
/// <param name="Name">The name in the language itself.</param>
/// <param name="Folder">The folder of its pages with a slash, or an empty string for the root.</param>
/// <param name="Texts">The texts of the pages.</param>
public sealed record Language(string Code, string Name, string Folder, PageTexts Texts)
{
    public static readonly Language English = new("en", "English", "", EnglishTexts.All);
    public static readonly Language Chinese = new("zh-Hans", "中文", "zh/", ChineseTexts.All);

    public static readonly IReadOnlyList<Language> All = [English, Chinese];
}
