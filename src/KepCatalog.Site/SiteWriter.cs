using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using KepCatalog.Site.Data;
using KepCatalog.Site.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;

namespace KepCatalog.Site;

/// <summary>Writes the site into a folder.</summary>
/// <remarks>Every run writes the same bytes: nothing in a page depends on the clock, the machine or the order of threads.</remarks>
public sealed partial class SiteWriter(string folder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes every page in every language, and the style, the scripts and their data.</summary>
    /// <returns>The number of files and their size together.</returns>
    public async Task<WrittenSite> WriteAsync()
    {
        long bytes = 0;
        var assets = 0;
        foreach (var (path, text) in Assets())
        {
            bytes += Write(path, text);
            assets++;
        }

        // The default encoder of HTML would write each Chinese character as a number.
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .BuildServiceProvider();
        var pages = Language.All.SelectMany(language => SitePages.All.Select(page => new PageContext(language, page))).ToArray();
        await Parallel.ForEachAsync(pages, async (page, _) =>
        {
            var html = await RenderAsync(page, services);
            Interlocked.Add(ref bytes, Write(page.File, html));
        });
        return new WrittenSite(pages.Length, assets, bytes);
    }

    private static async Task<string> RenderAsync(PageContext page, IServiceProvider services)
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<Microsoft.Extensions.Logging.ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Document.Page)] = page });
            var document = await renderer.RenderComponentAsync<Document>(parameters);
            return "<!DOCTYPE html>\n" + Indentation().Replace(document.ToHtmlString(), "\n") + "\n";
        });
    }

    private static IEnumerable<(string Path, string Text)> Assets()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Utf8);
            yield return ("assets/" + name, reader.ReadToEnd());
        }

        yield return (SearchIndex.Path, SearchIndex.ToScript());
        yield return (Tables.Path, Tables.ToScript());
        foreach (var language in Language.All)
        {
            yield return (Verdicts.PathOf(language), Verdicts.ToScript(language));
        }
    }

    /// <summary>The indentation of the components, a sixth of a page. No page has text in which it would matter.</summary>
    [GeneratedRegex(@"\n\s+")]
    private static partial Regex Indentation();

    private int Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var content = Utf8.GetBytes(text);
        File.WriteAllBytes(file, content);
        return content.Length;
    }
}

/// <summary>Represents what <see cref="SiteWriter"/> has written.</summary>
/// <param name="Pages">The number of pages.</param>
/// <param name="Assets">The number of other files.</param>
/// <param name="Bytes">The size of all files in bytes.</param>
public sealed record WrittenSite(int Pages, int Assets, long Bytes);
