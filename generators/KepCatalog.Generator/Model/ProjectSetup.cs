using KepCatalog.Data;
using KepCatalog.Generator.Diagnostics;
using KepCatalog.Generator.Emission;
using KepCatalog.Notes.Model;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KepCatalog.Generator.Model;

/// <summary>What is emitted for a project, and what it got wrong. A default stands in for a wrong value.</summary>
/// <param name="Settings">How code is emitted, or null if it could not compile. Then none is emitted: the errors in it would hide the
/// message that says why.</param>
/// <param name="Mistakes">What the project got wrong.</param>
internal sealed record ProjectSetup(ProjectSettings? Settings, EquatableArray<SetupMistake> Mistakes)
{
    /// <summary>The namespace of the classes that come with the library.</summary>
    private const string ShippedNamespace = "KepCatalog";

    /// <summary>The namespace of the classes if a project names none that can be used.</summary>
    private const string DefaultNamespace = "KepCatalog.Own";

    private static readonly string GeneratorVersion = typeof(ProjectSetup).Assembly.GetName().Version.ToString(3);

    // Not yet a name in the Roslyn that this is built with.
    private const LanguageVersion CSharp11 = (LanguageVersion)1100;

    /// <summary>Reads how a project is set up.</summary>
    public static ProjectSetup Read(AnalyzerConfigOptions options, CompilerSetup compiler)
    {
        // The library has the types in its own source. No other project of that name can reference the package: NuGet sees a cycle (NU1108).
        var project = Property(options, "MSBuildProjectName");
        var mistakes = new List<SetupMistake>();
        if (project != ReferencedLibrary.Name)
        {
            if (compiler.Library is not { } library)
            {
                mistakes.Add(SetupDiagnostics.LibraryIsMissing);
            }
            else if (library.Format != RecordFormat.Number)
            {
                mistakes.Add(SetupDiagnostics.OtherFormat(library.Version, GeneratorVersion));
            }
        }

        if (compiler.Language < LanguageVersion.CSharp9)
        {
            mistakes.Add(SetupDiagnostics.LanguageIsTooOld(compiler.Language.ToDisplayString()));
        }

        var canCompile = mistakes.Count == 0;
        var settings = new ProjectSettings(
            Namespace(options, project, compiler, mistakes),
            Has(Property(options, "KepCatalogVisibility"), "public", "internal", SetupDiagnostics.InvalidVisibility, mistakes),
            compiler.Language >= CSharp11,
            Has(Property(options, "KepCatalogDocumentation"), "zh-Hans", "en", SetupDiagnostics.UnknownDocumentation, mistakes),
            Property(options, "KepCatalogProduct") ?? ProjectSettings.DefaultProduct);
        return new ProjectSetup(canCompile ? settings : null, mistakes.ToEquatableArray());
    }

    /// <summary>Determines whether a property asks for what is not its default; other values are mistakes.</summary>
    private static bool Has(string? value, string asked, string otherwise, Func<string, SetupMistake> mistake, List<SetupMistake> mistakes)
    {
        var isAsked = string.Equals(value, asked, StringComparison.OrdinalIgnoreCase);
        if (value is not null && !isAsked && !string.Equals(value, otherwise, StringComparison.OrdinalIgnoreCase))
        {
            mistakes.Add(mistake(value));
        }

        return isAsked;
    }

    private static string Namespace(AnalyzerConfigOptions options, string? project, CompilerSetup compiler, List<SetupMistake> mistakes)
    {
        var property = "KepCatalogNamespace";
        var name = Property(options, property);
        if (name is null)
        {
            property = "RootNamespace";
            name = Property(options, property);
        }

        if (name is null)
        {
            return DefaultNamespace;
        }

        var emitted = Identifier.Namespace(name, DefaultNamespace);
        var shown = emitted.Replace("@", "");
        if (compiler.Library is not null && shown == ShippedNamespace)
        {
            mistakes.Add(SetupDiagnostics.NamespaceOfTheLibrary(property, name, DefaultNamespace));
            return DefaultNamespace;
        }

        // A project that sets neither property has its own name as its root namespace, and may be called My-App.
        if (shown != name && !(property == "RootNamespace" && name == project?.Replace(' ', '_')))
        {
            mistakes.Add(SetupDiagnostics.InvalidNamespace(property, name, shown));
        }

        return emitted;
    }

    private static string? Property(AnalyzerConfigOptions options, string name)
        => options.TryGetValue("build_property." + name, out var value) && !string.IsNullOrWhiteSpace(value)
            ? value.Trim()
            : null;
}
