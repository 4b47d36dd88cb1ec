using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;

namespace KepCatalog.Cli;

/// <summary>The entry point of <c>kepcat</c>.</summary>
internal static class Program
{
    /// <summary>Runs <c>kepcat</c> on the process's own streams.</summary>
    public static int Main(string[] args)
    {
        // Chinese titles must survive a pipe whatever the locale says.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return Run(args, Console.Out, Console.Error);
    }

    /// <summary>Runs <c>kepcat</c> on streams of the caller's choice.</summary>
    /// <param name="args">The command line without the program's name.</param>
    /// <param name="output">Takes what was asked for.</param>
    /// <param name="error">Takes what went wrong.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var terminal = new Terminal(output, error);
        try
        {
            // No response files: a note may well be called @work.md.
            var line = CommandLine.Create(terminal)
                .Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (line.Action is ParseErrorAction)
            {
                var problems = string.Join(" ", line.Errors.Select(e => e.Message));
                terminal.Complain(problems + " See 'kepcat --help'.");
                return ExitCode.Unusable;
            }

            return line.Invoke(new InvocationConfiguration
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (UnusableInputException exception)
        {
            terminal.Complain(exception.Message);
            return ExitCode.Unusable;
        }
        catch (IOException exception) when (!BrokenPipe.Is(exception))
        {
            // Inputs and files that a command writes turn their own failures into UnusableInputException.
            terminal.Complain("The output cannot be written: " + exception.Message);
            return ExitCode.Unusable;
        }
        catch (IOException)
        {
            return ExitCode.Fine; // whoever read the output has seen enough
        }
    }
}
