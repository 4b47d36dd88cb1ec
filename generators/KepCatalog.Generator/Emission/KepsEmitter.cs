using System.Collections.Immutable;
using System.Globalization;
using KepCatalog.Data;
using KepCatalog.Generator.Model;
using KepCatalog.Notes.Model;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Generator.Emission;

/// <summary>Emits the KEPs: <c>Keps.PodSchedulingReadiness</c>.</summary>
internal static class KepsEmitter
{
    private const string Type = CSharp.Runtime + "Kep";

    /// <summary>The front matter keys of the facts, in the order of their enumeration.</summary>
    private static readonly (KepFact Fact, string Key)[] Facts =
    [
        (KepFact.Number, "kep"), (KepFact.Title, "title"), (KepFact.ChineseTitle, "title-zh"), (KepFact.Sig, "sig"),
        (KepFact.ParticipatingSigs, "participating-sigs"), (KepFact.Status, "status"), (KepFact.Created, "created"), (KepFact.Authors, "authors"),
        (KepFact.Gates, "gates"), (KepFact.Replaces, "replaces"), (KepFact.SupersededBy, "superseded-by"), (KepFact.SeeAlso, "see-also"),
        (KepFact.Summary, "summary"),
    ];

    /// <summary>The text of the file.</summary>
    public static SourceText Emit(KepFile file) => Emit(file, new KepCodes(file.Models().Select(Code).ToImmutableArray()));

    /// <summary>The text of the file.</summary>
    public static SourceText Emit(KepFile file, KepCodes codes)
    {
        var settings = file.Settings;
        var words = settings.Words;
        return EmittedFile.Write(settings, code =>
        {
            code.Doc(words.Keps);
            code.Line(EmittedFile.Attribute);
            code.Open(settings.Visibility + " static class Keps");
            code.Line("internal static readonly " + CSharp.Runtime + "Data.KepTable " + Identifier.Table + " = new " + Identifier.Data + "();");
            code.Line();
            code.Doc(words.AllKeps);
            code.Line("public static " + CSharp.ListType + "<" + Type + "> All => " + Identifier.Table + ";");
            code.Line();
            Find(code, words);
            foreach (var kep in codes.All)
            {
                code.Line();
                code.Text(kep.Class);
            }

            code.Line();
            Data(code, file, codes);
            code.Close();
        });
    }

    /// <summary>The code of one KEP: its class, as it stands in the file, and its row.</summary>
    public static KepCode Code(KepModel model)
    {
        var code = new CodeWriter(depth: 2);
        Kep(code, model.Kep, model.Place, model.Sig, model.Settings.Words);
        return new KepCode(code.ToLines(), Row(model));
    }

    private static void Find(CodeWriter code, Words words)
    {
        code.Doc(words.FindKep);
        code.Param("number", words.KepNumberParameter);
        code.Returns(words.FindKepReturns);
        code.Line("public static " + Type + "? Find(int number) => " + Identifier.Table + ".Find(number);");
        code.Line();
        code.Doc(words.FindKepByText);
        code.Param("text", words.TextParameter);
        code.Returns(words.FindKepReturns);
        code.Line("public static " + Type + "? Find(string? text) => " + Identifier.Table + ".Find(text);");
        code.Line();
        Lookup.TryFind(code, "int", "number", words.KepNumberParameter, Type, "kep", words.FindKep, words);
        code.Line();
        Lookup.TryFind(code, "string?", "text", words.TextParameter, Type, "kep", words.FindKepByText, words);
    }

    private static void Kep(CodeWriter code, CatalogueKep kep, int place, string? sig, Words words)
    {
        var label = "KEP-" + CSharp.Number(kep.Number);
        var title = kep.Title.Any ?? kep.Name;

        code.Doc(
            words.KepHeadline(label, words.Of(kep.Title) ?? kep.Name),
            words.Of(kep.Summary),
            words.Way(kep.History),
            kep.Sig is null ? Doc.Empty : words.SigOf(kep.Sig),
            kep.Gates.Count == 0 ? Doc.Empty : words.GatesOf(kep.Gates),
            Doc.Link(kep.Url, label));
        code.Open("public static class " + Identifier.Kep(kep.Name));
        code.Doc(words.KepNumber);
        code.Line("public const int Number = ", CSharp.Number(kep.Number), ";");
        code.Line();
        code.Doc(words.Title);
        code.Line("public const string Title = ", CSharp.String(title), ";");
        code.Line();
        code.Doc(words.KepUrl);
        code.Line("public const string Url = ", CSharp.String(kep.Url), ";");
        if (sig is not null)
        {
            code.Line();
            code.Doc(words.OwningSig);
            code.Line("public const string Sig = ", CSharp.String(sig), ";");
        }

        code.Line();
        code.Doc(words.KepInfo);
        code.Line("public static " + Type + " Info => " + Identifier.Table + "[", CSharp.Number(place), "];");
        code.Close();
    }

