using Microsoft.Playwright;

namespace KepCatalog.Site.Tests;

/// <summary>A page in a tab of its own, with all that its console says.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext context;

    private OpenPage(IBrowserContext context, IPage tab)
    {
        this.context = context;
        Tab = tab;
    }

    public IPage Tab { get; }

    /// <summary>Errors and warnings of the console, scripts that failed, and files that could not be loaded.</summary>
    public List<string> Complaints { get; } = [];

    public static async Task<OpenPage> OpenAsync(
        BrowserFixture browser, string address, int width = 1280, int height = 900, ColorScheme colors = ColorScheme.Light, bool hasScript = true)
    {
        var context = await browser.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = colors,
            JavaScriptEnabled = hasScript,
        });
        var tab = await context.NewPageAsync();
        var page = new OpenPage(context, tab);
        tab.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                page.Complaints.Add(message.Text);
            }
        };
        tab.PageError += (_, error) => page.Complaints.Add(error);
        tab.RequestFailed += (_, request) => page.Complaints.Add(request.Url + ": " + request.Failure);
        await tab.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        return page;
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
