using System.Globalization;
using Xunit.Abstractions;

namespace KepCatalog.Tests;

/// <summary>Sentences of our own: who has them, and twenty to look at.</summary>
public class SummariesTests(ITestOutputHelper output)
{
    /// <summary>Change it, and other twenty are drawn.</summary>
    private const int Seed = 20261122;

    [Fact]
    public void Every_KEP_with_an_actual_stage_since_v1_19_has_a_summary_in_both_languages()
        => Assert.All(
            Keps.All.Where(k => k.History.Any(s => !s.IsPlanned && s.Version >= new KubernetesVersion(1, 19))),
            k => Assert.True(k.Summaries is { English.Length: > 20, Chinese.Length: > 8 }, k.ToString()));

    [Fact]
    public void Every_KEP_has_a_title_in_both_languages()
        => Assert.All(Keps.All, k => Assert.True(k.Titles is { English.Length: > 0, Chinese.Length: > 0 }, k.ToString()));

    [Fact]
    public void From_v1_24_on_a_release_says_in_both_languages_what_it_brings()
        => Assert.All(
            Releases.All.Where(r => r.Version >= new KubernetesVersion(1, 24)),
            r => Assert.True(r.Summaries is { English.Length: > 80, Chinese.Length: > 40 }, r.ToString()));

    /// <summary>Run it with <c>--logger "console;verbosity=detailed"</c> to see the twenty.</summary>
    [Fact]
    public void Twenty_at_random()
    {
        var keps = Keps.All.Where(k => !k.Summaries.IsEmpty).ToArray();
        var random = new Random(Seed);
        foreach (var kep in Enumerable.Range(0, 20).Select(_ => keps[random.Next(keps.Length)]))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kep} ({kep.GetSource(KepFact.Summary)})\n  {kep.Summaries.English}\n  {kep.Summaries.Chinese}"));
            Assert.EndsWith(".", kep.Summaries.English, StringComparison.Ordinal);
            Assert.EndsWith("。", kep.Summaries.Chinese, StringComparison.Ordinal);
        }
    }
}
