using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace KepCatalog.Cli;

/// <summary>Shows the help of a command, and below that of <c>kepcat</c> three examples.</summary>
/// <param name="terminal">The terminal.</param>
internal sealed class HelpWithExamples(Terminal terminal) : SynchronousCommandLineAction
{
    private readonly HelpAction help = new();

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is RootCommand)
        {
            terminal.Out.Write(terminal.Text(
                """
                Examples:
                  kepcat search swap                                    what has to do with swap
                  kepcat gate SidecarContainers --on 1.29               is the gate on in v1.29?
                  kepcat upgrade --from 1.29 --to 1.33 -f kubelet.yaml  what does the upgrade break?

                """,
                """
                示例：
                  kepcat search 交换                                    与交换有关的内容
                  kepcat gate SidecarContainers --on 1.29               该门控在 v1.29 中是否启用
                  kepcat upgrade --from 1.29 --to 1.33 -f kubelet.yaml  升级后哪些设置会出问题

                """).ReplaceLineEndings("\n"));
        }

        return code;
    }
}
