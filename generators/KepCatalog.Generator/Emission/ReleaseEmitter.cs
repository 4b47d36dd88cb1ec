using KepCatalog.Data;
using KepCatalog.Generator.Model;
using KepCatalog.Notes.Model;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Generator.Emission;

/// <summary>Emits one release with its features: <c>Releases.V1_30</c>.</summary>
internal static class ReleaseEmitter
{
    /// <summary>The facts of a release by the keys of the front matter.</summary>
    private static readonly Dictionary<string, ReleaseFact> Facts = new(StringComparer.Ordinal)
    {
        ["date"] = ReleaseFact.Date,
        ["theme"] = ReleaseFact.Theme,
        ["totals"] = ReleaseFact.StatedTotals,
        ["leads"] = ReleaseFact.Leads,
        ["support"] = ReleaseFact.Support,
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
            words.Sentences(words.Headline(settings.Product, release), words.SupportOf(release.Support)),
            words.Of(release.Summary),
            words.Listed(model.Features),
            words.Changed(release.Changes),
            release.Totals is { } totals ? words.Stated(totals) : Doc.Empty);
        code.Line(EmittedFile.Attribute);
        code.Open("public static class " + release.Identifier);

        code.Doc(words.ReleaseVersion);
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
        code.Doc(words.ReleaseInfo);
        code.Line("public static " + CSharp.Runtime + "Release Info => Features." + Identifier.Table + ".Release;");
        code.Line();
        Features(code, model, settings);
        code.Close();
    }

    private static void Features(CodeWriter code, ReleaseModel model, ProjectSettings settings)
    {
        var release = model.Release;
        code.Doc(settings.Words.FeaturesOf(settings.Product, release.Version, model.Features));
        code.Open("public static class Features");
        code.Line("internal static readonly " + CSharp.Runtime + "Data.FeatureTable " + Identifier.Table + " = new " + Identifier.Data + "();");
        code.Line();
        code.Doc(settings.Words.AllFeatures);
        code.Line("public static " + CSharp.ListType + "<" + CSharp.Runtime + "Feature> All => " + Identifier.Table + ";");
        for (var i = 0; i < model.Features.Count; i++)
        {
            code.Line();
            FeatureEmitter.Emit(code, model.Features[i], i, model, settings.Words);
        }

        code.Line();
        var note = release.Sources.Select(s => s.Path).FirstOrDefault() ?? "";
        code.Open("private sealed class " + Identifier.Data + " : " + CSharp.Runtime + "Data.FeatureTable");
        code.Open("public " + Identifier.Data + "() : base(" + CSharp.Number(model.Features.Count) + ", " + CSharp.String(Row(release, note)) + ")");
        code.Close();
        code.Line();
        EmittedFile.WriteLinks(code, settings);
        code.Line();
        RowsProperty.Write(code, [.. model.Features.Select(f => FeatureEmitter.Row(f, model, note))], settings);
        code.Close();
        code.Close();
    }

    private static string Row(CatalogueRelease release, string note)
    {
        var changes = new ChangeText(release.Changes, note);
        return RecordText.Row(
            (ReleaseRow.Version, release.Version.ToString()),
            (ReleaseRow.Status, RecordText.Planned(release.IsPlanned)),
            (ReleaseRow.Date, RecordText.Day(release.Date)),
            (ReleaseRow.Theme, RecordText.Text(release.Theme)),
            (ReleaseRow.Totals, release.Totals is { } t ? RecordText.Items(new[] { t.Total, t.Stable, t.Beta, t.Alpha }.Select(RecordText.Number)) : ""),
            (ReleaseRow.EnglishSummary, RecordText.Text(release.Summary.English)),
            (ReleaseRow.ChineseSummary, RecordText.Text(release.Summary.Chinese)),
            (ReleaseRow.Sources, RecordText.Items(release.Sources.Select(s => RecordText.Source(s, null)))),
            (ReleaseRow.Leads, RecordText.Texts(release.Leads)),
            (ReleaseRow.Facts, RecordText.Items(release.Facts.Where(f => Facts.ContainsKey(f.Key)).Select(f => Fact(f, note)))),
            (ReleaseRow.Support, release.Support is { } end ? RecordText.Day(end.Until) + RecordText.Planned(end.IsPlanned) : ""),
            (ReleaseRow.Disagreements, RecordText.Items(release.Disagreements.Select(d => RecordText.Disagreement(d, note)))),
            (ReleaseRow.VersionText, RecordText.Text(release.VersionText)),
            (ReleaseRow.RemovedApis, changes.RemovedApis),
            (ReleaseRow.RemovedFlags, changes.RemovedFlags),
            (ReleaseRow.ChangedDefaults, changes.ChangedDefaults),
            (ReleaseRow.GatedFields, changes.GatedFields),
            (ReleaseRow.ChangeTexts, changes.Texts));
    }

    private static string Fact(FactSource fact, string note)
        => RecordText.Item(
            (FactPart.Fact, CSharp.Number((int)Facts[fact.Key])),
            (FactPart.Line, RecordText.Line(fact.Line)),
            (FactPart.Upstream, RecordText.Text(fact.Upstream)),
            (FactPart.File, RecordText.File(fact.Path, note)));
}
