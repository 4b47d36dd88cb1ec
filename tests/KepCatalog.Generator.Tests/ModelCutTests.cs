using KepCatalog.Generator.Model;
using KepCatalog.Notes.Model;
using static KepCatalog.Generator.Tests.SampleCatalogue;

namespace KepCatalog.Generator.Tests;

/// <summary>What the emitters get stays equal while what they do not show changes.</summary>
public class ModelCutTests
{
    [Fact]
    public void Moved_lines_and_new_summaries_touch_their_release_alone()
    {
        var edited = EditedV1_30();

        Assert.Equal(KepIndex.Of(Value), KepIndex.Of(edited));
        Assert.Equal(GateIndex.Of(Value), GateIndex.Of(edited));
        Assert.Equal(SigIndex.Of(Value), SigIndex.Of(edited));
        Assert.Equal(ReleaseIndex.Of(Value), ReleaseIndex.Of(edited));

        var before = ReleaseModel.AllOf(Value).ToArray();
        var after = ReleaseModel.AllOf(edited).ToArray();
        Assert.Equal(before[0], after[0]);
        Assert.NotEqual(before[1], after[1]);
        Assert.Equal(before[2], after[2]);
    }

    [Fact]
    public void A_history_keeps_the_lines_of_its_own_release_alone()
    {
        var history = ReleaseModel.AllOf(Value).ToArray()[1].Features[0].Feature.History;

        Assert.Equal([0, 0, 12], history.Select(s => s.Line));
        Assert.Equal("notes/releases/v1.27.md", history[1].Path);
    }

    [Fact]
    public void A_release_has_the_sigs_of_its_features()
    {
        var models = ReleaseModel.AllOf(Value).ToArray();

        Assert.Empty(models[0].Sigs);
        Assert.Equal(["sig-api-machinery", "sig-scheduling", "sig-windows"], models[1].Sigs.Select(s => s.Slug));
        Assert.Equal(["sig-windows"], models[2].Sigs.Select(s => s.Slug));
        Assert.Equal("sig-api-machinery", models[1].SlugOf("API Machinery"));
        Assert.Equal("Unheard Of", models[1].SlugOf("Unheard Of"));
    }

    [Fact]
    public void The_latest_release_is_one_that_is_out()
    {
        Assert.Equal("V1_30", ReleaseIndex.Of(Value).Latest?.Identifier);
        Assert.Equal("V1_37", ReleaseIndex.Of(Value with { Releases = Of(Value.Releases[2]) }).Latest?.Identifier);
        Assert.Null(ReleaseIndex.Of(Value with { Releases = default }).Latest);
    }

    /// <summary>The sample after an edit of the note of v1.30: all lines moved, a summary written anew.</summary>
    private static Catalogue EditedV1_30()
        => Value with
        {
            Releases = Value.Releases
                .Select(r => r with
                {
                    Features = r.Features
                        .Select(f => f with
                        {
                            Summary = r.Identifier == "V1_30" ? new LocalizedText("Rewritten.", null) : f.Summary,
                            History = f.History.Select(Moved).ToEquatableArray(),
                            Sources = f.Sources.Select(s => IsEdited(s.Path) ? s with { Line = s.Line + 5 } : s).ToEquatableArray(),
                        })
                        .ToEquatableArray(),
                })
                .ToEquatableArray(),
            Keps = Value.Keps.Select(k => k with { History = k.History.Select(Moved).ToEquatableArray() }).ToEquatableArray(),
        };

    private static CatalogueStep Moved(CatalogueStep step) => IsEdited(step.Path) ? step with { Line = step.Line + 5 } : step;

    private static bool IsEdited(string path) => path == "notes/releases/v1.30.md";
}
