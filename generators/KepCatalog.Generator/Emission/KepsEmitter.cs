using System.Collections.Immutable;
using System.Globalization;
using KepCatalog.Generator.Model;
using KepCatalog.Notes.Model;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Generator.Emission;

/// <summary>Emits the KEPs: <c>Keps.PodSchedulingReadiness</c>.</summary>
internal static class KepsEmitter
{
    private const string Type = CSharp.Runtime + "Kep";

    /// <summary>The front matter keys of the facts, in the order of <c>KepFact</c>.</summary>
    private static readonly string[] Facts =
    [
        "kep", "title", "title-zh", "sig", "participating-sigs", "status", "created", "authors", "gates", "replaces",
        "superseded-by", "see-also", "summary",
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
            code.Line("private static readonly " + Identifier.Data + " " + Identifier.Table + " = new " + Identifier.Data + "();");
            code.Line();
            code.Doc(words.AllKeps);
            code.Line("public static " + CSharp.ListType + "<" + Type + "> All => " + Identifier.Table + ".All;");
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

    /// <summary>The code of one KEP: its class, as it stands in the file, and its record.</summary>
    public static KepCode Code(KepModel model)
    {
        var code = new CodeWriter(depth: 2);
        Kep(code, model.Kep, model.Place, model.Sig, model.Settings.Words);
        return new KepCode(code.ToLines(), Record(model));
    }

    private static void Find(CodeWriter code, Words words)
    {
        code.Doc(words.FindKep);
        code.Param("number", words.KepNumberParameter);
        code.Line("public static " + Type + "? Find(int number) => " + Identifier.Table + ".Find(number);");
        code.Line();
        code.Doc(words.FindKepByText);
        code.Param("text", words.TextParameter);
        code.Line("public static " + Type + "? Find(string? text) => " + Identifier.Table + ".Find(text);");
        code.Line();
        Lookup.TryFind(code, "int", "number", Type, "kep", words.TryFindKep);
        code.Line();
        Lookup.TryFind(code, "string?", "text", Type, "kep", words.TryFindKepByText);
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
        code.Doc(words.Page);
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

    /// <summary>The records of all KEPs.</summary>
    private static void Data(CodeWriter code, KepFile file, KepCodes codes)
    {
        code.Open("private sealed class " + Identifier.Data + " : " + CSharp.Runtime + "Data.KepTable");
        code.Call(
            "public " + Identifier.Data + "() : base",
            [
                CSharp.Numbers([.. file.Index.Keps.Select(k => k.Number)]),
                CSharp.String(file.Index.LastReleased?.ToString() ?? ""),
                CSharp.String(file.NotePattern),
                CSharp.String(file.UpstreamPattern),
            ],
            ")");
        code.Line("{");
        code.Line("}");
        code.Line();
        code.Line("protected override " + CSharp.Runtime + "Release? Release(" + CSharp.Runtime + "KubernetesVersion version) => " + EmittedFile.Root(file.Settings) + "Releases.Find(version);");
        code.Line();
        RecordMethod.Write(code, [.. codes.All.Select(k => k.Record)], file.Settings);
        code.Close();
    }

    private static string Record(KepModel model)
    {
        var (kep, _, sig, notes, upstreams, _) = model;
        var noted = kep.Noted;
        var note = kep.NotePath is { } path ? RecordText.InPattern(notes, path) : "";
        var upstream = noted?.Upstream is { } address ? RecordText.InPattern(upstreams, address) : "";
        return RecordText.Fields(
            RecordText.Text(kep.Name),
            RecordText.Text(kep.Title.English),
            RecordText.Text(kep.Title.Chinese),
            RecordText.Text(kep.Summary.English),
            RecordText.Text(kep.Summary.Chinese),
            RecordText.Text(sig),
            kep.Url == "https://kep.k8s.io/" + CSharp.Number(kep.Number) ? "" : RecordText.Text(kep.Url),
            RecordText.Texts(kep.Gates),
            RecordText.Items(kep.History, s => RecordText.Step(s, kep.NotePath)),
            RecordText.Releases(kep.Features),
            RecordText.Text(note),
            noted is null ? "" : RecordText.Text(Lines(noted, hasGates: kep.Gates.Count > 0)),
            noted?.Status is { } status ? Status(status) : "",
            noted?.Created is { } day ? ((((day.Year * 100) + day.Month) * 100) + day.Day).ToString("D8", CultureInfo.InvariantCulture) : "",
            RecordText.Texts(noted?.ParticipatingSigs ?? default),
            RecordText.Texts(noted?.Authors ?? default),
            RecordText.Texts(noted?.Replaces ?? default),
            RecordText.Texts(noted?.SupersededBy ?? default),
            RecordText.Texts(noted?.SeeAlso ?? default),
            sig is not null && note.Length > 0 && upstream == sig + "/" + note ? "+" : RecordText.Text(upstream),
            RecordText.Items(kep.Disagreements, d => RecordText.Disagreement(d, kep.NotePath)));
    }

    /// <summary>The member of <c>KepStatus</c> for a word of kubernetes/enhancements, as its number; nothing for another word.</summary>
    private static string Status(string word) => word.Trim().ToLowerInvariant() switch
    {
        "provisional" => "1",
        "implementable" => "2",
        "implemented" => "3",
        "deferred" => "4",
        "rejected" => "5",
        "withdrawn" => "6",
        "replaced" or "superseded" => "7",
        "removed" => "8",
        _ => "",
    };

    /// <summary>The line of each fact as the character so far behind the blank, in the order of <c>KepFact</c>.</summary>
    private static string Lines(ParsedKep noted, bool hasGates)
    {
        var lines = new char[Facts.Length];
        for (var i = 0; i < Facts.Length; i++)
        {
            lines[i] = (char)(' ' + Math.Min(LineOf(Facts[i]), 0xD000));
        }

        return new string(lines);

        int LineOf(string key)
        {
            // A KEP whose names are no gates has none, so nothing says which.
            foreach (var line in key == "gates" && !hasGates ? default : noted.Lines)
            {
                if (line.Key.StartsWith(key, StringComparison.Ordinal) && (line.Key.Length == key.Length || line.Key[key.Length] == '.'))
                {
                    return line.Line;
                }
            }

            return 0;
        }
    }
}

/// <summary>The code of one KEP.</summary>
/// <param name="Class">Its class, as it stands in the file.</param>
/// <param name="Record">Its record.</param>
internal sealed record KepCode(string Class, string Record);

/// <summary>The code of all KEPs.</summary>
/// <param name="All">That of each, by number.</param>
internal sealed record KepCodes(ImmutableArray<KepCode> All);
