using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary>Defines the options by which lists are filtered, and reads them.</summary>
internal static class ListOptions
{
    private static readonly Stage[] Stages = [Stage.Alpha, Stage.Beta, Stage.Stable, Stage.Deprecated, Stage.Removed];

    /// <summary>Creates the option for a SIG.</summary>
    public static Option<string?> OfSig(Terminal terminal)
    {
        var option = new Option<string?>("--sig") { Description = terminal.Text("Only those of this SIG, such as node or sig-node.", "只列出此 SIG 的内容，例如 node 或 sig-node。") };
        option.CompleteWith("SIG", Sigs);
        return option;
    }

    /// <summary>Returns the SIG as the catalogue has it, or null if there is no text.</summary>
    /// <exception cref="UnusableInputException">There is no such SIG.</exception>
    public static string? ReadSig(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var slug = text.Trim().ToLowerInvariant().Replace(' ', '-');
        slug = slug.StartsWith("sig-", StringComparison.Ordinal) ? slug : "sig-" + slug;
        var known = Sigs();
        return known.Contains(slug, StringComparer.Ordinal) ? slug : throw Unknown("--sig", text, slug, known);
    }

    /// <summary>Creates the option for a stage.</summary>
    public static Option<string?> OfStage(Terminal terminal, string english, string chinese)
    {
        var option = new Option<string?>("--stage") { Description = terminal.Text(english, chinese) };
        option.AcceptOnlyFromAmong([.. Stages.Select(JsonText.Word)]);
        return option;
    }

    /// <summary>Returns the stage, or null if there is no text.</summary>
    public static Stage? ReadStage(string? text) => text is null ? null : Stages.First(s => JsonText.Word(s) == text);

    /// <summary>Creates an option for a release.</summary>
    public static Option<string?> OfRelease(Terminal terminal, string name, string english, string chinese)
    {
        var option = new Option<string?>(name) { Description = terminal.Text(english, chinese) };
        option.CompleteWithReleases();
        return option;
    }

    /// <summary>Creates an option with a fixed set of values.</summary>
    public static Option<string?> OneOf(Terminal terminal, string name, IReadOnlyList<string> values, string english, string chinese)
    {
        var option = new Option<string?>(name) { Description = terminal.Text($"{english}: {string.Join(", ", values)}.", $"{chinese}：{string.Join("、", values)}。") };
        option.AcceptOnlyFromAmong([.. values]);
        return option;
    }

    /// <summary>Returns the error for a value that is not known.</summary>
    public static UnusableInputException Unknown(string option, string asked, string meant, IEnumerable<string> known)
    {
        var near = Nearest.To(meant, known);
        return new UnusableInputException(
            $"The catalogue has no '{asked}' for {option}{Nearest.Question(Language.English, near)}", $"目录中没有 {option} 的值“{asked}”{Nearest.Question(Language.Chinese, near)}");
    }

    /// <summary>Writes a list, or says that nothing is in it.</summary>
    /// <returns>The exit code.</returns>
    public static int Write(Terminal terminal, FormatOption format, ParseResult line, Rows rows)
    {
        if (rows.Lines.Count > 0 || format.IsJson(line))
        {
            format.Write(line, rows);
        }

        if (rows.Lines.Count > 0)
        {
            return ExitCode.Fine;
        }

        terminal.Complain(terminal.Text("The catalogue has nothing that matches.", "目录中没有符合条件的内容。"));
        return ExitCode.Warnings;
    }

    private static List<string> Sigs() => [.. Keps.All.Select(k => k.Sig).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
}
