using System.Net;
using System.Text.RegularExpressions;

namespace KepCatalog.Site.Tests;

/// <summary>Tests the files of the site without a browser.</summary>
[Collection(SiteCollection.Name)]
public sealed partial class FileTests(SiteFixture site)
{
    private const string Matrix = "gates/index.html";

    [Fact]
    public void Has_every_release_KEP_and_gate_in_both_languages()
    {
        // The start page, the lists of KEPs and gates, comparing, checking, statistics.
        var perLanguage = 6 + Releases.All.Count + Keps.All.Count + FeatureGates.All.Count + KubeadmFeatureGates.All.Count;

        Assert.Equal(2 * perLanguage, site.Pages().Count());
        Assert.Equal(2 * perLanguage, site.Written.Pages);
    }

    [Fact]
    public void No_page_is_larger_than_100_kilobytes_but_the_matrix()
        => Assert.All(
            site.Pages().Where(p => !p.EndsWith(Matrix, StringComparison.Ordinal)),
            page => Assert.InRange(new FileInfo(Path.Combine(site.Folder, page)).Length, 1, 100_000));

    [Fact]
    public void Every_link_leads_to_a_file_and_a_place_in_it_and_every_page_is_linked()
    {
        var ids = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        HashSet<string> IdsOf(string page)
            => ids.TryGetValue(page, out var known) ? known : ids[page] = [.. Id().Matches(site.Read(page)).Select(m => m.Groups[1].Value)];

        var broken = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { "index.html" };
        var waiting = new Queue<string>(seen);
        while (waiting.TryDequeue(out var page))
        {
            foreach (var link in Link().Matches(site.Read(page)).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Distinct())
            {
                if (link.StartsWith("https://", StringComparison.Ordinal))
                {
                    continue;
                }

                var parts = link.Split('#');
                var path = parts[0].Split('?')[0];
                var target = path.Length == 0 ? page : Normal(page, path);
                if (!File.Exists(Path.Combine(site.Folder, target)))
                {
                    broken.Add($"{page}: {link}");
                }
                else if (parts.Length > 1 && !IdsOf(target).Contains(parts[1]))
                {
                    broken.Add($"{page}: {link} has no such place");
                }
                else if (target.EndsWith(".html", StringComparison.Ordinal) && seen.Add(target))
                {
                    waiting.Enqueue(target);
                }
            }
        }

        Assert.Empty(broken);
        Assert.Equal(site.Pages(), seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Links_of_the_search_lead_to_a_file_and_a_place_in_it()
    {
        foreach (var path in IndexPath().Matches(site.Read("assets/data/search-index.js")).Select(m => m.Groups[1].Value))
        {
            var parts = path.Split('#');
            foreach (var language in new[] { "", "zh/" })
            {
                Assert.True(File.Exists(Path.Combine(site.Folder, language + parts[0])), path);
                if (parts.Length > 1)
                {
                    Assert.Contains($"id=\"{parts[1]}\"", site.Read(language + parts[0]), StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void Ids_are_unique_in_a_page()
        => Assert.All(site.Pages(), page =>
        {
            var ids = Id().Matches(site.Read(page)).Select(m => m.Groups[1].Value).ToArray();
            Assert.Equal(ids.Distinct(), ids);
        });

    [Fact]
    public void Pages_name_their_language_and_their_other_language_names_them()
    {
        foreach (var page in site.Pages())
        {
            var isChinese = page.StartsWith("zh/", StringComparison.Ordinal);
            var (english, chinese) = isChinese ? (page[3..], page) : (page, "zh/" + page);
            var html = site.Read(page);

            Assert.Contains($"<html lang=\"{(isChinese ? "zh-Hans" : "en")}\">", html, StringComparison.Ordinal);
            Assert.Equal(
                [("en", english), ("zh-Hans", chinese), ("x-default", english)],
                Alternate().Matches(html).Select(m => (m.Groups[1].Value, Normal(page, m.Groups[2].Value))));
        }
    }

    [Fact]
    public void Nothing_is_loaded_from_another_host_and_no_script_is_in_a_page()
    {
        foreach (var page in site.Pages())
        {
            var html = site.Read(page);
            Assert.DoesNotMatch("""<(script|img|iframe|link)[^>]*(src|href)="?(https?:)?//""", html);
            Assert.DoesNotMatch("""<script(?![^>]*(src=|type="application/json"))""", html);
            Assert.DoesNotMatch(""" on[a-z]+="|<style|style=""", html);
        }

        foreach (var asset in Directory.EnumerateFiles(Path.Combine(site.Folder, "assets"), "*.css"))
        {
            Assert.DoesNotMatch("url\\(|@import", File.ReadAllText(asset));
        }
    }

    [Fact]
    public async Task Every_run_writes_the_same_bytes()
    {
        var other = Directory.CreateTempSubdirectory("kepcatalog-site-again");
        try
        {
            await new SiteWriter(other.FullName).WriteAsync();
            foreach (var file in Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories))
            {
                Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(other.FullName, Path.GetRelativePath(site.Folder, file))));
            }
        }
        finally
        {
            other.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("keps/753.html", "Helper containers that start among the init containers", "notes/keps/753-sidecar-containers.md:15", "v1.28", "v1.29", "v1.33")]
    [InlineData("zh/keps/753.html", "边车容器与 Init 容器一同按序启动", "Sidecar Containers", "提案状态：已实现")]
    [InlineData("gates/SidecarContainers.html", "openshift/microshift@6d37e4c9c135 (v1.36.2)", "notes/gates/SidecarContainers.md:9", "locked", "KEP-753")]
    [InlineData("releases/1.33.html", "Octarine: The Color of Magic", "2025-04-23", "notes/releases/v1.33.md:3", "--cloud-provider", "18", "KEP-753")]
    [InlineData("zh/releases/1.33.html", "边车容器已稳定", "移除的命令行参数", "kube-apiserver")]
    [InlineData("gates/index.html", "SidecarContainers", "GA ■")]
    [InlineData("statistics.html", "SIG Node", "Median")]
    public void Pages_show_what_the_notes_say(string page, params string[] texts)
    {
        var shown = WebUtility.HtmlDecode(Tag().Replace(site.Read(page), ""));

        Assert.All(texts, text => Assert.Contains(text, shown, StringComparison.Ordinal));
    }

    private static string Normal(string page, string link)
        => new Uri(new Uri("file:///" + page), link).AbsolutePath[1..];

    [GeneratedRegex(""" href="([^"]*)""")]
    private static partial Regex Link();

    [GeneratedRegex(""" id="([^"]*)""")]
    private static partial Regex Id();

    [GeneratedRegex("""<link rel="alternate" hreflang="([^"]*)" href="([^"]*)""")]
    private static partial Regex Alternate();

    [GeneratedRegex(""",\"([^",]*\.html[^",]*)\"\]""")]
    private static partial Regex IndexPath();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
