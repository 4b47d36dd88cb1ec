namespace KepCatalog.Site.Tests;

/// <summary>Writes the site once for all tests, into a folder that goes away with them.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("kepcatalog-site").FullName;

    public WrittenSite Written { get; private set; } = null!;

    public async Task InitializeAsync() => Written = await new SiteWriter(Folder).WriteAsync();

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>The address of a page in a browser that opens it from the folder.</summary>
    public string Address(string path) => new Uri(Path.Combine(Folder, "x")).AbsoluteUri[..^1] + path;

    /// <summary>The paths of all pages, with forward slashes.</summary>
    public IEnumerable<string> Pages()
        => Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}

[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<SiteFixture>, ICollectionFixture<BrowserFixture>
{
    public const string Name = "site";
}
