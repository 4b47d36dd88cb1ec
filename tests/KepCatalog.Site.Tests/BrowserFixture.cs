using Microsoft.Playwright;

namespace KepCatalog.Site.Tests;

/// <summary>Starts the system's Chromium once for all tests, if there is one.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? playwright;

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is { } path)
        {
            playwright = await Playwright.CreateAsync();

            // Chromium has no sandbox for root, which is who runs in a container.
            Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Environment.UserName == "root" ? ["--no-sandbox"] : [] });
        }
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}

/// <summary>Finds Chromium.</summary>
internal static class Chromium
{
    /// <summary>The program that the environment variable CHROMIUM names, otherwise Debian's, or null where it is missing.</summary>
    public static string? Path { get; } = Find();

    public static string? WhyNot => Path is null ? "needs Chromium: install it, or name it in the environment variable CHROMIUM" : null;

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("CHROMIUM");
        var path = string.IsNullOrEmpty(named) ? "/usr/bin/chromium" : named;
        return File.Exists(path) ? path : null;
    }
}

/// <summary>A test in a browser; skipped, visibly, where there is no Chromium.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.WhyNot;
}

/// <summary>The same of a theory.</summary>
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.WhyNot;
}
