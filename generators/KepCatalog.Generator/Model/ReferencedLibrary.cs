using System.Reflection.Metadata;
using KepCatalog.Data;
using Microsoft.CodeAnalysis;

namespace KepCatalog.Generator.Model;

/// <summary>The library KepCatalog as a project references it.</summary>
/// <param name="Version">Its version, such as <c>0.1.0</c>.</param>
/// <param name="Format">The form of generated code that it reads: its <see cref="RecordFormat.Number"/>; 0 for a library before there were numbers.</param>
/// <remarks>Read from the references one by one: a look into the compilation would be taken again after each edit of code.</remarks>
internal sealed record ReferencedLibrary(string Version, int Format)
{
    /// <summary>The name of the library's assembly, and of its project.</summary>
    public const string Name = "KepCatalog";

    /// <summary>Determines whether a reference is the library: by its name, as the targets do.</summary>
    public static bool Is(MetadataReference reference)
        => reference switch
        {
            CompilationReference project => project.Compilation.AssemblyName,
            PortableExecutableReference file => Path.GetFileNameWithoutExtension(file.FilePath),
            _ => null,
        } == Name;

    /// <summary>Reads the library from a reference to it.</summary>
    public static ReferencedLibrary Of(MetadataReference reference)
    {
        if (reference is CompilationReference { Compilation: var project })
        {
            var number = project.GetTypeByMetadataName(typeof(RecordFormat).FullName)?.GetMembers(nameof(RecordFormat.Number)).OfType<IFieldSymbol>().FirstOrDefault();
            return new ReferencedLibrary(project.Assembly.Identity.Version.ToString(3), number?.ConstantValue as int? ?? 0);
        }

        return reference is PortableExecutableReference file && file.GetMetadata() is AssemblyMetadata assembly
            ? Of(assembly.GetModules()[0].GetMetadataReader())
            : new ReferencedLibrary("", 0);
    }

    private static ReferencedLibrary Of(MetadataReader library)
    {
        var format = 0;
        foreach (var type in library.TypeDefinitions.Select(library.GetTypeDefinition))
        {
            if (library.StringComparer.Equals(type.Name, nameof(RecordFormat)))
            {
                var number = type.GetFields().Select(library.GetFieldDefinition).First(f => library.StringComparer.Equals(f.Name, nameof(RecordFormat.Number)));
                format = library.GetBlobReader(library.GetConstant(number.GetDefaultValue()).Value).ReadInt32();
            }
        }

        return new ReferencedLibrary(library.GetAssemblyDefinition().Version.ToString(3), format);
    }
}
