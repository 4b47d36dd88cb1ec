using System.Globalization;
using Spectre.Console;

namespace KepCatalog.Cli.Output;

/// <summary>Prints the removals and other changes of a release as short tables.</summary>
internal static class ChangesText
{
    /// <summary>Writes a table for each kind of change that the release has.</summary>
    public static void Write(Terminal terminal, Release release)
    {
        Write(
            terminal,
            terminal.Text("Removed API versions", "移除的 API 版本"),
            ["API", terminal.Text("Kind", "类别"), terminal.Text("Use", "改用")],
            release.RemovedApis,
            api => [api.GroupVersion, api.Kind ?? terminal.Text("all", "全部"), api.Replacement]);
        Write(
            terminal,
            terminal.Text("Removed flags", "移除的标志"),
            [terminal.Text("Component", "组件"), terminal.Text("Flag", "标志"), terminal.Text("Use", "改用")],
            release.RemovedFlags,
            flag => [string.Join(' ', flag.Commands.Count == 0 ? [flag.Component] : [flag.Component, string.Join(", ", flag.Commands)]), flag.Flag, flag.Replacement]);
        Write(
            terminal,
            terminal.Text("Changed defaults", "改变的默认值"),
            [terminal.Text("Component", "组件"), terminal.Text("Setting", "设置"), terminal.Text("From", "原值"), terminal.Text("To", "新值")],
            release.ChangedDefaults,
            change => [string.Join(", ", change.Components), change.Setting, change.From, change.To]);
        Write(
            terminal,
            terminal.Text("Fields that need a gate", "依赖门控的字段"),
            [terminal.Text("Configuration", "配置"), terminal.Text("Field", "字段"), terminal.Text("Gate", "门控")],
            release.GatedFields,
            field => [field.Kind + " " + field.GroupVersion[(field.GroupVersion.IndexOf('/', StringComparison.Ordinal) + 1)..], field.Field, field.Gate]);
    }

    private static void Write<T>(Terminal terminal, string title, string[] columns, IReadOnlyList<T> changes, Func<T, string?[]> cells)
    {
        if (changes.Count == 0)
        {
            return;
        }

        terminal.Rich.WriteLine();
        terminal.Rich.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}{terminal.Language.Colon}{changes.Count}"));
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns(columns);
        foreach (var change in changes)
        {
            table.AddRow(cells(change).Select(c => new Text(PlainText.OneLine(c ?? ""))));
        }

        terminal.Rich.Write(table);
    }
}
