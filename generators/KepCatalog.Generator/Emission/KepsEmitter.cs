using System.Globalization;
using KepCatalog.Generator.Model;
using KepCatalog.Notes.Model;

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
    public static string Emit(KepIndex index, ProjectSettings settings)
        => EmittedFile.Write(settings, code =>
        {
            code.Doc("The Kubernetes Enhancement Proposals (KEPs) that the notes speak of.");
            code.Line(EmittedFile.Attribute);
            code.Open(settings.Visibility + " static class Keps");
            code.Line("private static readonly " + Identifier.Data + " " + Identifier.Table + " = new " + Identifier.Data + "();");
            code.Line();
            code.Doc("All KEPs, by number; each made when it is asked for.");
            code.Line("public static " + CSharp.ListType + "<" + Type + "> All => " + Identifier.Table + ".All;");
            code.Line();
            Find(code);
            for (var i = 0; i < index.Keps.Count; i++)
            {
                code.Line();
                Kep(code, index.Keps[i], i, index);
            }

            code.Line();
            Data(code, index, settings);
            code.Close();
        });

    private static void Find(CodeWriter code)
    {
        code.Doc("The KEP with a number, or null where no note speaks of it.");
        code.Line("/// <param name=\"number\">The number: 3521 for KEP-3521.</param>");
        code.Line("public static " + Type + "? Find(int number) => " + Identifier.Table + ".Find(number);");
        code.Line();
        code.Doc("The KEP that a text names, or null where no note speaks of it: by number (" + Doc.Code("KEP-3521") + ", " + Doc.Code("3521") + "), name, slug, or the name of a feature gate that is of it alone. Upper and lower case do not matter.");
        code.Line("/// <param name=\"text\">The text; null finds nothing.</param>");
        code.Line("public static " + Type + "? Find(string? text) => " + Identifier.Table + ".Find(text);");
        code.Line();
        Lookup.TryFind(code, "int", "number", Type, "kep", "Finds the KEP with a number; false where no note speaks of it.");
        code.Line();
        Lookup.TryFind(code, "string?", "text", Type, "kep", "Finds the KEP that a text names; false where no note speaks of it.");
    }

    private static void Kep(CodeWriter code, CatalogueKep kep, int place, KepIndex index)
    {
        var label = "KEP-" + CSharp.Number(kep.Number);
        var title = kep.Title.Any ?? kep.Name;
        var sig = SigOf(kep, index);

        code.Doc(
            label + ": " + (Doc)title + ".",
            kep.Summary.Any,
            kep.Title.English is null ? Doc.Empty : kep.Title.Chinese,
            StageWords.Line(kep.History),
            kep.Sig is null ? Doc.Empty : "SIG " + (Doc)kep.Sig + ".",
            kep.Gates.Count == 0
                ? Doc.Empty
                : (kep.Gates.Count == 1 ? "Feature gate " : "Feature gates ") + Doc.Join(", ", kep.Gates.Select(Doc.Code)) + ".",
            Doc.Link(kep.Url, label));
        code.Open("public static class " + Identifier.Kep(kep.Name));
        code.Doc("The number, " + Doc.Code(CSharp.Number(kep.Number)) + ".");
        code.Line("public const int Number = " + CSharp.Number(kep.Number) + ";");
        code.Line();
        code.Doc("The title, “" + (Doc)title + "”.");
        code.Line("public const string Title = " + CSharp.String(title) + ";");
        code.Line();
        code.Doc("The page: " + Doc.Link(kep.Url, kep.Url) + ".");
        code.Line("public const string Url = " + CSharp.String(kep.Url) + ";");
        if (sig is not null)
        {
            code.Line();
            code.Doc("The owning SIG, " + Doc.Code(sig) + ".");
            code.Line("public const string Sig = " + CSharp.String(sig) + ";");
        }

        code.Line();
        code.Doc("All that is known of this KEP, as an object.");
        code.Line("public static " + Type + " Info => " + Identifier.Table + "[" + CSharp.Number(place) + "];");
        code.Close();
    }

    /// <summary>The records of all KEPs.</summary>
    private static void Data(CodeWriter code, KepIndex index, ProjectSettings settings)
    {
        var notes = RecordText.Pattern(index.Keps.Select(k => k.NotePath).OfType<string>());
        var upstream = RecordText.Pattern(index.Keps.Select(k => k.Noted?.Upstream).OfType<string>());
        code.Open("private sealed class " + Identifier.Data + " : " + CSharp.Runtime + "Data.KepTable");
        code.Call(
            "public " + Identifier.Data + "() : base",
            [
                CSharp.Numbers(index.Keps.Select(k => k.Number)),
                CSharp.String(index.LastReleased?.ToString() ?? ""),
                CSharp.String(notes),
                CSharp.String(upstream),
            ],
            ")");
        code.Line("{");
        code.Line("}");
        code.Line();
        code.Line("protected override " + CSharp.Runtime + "Release? Release(" + CSharp.Runtime + "KubernetesVersion version) => " + EmittedFile.Root(settings) + "Releases.Find(version);");
        code.Line();
        RecordMethod.Write(code, index.Keps.Select(k => Record(k, SigOf(k, index), notes, upstream)).ToList(), settings);
        code.Close();
    }

    private static string? SigOf(CatalogueKep kep, KepIndex index) => kep.Sig is null ? null : index.SlugOf(kep.Sig);

    private static string Record(CatalogueKep kep, string? sig, string notes, string upstreams)
    {
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
            RecordText.Items(kep.History.Select(s => RecordText.Step(s, kep.NotePath))),
            RecordText.Items(kep.Features.Select(f => f.Release.Substring(1).Replace('_', '.')).Distinct()),
            RecordText.Text(note),
            noted is null ? "" : RecordText.Text(Lines(noted)),
            noted?.Status is { } status ? Status(status) : "",
            noted?.Created is { } day ? string.Format(CultureInfo.InvariantCulture, "{0:0000}{1:00}{2:00}", day.Year, day.Month, day.Day) : "",
            RecordText.Texts(noted?.ParticipatingSigs ?? default),
            RecordText.Texts(noted?.Authors ?? default),
            RecordText.Texts(noted?.Replaces ?? default),
            RecordText.Texts(noted?.SupersededBy ?? default),
            RecordText.Texts(noted?.SeeAlso ?? default),
            sig is not null && note.Length > 0 && upstream == sig + "/" + note ? "+" : RecordText.Text(upstream),
            RecordText.Items(kep.Disagreements.Select(d => RecordText.Disagreement(d, kep.NotePath))));
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
    private static string Lines(ParsedKep noted)
        => new([.. Facts.Select(key => (char)(' ' + Math.Min(noted.Lines.FirstOrDefault(l => l.Key == key || l.Key.StartsWith(key + ".", StringComparison.Ordinal)).Line, 0xD000)))]);
}
