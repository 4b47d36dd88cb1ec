using System.Text.RegularExpressions;

namespace KepCatalog.Cli.Tests;

/// <summary>Reads a <c>kep.yaml</c> line by line, knowing nothing of YAML: a second opinion on what the importer read.</summary>
internal sealed partial record UpstreamLines(
    string Number, string Title, string Sig, string Status, string Stage, string Latest, IReadOnlyList<string> Gates, IReadOnlyList<(string Stage, string Release)> Milestones)
{
    public static UpstreamLines Read(string path)
    {
        var scalars = new Dictionary<string, string>();
        var gates = new List<string>();
        var milestones = new List<(string, string)>();
        var section = "";
        foreach (var line in File.ReadLines(path))
        {
            if (TopLevel().Match(line) is { Success: true } top)
            {
                section = top.Groups[1].Value;
                scalars.TryAdd(section, Unquote(top.Groups[2].Value));
            }
            else if (section == "milestone" && Nested().Match(line) is { Success: true } release)
            {
                milestones.Add((release.Groups[1].Value, Unquote(release.Groups[2].Value)));
            }
            else if (section == "feature-gates" && GateName().Match(line) is { Success: true } gate)
            {
                gates.Add(Unquote(gate.Groups[1].Value));
            }
        }

        string Of(string key) => scalars.GetValueOrDefault(key, "");
        return new UpstreamLines(scalars["kep-number"], scalars["title"], scalars["owning-sig"], Of("status"), Of("stage"), Of("latest-milestone"), gates, milestones);
    }

    private static string Unquote(string value)
    {
        value = value.Trim();
        if (value.StartsWith('"') || value.StartsWith('\''))
        {
            return value[1..value.IndexOf(value[0], 1)];
        }

        var comment = value.IndexOf(" #", StringComparison.Ordinal);
        return value.StartsWith('#') ? "" : (comment < 0 ? value : value[..comment]).Trim();
    }

    [GeneratedRegex("^([a-z-]+) *:(.*)$")]
    private static partial Regex TopLevel();

    [GeneratedRegex("^ +([a-z]+) *:(.*)$")]
    private static partial Regex Nested();

    [GeneratedRegex("^ *- name *:(.*)$")]
    private static partial Regex GateName();
}
