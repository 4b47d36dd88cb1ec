using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using KepCatalog.Cli.Commands;

namespace KepCatalog.Cli;

/// <summary>The entry point of <c>kepcat</c>.</summary>
internal static class Program
{
    /// <summary>Runs <c>kepcat</c> with the streams of the process.</summary>
    public static int Main(string[] args)
    {
        // Chinese titles must survive a pipe in any locale.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.InputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return Run(args, Console.Out, Console.Error, Console.In);
    }

    /// <summary>Runs <c>kepcat</c> with the specified streams.</summary>
    /// <param name="args">The command line without the program's name.</param>
    /// <param name="output">Receives the requested output.</param>
    /// <param name="error">Receives error messages.</param>
    /// <param name="input">The standard input.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, TextReader input)
    {
        // No response files: a note may be named @work.md.
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null };
        var terminal = new Terminal(output, error, input, LanguageOption.Find(args, configuration));
        try
        {
            var line = CommandLine.Create(terminal).Parse(args, configuration);
            if (line.Action is ParseErrorAction)
            {
                var problems = string.Join(" ", line.Errors.Select(e => e.Message));
                terminal.Complain(terminal.Text(problems + " See 'kepcat --help'.", "命令行有误：" + problems + " 参见“kepcat --help --lang zh”。"));
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
            terminal.Complain(terminal.Language.Text(exception.Messages)!);
            return ExitCode.Unusable;
        }
        catch (IOException exception) when (!BrokenPipe.Is(exception))
        {
            // Inputs and written files report their own failures as UnusableInputException.
            terminal.Complain(terminal.Text("Cannot write the output: " + exception.Message, "无法写出结果：" + exception.Message));
            return ExitCode.Unusable;
        }
        catch (IOException)
        {
            return ExitCode.Fine; // the reader of the output has seen enough
        }
    }
}
