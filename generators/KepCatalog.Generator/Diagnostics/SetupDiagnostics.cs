using System.Text;
using KepCatalog.Generator.Model;
using KepCatalog.Notes.Model;
using Microsoft.CodeAnalysis;

namespace KepCatalog.Generator.Diagnostics;

/// <summary>Reports what a project got wrong: its settings, its language, its references.</summary>
/// <remarks>
/// The package's targets report the errors too, before the compiler runs. So a build shows one error and none of the compiler's, and it
/// shows it once, because the generator does not run then. An editor does not run the targets; it shows what is reported here.
/// </remarks>
internal static class SetupDiagnostics
{
    private static readonly DiagnosticDescriptor InvalidVisibilityRule = Warning(
        "KCAT9001",
        "Invalid KepCatalogVisibility",
        "KepCatalogVisibility is '{0}'; write 'internal' or 'public'. The classes are internal for now.");

    private static readonly DiagnosticDescriptor LibraryIsMissingRule = Error("KCAT9002", "Library KepCatalog is missing");

    private static readonly DiagnosticDescriptor LanguageIsTooOldRule = Error("KCAT9003", "C# older than 9");

    private static readonly DiagnosticDescriptor UnknownDocumentationRule = Warning(
        "KCAT9004",
        "Unknown KepCatalogDocumentation",
        "KepCatalogDocumentation is '{0}'; write 'en' or 'zh-Hans'. The documentation comments are in English for now.");

    private static readonly DiagnosticDescriptor InvalidNamespaceRule = Warning(
        "KCAT9005",
        "Invalid namespace",
        "{0} is '{1}', which is no namespace; write names with dots between them, such as 'Acme.Platform'. The classes are in '{2}' for now.");

    private static readonly DiagnosticDescriptor NamespaceOfTheLibraryRule = Warning(
        "KCAT9006",
        "Namespace of the library",
        "{0} is '{1}', where the library has classes of the same names; write another namespace into KepCatalogNamespace. The classes are in '{2}' for now.");

    private static readonly DiagnosticDescriptor OtherFormatRule = Rule(
        "KCAT9009",
        "Library and generator do not match",
        "The library KepCatalog {0} cannot read the code that KepCatalog.Generator {1} writes; reference both packages in the same version.",
        DiagnosticSeverity.Error);

    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Rules { get; } =
        [InvalidVisibilityRule, LibraryIsMissingRule, LanguageIsTooOldRule, UnknownDocumentationRule, InvalidNamespaceRule, NamespaceOfTheLibraryRule, OtherFormatRule];

    /// <summary>The project does not reference the library.</summary>
    public static SetupMistake LibraryIsMissing { get; } = Mistake(LibraryIsMissingRule);

    /// <summary>The library reads another form of code than this generator writes.</summary>
    public static SetupMistake OtherFormat(string library, string generator) => Mistake(OtherFormatRule, library, generator);

    /// <summary>The property <c>KepCatalogVisibility</c> is neither <c>internal</c> nor <c>public</c>.</summary>
    public static SetupMistake InvalidVisibility(string value) => Mistake(InvalidVisibilityRule, value);

    /// <summary>The project's C# is older than 9.</summary>
    public static SetupMistake LanguageIsTooOld(string version) => Mistake(LanguageIsTooOldRule, version);

    /// <summary>The property <c>KepCatalogDocumentation</c> is neither <c>en</c> nor <c>zh-Hans</c>.</summary>
    public static SetupMistake UnknownDocumentation(string value) => Mistake(UnknownDocumentationRule, value);

    /// <summary>A property that names the namespace of the classes holds no namespace.</summary>
    public static SetupMistake InvalidNamespace(string property, string value, string instead) => Mistake(InvalidNamespaceRule, property, value, instead);

    /// <summary>A property names the namespace of the classes that come with the library.</summary>
    public static SetupMistake NamespaceOfTheLibrary(string property, string value, string instead) => Mistake(NamespaceOfTheLibraryRule, property, value, instead);

    /// <summary>The diagnostic of a mistake. It has no place: the compiler names the project.</summary>
    public static Diagnostic Of(SetupMistake mistake)
        => Diagnostic.Create(Rules.First(r => r.Id == mistake.Id), Location.None, [.. mistake.Arguments]);

    private static SetupMistake Mistake(DiagnosticDescriptor rule, params string[] arguments) => new(rule.Id, new EquatableArray<string>(arguments));

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Rule(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Error(string id, string title) => Rule(id, title, SharedMessage(id), DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Rule(string id, string title, string message, DiagnosticSeverity severity)
        => new(id, title, message, FindingDiagnostics.Category, severity, isEnabledByDefault: true, helpLinkUri: FindingPage.Of(id));

    /// <summary>The message that the targets show too: a file of the package, and embedded here.</summary>
    private static string SharedMessage(string id)
    {
        using var stream = typeof(SetupDiagnostics).Assembly.GetManifestResourceStream(id + ".txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Trim();
    }
}