    /// <summary>The rows of all KEPs.</summary>
    private static void Data(CodeWriter code, KepFile file, KepCodes codes)
    {
        code.Open("private sealed class " + Identifier.Data + " : " + CSharp.Runtime + "Data.KepTable");
        code.Open("public " + Identifier.Data + "() : base(" + CSharp.Number(codes.All.Length) + ", " + CSharp.String(file.Index.LastReleased?.ToString()) + ")");
        code.Close();
        code.Line();
        EmittedFile.WriteLinks(code, file.Settings);
        code.Line();
        RowsProperty.Write(code, [.. codes.All.Select(k => k.Row)], file.Settings);
        code.Close();
    }

    private static string Row(KepModel model)
    {
        var kep = model.Kep;
        var noted = kep.Noted;
        return RecordText.Row(
            (KepRow.Number, kep.Number.ToString(RecordLayout.KepNumber, CultureInfo.InvariantCulture)),
            (KepRow.Name, RecordText.Text(kep.Name)),
            (KepRow.EnglishTitle, RecordText.Text(kep.Title.English)),
            (KepRow.ChineseTitle, RecordText.Text(kep.Title.Chinese)),
            (KepRow.EnglishSummary, RecordText.Text(kep.Summary.English)),
            (KepRow.ChineseSummary, RecordText.Text(kep.Summary.Chinese)),
            (KepRow.Sig, RecordText.Text(model.Sig)),
            (KepRow.Gates, RecordText.Texts(kep.Gates)),
            (KepRow.History, RecordText.Items(kep.History.Select(s => RecordText.Step(s, kep.NotePath)))),
            (KepRow.Releases, RecordText.Releases(kep.Features)),
            (KepRow.Note, RecordText.Text(kep.NotePath)),
            (KepRow.Lines, noted is null ? "" : RecordText.Items(Facts.Select(f => CSharp.Number(LineOf(f.Key, noted, hasGates: kep.Gates.Count > 0))))),
            (KepRow.Status, noted?.Status is { } word && Status(word) is not KepStatus.Unknown and var status ? CSharp.Number((int)status) : ""),
            (KepRow.Created, RecordText.Day(noted?.Created)),
            (KepRow.ParticipatingSigs, RecordText.Texts(noted?.ParticipatingSigs ?? default)),
            (KepRow.Authors, RecordText.Texts(noted?.Authors ?? default)),
            (KepRow.Replaces, RecordText.Texts(noted?.Replaces ?? default)),
            (KepRow.SupersededBy, RecordText.Texts(noted?.SupersededBy ?? default)),
            (KepRow.SeeAlso, RecordText.Texts(noted?.SeeAlso ?? default)),
            (KepRow.Upstream, RecordText.Text(noted?.Upstream)),
            (KepRow.Disagreements, RecordText.Items(kep.Disagreements.Select(d => RecordText.Disagreement(d, kep.NotePath)))));
    }

    /// <summary>The status that a word of kubernetes/enhancements names; unknown for another word.</summary>
    private static KepStatus Status(string word) => word.Trim().ToLowerInvariant() switch
    {
        "provisional" => KepStatus.Provisional,
        "implementable" => KepStatus.Implementable,
        "implemented" => KepStatus.Implemented,
        "deferred" => KepStatus.Deferred,
        "rejected" => KepStatus.Rejected,
        "withdrawn" => KepStatus.Withdrawn,
        "replaced" or "superseded" => KepStatus.Replaced,
        "removed" => KepStatus.Removed,
        _ => KepStatus.Unknown,
    };

    /// <summary>The line of a fact, or 0. A KEP whose names are no gates has none, so no line states them.</summary>
    private static int LineOf(string key, ParsedKep noted, bool hasGates)
        => key == "gates" && !hasGates
            ? 0
            : noted.Lines
                .Where(l => l.Key.StartsWith(key, StringComparison.Ordinal) && (l.Key.Length == key.Length || l.Key[key.Length] == '.'))
                .Select(l => l.Line)
                .FirstOrDefault();
}

/// <summary>The code of one KEP.</summary>
/// <param name="Class">Its class, as it stands in the file.</param>
/// <param name="Row">Its row.</param>
internal sealed record KepCode(string Class, string Row);

/// <summary>The code of all KEPs.</summary>
/// <param name="All">That of each, by number.</param>
internal sealed record KepCodes(ImmutableArray<KepCode> All);
