using System.IO.Compression;
using KepCatalog.Tests;

namespace KepCatalog.Package.Tests;

/// <summary>The packages, packed once for all tests from a copy of the checkout without anything built.</summary>
public sealed class Feed : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("kepcatalog-").FullName;

    /// <summary>Packs.</summary>
    public Feed() => Packages = Pack("first");

    /// <summary>The folder of the packages.</summary>
    public string Packages { get; }

    /// <summary>Their version.</summary>
    public static string Version => "0.1.0";

    /// <summary>A new folder that is gone when all tests are done, outside the repository.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(root, name + "-" + Guid.NewGuid().ToString("N")[..8])).FullName;

    /// <summary>Packs a copy of the checkout in a folder.</summary>
    /// <returns>The folder of the packages.</returns>
    public string Pack(string name)
    {
        var copy = Path.Combine(root, name, "checkout");
        Copy(Checkout.Root, copy);
        var packages = Path.Combine(root, name, "packages");
        Dotnet.Run(copy, "pack", "KepCatalog.sln", "-o", packages, "-v", "quiet", "-nodeReuse:false");
        return packages;
    }

    /// <summary>Packs the library of a copy of the checkout that reads another form of generated code, as version 0.2.0.</summary>
    /// <returns>The folder of that package and of this build's others.</returns>
    public string PackLibraryOfAnotherFormat()
    {
        var copy = Path.Combine(root, "other-format", "checkout");
        Copy(Checkout.Root, copy);
        var format = Path.Combine(copy, "src/KepCatalog/Data/RecordFormat.cs");
        File.WriteAllText(format, File.ReadAllText(format).Replace("int Number = ", "int Number = 9", StringComparison.Ordinal));
        var packages = Path.Combine(root, "other-format", "packages");
        Dotnet.Run(copy, "pack", "src/KepCatalog", "-p:Version=0.2.0", "-o", packages, "-v", "quiet", "-nodeReuse:false");
        foreach (var package in Directory.GetFiles(Packages, "*.nupkg"))
        {
            File.Copy(package, Path.Combine(packages, Path.GetFileName(package)));
        }

        return packages;
    }

    /// <summary>A package's files with their bytes.</summary>
    public static IReadOnlyDictionary<string, byte[]> Open(string packages, string file)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(packages, file));
        return archive.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var stream = e.Open();
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            return memory.ToArray();
        });
    }

    /// <summary>The files of a package of this version.</summary>
    public IReadOnlyDictionary<string, byte[]> Open(string id) => Open(Packages, $"{id}.{Version}.nupkg");

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(root, recursive: true);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.GetDirectories(from).Where(f => Path.GetFileName(f) is not (".git" or "artifacts" or "bin" or "obj")))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}

/// <summary>All tests of packages, one after the other: each builds, and there is one feed.</summary>
[CollectionDefinition(nameof(FeedCollection))]
public sealed class FeedCollection : ICollectionFixture<Feed>;
