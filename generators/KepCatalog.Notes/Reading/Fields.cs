using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>What a labelled line is about.</summary>
internal enum FieldKind
{
    Stage,

    /// <summary>A stage, and the release that it was reached in: <c>Beta: v1.28</c>.</summary>
    Milestone,
    Gate,
    Sig,
    Kep,
    Contributors,
    Other,
}

/// <summary>A labelled line of an item: <c>FeatureGateName: CronJobTimeZone</c>, <c>SIG：存储</c>.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Stage">The stage that the label names; unknown for other labels.</param>
/// <param name="Value">The text after the label.</param>
/// <param name="Text">The line that it stands in.</param>
/// <param name="Start">Where the value starts in the line.</param>
internal sealed record Field(FieldKind Kind, Stage Stage, string Value, RichText Text, int Start);

/// <summary>Finds labelled lines.</summary>
internal static class Fields
{
    private static readonly Pattern Labelled = new(
        @"^\s*(?<key>[\p{L}][\p{L} _-]{0,30}?)\s*[:：=]\s*(?<value>\S[^\n]*)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline, ":", "：", "=");

    private static readonly Pattern Release = new(
        @"^(?:(?:in|since|自|从)\s*)?(?:(?:kubernetes|k8s)\s*)?v?1\.\d{1,3}(?:\.\d{1,3})?[\s\p{P}]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, "1.");

    private static readonly Dictionary<string, FieldKind> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        ["stage"] = FieldKind.Stage, ["status"] = FieldKind.Stage, ["maturity"] = FieldKind.Stage, ["graduation"] = FieldKind.Stage, ["level"] = FieldKind.Stage,
        ["阶段"] = FieldKind.Stage, ["状态"] = FieldKind.Stage, ["成熟度"] = FieldKind.Stage, ["特性状态"] = FieldKind.Stage, ["feature state"] = FieldKind.Stage,
        ["featuregatename"] = FieldKind.Gate, ["featuregate"] = FieldKind.Gate, ["featuregates"] = FieldKind.Gate, ["feature gate"] = FieldKind.Gate, ["feature gates"] = FieldKind.Gate, ["feature gate name"] = FieldKind.Gate, ["gate"] = FieldKind.Gate, ["gates"] = FieldKind.Gate,
        ["feature-gate"] = FieldKind.Gate, ["feature-gates"] = FieldKind.Gate, ["feature_gate"] = FieldKind.Gate, ["特性门控"] = FieldKind.Gate, ["功能门控"] = FieldKind.Gate, ["门控"] = FieldKind.Gate, ["特性开关"] = FieldKind.Gate, ["功能开关"] = FieldKind.Gate, ["特征门控"] = FieldKind.Gate,
        ["sig"] = FieldKind.Sig, ["sigs"] = FieldKind.Sig, ["owner"] = FieldKind.Sig, ["owning sig"] = FieldKind.Sig, ["owners"] = FieldKind.Sig, ["小组"] = FieldKind.Sig, ["所属 sig"] = FieldKind.Sig, ["负责 sig"] = FieldKind.Sig, ["牵头"] = FieldKind.Sig, ["领域"] = FieldKind.Sig, ["area"] = FieldKind.Sig, ["负责小组"] = FieldKind.Sig, ["所属小组"] = FieldKind.Sig, ["负责"] = FieldKind.Sig, ["lead"] = FieldKind.Sig, ["led by"] = FieldKind.Sig,
        ["kep"] = FieldKind.Kep, ["keps"] = FieldKind.Kep, ["enhancement"] = FieldKind.Kep, ["kep 地址"] = FieldKind.Kep, ["kep 链接"] = FieldKind.Kep, ["tracking"] = FieldKind.Kep, ["tracking issue"] = FieldKind.Kep, ["提案"] = FieldKind.Kep, ["增强提案"] = FieldKind.Kep, ["kep number"] = FieldKind.Kep, ["编号"] = FieldKind.Kep,
        ["contributors"] = FieldKind.Contributors, ["contributor"] = FieldKind.Contributors, ["authors"] = FieldKind.Contributors, ["author"] = FieldKind.Contributors, ["作者"] = FieldKind.Contributors, ["贡献者"] = FieldKind.Contributors,
        ["default"] = FieldKind.Other, ["enabled by default"] = FieldKind.Other, ["默认"] = FieldKind.Other, ["默认值"] = FieldKind.Other, ["note"] = FieldKind.Other, ["notes"] = FieldKind.Other, ["docs"] = FieldKind.Other,
    };

    // The labels of lines that something is read from.
    private static readonly string[] Read = Keys.Where(k => k.Value != FieldKind.Other).Select(k => k.Key).ToArray();

    /// <summary>What a label or a table column is about; null for words that are none.</summary>
    public static FieldKind? KindOf(string label)
    {
        label = Blanks.Single(label.Trim().Trim('*', '_', '`', ':', '：').Trim());
        return Keys.TryGetValue(label, out var kind) ? kind
            : Keys.TryGetValue(label.ToLowerInvariant().Replace(" / ", "/").Split('/')[0].Trim(), out kind) ? kind
            : null;
    }

    /// <summary>The label that another one, which is not known, is a slip of; null where it is none.</summary>
    public static string? Meant(string label) => Slips.Find(Blanks.Single(label), Read);

    /// <summary>The labelled lines of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unknown">Takes what looks like a label and is not known.</param>
    public static IEnumerable<Field> Of(RichText text, Action<Group>? unknown = null)
    {
        foreach (Match match in Labelled.Matches(text.Plain))
        {
            if (KindOf(match, out var stage) is { } kind)
            {
                yield return new Field(kind, stage, match.Groups["value"].Value.Trim(), text, match.Groups["value"].Index);
            }
            else
            {
                unknown?.Invoke(match.Groups["key"]);
            }
        }
    }

    /// <summary>Whether a text is nothing but labelled lines.</summary>
    public static bool IsOnlyFields(RichText text)
        => text.Plain.Split('\n').All(line => line.Trim().Length == 0
            || (Labelled.Match(line) is { Success: true } match && KindOf(match, out _) is not null));

    private static FieldKind? KindOf(Match match, out Stage stage)
    {
        var label = match.Groups["key"].Value;
        var kind = KindOf(label);
        stage = kind is null && Release.IsMatch(match.Groups["value"].Value) ? TitleStages.FindPure(label) ?? Stage.Unknown : Stage.Unknown;
        return stage == Stage.Unknown ? kind : FieldKind.Milestone;
    }
}
