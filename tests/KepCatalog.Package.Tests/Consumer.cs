namespace KepCatalog.Package.Tests;

/// <summary>A project outside the repository that uses the packages. It restores into an empty folder; warnings are errors.</summary>
internal sealed class Consumer
{
    public Consumer(Feed feed, string name)
    {
        Folder = feed.NewFolder(name);
        Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources>
                <clear />
                <add key="packed" value="{feed.Packages}" />
                <add key="machine" value="{Dotnet.PackageFolder}" />
                <add key="own" value="own-packages" />
              </packageSources>
              <!-- The machine's folder may hold our packages too, of another build. -->
              <packageSourceMapping>
                <clear />
                <packageSource key="packed"><package pattern="KepCatalog*" /></packageSource>
                <packageSource key="own"><package pattern="Neighbour" /></packageSource>
                <packageSource key="machine"><package pattern="*" /></packageSource>
              </packageSourceMapping>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
              <auditSources><clear /></auditSources>
            </configuration>
            """);
        Directory.CreateDirectory(Path.Combine(Folder, "own-packages"));
        Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <UseAppHost>false</UseAppHost>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
            </Project>
            """);
    }

    /// <summary>The folder of the project or the solution.</summary>
    public string Folder { get; }

    /// <summary>Writes a file.</summary>
    public Consumer Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Writes a project file.</summary>
    /// <param name="name">The project's name, with its folder where it has one.</param>
    /// <param name="framework">The target framework.</param>
    /// <param name="packages">The packages that it references, each with its attributes if any: <c>KepCatalog</c>.</param>
    /// <param name="properties">More properties.</param>
    /// <param name="items">More items.</param>
    /// <param name="extension">What the file's name ends with, which tells the language.</param>
    public Consumer Project(string name, string framework, string[] packages, string properties = "", string items = "", string extension = ".csproj")
        => Write(name + extension, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{framework}</TargetFramework>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", packages.Select(p => $"<PackageReference Include=\"{p}\" Version=\"{Feed.Version}\" />"))}
                {items}
              </ItemGroup>
            </Project>
            """);

    /// <summary>Restores and builds.</summary>
    public string Build(params string[] arguments) => Dotnet.Run(Folder, ["build", "-nodeReuse:false", .. arguments]);

    /// <summary>Builds, whatever comes of it.</summary>
    public (int ExitCode, string Output) TryBuild(params string[] arguments) => Dotnet.TryRun(Folder, ["build", "-nodeReuse:false", .. arguments]);

    /// <summary>Builds, runs, and returns the lines that the program prints.</summary>
    public string[] Run()
    {
        Build();
        return Dotnet.Run(Folder, "run", "--no-build").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
