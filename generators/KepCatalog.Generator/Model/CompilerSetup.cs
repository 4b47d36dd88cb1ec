using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KepCatalog.Generator.Model;

/// <summary>What emitted code is compiled with.</summary>
/// <param name="Language">The version of C#.</param>
/// <param name="HasLibrary">Whether the library KepCatalog is referenced, which emitted code is written against.</param>
internal sealed record CompilerSetup(LanguageVersion Language, bool HasLibrary)
{
    /// <summary>The name of the library's assembly, and of its project.</summary>
    public const string Library = "KepCatalog";

    /// <summary>Determines whether a reference is the library: by its name, as the targets do.</summary>
    /// <remarks>Looking for a type of the library needs the compilation, and would run again after each edit of code.</remarks>
    public static bool IsLibrary(MetadataReference reference)
        => reference switch
        {
            CompilationReference project => project.Compilation.AssemblyName,
            PortableExecutableReference file => Path.GetFileNameWithoutExtension(file.FilePath),
            _ => null,
        } == Library;
}
