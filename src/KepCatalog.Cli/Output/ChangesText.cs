using System.Globalization;
using Spectre.Console;

namespace KepCatalog.Cli.Output;

/// <summary>Prints the removals and other changes of a release as short tables.</summary>
internal static class ChangesText
{
    /// <summary>Writes a table for each kind of change that the release has.</summary>
    public static void Write(Terminal terminal, Release release)
    {
        Write(terminal, "Removed API versions", ["API", "Kind", "Use"], release.RemovedApis, api => [api.GroupVersion, api.Kind ?? "all", api.Replacement]);
        Write(
            terminal, "Removed flags", ["Component", "Flag", "Use"], release.RemovedFlags,
            flag => [string.Join(' ', flag.Commands.Count == 0 ? [flag.Component] : [flag.Component, string.Join(", ", flag.Commands)]), flag.Flag, flag.Replacement]);
        Write(
            terminal, "Changed defaults", ["Component", "Setting", "From", "To"], release.ChangedDefaults,
            change => [string.Join(", ", change.Components), change.Setting, change.From, change.To]);
        Write(
            terminal, "Fields that need a gate", ["Configuration", "Field", "Gate"], release.GatedFields,
            field => [field.Kind + " " + field.GroupVersion[(field.GroupVersion.IndexOf('/', StringComparison.Ordinal) + 1)..], field.Field, field.Gate]);
    }

    private static void Write<T>(Terminal terminal, string title, string[] columns, IReadOnlyList<T> changes, Func<T, string?[]> cells)
    {
        if (changes.Count == 0)
        {
            return;
        }

        terminal.Rich.WriteLine();
        terminal.Rich.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}: {changes.Count}"));
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns(columns);
        foreach (var change in changes)
        {
            table.AddRow(cells(change).Select(c => new Text(PlainText.OneLine(c ?? ""))));
        }

        terminal.Rich.Write(table);
    }
}
