using KepCatalog.Generator.Model;
using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Emission;

/// <summary>Emits one feature of a release: its constants and its object.</summary>
internal static class FeatureEmitter
{
    /// <summary>Writes the class.</summary>
    public static void Emit(CodeWriter code, FeatureModel entry, ReleaseModel model, string root)
    {
        var feature = entry.Feature;
        var release = model.Release;
        var sigs = feature.Sigs.Select(model.SlugOf).ToEquatableArray();
        var lead = sigs.Count is 1 or 2 ? sigs[0] : null; // as Feature.Sig has it

        Documentation(code, feature, release);
        code.Open("public static class " + Identifier.Feature(feature.Name));
        if (feature.Kep is { } kep)
        {
            code.Doc("The number of its KEP, " + Doc.Code(CSharp.Number(kep)) + ".");
            code.Line("public const int Kep = " + CSharp.Number(kep) + ";");
            code.Line();
        }

        code.Doc("The title, “" + (Doc)Title(feature) + "”.");
        code.Line("public const string Title = " + CSharp.String(Title(feature)) + ";");
        code.Line();
        code.Doc("The stage in v" + release.Version + ": " + StageNames.Of(feature.Stage) + ".");
        code.Line("public const " + CSharp.Runtime + "Stage Stage = " + CSharp.StageOf(feature.Stage) + ";");
        if (lead is not null)
        {
            code.Line();
            code.Doc("The leading SIG, " + Doc.Code(lead) + ".");
            code.Line("public const string Sig = " + CSharp.String(lead) + ";");
        }

        if (feature.Gates.Count > 0)
        {
            code.Line();
            code.Doc((feature.Gates.Count == 1 ? "Its feature gate, " : "The first of its feature gates, ") + Doc.Code(feature.Gates[0]) + ".");
            code.Line("public const string Gate = " + CSharp.String(feature.Gates[0]) + ";");
        }

        if (feature.Url is not null)
        {
            code.Line();
            code.Doc("The page to read on: " + Doc.Link(feature.Url, feature.Url) + ".");
            code.Line("public const string Url = " + CSharp.String(feature.Url) + ";");
        }

        code.Line();
        Info(code, entry, release, sigs, root);
        code.Close();
    }

    private static void Documentation(CodeWriter code, CatalogueFeature feature, CatalogueRelease release)
    {
        var summary = feature.Summary.Any ?? Title(feature);
        var titles = Doc.Join(
            " · ",
            new[] { feature.Title.English, feature.Title.Chinese }.Where(t => t is not null && t != summary).Select(t => (Doc)t));
        var facts = new List<Doc>();
        if (feature.Sigs.Count > 0)
        {
            facts.Add("SIG " + string.Join(", ", feature.Sigs) + ".");
        }

        if (feature.Gates.Count > 0)
        {
            facts.Add(
                (feature.Gates.Count == 1 ? "Feature gate " : "Feature gates ") +
                Doc.Join(", ", feature.Gates.Select(Doc.Code)) + ".");
        }

        code.Doc(
            summary,
            titles,
            StageWords.Line(feature.Stage, release.Version, release.IsPlanned, feature.History),
            Doc.Join(" ", facts),
            feature.Url is null ? Doc.Empty : Doc.Link(feature.Url, feature.Kep is { } kep ? "KEP-" + CSharp.Number(kep) : feature.Url));
    }

    private static void Info(CodeWriter code, FeatureModel entry, CatalogueRelease release, EquatableArray<string> sigs, string root)
    {
        var feature = entry.Feature;
        var arguments = new List<string>
        {
            "name: " + CSharp.String(feature.Name),
            "release: " + CSharp.Version(release.Version),
            "stage: Stage",
        };
        if (entry.KepName is { } kep)
        {
            arguments.Add("of: " + root + "Keps." + Identifier.Kep(kep) + ".Info");
        }

        if (release.IsPlanned)
        {
            arguments.Add("isPlanned: true");
        }

        if (!feature.Title.IsEmpty && !entry.Inherits.HasFlag(InheritedFacts.Titles))
        {
            arguments.Add("titles: " + CSharp.Text(feature.Title));
        }

        if (!feature.Summary.IsEmpty && !entry.Inherits.HasFlag(InheritedFacts.Summary))
        {
            arguments.Add("summary: " + CSharp.Text(feature.Summary));
        }

        Add(InheritedFacts.Sigs, () => CSharp.AddValues(arguments, "sigs", "string", sigs, CSharp.String));
        Add(InheritedFacts.Gates, () => CSharp.AddValues(arguments, "gates", "string", feature.Gates, CSharp.String));
        CSharp.AddValues(arguments, "contributors", "string", feature.Contributors, CSharp.String);
        Add(InheritedFacts.History, () => CSharp.AddObjects(arguments, "history", "StageChange", feature.History, CSharp.Step));
        if (feature.Url is not null && entry.KepName is null)
        {
            arguments.Add("url: Url");
        }

        CSharp.AddObjects(arguments, "sources", "SourceReference", feature.Sources, CSharp.Source);
        code.Doc("All that the notes say of this feature in v" + release.Version + ", as an object.");
        code.Call(
            "public static " + CSharp.Runtime + "Feature Info { get; } = new " + CSharp.Runtime + "Feature", arguments);

        void Add(InheritedFacts fact, Action add)
        {
            if (!entry.Inherits.HasFlag(fact))
            {
                add();
            }
        }
    }

    private static string Title(CatalogueFeature feature) => feature.Title.Any ?? feature.Name;
}
