using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KepCatalog.Package.Tests;

/// <summary>A Roslyn of another version than the tests' own, apart from theirs, and code that runs in it.</summary>
internal sealed class RoslynHost
{
    private readonly Dictionary<string, string> assemblies;
    private readonly Context context;

    /// <summary>Takes the assemblies of the host: those of folders, without their satellites.</summary>
    public RoslynHost(params string[] folders)
    {
        assemblies = folders.SelectMany(f => Directory.GetFiles(f, "*.dll")).ToDictionary(p => Path.GetFileNameWithoutExtension(p));
        context = new Context(assemblies);
    }

    /// <summary>The assemblies of the framework that the tests run on, to compile against.</summary>
    public static IReadOnlyList<string> Framework { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) is "netstandard.dll" or "mscorlib.dll"),
    ];

    /// <summary>A Roslyn from its packages.</summary>
    public static RoslynHost OfVersion(string version, params string[] more)
        => new([Library("microsoft.codeanalysis.common", version), Library("microsoft.codeanalysis.csharp", version), .. more]);

    /// <summary>Compiles a file of <c>Probes</c> against the host and calls its method <c>Run</c>.</summary>
    public T Run<T>(string probe, params object[] arguments)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Probes", probe + ".cs");
        var runtime = Framework
            .Where(p => !assemblies.ContainsKey(Path.GetFileNameWithoutExtension(p)));
        var compilation = CSharpCompilation.Create(
            probe,
            [CSharpSyntaxTree.ParseText(File.ReadAllText(path))],
            [.. runtime.Concat(assemblies.Values).Select(p => MetadataReference.CreateFromFile(p))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        stream.Position = 0;
        var run = context.LoadFromStream(stream).GetType(probe)!.GetMethod("Run")!;
        try
        {
            return (T)run.Invoke(null, arguments)!;
        }
        catch (TargetInvocationException e)
        {
            throw new InvalidOperationException(probe + ": " + e.InnerException, e.InnerException);
        }
    }

    /// <summary>The folder of a package's assemblies for the newest framework that it has.</summary>
    private static string Library(string package, string version)
    {
        var folder = Path.Combine(Dotnet.PackageFolder, package, version, "lib");
        return new[] { "net9.0", "net8.0", "net7.0", "net6.0", "netcoreapp3.1", "netstandard2.0" }.Select(f => Path.Combine(folder, f)).First(Directory.Exists);
    }

    /// <summary>Stays loaded until the process ends: unloading a compiler that has run crashes the runtime now and then (dotnet/runtime#116953).</summary>
    private sealed class Context(Dictionary<string, string> assemblies) : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName assemblyName)
            => assemblies.TryGetValue(assemblyName.Name!, out var path) ? LoadFromAssemblyPath(path) : null;
    }
}
