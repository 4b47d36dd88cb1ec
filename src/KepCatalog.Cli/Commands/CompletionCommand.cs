using System.CommandLine;

namespace KepCatalog.Cli.Commands;

/// <summary><c>kepcat completion SHELL</c>: prints a script with which a shell completes commands, options and values.</summary>
internal static class CompletionCommand
{
    /// <summary>The scripts. Each asks <c>kepcat [suggest:POSITION] LINE</c>, which System.CommandLine answers.</summary>
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            # source <(kepcat completion bash)
            _kepcat() {
                local line="${COMP_LINE:0:COMP_POINT}" IFS=$'\n'
                COMPREPLY=($(compgen -W "$(kepcat "[suggest:${#line}]" "$line" 2>/dev/null)" -- "$2"))
            }
            complete -o default -F _kepcat kepcat
            """,
        ["zsh"] = """
            # source <(kepcat completion zsh)
            _kepcat() {
                local -a values
                values=("${(@f)$(kepcat "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
                compadd -- $values || _files
            }
            compdef _kepcat kepcat
            """,
        ["fish"] = """
            # kepcat completion fish | source
            complete -c kepcat -a '(kepcat "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null)'
            """,
        ["pwsh"] = """
            # kepcat completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName kepcat -ScriptBlock {
                param($word, $line, $position)
                kepcat "[suggest:$position]" "$line" 2>$null | Where-Object { $_ -like "$word*" } |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }
            """,
    };

    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { Description = terminal.Text("bash, zsh, fish or pwsh.", "Shell：bash、zsh、fish 或 pwsh。") };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", terminal.Text("Prints the completion script of a shell. Its first line says how to use it.", "打印 Shell 的补全脚本。脚本第一行说明如何使用。")) { shell };
        command.SetAction(line =>
        {
            terminal.Out.Write(Scripts[line.GetRequiredValue(shell)].ReplaceLineEndings("\n") + "\n");
            return ExitCode.Fine;
        });
        return command;
    }
}
