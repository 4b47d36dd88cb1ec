using System.CommandLine;

namespace KepCatalog.Cli.Commands;

/// <summary>Defines <c>--lang</c>, the option of all commands for the language.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";
    private static readonly string[] Names = ["en", "zh", "zh-Hans"];

    /// <summary>Creates the option.</summary>
    public static Option<string> Create(Language language)
    {
        var option = new Option<string>(Name)
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
    public static Language Find(IReadOnlyList<string> args)
    {
        var language = "";
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (args[i] == Name && i + 1 < args.Count)
            {
                language = args[i + 1];
            }
            else if (args[i].StartsWith(Name, StringComparison.Ordinal) && args[i].Length > Name.Length && args[i][Name.Length] is '=' or ':')
            {
                language = args[i][(Name.Length + 1)..];
            }
        }

        return language is "zh" or "zh-Hans" ? Language.Chinese : Language.English;
    }
}
