using System.Globalization;

namespace KepCatalog.Cli.Output;

/// <summary>Prints the removals and other changes of a release as short tables.</summary>
internal static class ChangesText
{
    /// <summary>Writes a table for each kind of change that the release has.</summary>
    public static void Write(IPage page, Release release)
    {
        Write(
            page,
            page.Language.Text("Removed API versions", "移除的 API 版本"),
            ["API", page.Language.Text("Kind", "类别"), page.Language.Text("Use", "改用")],
            release.RemovedApis,
            api => [api.GroupVersion, api.Kind ?? page.Language.Text("all", "全部"), api.Replacement]);
        Write(
            page,
            page.Language.Text("Removed flags", "移除的标志"),
            [page.Language.Text("Component", "组件"), page.Language.Text("Flag", "标志"), page.Language.Text("Use", "改用")],
            release.RemovedFlags,
            flag => [string.Join(' ', flag.Commands.Count == 0 ? [flag.Component] : [flag.Component, string.Join(", ", flag.Commands)]), flag.Flag, flag.Replacement]);
        Write(
            page,
            page.Language.Text("Removed feature gates", "移除的特性门控"),
            [page.Language.Text("Gate", "门控"), "KEP"],
            RemovedGates(release),
            gate => [gate.Name, string.Join(", ", gate.Keps.Select(k => k.Number))]);
        Write(
            page,
            page.Language.Text("Changed defaults", "改变的默认值"),
            [page.Language.Text("Component", "组件"), page.Language.Text("Setting", "设置"), page.Language.Text("From", "原值"), page.Language.Text("To", "新值")],
            release.ChangedDefaults,
            change => [string.Join(", ", change.Components), change.Setting, change.From, change.To]);
        Write(
            page,
            page.Language.Text("Fields that need a gate", "依赖门控的字段"),
            [page.Language.Text("Configuration", "配置"), page.Language.Text("Field", "字段"), page.Language.Text("Gate", "门控")],
            release.GatedFields,
            field => [field.Kind + " " + field.GroupVersion[(field.GroupVersion.IndexOf('/', StringComparison.Ordinal) + 1)..], field.Field, field.Gate]);
    }

    /// <summary>Returns the gates of the components that the release no longer has.</summary>
    public static IReadOnlyList<FeatureGate> RemovedGates(Release release)
        => [.. FeatureGates.All.Where(g => g.History.Any(c => c.Stage == Stage.Removed && c.Since == release.Version))];

    private static void Write<T>(IPage page, string title, Head[] columns, IReadOnlyList<T> changes, Func<T, string?[]> cells)
    {
        if (changes.Count == 0)
        {
            return;
        }

        page.Heading(string.Create(CultureInfo.InvariantCulture, $"{title}{page.Language.Colon}{changes.Count}"));
        page.Table(columns, changes.Select(cells));
    }
}
