using System.CommandLine;

namespace KepCatalog.Cli.Commands;

/// <summary>Defines <c>--lang</c>, the option of all commands for the language.</summary>
internal static class LanguageOption
{
    private static readonly string[] Names = ["en", "zh", "zh-Hans"];

    /// <summary>Creates the option.</summary>
    public static Option<string> Create(Language language)
    {
        var option = new Option<string>("--lang")
        {
            Description = language.Text("The language of texts for people: en for English, or zh for Chinese.", "输出文本的语言：en 为英文，zh 为中文。"),
            Recursive = true,
            DefaultValueFactory = _ => Names[0],
        };
        option.AcceptOnlyFromAmong(Names);
        return option;
    }

    /// <summary>Finds the language of a command line. It is needed before the commands exist, because their descriptions are in it.</summary>
    /// <returns>The language, or English for an unknown one, which the commands report.</returns>
    public static Language Find(IReadOnlyList<string> args, ParserConfiguration configuration)
    {
        var option = Create(Language.English);
        var line = new RootCommand { option }.Parse(args, configuration);
        return line.GetResult(option) is { Tokens: [.., { Value: "zh" or "zh-Hans" }] } ? Language.Chinese : Language.English;
    }
}
