using System.Diagnostics;

namespace KepCatalog.Benchmarks.Generating;

/// <summary>Whole builds: a project whose notes are compiled by the generator, and the same with the emitted files on disk.</summary>
internal static class BuildCost
{
    /// <summary>The seconds of both, medians of some builds in turn. Nothing is kept from build to build.</summary>
    public static (double Generated, double Written) Measure(int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("kepcatalog-build-").FullName;
        try
        {
            var generated = Generated(folder);
            Build(generated, "-restore -p:EmitCompilerGeneratedFiles=true");
            var written = Written(folder, generated);
            Build(written, "-restore");
            var times = Enumerable.Range(0, rounds).Select(_ => (Build(generated), Build(written))).ToList();
            return (Timing.Median(times.Select(t => t.Item1)), Timing.Median(times.Select(t => t.Item2)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Generated(string folder)
    {
        var here = AppContext.BaseDirectory;
        foreach (var note in NoteTexts.Shipped)
        {
            var path = Path.Combine(folder, "generated", note.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, note.Text);
        }

        var build = Path.Combine(NoteTexts.Root, "generators", "KepCatalog.Generator", "build", "KepCatalog.Generator");
        var analyzers = string.Join(';', new[] { "KepCatalog.Generator.dll", "KepCatalog.Notes.dll", "Markdig.dll", "YamlDotNet.dll" }.Select(f => here + f));
        return Project(
            Path.Combine(folder, "generated"),
            $"""
              <Import Project="{build}.props" />
              <ItemGroup>
                <Analyzer Include="{analyzers}" />
              </ItemGroup>
              <Import Project="{build}.targets" />
            """);
    }

    private static string Written(string folder, string generated)
    {
        var emitted = Directory.GetFiles(Path.Combine(Path.GetDirectoryName(generated)!, "obj"), "*.g.cs", SearchOption.AllDirectories);
        var target = Directory.CreateDirectory(Path.Combine(folder, "written")).FullName;
        foreach (var file in emitted)
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        return Project(target, "");
    }

    private static string Project(string folder, string more)
    {
        var path = Path.Combine(folder, "Platform.csproj");
        File.WriteAllText(
            path,
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net8.0</TargetFramework>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <NoWarn>$(NoWarn);CS1591</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{AppContext.BaseDirectory}KepCatalog.dll" />
              </ItemGroup>
            {more}
            </Project>
            """);
        return path;
    }

    /// <summary>Builds all anew, in processes that end with the build.</summary>
    private static double Build(string project, string more = "")
    {
        var info = new ProcessStartInfo("dotnet", $"msbuild \"{project}\" -t:Rebuild -p:Configuration=Release -p:UseSharedCompilation=false -nodeReuse:false -v:quiet -nologo {more}")
        {
            RedirectStandardOutput = true,
        };
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(info)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(start).TotalSeconds
            : throw new InvalidOperationException(output);
    }
}
