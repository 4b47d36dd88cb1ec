using KepCatalog.Generator.Model;
using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Emission;

/// <summary>Emits one release with its features: <c>Releases.V1_30</c>.</summary>
internal static class ReleaseEmitter
{
    /// <summary>The facts of a release by the keys of the front matter.</summary>
    private static readonly Dictionary<string, string> FactNames = new(StringComparer.Ordinal)
    {
        ["date"] = "Date", ["theme"] = "Theme", ["totals"] = "StatedTotals", ["leads"] = "Leads",
    };

    /// <summary>The text of the file.</summary>
    public static string Emit(ReleaseModel model, ProjectSettings settings)
        => EmittedFile.Write(settings, code =>
        {
            code.Open(settings.Visibility + " static partial class Releases");
            Release(code, model, settings);
            code.Close();
        });

    private static void Release(CodeWriter code, ReleaseModel model, ProjectSettings settings)
    {
        var release = model.Release;
        code.Doc(
            Headline(release),
            release.Summary.English,
            release.Summary.Chinese,
            "Listed: " + Counted(model.Features) + ".",
            release.Totals is { } totals ? "Stated: " + Stated(totals) + "." : Doc.Empty);
        code.Line(EmittedFile.Attribute);
        code.Open("public static class " + release.Identifier);

        code.Doc("The version, " + Doc.Code(release.Version.ToString()) + ".");
        code.Line("public const string Version = " + CSharp.String(release.Version.ToString()) + ";");
        if (release.Theme is not null)
        {
            code.Line();
            code.Doc("The theme, “" + (Doc)release.Theme + "”.");
            code.Line("public const string Theme = " + CSharp.String(release.Theme) + ";");
        }

        if (release.Date is { } date)
        {
            code.Line();
            code.Doc((release.IsPlanned ? "The planned day of the release, " : "The day of the release, ") + Doc.Code(date.ToString()) + ".");
            code.Line("public const string Date = " + CSharp.String(date.ToString()) + ";");
        }

        code.Line();
        Info(code, release);
        code.Line();
        Features(code, model, settings);
        code.Close();
    }

    private static void Info(CodeWriter code, CatalogueRelease release)
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

        if (!release.Summary.IsEmpty)
        {
            arguments.Add("summary: " + CSharp.Text(release.Summary));
        }

        CSharp.AddObjects(arguments, "sources", "SourceReference", release.Sources, CSharp.Source);
        CSharp.AddValues(arguments, "leads", "string", release.Leads, CSharp.String);
        var facts = release.Facts.Where(f => FactNames.ContainsKey(f.Key)).ToEquatableArray();
        CSharp.AddLines(arguments, "facts", "(" + CSharp.Runtime + "ReleaseFact, " + CSharp.Runtime + "SourceReference)", facts, Fact);
        CSharp.AddObjects(arguments, "disagreements", "Disagreement", release.Disagreements, CSharp.Disagreement);
        code.Doc("All that the notes say of Kubernetes v" + release.Version + ", as an object.");
        code.Call(
            "public static " + CSharp.Runtime + "Release Info { get; } = new " + CSharp.Runtime + "Release", arguments);
    }

    private static void Features(CodeWriter code, ReleaseModel model, ProjectSettings settings)
    {
        var release = model.Release;
        code.Doc("The features of Kubernetes v" + release.Version + ": " + Counted(model.Features) + ".");
        code.Open("public static class Features");
        code.Line("private static readonly " + Identifier.Data + " " + Identifier.Table + " = new " + Identifier.Data + "();");
        code.Line();
        code.Doc("All of them: stable, beta, alpha, deprecated, removed, unknown; by name within a stage. Each made when it is asked for.");
        code.Line("public static " + CSharp.ListType + "<" + CSharp.Runtime + "Feature> All => " + Identifier.Table + ".All;");
        for (var i = 0; i < model.Features.Count; i++)
        {
            code.Line();
            FeatureEmitter.Emit(code, model.Features[i], i, model);
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

    private static Doc Headline(CatalogueRelease release)
    {
        var line = (Doc)("Kubernetes v" + release.Version);
        if (release.Theme is not null)
        {
            line += " “" + (Doc)release.Theme + "”";
        }

        line += release switch
        {
            { Date: { } date, IsPlanned: true } => ", planned for " + date,
            { Date: { } date } => ", released on " + date,
            { IsPlanned: true } => ", planned",
            _ => "",
        };
        return line + ".";
    }

    private static string Counted(EquatableArray<FeatureModel> features)
    {
        if (features.Count == 0)
        {
            return "no features";
        }

        var stages = features
            .GroupBy(f => f.Feature.Stage)
            .Select(g => CSharp.Number(g.Count()) + " " + StageNames.Of(g.Key));
        return CSharp.Number(features.Count) + (features.Count == 1 ? " feature (" : " features (") + string.Join(", ", stages) + ")";
    }

    private static string Stated(StatedTotals totals)
    {
        var numbers = new (int? Count, string Of)[]
        {
            (totals.Total, "in all"), (totals.Stable, "stable"), (totals.Beta, "beta"), (totals.Alpha, "alpha"),
        };
        return string.Join(", ", numbers.Where(n => n.Count is not null).Select(n => CSharp.Number(n.Count) + " " + n.Of));
    }
}
