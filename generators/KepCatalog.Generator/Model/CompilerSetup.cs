using Microsoft.CodeAnalysis.CSharp;

namespace KepCatalog.Generator.Model;

/// <summary>What emitted code is compiled with.</summary>
/// <param name="Language">The version of C#.</param>
/// <param name="Library">The library KepCatalog, which emitted code is written against; null if it is not referenced.</param>
internal sealed record CompilerSetup(LanguageVersion Language, ReferencedLibrary? Library);
