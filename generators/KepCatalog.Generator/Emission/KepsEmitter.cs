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
            code.Doc("All KEPs, by number.");
            ObjectList.Property(code, "Kep", index.Keps.Select(k => Identifier.Kep(k.Name) + ".Info"));
            code.Line();
            Find(code, index);
            if (index.LastReleased is { } last)
            {
                code.Line();
                code.Line("private static " + CSharp.Runtime + "KubernetesVersion LastReleased => " + CSharp.Version(last) + ";");
            }

            foreach (var kep in index.Keps)
            {
                code.Line();
                Kep(code, kep, index, settings);
            }

            code.Close();
        });

    private static void Find(CodeWriter code, KepIndex index)
    {
        code.Doc("The KEP with a number, or null where no note speaks of it.");
        code.Line("/// <param name=\"number\">The number: 3521 for KEP-3521.</param>");
        Lookup.Find(code, Type, "int", "number", "number", index.Keps.Select(k => (CSharp.Number(k.Number), Identifier.Kep(k.Name) + ".Info")));
        code.Line();
        Lookup.TryFind(code, "int", "number", Type, "kep", "Finds the KEP with a number; false where no note speaks of it.");
        code.Line();
        code.Doc("The KEP that a text names, or null where no note speaks of it: by number (" + Doc.Code("KEP-3521") + ", " + Doc.Code("3521") + "), name, slug, or the name of a feature gate that is of it alone. Upper and lower case do not matter.");
        code.Line("/// <param name=\"text\">The text; null finds nothing.</param>");
        code.Line("public static " + Type + "? Find(string? text) => " + CSharp.Runtime + "Search.Kep(text, Find, static () => All);");
        code.Line();
        Lookup.TryFind(code, "string?", "text", Type, "kep", "Finds the KEP that a text names; false where no note speaks of it.");
    }

    private static void Kep(CodeWriter code, CatalogueKep kep, KepIndex index, ProjectSettings settings)
    {
        var label = "KEP-" + CSharp.Number(kep.Number);
        var title = kep.Title.Any ?? kep.Name;
        var sig = kep.Sig is null ? null : index.SlugOf(kep.Sig);

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
        Info(code, kep, sig, index.LastReleased is not null);
        if (kep.Features.Count > 0)
        {
            var root = EmittedFile.Root(settings);
            code.Line();
            ObjectList.Method(code, kep.Features.Select(f => CSharp.FeatureClass(root, f) + ".Info"));
        }

        code.Close();
    }

    private static void Info(CodeWriter code, CatalogueKep kep, string? sig, bool hasLastReleased)
    {
        var arguments = new List<string> { "number: Number", "name: " + CSharp.String(kep.Name) };
        if (!kep.Title.IsEmpty)
        {
            arguments.Add("titles: " + CSharp.Text(kep.Title));
        }

        if (!kep.Summary.IsEmpty)
        {
            arguments.Add("summary: " + CSharp.Text(kep.Summary));
        }

        if (sig is not null)
        {
            arguments.Add("sig: Sig");
        }

        arguments.Add("url: Url");
        CSharp.AddValues(arguments, "gates", "string", kep.Gates, CSharp.String);
        CSharp.AddObjects(arguments, "history", "StageChange", kep.History, CSharp.Step);
        if (kep.Features.Count > 0)
        {
            arguments.Add("features: " + Identifier.ListFeatures);
        }

        if (kep.Noted is { } noted)
        {
            Noted(arguments, noted);
            arguments.Add("note: " + CSharp.String(kep.NotePath));
            arguments.Add("lines: " + CSharp.String(Lines(noted)));
        }

        if (hasLastReleased && kep.History.Count > 0)
        {
            arguments.Add("lastReleased: LastReleased");
        }

        CSharp.AddObjects(arguments, "disagreements", "Disagreement", kep.Disagreements, CSharp.Disagreement);
        code.Doc("All that is known of this KEP, as an object.");
        code.Call("public static " + Type + " Info { get; } = new " + Type, arguments);
    }

    /// <summary>What only a KEP note says.</summary>
    private static void Noted(List<string> arguments, ParsedKep noted)
    {
        if (Status(noted.Status) is { } status)
        {
            arguments.Add("status: " + CSharp.Runtime + "KepStatus." + status);
        }

        if (noted.Created is { } created)
        {
            arguments.Add("created: " + CSharp.Day(created));
        }

        CSharp.AddValues(arguments, "participatingSigs", "string", noted.ParticipatingSigs, CSharp.String);
        CSharp.AddValues(arguments, "authors", "string", noted.Authors, CSharp.String);
        CSharp.AddValues(arguments, "replaces", "string", noted.Replaces, CSharp.String);
        CSharp.AddValues(arguments, "supersededBy", "string", noted.SupersededBy, CSharp.String);
        CSharp.AddValues(arguments, "seeAlso", "string", noted.SeeAlso, CSharp.String);
        if (noted.Upstream is { } upstream)
        {
            arguments.Add("upstream: " + CSharp.String(upstream));
        }
    }

    /// <summary>The member of <c>KepStatus</c> for a word of kubernetes/enhancements; null for another word.</summary>
    private static string? Status(string? word) => word?.Trim().ToLowerInvariant() switch
    {
        "provisional" => "Provisional",
        "implementable" => "Implementable",
        "implemented" => "Implemented",
        "deferred" => "Deferred",
        "rejected" => "Rejected",
        "withdrawn" => "Withdrawn",
        "replaced" or "superseded" => "Replaced",
        "removed" => "Removed",
        _ => null,
    };

    /// <summary>The line of each fact as a character, in the order of <c>KepFact</c>.</summary>
    private static string Lines(ParsedKep noted)
        => new([.. Facts.Select(key => (char)Math.Min(noted.Lines.FirstOrDefault(l => l.Key == key || l.Key.StartsWith(key + ".", StringComparison.Ordinal)).Line, 0xD7FF))]);
}
