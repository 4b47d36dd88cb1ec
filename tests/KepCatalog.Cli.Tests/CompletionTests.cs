namespace KepCatalog.Cli.Tests;

/// <summary>Completion as a shell asks for it.</summary>
public class CompletionTests
{
    /// <summary>What bash calls when someone presses the tab key behind the line.</summary>
    [BashTheory]
    [InlineData("kepcat sea", "search")]
    [InlineData("kepcat gate SidecarC", "SidecarContainers")]
    [InlineData("kepcat kep 352", "3521")]
    [InlineData("kepcat kep PodSchedulingR", "PodSchedulingReadiness")]
    [InlineData("kepcat release 1.3", "1.30 1.31 1.32 1.33 1.34 1.35 1.36 1.37 1.38")]
    [InlineData("kepcat upgrade --from la", "latest")]
    [InlineData("kepcat keps --sig sig-no", "sig-node")]
    [InlineData("kepcat keps --stage al", "alpha")]
    [InlineData("kepcat gates --comp", "--component")]
    [InlineData("kepcat gates --component kube-p", "kube-proxy")]
    [InlineData("kepcat maintain import re", "releases removals")]
    public void BashCompletes(string line, string values)
    {
        var run = Shell.Run($$"""
            source <(kepcat completion bash) || exit 9
            COMP_LINE='{{line}}'; COMP_POINT=${#COMP_LINE}
            _kepcat kepcat "${COMP_LINE##* }" ''
            printf '%s\n' "${COMPREPLY[@]}"
            """);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(values.Split(' '), run.Output.TrimEnd('\n').Split('\n').Order(StringComparer.Ordinal));
    }

    [BashFact]
    public void BashRegistersIt()
        => Assert.Equal("complete -o default -F _kepcat kepcat\n", Shell.Run("source <(kepcat completion bash)\ncomplete -p kepcat").Output);

    [Theory]
    [InlineData("zsh", "compdef _kepcat kepcat\n")]
    [InlineData("fish", "complete -c kepcat -a ")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName kepcat ")]
    public void OtherShellsHaveAScript(string shell, string line)
    {
        var run = Kepcat.Run("completion", shell);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(line, run.Output, StringComparison.Ordinal);
        Assert.Contains("[suggest:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnknownShellIsAnError() => Assert.Equal(2, Kepcat.Run("completion", "tcsh").ExitCode);
}
