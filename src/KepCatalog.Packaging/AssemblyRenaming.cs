using Mono.Cecil;

namespace KepCatalog.Packaging;

/// <summary>
/// Gives the libraries that travel with the generator and the analyzer names of their own. A compiler loads one assembly of a name for all generators,
/// so another package's YamlDotNet, newer or older, would take the place of ours.
/// </summary>
internal static class AssemblyRenaming
{
    private const string Prefix = "KepCatalog.";

    /// <summary>Compilers on .NET Framework bring a System.Memory, and load no assembly that asks for a later one.</summary>
    private static readonly Version MemoryOfCompilers = new(4, 0, 1, 2);

    /// <summary>Writes assemblies into a folder, each under a name that begins with <c>KepCatalog.</c>, with references to match.</summary>
    public static void Run(string folder, string[] assemblies)
    {
        Directory.CreateDirectory(folder);
        var names = assemblies.Select(p => Path.GetFileNameWithoutExtension(p)).ToHashSet(StringComparer.Ordinal);
        foreach (var path in assemblies)
        {
            using var assembly = AssemblyDefinition.ReadAssembly(path, new ReaderParameters { InMemory = true });
            var isRenamed = Rename(assembly.Name, names);
            foreach (var reference in assembly.MainModule.AssemblyReferences)
            {
                isRenamed |= Rename(reference, names);
                reference.Version = reference.Name == "System.Memory" && reference.Version > MemoryOfCompilers ? MemoryOfCompilers : reference.Version;
            }

            if (!isRenamed)
            {
                File.Copy(path, Path.Combine(folder, Path.GetFileName(path)), overwrite: true);
                continue;
            }

            assembly.MainModule.Name = assembly.Name.Name + ".dll";
            assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
            assembly.Write(Path.Combine(folder, assembly.MainModule.Name), new WriterParameters { DeterministicMvid = true });
        }
    }

    private static bool Rename(AssemblyNameReference name, HashSet<string> ours)
    {
        if (!ours.Contains(name.Name) || name.Name.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return false;
        }

        name.Name = Prefix + name.Name;

        // The name is no longer what was signed.
        name.HasPublicKey = false;
        name.PublicKey = [];
        name.PublicKeyToken = [];
        return true;
    }
}
