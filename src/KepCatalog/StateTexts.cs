namespace KepCatalog;

/// <summary>Provides the words for stages, states, verdicts and changes of KEPs and feature gates.</summary>
internal static class StateTexts
{
    public static LocalizedText NotYetIntroduced => new("not yet introduced", "尚未引入");

    public static LocalizedText Removed => Of(Stage.Removed);

    public static LocalizedText NotKnown => new("not known", "未知");

    public static LocalizedText Of(Stage stage) => stage switch
    {
        Stage.Alpha => new("alpha", "Alpha"),
        Stage.Beta => new("beta", "Beta"),
        Stage.Stable => new("stable", "稳定"),
        Stage.Deprecated => new("deprecated", "已弃用"),
        Stage.Removed => new("removed", "已移除"),
        _ => new("unknown", "未知"),
    };

    public static LocalizedText Planned(LocalizedText stage) => new($"{stage.English} (planned)", $"{stage.Chinese}（计划）");

    /// <summary>Returns the state of a gate that a release has: <c>beta, on by default, locked</c>.</summary>
    public static LocalizedText Present(Stage stage, bool? isOnByDefault, bool? isLocked)
    {
        var (name, rest) = (Of(stage), DefaultAndLock(isOnByDefault, isLocked));
        return rest.IsEmpty ? name : new($"{name.English}, {rest.English}", $"{name.Chinese}，{rest.Chinese}");
    }

    /// <summary>Returns the default and the lock of a gate that a release has: <c>on by default, locked</c>. The text is empty if there is nothing to say.</summary>
    public static LocalizedText DefaultAndLock(bool? isOnByDefault, bool? isLocked)
    {
        LocalizedText isOn = isOnByDefault switch { true => OnByDefault, false => OffByDefault, null => default };
        LocalizedText locked = isLocked switch { true => Locked, false => default, null => LockNotKnown };
        return isOn.IsEmpty ? locked : locked.IsEmpty ? isOn : new($"{isOn.English}, {locked.English}", $"{isOn.Chinese}，{locked.Chinese}");
    }

    public static LocalizedText OnByDefault => new("on by default", "默认启用");

    public static LocalizedText OffByDefault => new("off by default", "默认禁用");

    public static LocalizedText Locked => new("locked", "已锁定");

    public static LocalizedText LockNotKnown => new("lock not known", "是否锁定未知");

    public static LocalizedText Of(GateVerdict verdict) => verdict switch
    {
        GateVerdict.Accepted => new("accepted", "接受"),
        GateVerdict.Refused => new("refused", "拒绝"),
        _ => NotKnown,
    };

    public static LocalizedText Of(FeatureChangeKind kind) => kind switch
    {
        FeatureChangeKind.Removed => Removed,
        FeatureChangeKind.Deprecated => Of(Stage.Deprecated),
        FeatureChangeKind.Demoted => new("demoted", "阶段退回"),
        FeatureChangeKind.Promoted => new("promoted", "阶段提升"),
        _ => new("introduced", "新引入"),
    };

    public static LocalizedText Of(KepStatus status) => status switch
    {
        KepStatus.Provisional => new("provisional", "草案"),
        KepStatus.Implementable => new("implementable", "可实现"),
        KepStatus.Implemented => new("implemented", "已实现"),
        KepStatus.Deferred => new("deferred", "已推迟"),
        KepStatus.Rejected => new("rejected", "已否决"),
        KepStatus.Withdrawn => new("withdrawn", "已撤回"),
        KepStatus.Replaced => new("replaced", "已被取代"),
        KepStatus.Removed => Removed,
        _ => NotKnown,
    };
}
