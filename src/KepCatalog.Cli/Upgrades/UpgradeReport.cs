using System.Globalization;

namespace KepCatalog.Cli.Upgrades;

/// <summary>Represents an upgrade plan with what could not be read of the files that it is about, and its words in one language.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Problems">What could not be read.</param>
/// <param name="Files">The number of files that were read.</param>
/// <param name="Settings">The number of settings that were found in them.</param>
/// <param name="Language">The language of the report.</param>
internal sealed record UpgradeReport(UpgradePlan Plan, IReadOnlyList<UnreadPlace> Problems, int Files, int Settings, Language Language)
{
    private static readonly SeverityTitle[] Titles =
    [
        new(UpgradeSeverity.Breaks, new("Breaks", "会出问题"), new("breaks", "项会出问题")),
        new(UpgradeSeverity.Changes, new("Changes", "有变化"), new("changes", "项有变化")),
        new(UpgradeSeverity.NotKnown, new("Not known", "未知"), new("not known", "项未知")),
        new(UpgradeSeverity.Notice, new("Notices", "提示"), new("notices", "项提示")),
    ];

    /// <summary>Gets the title of the report.</summary>
    public string Title => Language.Text(
        $"Kubernetes v{Plan.From} to v{Plan.To}", $"Kubernetes v{Plan.From} {(Plan.To < Plan.From ? "降级" : "升级")}到 v{Plan.To}");

    /// <summary>Gets the counts in a sentence.</summary>
    public string Counts
    {
        get
        {
            var counts = Titles.Select(t => string.Create(CultureInfo.InvariantCulture, $"{Plan.Items.Count(i => i.Severity == t.Severity)} {Language.Text(t.Count)}"));
            var files = Files == 0 ? "" : Language.Text(
                string.Create(CultureInfo.InvariantCulture, $"; {Settings} settings in {Files} {(Files == 1 ? "file" : "files")}"),
                string.Create(CultureInfo.InvariantCulture, $"；{Files} 个文件中有 {Settings} 项设置"));
            return string.Join(Language.Text(", ", "，"), counts) + files;
        }
    }

    /// <summary>Gets the items by severity; severities without items are left out.</summary>
    public IEnumerable<UpgradeSection> Sections
        => Titles.Select(t => new UpgradeSection(t.Severity, Language.Text(t.Title)!, [.. Plan.Items.Where(i => i.Severity == t.Severity)])).Where(s => s.Items.Count > 0);

    /// <summary>Gets the heads of the columns of a section: the setting, its place, and the reason with the action.</summary>
    public IReadOnlyList<string> Columns => [Language.Text("What", "对象"), Language.Text("Where", "位置"), Language.Text("Why, and what to do", "原因与处理办法")];

    /// <summary>Gets the title of what could not be read.</summary>
    public string NotRead => Language.Text("Not read", "未能读取");

    /// <summary>Returns the exit code: 1 if something breaks, 3 if nothing breaks but something is not known or not read, otherwise 0.</summary>
    public int Code => Plan.Breaks.Any() ? ExitCode.Warnings : Problems.Count > 0 || !Plan.IsSafe ? ExitCode.NotKnown : ExitCode.Fine;

    /// <summary>Returns the place of an item, or an empty text.</summary>
    public static string PlaceOf(UpgradeItem item) => item.Setting?.Place?.ToString() ?? "";

    /// <summary>Returns what happens and what to do, in one or two sentences.</summary>
    public string TextOf(UpgradeItem item)
    {
        var reason = Language.Text(item.Reasons) ?? "";
        var action = Language.Text(item.Actions) is { } text ? Language.Text(" ", "") + Sentence(text) : "";
        var since = item.Since is { } release && !reason.Contains("v" + release, StringComparison.Ordinal) ? Language.Text($" (v{release})", $"（v{release}）") : "";
        return Sentence(reason) + action + since;
    }

    private string Sentence(string text)
        => text.Length == 0 ? "" : Language.Text(EnglishSentence(text), text + (text[^1] is '。' or '？' ? "" : "。"));

    /// <summary>Makes a sentence. A first word that is a name, such as v1.32 or super-admin.conf, stays as it is.</summary>
    private static string EnglishSentence(string text)
    {
        var first = text.Split(' ')[0];
        var begin = first.All(char.IsLetter) ? char.ToUpperInvariant(text[0]) : text[0];
        return begin + text[1..] + (text[^1] is '.' or ')' or '?' ? "" : ".");
    }
}

/// <summary>Represents the words for a severity.</summary>
/// <param name="Severity">The severity.</param>
/// <param name="Title">The title of a section.</param>
/// <param name="Count">What stands behind a number of items.</param>
internal sealed record SeverityTitle(UpgradeSeverity Severity, LocalizedText Title, LocalizedText Count);

/// <summary>Represents the items of an upgrade plan that matter equally.</summary>
/// <param name="Severity">How much they matter.</param>
/// <param name="Title">The title, in the language of the report.</param>
/// <param name="Items">The items.</param>
internal sealed record UpgradeSection(UpgradeSeverity Severity, string Title, IReadOnlyList<UpgradeItem> Items);

/// <summary>Represents a place in a file that could not be read.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Messages">What is wrong and what to do.</param>
internal sealed record UnreadPlace(string File, int Line, int Column, LocalizedText Messages)
{
    /// <summary>Returns the place and the message in the form <c>kubelet.yaml(12,5): message</c>.</summary>
    public string In(Language language)
        => string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column}){language.Colon}{language.Text(Messages)}");
}
