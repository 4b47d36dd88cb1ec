namespace KepCatalog.Upgrades;

/// <summary>Provides the sentences of upgrade plans: reasons and actions.</summary>
internal static class PlanTexts
{
    public static LocalizedText DeleteSetting => new("delete the setting", "请删除该设置");

    public static LocalizedText DeleteSettingBefore => new("delete the setting before that", "请在此之前删除该设置");

    public static LocalizedText SettingCanBeDeleted => new("the setting can be deleted", "可以删除该设置");

    public static LocalizedText GateIsRemovedLater(KubernetesVersion since)
        => new($"v{since} removes the gate, and a component that sets it does not start", $"v{since} 将移除该门控，届时仍设置它的组件无法启动");

    public static LocalizedText HasNoEffect(GateState state) => new(
        $"the gate is {state.Descriptions.English}, so the setting has no effect, and a later release removes it",
        $"该门控的状态是“{state.Descriptions.Chinese}”，该设置不起作用；之后的版本会移除该门控");

    public static LocalizedText IsDefault(bool? value, KubernetesVersion version) => value == true
        ? new($"on is the default in v{version}", $"v{version} 中默认就是启用")
        : new($"off is the default in v{version}", $"v{version} 中默认就是禁用");

    public static LocalizedText NewDefault(bool? isOn) => isOn == true
        ? new("the feature is on by default", "该特性改为默认启用")
        : new("the feature is off by default", "该特性改为默认禁用");

    public static LocalizedText KeepDefault(FeatureGate gate, bool? isOn)
    {
        var value = isOn == true ? "false" : "true";
        return new($"set {gate}={value} to keep it as it is", $"如需保持原状，请设置 {gate}={value}");
    }

    public static LocalizedText KubeletIsNewer(KubernetesVersion to)
        => new($"the kubelet must not be newer than the API server of v{to}", $"kubelet 的版本不能高于 API 服务器的 v{to}");

    public static LocalizedText UpgradeApiServer => new("upgrade the API server first", "请先升级 API 服务器");

    public static LocalizedText KubeletIsTooOld(KubernetesVersion to, int most) => new(
        FormattableString.Invariant($"the kubelet may be at most {most} minor releases older than the API server of v{to}"),
        FormattableString.Invariant($"kubelet 最多只能比 v{to} 的 API 服务器低 {most} 个次要版本"));

    public static LocalizedText UpgradeKubelet => new("upgrade the kubelet first", "请先升级 kubelet");

    public static LocalizedText ApiIsRemoved(RemovedApi api, string name) => api.IsFile
        ? new($"v{api.RemovedIn} no longer reads {name}", $"v{api.RemovedIn} 不再读取 {name}")
        : new($"v{api.RemovedIn} no longer serves {name}", $"v{api.RemovedIn} 不再提供 {name}");

    public static LocalizedText Use(string other) => new($"use {other}", $"请改用 {other}");

    public static LocalizedText UseBefore(string other) => new($"use {other} before that", $"请在此之前改用 {other}");

    /// <param name="flag">The flag.</param>
    /// <param name="command">The subcommand that gets it, or null.</param>
    public static LocalizedText FlagIsRemoved(RemovedFlag flag, string? command) => command is null
        ? new($"v{flag.RemovedIn} removed the flag, and {flag.Component} does not start with it", $"v{flag.RemovedIn} 移除了该标志，设置它的 {flag.Component} 无法启动")
        : new($"v{flag.RemovedIn} removed the flag, and {flag.Component} {command} fails with it", $"v{flag.RemovedIn} 移除了该标志，带有它的 {flag.Component} {command} 会失败");

    /// <param name="flags">The flags with the name, of all components.</param>
    public static LocalizedText FlagOfUnknown(IReadOnlyList<RemovedFlag> flags)
    {
        var english = flags.Select(f => $"v{f.RemovedIn} removed it from {f.Component}").Distinct(StringComparer.Ordinal);
        var chinese = flags.Select(f => $"v{f.RemovedIn} 从 {f.Component} 中移除了它").Distinct(StringComparer.Ordinal);
        return new(
            $"the file does not tell which component gets the flag: {string.Join(", ", english)}",
            $"文件没有写明哪个组件接收该标志：{string.Join("，", chinese)}");
    }

    public static LocalizedText CheckComponent => new("find out which component gets it, and delete it there", "请查明哪个组件接收它，并在那里删除");

    public static LocalizedText FlagIsRemovedLater(RemovedFlag flag) => new($"v{flag.RemovedIn} removes the flag", $"v{flag.RemovedIn} 将移除该标志");

    public static LocalizedText DeleteFlag => new("delete the flag", "请删除该标志");

    public static LocalizedText DeleteFlagBefore => new("delete the flag before that", "请在此之前删除该标志");

    public static LocalizedText FieldNeedsGate(FeatureGate gate, KubernetesVersion to) => new(
        $"the field needs the feature gate {gate}, which is off in v{to}; whether the component ignores the field or refuses the file is not known",
        $"该字段依赖特性门控 {gate}，而它在 v{to} 中处于禁用状态；不清楚组件会忽略该字段还是拒绝该文件");

    /// <param name="gate">The gate.</param>
    /// <param name="to">The release.</param>
    /// <param name="remark">How the field depends on it, which notes say in English.</param>
    public static LocalizedText FieldDependsOnGate(FeatureGate gate, KubernetesVersion to, string remark) => new(
        $"the field depends on the feature gate {gate}, which is off in v{to} ({remark})",
        $"该字段取决于特性门控 {gate}，而它在 v{to} 中处于禁用状态（备注（英文）：“{remark}”）");

    public static LocalizedText SetGateOrDeleteField(FeatureGate gate) => new($"set {gate}=true, or delete the field", $"请设置 {gate}=true，或删除该字段");

    /// <param name="before">The default before, or null if no source names it.</param>
    /// <param name="after">The default after, or null if no source names it.</param>
    public static LocalizedText DefaultChanges(string? before, string? after) => (before, after) switch
    {
        (null, null) => new("the default is now another one", "默认值有变化"),
        (null, _) => new($"the default is now {after}", $"默认值改为 {after}"),
        (_, null) => new($"the default was {before} and is now another one", $"默认值不再是 {before}"),
        _ => new($"the default was {before} and is now {after}", $"默认值由 {before} 改为 {after}"),
    };

    /// <summary>Quotes the remark of a note, which is in English.</summary>
    public static LocalizedText Remark(string? remark) => remark is null ? default : new(remark, $"备注（英文）：“{remark}”");
}
