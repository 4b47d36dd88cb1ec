using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Model;

/// <summary>A feature, and which of its facts are its KEP's: those are not written again.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="KepName">The KEP's identifier, or null.</param>
/// <param name="Inherits">The facts that equal the KEP's.</param>
internal sealed record FeatureModel(CatalogueFeature Feature, string? KepName, InheritedFacts Inherits)
{
    /// <summary>Compares a feature with its KEP.</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="kep">Its KEP, or null.</param>
    /// <param name="own">The notes of its release. A step that rests on a note of another release loses its line: it moves
    /// with every edit of that note, and this release's file would have to follow.</param>
    public static FeatureModel Of(CatalogueFeature feature, CatalogueKep? kep, HashSet<string> own)
    {
        if (kep is null)
        {
            return new FeatureModel(feature, null, InheritedFacts.None);
        }

        var inherits = (feature.Title.English == kep.Title.English ? InheritedFacts.EnglishTitle : 0)
            | (feature.Title.Chinese == kep.Title.Chinese ? InheritedFacts.ChineseTitle : 0)
            | (feature.Summary.English == kep.Summary.English ? InheritedFacts.EnglishSummary : 0)
            | (feature.Summary.Chinese == kep.Summary.Chinese ? InheritedFacts.ChineseSummary : 0)
            | (feature.Sigs.Count == 1 && feature.Sigs[0] == kep.Sig ? InheritedFacts.Sigs : 0)
            | (feature.Gates.Equals(kep.Gates) ? InheritedFacts.Gates : 0)
            | (feature.History.Equals(kep.History) && kep.History.All(s => s.Line == 0 || s.Path == kep.NotePath) ? InheritedFacts.History : 0);

        // What is inherited is shown in words alone, so the lines that state it do not matter here.
        return new FeatureModel(
            inherits.HasFlag(InheritedFacts.History)
                ? feature with { History = feature.History.Select(s => s with { Path = "", Line = 0 }).ToEquatableArray() }
                : feature with { History = feature.History.Select(s => own.Contains(s.Path) || s.Path == kep.NotePath ? s : s with { Line = 0 }).ToEquatableArray() },
            kep.Name,
            inherits);
    }
}

/// <summary>Facts that a feature may have from its KEP.</summary>
[Flags]
internal enum InheritedFacts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The English title.</summary>
    EnglishTitle = 1,

    /// <summary>The Chinese title.</summary>
    ChineseTitle = 2,

    /// <summary>The English summary.</summary>
    EnglishSummary = 32,

    /// <summary>The Chinese summary.</summary>
    ChineseSummary = 64,

    /// <summary>The SIG.</summary>
    Sigs = 4,

    /// <summary>The gates.</summary>
    Gates = 8,

    /// <summary>The history.</summary>
    History = 16,
}
