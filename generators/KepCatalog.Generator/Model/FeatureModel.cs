using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Model;

/// <summary>A feature, and which of its facts are its KEP's: those are not written again.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="Inherits">The facts that equal the KEP's.</param>
internal sealed record FeatureModel(CatalogueFeature Feature, InheritedFacts Inherits)
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
            return new FeatureModel(feature, InheritedFacts.None);
        }

        var inherits = (feature.Summary.English == kep.Summary.English ? InheritedFacts.EnglishSummary : 0)
            | (feature.Summary.Chinese == kep.Summary.Chinese ? InheritedFacts.ChineseSummary : 0)
            | (feature.History.Equals(kep.History) && kep.History.All(s => s.Line == 0 || s.Path == kep.NotePath) ? InheritedFacts.History : 0);

        // What is inherited is shown in words alone, so the lines that state it do not matter here.
        return new FeatureModel(
            inherits.HasFlag(InheritedFacts.History)
                ? feature with { History = feature.History.Select(s => s with { Path = "", Line = 0 }).ToEquatableArray() }
                : feature with { History = feature.History.Select(s => own.Contains(s.Path) || s.Path == kep.NotePath ? s : s with { Line = 0 }).ToEquatableArray() },
            inherits);
    }
}

/// <summary>Facts that a feature may have from its KEP.</summary>
[Flags]
internal enum InheritedFacts
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The English summary.</summary>
    EnglishSummary = 1,

    /// <summary>The Chinese summary.</summary>
    ChineseSummary = 2,

    /// <summary>The history.</summary>
    History = 4,
}
