using KepCatalog.Generator.Model;
using KepCatalog.Notes.Model;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Generator.Emission;

/// <summary>Emits one release with its features: <c>Releases.V1_30</c>.</summary>
internal static class ReleaseEmitter
{
    /// <summary>The facts of a release by the keys of the front matter.</summary>
    private static readonly Dictionary<string, string> FactNames = new(StringComparer.Ordinal)
    {
        ["date"] = "Date", ["theme"] = "Theme", ["totals"] = "StatedTotals", ["leads"] = "Leads", ["support"] = "Support",
    };

    /// <summary>The text of the file.</summary>
    public static SourceText Emit(ReleaseModel model, ProjectSettings settings)
        => EmittedFile.Write(settings, code =>
        {
            code.Open(settings.Visibility + " static partial class Releases");
            Release(code, model, settings);
            code.Close();
        });

    private static void Release(CodeWriter code, ReleaseModel model, ProjectSettings settings)
    {
        var release = model.Release;
        var words = settings.Words;
        code.Doc(
            words.Sentences(words.Headline(release), words.SupportOf(release.Support)),
            words.Of(release.Summary),
            words.Listed(model.Features),
            release.Totals is { } totals ? words.Stated(totals) : Doc.Empty);
        code.Line(EmittedFile.Attribute);
        code.Open("public static class " + release.Identifier);

        code.Doc(words.Version);
        code.Line("public const string Version = ", CSharp.String(release.Version.ToString()), ";");
        if (release.Theme is not null)
        {
            code.Line();
            code.Doc(words.Theme);
            code.Line("public const string Theme = ", CSharp.String(release.Theme), ";");
        }

        if (release.Date is { } date)
        {
            code.Line();
            code.Doc(release.IsPlanned ? words.PlannedDate : words.Date);
            code.Line("public const string Date = ", CSharp.String(date.ToString()), ";");
        }

        code.Line();
        Info(code, release, words);
        code.Line();
        Features(code, model, settings);
        code.Close();
    }

    private static void Info(CodeWriter code, CatalogueRelease release, Words words)
    {
        var arguments = new List<string>
        {
            "version: " + CSharp.Version(release.Version),
            "features: static () => Features.All",
        };
        if (release.IsPlanned)
        {
            arguments.Add("status: " + CSharp.Runtime + "ReleaseStatus.Planned");
        }

        if (release.Date is { } date)
        {
            arguments.Add("date: " + CSharp.Day(date));
        }

        if (release.Theme is not null)
        {
            arguments.Add("theme: Theme");
        }

        if (release.Totals is { } totals)
        {
            arguments.Add(
                "statedTotals: new " + CSharp.Runtime + "StatedTotals(" + CSharp.Number(totals.Total) + ", " +
                CSharp.Number(totals.Stable) + ", " + CSharp.Number(totals.Beta) + ", " + CSharp.Number(totals.Alpha) + ")");
        }

        if (release.Support is { } support)
        {
            arguments.Add("support: new " + CSharp.Runtime + "SupportEnd(" + CSharp.Day(support.Until) + ", " + (support.IsPlanned ? "true" : "false") + ")");
        }

        if (!release.Summary.IsEmpty)
        {
            arguments.Add("summary: " + CSharp.Text(release.Summary));
        }

        CSharp.AddObjects(arguments, "sources", "SourceReference", release.Sources, CSharp.Source);
        CSharp.AddValues(arguments, "leads", "string", release.Leads, CSharp.String);
        var facts = release.Facts.Where(f => FactNames.ContainsKey(f.Key)).ToEquatableArray();
        CSharp.AddLines(arguments, "facts", "(" + CSharp.Runtime + "ReleaseFact, " + CSharp.Runtime + "SourceReference)", facts, Fact);
        CSharp.AddObjects(arguments, "disagreements", "Disagreement", release.Disagreements, CSharp.Disagreement);
        code.Doc(words.ReleaseInfo);
        code.Call(
            "public static " + CSharp.Runtime + "Release Info { get; } = new " + CSharp.Runtime + "Release", arguments);
    }

    private static void Features(CodeWriter code, ReleaseModel model, ProjectSettings settings)
    {
        var release = model.Release;
        code.Doc(settings.Words.FeaturesOf(release.Version, model.Features));
        code.Open("public static class Features");
        code.Line("private static readonly " + Identifier.Data + " " + Identifier.Table + " = new " + Identifier.Data + "();");
        code.Line();
        code.Doc(settings.Words.AllFeatures);
        code.Line("public static " + CSharp.ListType + "<" + CSharp.Runtime + "Feature> All => " + Identifier.Table + ".All;");
        for (var i = 0; i < model.Features.Count; i++)
        {
            code.Line();
            FeatureEmitter.Emit(code, model.Features[i], i, model, settings.Words);
        }

        code.Line();
        var note = release.Sources.Select(s => s.Path).FirstOrDefault() ?? "";
        code.Open("private sealed class " + Identifier.Data + " : " + CSharp.Runtime + "Data.FeatureTable");
        code.Call(
            "public " + Identifier.Data + "() : base",
            [
                CSharp.Version(release.Version),
                release.IsPlanned ? "true" : "false",
                CSharp.String(note),
                CSharp.Number(model.Features.Count),
            ],
            ")");
        code.Line("{");
        code.Line("}");
        code.Line();
        code.Line("protected override " + CSharp.Runtime + "Kep? Kep(int number) => " + EmittedFile.Root(settings) + "Keps.Find(number);");
        code.Line();
        RecordMethod.Write(code, model.Features.Select(f => FeatureEmitter.Record(f, model, note)).ToList(), settings);
        code.Close();
        code.Close();
    }

    private static string Fact(FactSource fact)
        => "(" + CSharp.Runtime + "ReleaseFact." + FactNames[fact.Key] + ", " + CSharp.Source(new NoteSource(fact.Path, fact.Line, Stage.Unknown, fact.Upstream)) + ")";
}
