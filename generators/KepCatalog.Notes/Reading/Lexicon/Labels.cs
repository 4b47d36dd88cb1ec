namespace KepCatalog.Notes.Reading;

/// <summary>Specifies the meaning of a labelled line or a column.</summary>
internal enum FieldKind
{
    Stage,

    /// <summary>A stage with its release: <c>Beta: v1.28</c>.</summary>
    Milestone,
    Gate,
    Sig,
    Kep,
    Contributors,

    /// <summary>The previous stage of a feature; only as a column.</summary>
    Former,

    /// <summary>The title of a feature; only as a column.</summary>
    Title,
    Other,
}

/// <summary>Lists the words for labels and column headers.</summary>
internal static class Labels
{
    private static readonly (FieldKind Kind, string[] Words)[] Lists =
    [
        (FieldKind.Stage, ["stage", "status", "maturity", "graduation", "level", "feature state", "feature stage", "target stage", "new stage", "state", "阶段", "状态", "成熟度", "特性状态", "目标阶段", "当前阶段"]),
        (FieldKind.Gate,
        [
            "featuregatename", "featuregate", "featuregates", "feature gate", "feature gates", "feature gate name", "gate", "gates", "feature flag", "feature-gate", "feature-gates", "feature_gate",
            "特性门控", "功能门控", "门控", "特性开关", "功能开关", "特征门控", "门禁", "特性门",
        ]),
        (FieldKind.Sig,
        [
            "sig", "sigs", "owner", "owning sig", "owners", "feature group", "sig group", "owned by", "area", "lead", "led by", "小组", "所属 sig", "负责 sig", "牵头", "牵头 sig", "主导 sig", "领域", "负责小组", "所属小组", "负责", "归属", "归属 sig",
        ]),
        (FieldKind.Kep, ["kep", "keps", "enhancement", "kep 地址", "kep 链接", "kep link", "kep issue", "tracking", "tracking issue", "enhancement issue", "issue", "提案", "增强提案", "kep number", "编号", "kep 编号", "kep编号", "kep号"]),
        (FieldKind.Contributors, ["contributors", "contributor", "authors", "author", "作者", "贡献者"]),
        (FieldKind.Other, ["default", "default value", "enabled by default", "默认", "默认值", "note", "notes", "docs", "documentation", "文档"]),
    ];

    // Words for column headers that do not label lines.
    private static readonly (FieldKind Kind, string[] Words)[] Columns =
    [
        (FieldKind.Kep, ["#", "no.", "number", "id"]),
        (FieldKind.Title, ["feature", "title", "name", "enhancement title", "what", "change", "item", "功能", "特性", "标题", "名称", "功能名称", "特性名称", "增强", "增强项", "能力"]),
        (FieldKind.Former, ["was", "from", "before", "previously", "old stage", "previous stage", "之前", "此前", "原阶段", "旧阶段", "升级前", "上个版本"]),
        (FieldKind.Stage, ["type", "类型", "to", "now", "graduation", "升级", "变化", "变更", "is", "was → is", "was -> is", "from -> to", "transition", "升级路径", "毕业", "stage change"]),
    ];

    private static readonly Dictionary<string, FieldKind> Lines = Index(Lists);
    private static readonly Dictionary<string, FieldKind> Heads = Index(Columns);

    /// <summary>Gets the labels whose lines are read.</summary>
    public static string[] Read { get; } = [.. Lists.Where(l => l.Kind != FieldKind.Other).SelectMany(l => l.Words)];

    /// <summary>Returns the meaning of a label, or null for other words.</summary>
    public static FieldKind? Of(string label) => Lines.TryGetValue(label, out var kind) ? kind : null;

    /// <summary>Returns the meaning of a column header, or null for other words.</summary>
    public static FieldKind? OfColumn(string head) => Of(head) ?? (Heads.TryGetValue(head, out var kind) ? kind : null);

    private static Dictionary<string, FieldKind> Index((FieldKind Kind, string[] Words)[] lists)
    {
        var index = new Dictionary<string, FieldKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var (kind, words) in lists)
        {
            foreach (var word in words)
            {
                index.Add(word, kind);
            }
        }

        return index;
    }
}
