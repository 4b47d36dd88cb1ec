using System.Globalization;

namespace KepCatalog.Cli.Upgrades;

/// <summary>Represents an upgrade plan with what could not be read of the files that it is about.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Problems">What could not be read.</param>
/// <param name="Files">The number of files that were read.</param>
/// <param name="Settings">The number of settings that were found in them.</param>
internal sealed record UpgradeReport(UpgradePlan Plan, IReadOnlyList<UnreadPlace> Problems, int Files, int Settings)
{
    private static readonly (UpgradeSeverity Severity, string Title)[] Titles =
    [
        (UpgradeSeverity.Breaks, "Breaks"),
        (UpgradeSeverity.Changes, "Changes"),
        (UpgradeSeverity.NotKnown, "Not known"),
        (UpgradeSeverity.Notice, "Notices"),
    ];

    /// <summary>Gets the title of the report.</summary>
    public string Title => $"Kubernetes v{Plan.From} to v{Plan.To}";

    /// <summary>Gets the counts in a sentence.</summary>
    public string Counts => string.Join(", ", Titles.Select(t => string.Create(CultureInfo.InvariantCulture, $"{Plan.Items.Count(i => i.Severity == t.Severity)} {t.Title.ToLowerInvariant()}")))
        + (Files == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; {Settings} settings in {Files} {(Files == 1 ? "file" : "files")}"));

    /// <summary>Gets the items by severity, with the title of each; severities without items are left out.</summary>
    public IEnumerable<(string Title, IReadOnlyList<UpgradeItem> Items)> Sections
        => Titles.Select(t => (t.Title, (IReadOnlyList<UpgradeItem>)[.. Plan.Items.Where(i => i.Severity == t.Severity)])).Where(s => s.Item2.Count > 0);

    /// <summary>Returns the exit code: 1 if something breaks, 3 if nothing breaks but something is not known or not read, otherwise 0.</summary>
    public int Code => Plan.Breaks.Any() ? ExitCode.Warnings : Problems.Count > 0 || !Plan.IsSafe ? ExitCode.NotKnown : ExitCode.Fine;

    /// <summary>Returns the place of an item, or an empty text.</summary>
    public static string PlaceOf(UpgradeItem item) => item.Setting?.Place?.ToString() ?? "";

    /// <summary>Returns what happens and what to do, in one or two sentences.</summary>
    public static string TextOf(UpgradeItem item)
        => Sentence(item.Reason) + (item.Action is null ? "" : " " + Sentence(item.Action)) + (item.Since is { } since && !item.Reason.Contains("v" + since, StringComparison.Ordinal) ? $" (v{since})" : "");

    /// <summary>Makes a sentence. A first word that is a name, such as v1.32 or super-admin.conf, stays as it is.</summary>
    private static string Sentence(string text)
    {
        if (text.Length == 0)
        {
            return "";
        }

        var first = text.Split(' ')[0];
        var begin = first.All(char.IsLetter) ? char.ToUpperInvariant(text[0]) : text[0];
        return begin + text[1..] + (text[^1] is '.' or ')' or '?' ? "" : ".");
    }
}

/// <summary>Represents a place in a file that could not be read.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record UnreadPlace(string File, int Line, int Column, string Message);
