using KepCatalog.Data;
using KepCatalog.Generator.Model;
using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Emission;

/// <summary>Emits one feature of a release: its constants and its object.</summary>
internal static class FeatureEmitter
{
    /// <summary>Writes the class.</summary>
    public static void Emit(CodeWriter code, FeatureModel entry, int place, ReleaseModel model, Words words)
    {
        var feature = entry.Feature;
        var release = model.Release;
        var sigs = feature.Sigs.Select(model.SlugOf).ToEquatableArray();
        var lead = sigs.Count is 1 or 2 ? sigs[0] : null; // as Feature.Sig has it

        Documentation(code, feature, release, words);
        code.Open("public static class " + Identifier.Feature(feature.Name));
        if (feature.Kep is { } kep)
        {
            code.Doc(words.FeatureKep);
            code.Line("public const int Kep = ", CSharp.Number(kep), ";");
            code.Line();
        }

        code.Doc(words.Title);
        code.Line("public const string Title = ", CSharp.String(Title(feature)), ";");
        code.Line();
        code.Doc(words.Stage);
        code.Line("public const " + CSharp.Runtime + "Stage Stage = ", CSharp.StageOf(feature.Stage), ";");
        if (lead is not null)
        {
            code.Line();
            code.Doc(words.LeadingSig);
            code.Line("public const string Sig = ", CSharp.String(lead), ";");
        }

        if (feature.Gates.Count > 0)
        {
            code.Line();
            code.Doc(feature.Gates.Count == 1 ? words.Gate : words.FirstGate);
            code.Line("public const string Gate = ", CSharp.String(feature.Gates[0]), ";");
        }

        if (feature.Url is not null)
        {
            code.Line();
            code.Doc(words.FeatureUrl);
            code.Line("public const string Url = ", CSharp.String(feature.Url), ";");
        }

        code.Line();
        code.Doc(words.FeatureInfo);
        code.Line("public static " + CSharp.Runtime + "Feature Info => " + Identifier.Table + "[", CSharp.Number(place), "];");
        code.Close();
    }

    private static void Documentation(CodeWriter code, CatalogueFeature feature, CatalogueRelease release, Words words)
    {
        var title = words.Of(feature.Title) ?? feature.Name;
        var summary = words.Of(feature.Summary) ?? title;
        code.Doc(
            summary,
            title == summary ? Doc.Empty : title,
            words.Way(feature.Stage, release.Version, release.IsPlanned, feature.History),
            words.Sentences(
                feature.Sigs.Count == 0 ? Doc.Empty : words.SigsOf(feature.Sigs),
                feature.Gates.Count == 0 ? Doc.Empty : words.GatesOf(feature.Gates)),
            feature.Url is null ? Doc.Empty : Doc.Link(feature.Url, feature.Kep is { } kep ? "KEP-" + CSharp.Number(kep) : feature.Url),
            feature.InferredKep is { } inferred ? words.InferredKep(inferred) : Doc.Empty);
    }

    /// <summary>The feature's row, without what its KEP has.</summary>
    public static string Row(FeatureModel entry, ReleaseModel model, string note)
    {
        var feature = entry.Feature;
        return RecordText.Row(
            (FeatureRow.Name, RecordText.Text(feature.Name)),
            (FeatureRow.Kep, RecordText.Number(feature.Kep)),
            (FeatureRow.InferredKep, RecordText.Number(feature.InferredKep)),
            (FeatureRow.Stage, RecordText.Stage(feature.Stage)),
            (FeatureRow.EnglishTitle, RecordText.Text(feature.Title.English)),
            (FeatureRow.ChineseTitle, RecordText.Text(feature.Title.Chinese)),
            (FeatureRow.EnglishSummary, entry.Inherits.HasFlag(InheritedFacts.EnglishSummary) ? "" : RecordText.Text(feature.Summary.English)),
            (FeatureRow.ChineseSummary, entry.Inherits.HasFlag(InheritedFacts.ChineseSummary) ? "" : RecordText.Text(feature.Summary.Chinese)),
            (FeatureRow.Sigs, RecordText.Texts(feature.Sigs.Select(model.SlugOf))),
            (FeatureRow.Gates, RecordText.Texts(feature.Gates)),
            (FeatureRow.Contributors, RecordText.Texts(feature.Contributors)),
            (FeatureRow.History, entry.Inherits.HasFlag(InheritedFacts.History) ? "" : RecordText.Items(feature.History.Select(s => RecordText.Step(s, note)))),
            (FeatureRow.Url, feature.Kep is null ? RecordText.Text(feature.Url) : ""),
            (FeatureRow.Sources, RecordText.Items(feature.Sources.Select(s => RecordText.Source(s, note)))));
    }

    private static string Title(CatalogueFeature feature) => feature.Title.Any ?? feature.Name;
}
