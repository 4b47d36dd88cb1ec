using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Tests;

/// <summary>A feature without a number is linked to the one KEP that its gate or its title names, and to none where there could be two.</summary>
public class InferredKepTests
{
    private static readonly KepRegistry Registry = new(
        [
            new RegisteredKep(7, "sig-node", "sig-node/7-soft-beds", "Soft beds for Pods", new(["SoftBeds"]), default),
            new RegisteredKep(8, "sig-node", "sig-node/8-naps", "Naps", new(["SharedSleep", "PowerNaps"]), default),
            new RegisteredKep(9, "sig-apps", "sig-apps/9-long-sleep", "Long sleep", new(["SharedSleep"]), default),
            new RegisteredKep(10, "sig-apps", "sig-apps/10-long-sleep", "Long sleep again", default, default),
        ],
        new KubernetesVersion(1, 30));

    [Theory]
    [InlineData("- Better nights\n  - Gate: `SoftBeds`", 7)]
    [InlineData("- The `SoftBeds` feature gate is on", 7)]
    [InlineData("- Soft beds for Pods", 7)]
    [InlineData("- Support for soft beds in Pods", 7)] // "support", "for" and "in" are said of everything
    [InlineData("- Soft beds for Nodes", null)]
    [InlineData("- Soft Beds", 7)]
    [InlineData("- `PowerNaps` at noon", 8)]
    [InlineData("- Better nights\n  - Gate: `SharedSleep`", null)] // two KEPs have the gate
    [InlineData("- Naps\n  - Gate: `SharedSleep`", null)] // "Naps" is too short to name a KEP
    [InlineData("- Long sleep", null)] // two KEPs have the name
    [InlineData("- Better nights", null)]
    [InlineData("- KEP-9: Better nights\n  - Gate: `SoftBeds`", null)] // the note states a number
    public void A_gate_or_a_title_names_one_KEP(string item, int? kep)
    {
        var note = Written.Note("---\nrelease: v1.30\n---\n## Beta\n\n" + item + "\n");

        Assert.Equal(kep, InferredKeps.Of(Assert.Single(note.Features), Registry));
        var feature = Assert.Single(CatalogueBuilder.Build([note], Registry).Catalogue.Releases.Single().Features);
        Assert.Equal(kep, feature.InferredKep);
    }

    [Fact]
    public void In_Chinese_the_gate_names_the_KEP()
        => Assert.Equal(7, InferredKeps.Of(Written.Note("---\nrelease: v1.30\n---\n## Beta\n\n- 更好的夜晚\n\n  启用 `SoftBeds` 特性门控。\n").Features.Single(), Registry));
}
