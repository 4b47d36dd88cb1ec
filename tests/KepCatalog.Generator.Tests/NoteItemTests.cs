using System.Diagnostics;
using System.Text.Json;
using KepCatalog.Tests;

namespace KepCatalog.Generator.Tests;

/// <summary>What the package's MSBuild files make of a project's notes. Evaluated alone, as a design-time build does.</summary>
public sealed class NoteItemTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kep notes ").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Notes_are_found_and_shown_by_paths_of_the_project()
    {
        Write("app/notes/v1.30.md");
        Write("app/notes/team/it's new.md");
        Write("app/README.md");
        Write("app/notes/data.json");

        Assert.Equal(["notes/team/it's new.md", "notes/v1.30.md"], Evaluate(""));
    }

    [Fact]
    public void What_is_written_about_the_notes_is_no_note()
    {
        Write("app/notes/README.md");
        Write("app/notes/keps/readme.zh-CN.md");
        Write("app/notes/STATISTICS.md");
        Write("app/notes/keps/my-readme.md");
        Write("app/notes/v1.30.md");

        Assert.Equal(["notes/keps/my-readme.md", "notes/v1.30.md"], Evaluate(""));
        Assert.Contains("notes/README.md", Evaluate("<ItemGroup><KepNote Include=\"notes/README.md\" /></ItemGroup>"));
    }

    [Fact]
    public void A_link_is_shown_in_place_of_a_path_and_a_note_outside_is_relative()
    {
        Write("shared/v1.30.md");
        Write("shared/v1.31.md");

        var notes = Evaluate(
            """
            <ItemGroup>
              <KepNote Include="../shared/v1.30.md" Link="notes/v1.30.md" />
              <KepNote Include="../shared/v1.31.md" />
            </ItemGroup>
            """);

        Assert.Equal(["../shared/v1.31.md", "notes/v1.30.md"], notes);
    }

    [Fact]
    public void The_default_can_be_turned_off_and_cut_down()
    {
        Write("app/notes/v1.30.md");
        Write("app/notes/drafts/v1.31.md");

        Assert.Empty(Evaluate("<PropertyGroup><EnableDefaultKepNotes>false</EnableDefaultKepNotes></PropertyGroup>"));
        Assert.Equal(["notes/v1.30.md"], Evaluate("<ItemGroup><KepNote Remove=\"notes/drafts/**\" /></ItemGroup>"));
    }

    private void Write(string path)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, "");
    }

    /// <summary>The paths that the additional files of a project show, sorted.</summary>
    private string[] Evaluate(string body)
    {
        var build = Path.Combine(Checkout.Root, "generators", "KepCatalog.Generator", "build");
        var project = Path.Combine(folder, "app", "App.csproj");
        Directory.CreateDirectory(Path.GetDirectoryName(project)!);
        File.WriteAllText(
            project,
            $"""
            <Project>
              <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
              <Import Project="{build}/KepCatalog.Generator.props" />
              <PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>
              {body}
              <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
              <Import Project="{build}/KepCatalog.Generator.targets" />
            </Project>
            """);

        var start = new ProcessStartInfo("dotnet", ["msbuild", project, "-nologo", "-getItem:AdditionalFiles"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);

        using var json = JsonDocument.Parse(output);
        var files = json.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray().ToArray();
        Assert.All(files, f => Assert.Equal("true", f.GetProperty("KepNote").GetString()));
        return files
            .Select(f => f.GetProperty("KepNotePath").GetString()!.Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToArray();
    }
}
