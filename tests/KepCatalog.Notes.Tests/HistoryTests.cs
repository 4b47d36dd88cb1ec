namespace KepCatalog.Tests;

/// <summary>The way of a feature through the releases, as prose tells it in a note on v1.30.</summary>
public class HistoryTests
{
    [Theory]
    [InlineData("最早在 v1.26 引入，v1.27 进入 Beta 阶段。", "Alpha=1.26,Beta=1.27,Stable=1.30")]
    [InlineData("该功能在 v1.26 中首次引入，并在 v1.28 升级为 Beta。", "Alpha=1.26,Beta=1.28,Stable=1.30")]
    [InlineData("(1.26 Alpha, 1.27 Beta, 1.30 GA)", "Alpha=1.26,Beta=1.27,Stable=1.30")]
    [InlineData("（Alpha: v1.26, Beta: v1.27, GA: v1.30）", "Alpha=1.26,Beta=1.27,Stable=1.30")]
    [InlineData("It was introduced in v1.26 and became beta in v1.27.", "Alpha=1.26,Beta=1.27,Stable=1.30")]
    [InlineData("First introduced as alpha in Kubernetes v1.26, it moved to beta in v1.27.", "Alpha=1.26,Beta=1.27,Stable=1.30")]
    [InlineData("v1.27 进入 Beta，v1.28 默认启用。", "Beta=1.27,DefaultOn=1.28,Stable=1.30")]
    [InlineData("Beta since v1.27; now it is stable.", "Beta=1.27,Stable=1.30")]
    public void Prose_tells_the_steps(string sentence, string expected) => Assert.Equal(expected, Read(sentence));

    [Theory]
    [InlineData("在 v1.30 中进入稳定阶段。")]
    [InlineData("It graduates to stable in v1.30.")]
    [InlineData("计划在 v1.32 移除旧的实现。")]
    [InlineData("It will be removed in v1.33.")]
    [InlineData("需要 v1.27 或更高版本的节点。")]
    public void What_happens_now_or_later_is_no_history(string sentence) => Assert.Equal("", Read(sentence));

    [Fact]
    public void A_step_to_come_is_left_out()
        => Assert.Equal("Alpha=1.26,Stable=1.30", Read("最早在 v1.26 引入。将在 v1.32 被移除。"));

    [Fact]
    public void Each_step_has_its_place()
    {
        var steps = Written.Feature("# Kubernetes 1.30\n\n## GA\n\n- KEP-24 AppArmor\n\n  (1.26 Alpha, 1.27 Beta, 1.30 GA)\n").History;

        Assert.Equal([(7, 4), (7, 16), (7, 27)], steps.Select(s => (s.Place.Line, s.Place.Column)));
    }

    [Theory]
    [InlineData("- KEP: 24\n- Alpha: v1.26\n- Beta: v1.28\n- GA: v1.30\n")]
    [InlineData("- **KEP**：24\n- **Alpha**：1.26\n- **Beta**：1.28\n- **稳定**：1.30\n")]
    [InlineData("KEP: 24\nAlpha: Kubernetes v1.26\nBeta: Kubernetes v1.28\nStable: Kubernetes v1.30\n")]
    public void Lines_of_stages_and_releases_are_steps_and_give_the_stage(string lines)
    {
        var feature = Written.Feature($"# Kubernetes 1.30\n\n## Features\n\n### AppArmor\n\n{lines}");

        Assert.Equal((24, Notes.Model.Stage.Stable, "AppArmor"), (feature.Kep, feature.Stage, feature.Title.Any));
        Assert.Equal("Alpha=1.26,Beta=1.28,Stable=1.30", string.Join(',', feature.History.Select(h => $"{h.Milestone}={h.Version}")));
    }

    private static string Read(string sentence)
        => string.Join(',', Written.Feature($"# Kubernetes 1.30\n\n## GA\n\n- KEP-24 AppArmor\n\n  {sentence}\n").History.Select(h => $"{h.Milestone}={h.Version}"));
}
