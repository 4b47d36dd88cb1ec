using System.Text.Json;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace KepCatalog.Site.Tests;

[Collection(SiteCollection.Name)]
public sealed class BrowserTests(SiteFixture site, BrowserFixture browser)
{
    /// <summary>A page of each kind. What the scripts of two of them show is asked for in the address.</summary>
    private static readonly string[] Kinds =
    [
        "index.html",
        "releases/1.33.html",
        "releases/1.38.html",
        "keps/index.html",
        "keps/753.html",
        "keps/3521.html",
        "gates/SidecarContainers.html",
        "gates/CSIMigration.html",
        "gates/kubeadm/IPv6DualStack.html",
        "gates/index.html",
        "compare.html",
        "compare.html?from=1.28&to=1.31",
        "check.html",
        "check.html?on=1.29&settings=SidecarContainers%3Dtrue%2CCSIMigration%3Dtrue%2CSwap",
        "statistics.html",
    ];

    public static TheoryData<string> EveryKind { get; } = [.. Kinds, .. Kinds.Select(k => "zh/" + k)];

    [BrowserTheory]
    [MemberData(nameof(EveryKind))]
    public async Task Opens_without_a_complaint_and_without_scrolling_sideways_at_320_pixels(string path)
    {
        await using var page = await OpenPage.OpenAsync(browser, site.Address(path), width: 320);

        Assert.Empty(page.Complaints);
        Assert.Equal(320, await page.Tab.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await TakePicturesAsync(page.Tab, path);
    }

    /// <summary>For people who change the looks: pictures at two widths in the folder that a variable names.</summary>
    private static async Task TakePicturesAsync(IPage tab, string path)
    {
        if (Environment.GetEnvironmentVariable("KEPCATALOG_SCREENSHOTS") is { Length: > 0 } folder)
        {
            foreach (var width in new[] { 360, 1280 })
            {
                await tab.SetViewportSizeAsync(width, 1400);
                await tab.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{string.Join('-', path.Split(Path.GetInvalidFileNameChars().Append('?').ToArray()))}-{width}.png") });
            }
        }
    }

    [BrowserTheory]
    [MemberData(nameof(EveryKind))]
    public async Task Breaks_no_rule_of_accessibility_in_light_and_dark(string path)
    {
        foreach (var colors in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var page = await OpenPage.OpenAsync(browser, site.Address(path), colors: colors);

            var result = await page.Tab.RunAxe();

            Assert.Equal("", string.Join('\n', result.Violations.Select(v => $"{colors}: {v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")));
        }
    }

    [BrowserFact]
    public async Task Takes_the_colours_that_the_reader_prefers()
    {
        async Task<string> Background(ColorScheme colors)
        {
            await using var page = await OpenPage.OpenAsync(browser, site.Address("index.html"), colors: colors);
            return await page.Tab.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        }

        Assert.Equal("rgb(255, 255, 255)", await Background(ColorScheme.Light));
        Assert.Equal("rgb(20, 23, 27)", await Background(ColorScheme.Dark));
    }

    [BrowserTheory]
    [InlineData("3521")]
    [InlineData("KEP-3521")]
    [InlineData("pod scheduling readiness")]
    [InlineData("Pod 调度就绪")]
    [InlineData("PodSchedulingReadiness")]
    [InlineData("pod schedulling readines")]
    public async Task Finds_a_KEP_by_number_title_gate_and_with_slips(string text)
    {
        foreach (var start in new[] { "index.html", "zh/gates/NodeSwap.html" })
        {
            await using var page = await OpenPage.OpenAsync(browser, site.Address(start));
            await page.Tab.Keyboard.PressAsync("/");
            await page.Tab.Keyboard.TypeAsync(text);
            var first = page.Tab.Locator(".results a").First;
            await first.WaitForAsync();

            await Assertions.Expect(page.Tab.Locator(".results a", new() { HasText = "KEP-3521" }).First).ToBeVisibleAsync();
            await page.Tab.Keyboard.PressAsync("Enter");

            // The gate has the same name as the KEP, so either is a good answer to its name.
            await Assertions.Expect(page.Tab).ToHaveURLAsync(new Regex("/(keps/3521|gates/PodSchedulingReadiness)\\.html$"));
            Assert.Empty(page.Complaints);
        }
    }

    [BrowserTheory]
    [InlineData("swap", "KEP-2400")]
    [InlineData("sidecar", "KEP-753")]
    [InlineData("NodeSwpa", "NodeSwap")]
    [InlineData("1.33", "v1.33")]
    [InlineData("边车", "KEP-753")]
    [InlineData("uwubernetes", "v1.30")]
    public async Task Finds_among_the_first_five(string text, string label)
    {
        await using var page = await OpenPage.OpenAsync(browser, site.Address("index.html"));
        await page.Tab.Locator("#search").FillAsync(text);
        await page.Tab.Locator(".results a").First.WaitForAsync();

        var labels = await page.Tab.Locator(".results a strong").AllTextContentsAsync();

        Assert.Contains(label, labels.Take(5));
    }

    [BrowserFact]
    public async Task Says_so_if_nothing_is_found_and_closes_by_escape()
    {
        await using var page = await OpenPage.OpenAsync(browser, site.Address("index.html"));
        await page.Tab.Locator("#search").FillAsync("qqqqzzzz");

        await Assertions.Expect(page.Tab.Locator(".results .count")).ToContainTextAsync("Nothing found");
        await page.Tab.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Tab.Locator(".results")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Arrow_keys_lead_through_what_was_found()
    {
        await using var page = await OpenPage.OpenAsync(browser, site.Address("index.html"));
        await page.Tab.Locator("#search").FillAsync("swap");
        await page.Tab.Locator(".results a").First.WaitForAsync();

        await page.Tab.Keyboard.PressAsync("ArrowDown");
        await page.Tab.Keyboard.PressAsync("ArrowDown");

        await Assertions.Expect(page.Tab.Locator(".results a").Nth(1)).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Loads_the_index_only_when_the_search_is_used()
    {
        await using var page = await OpenPage.OpenAsync(browser, site.Address("index.html"));

        Assert.False(await page.Tab.EvaluateAsync<bool>("'index' in KepCatalog"));
        await page.Tab.Locator("#search").FocusAsync();
        await page.Tab.WaitForFunctionAsync("'index' in KepCatalog");
    }

    [BrowserFact]
    public async Task Compares_two_releases_that_a_reader_chooses()
    {
        await using var page = await OpenPage.OpenAsync(browser, site.Address("compare.html"));
        await page.Tab.Locator("[name=from]").SelectOptionAsync("1.28");
        await page.Tab.Locator("[name=to]").SelectOptionAsync("1.31");
        await page.Tab.Locator("#compare button").ClickAsync();

        // KEP-24, AppArmor: beta since v1.4, stable in v1.31.
        var row = page.Tab.Locator("#answer tr", new() { Has = page.Tab.Locator("a[href='keps/24.html']") });
        await Assertions.Expect(row).ToContainTextAsync("Stable");
        await Assertions.Expect(page.Tab.Locator("#answer tr", new() { Has = page.Tab.Locator("a[href='gates/AppArmor.html']") })).ToContainTextAsync("locked");
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Checks_a_gate_that_is_refused()
    {
        await using var page = await OpenPage.OpenAsync(browser, site.Address("check.html"));
        await page.Tab.Locator("[name=settings]").FillAsync("--feature-gates=CSIMigration=true,SidecarContainers=true");
        await page.Tab.Locator("[name=on]").SelectOptionAsync("1.29");
        await page.Tab.Locator("#check button").ClickAsync();

        var rows = page.Tab.Locator("#answer tbody tr");
        await Assertions.Expect(rows.Nth(0)).ToContainTextAsync("Refused");
        await Assertions.Expect(rows.Nth(0)).ToContainTextAsync("CSIMigration was removed in v1.27");
        await Assertions.Expect(rows.Nth(1)).ToContainTextAsync("Accepted");
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Filters_the_matrix_for_the_gates_that_are_locked_in_a_release()
    {
        await using var page = await OpenPage.OpenAsync(browser, site.Address("gates/index.html"));
        await page.Tab.Locator("[name=release]").SelectOptionAsync("1.33");
        await page.Tab.Locator("[name=state]").SelectOptionAsync("locked");
        await page.Tab.Locator("[name=name]").FillAsync("sidecar");

        Assert.Equal(["SidecarContainers"], await page.Tab.Locator("#matrix tbody tr:visible th").AllTextContentsAsync());
        await page.Tab.Locator("[name=release]").SelectOptionAsync("1.32");
        Assert.Empty(await page.Tab.Locator("#matrix tbody tr:visible th").AllTextContentsAsync());
    }

    [BrowserFact]
    public async Task Without_scripts_all_facts_are_there_and_what_needs_scripts_is_not()
    {
        await using var release = await OpenPage.OpenAsync(browser, site.Address("releases/1.33.html"), hasScript: false);
        await Assertions.Expect(release.Tab.Locator("#SidecarContainers")).ToContainTextAsync("KEP-753");
        await Assertions.Expect(release.Tab.Locator("form.search")).ToBeHiddenAsync();

        await using var check = await OpenPage.OpenAsync(browser, site.Address("check.html"), hasScript: false);
        await Assertions.Expect(check.Tab.Locator("noscript p")).ToBeVisibleAsync();
        await Assertions.Expect(check.Tab.Locator("#check")).ToBeHiddenAsync();
    }

    [BrowserTheory]
    [InlineData("1.28", "1.31")]
    [InlineData("1.29", "1.33")]
    [InlineData("1.14", "1.37")]
    [InlineData("1.8", "1.38")]
    [InlineData("1.36", "1.38")]
    [InlineData("1.13", "1.16")]
    [InlineData("1.30", "1.30")]
    public async Task Compares_as_the_library_does(string from, string to)
    {
        await using var page = await OpenPage.OpenAsync(browser, site.Address("compare.html"));
        var expected = Releases.Compare(from, to);

        var lines = await page.Tab.EvaluateAsync<string[]>(
            """
            ([from, to]) => {
              const at = version => KepCatalog.tables.releases.indexOf(version);
              const found = KepCatalog.compare(at(from), at(to));
              return [
                KepCatalog.tables.releases[found.gatesUpTo],
                ...found.features.map(f => [f.name, f.sig?.[0], f.before, f.after, f.kind].join(' ')),
                ...found.gates.map(g => [g.name, g.changes, g.before.presence, g.before.stage, g.before.on, g.before.locked,
                  g.after.presence, g.after.stage, g.after.on, g.after.locked].join(' '))];
            }
            """,
            new[] { from, to });

        Assert.Equal(
            [
                expected.GatesUpTo.ToString(),
                .. expected.Features.Select(f => $"{f.Name} {f.Sig} {(int)f.From.Stage} {(int)f.To.Stage} {(int)f.Change}"),
                .. expected.Gates.Select(g => $"{g.Gate} {(int)g.Changes} {Numbers(g.From)} {Numbers(g.To)}"),
            ],
            lines);
    }

    /// <summary>Texts that reach each part of the check: forms, doubles, all gates of a stage, gates that need others, unknown names.</summary>
    private static readonly string[] Texts =
    [
        "CSIMigration=true,SidecarContainers=false,NodeSwap=true",
        "--feature-gates=\"AppArmor=false,NodeLogQuery=1\" # why",
        "featureGates:\n  NodeSwap: true\n  - AppArmor=false\n  SidecarContainers: maybe",
        "{ \"NodeSwap\": true, 'AppArmor': 'false' }",
        "NodeSwap",
        "=true, NodeSwap=, NodeSwap=yes",
        "NodeSwap=true，AppArmor=true",
        "NodeSwap：true",
        "NodeSwap=true,NodeSwap=false",
        "NodeSwpa=true,nodeswap=true,Swap=true,constructor=true,__proto__=true",
        "KUBECTL_KYAML=true,EtcdLearnerMode=true,RootlessControlPlane=true,IPv6DualStack=true",
        "AllAlpha=true",
        "AllAlpha=true,NodeSwap=false,AllBeta=false",
        "AllBeta=true,AllAlpha=false",
        "DynamicResourceAllocation=false",
        "DRAPrioritizedList=true,DynamicResourceAllocation=false",
        "DRAAdminAccess=true",
        "InPlacePodVerticalScaling=false",
        "InPlacePodVerticalScalingExclusiveCPUs=true,InPlacePodVerticalScaling=false",
        "GangScheduling=true,GenericWorkload=false",
        "--- \\\n... -\n# only a comment",
        "",
    ];

    public static TheoryData<string> EveryRelease { get; } = [.. Releases.All.Select(r => r.Version.ToString())];

    [BrowserTheory]
    [MemberData(nameof(EveryRelease))]
    public async Task Checks_as_the_library_does(string version)
    {
        await using var page = await OpenPage.OpenAsync(browser, site.Address("check.html"));
        var everyGate = string.Join(',', FeatureGates.All.Select((g, i) => $"{g}={(i % 2 == 0 ? "true" : "false")}"));
        var texts = Texts.Append(everyGate).ToArray();

        var lines = await page.Tab.EvaluateAsync<string[]>(
            """
            async ([version, ...texts]) => {
              await KepCatalog.load(document.getElementById('check').dataset.verdicts);
              return texts.map(text => KepCatalog.check(text, KepCatalog.tables.releases.indexOf(version))
                .map(s => [s.text, s.name, s.problem, s.since, s.other, s.message].join('\t')).join('\n'));
            }
            """,
            texts.Prepend(version).ToArray());

        Assert.All(texts.Zip(lines), pair => Assert.Equal(
            string.Join('\n', FeatureGates.Check(pair.First, version).Settings
                .Select(s => string.Join('\t', s.Text, s.Name, (int)s.Problem, s.Since?.ToString(), s.OtherGate?.Name, s.Message))),
            pair.Second));
    }

    private static string Numbers(GateState state)
        => JsonSerializer.Serialize(new[] { (int)state.Presence, (int)state.Stage, Truth(state.IsOnByDefault), Truth(state.IsLocked) }).Trim('[', ']').Replace(',', ' ');

    private static int Truth(bool? value) => value switch { true => 1, false => 0, null => -1 };
}
