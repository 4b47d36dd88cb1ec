using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using KepCatalog.Cli.Commands;
using KepCatalog.Cli.Search;

namespace KepCatalog.Cli;

/// <summary>The entry point of <c>kepcat</c>.</summary>
internal static class Program
{
    /// <summary>Runs <c>kepcat</c> with the streams of the process.</summary>
    public static int Main(string[] args)
    {
        // Chinese titles must survive a pipe in any locale.
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var input = new StreamReader(Console.OpenStandardInput(), utf8);
        if (!Console.IsOutputRedirected)
        {
            Console.OutputEncoding = utf8;
            return Run(args, new Streams(Console.Out, Console.Error, input, IsTerminal: true));
        }

        // The console would be set up for a terminal that is not there, and written to line by line.
        var output = new StreamWriter(Console.OpenStandardOutput(), utf8);
        var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
        return Run(args, new Streams(output, error, input));
    }

    /// <summary>Runs <c>kepcat</c> with the specified streams.</summary>
    /// <param name="args">The command line without the program's name.</param>
    /// <param name="streams">The streams.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, Streams streams)
    {
        var terminal = new Terminal(streams, LanguageOption.Find(args));
        try
        {
            var code = Run(args, terminal);
            streams.Output.Flush();
            return code;
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

    private static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        // No response files: a note may be named @work.md.
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null };
        var line = CommandLine.Create(terminal, args).Parse(args, configuration);
        if (line.Action is ParseErrorAction)
        {
            terminal.Complain(line.CommandResult.Command is RootCommand && line.UnmatchedTokens is [[not '-', ..], ..] words ? UnknownCommand(words, terminal.Language) : BadLine(line, terminal.Language));
            return ExitCode.Unusable;
        }

        return line.Invoke(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
    }

    private static string BadLine(ParseResult line, Language language)
    {
        var problems = string.Join(" ", line.Errors.Select(e => e.Message));
        return language.Text(problems + " See 'kepcat --help'.", "命令行有误：" + problems + " 参见“kepcat --help --lang zh”。");
    }

    /// <summary>Says which command is meant by the first word, or that the catalogue knows the words.</summary>
    private static string UnknownCommand(IReadOnlyList<string> words, Language language)
    {
        var meant = Nearest.To(words[0], CommandLine.Names).Select(n => $"'kepcat {n}'").ToList();
        var search = string.Join(' ', words);
        if (meant.Count == 0 && new CatalogueSearch().Find(search).Count > 0)
        {
            meant.Add($"'kepcat search {search}'");
        }

        return language.Text($"'{words[0]}' is not a command", $"没有名为“{words[0]}”的命令")
            + (meant.Count > 0 ? Nearest.Question(language, meant) : language.Text("; see 'kepcat --help'.", "；参见“kepcat --help --lang zh”。"));
    }
}
