namespace KepCatalog.Checking;

/// <summary>Provides the sentences of verdicts on settings of feature gates.</summary>
/// <remarks>What the site fills in by a script gets words, so that it can have placeholders for them.</remarks>
internal static class VerdictTexts
{
    public static LocalizedText Malformed => new("write it as Name=true or Name=false", "请写成 Name=true 或 Name=false");

    public static LocalizedText SetTwice(string name)
        => new($"{name} is set twice, and the last one counts: keep one of the two", $"{name} 设置了两次，以最后一次为准：请只保留其中一项");

    public static LocalizedText LockNotKnown(FeatureGate gate, KubernetesVersion version, bool value) => new(
        $"{gate} is stable in v{version}, and no source says whether it can still be set to {Word(value)}: delete the setting to be safe",
        $"{gate} 在 v{version} 中已稳定，没有来源说明是否还能设为 {Word(value)}：为稳妥起见，请删除该设置");

    public static LocalizedText ComponentNotKnown(string component)
        => new($"no source says which feature gates {component} accepts", $"没有来源说明 {component} 接受哪些特性门控");

    public static LocalizedText NotYetIntroduced(FeatureGate gate, KubernetesVersion since) => new(
        $"{gate} is introduced in v{since}: delete the setting, or upgrade to v{since} first",
        $"{gate} 从 v{since} 起才引入：请删除该设置，或先升级到 v{since}");

    public static LocalizedText AllBetaNotYetIntroduced(KubernetesVersion since) => new(
        $"{GateJudge.AllBeta} is introduced in v{since}: delete the setting",
        $"{GateJudge.AllBeta} 从 v{since} 起才引入：请删除该设置");

    public static LocalizedText Removed(FeatureGate gate, KubernetesVersion? since)
    {
        var outcome = Outcome(gate);
        return new($"{gate} was removed in v{since}: delete the setting; {outcome.English}", $"{gate} 已在 v{since} 中移除：请删除该设置；{outcome.Chinese}");
    }

    public static LocalizedText Locked(FeatureGate gate, bool value, KubernetesVersion? since)
    {
        var outcome = value ? AlwaysOn : OffForGood;
        return new(
            $"{gate} is locked to {Word(value)} since v{since}: delete the setting; {outcome.English}",
            $"{gate} 自 v{since} 起锁定为 {Word(value)}：请删除该设置；{outcome.Chinese}");
    }

    public static LocalizedText TakesEffectElsewhere(FeatureGate gate, string component) => new(
        $"{component} accepts it, but it takes effect only in {string.Join(" and ", gate.Components)}",
        $"{component} 接受该设置，但它只在 {string.Join("、", gate.Components)} 中生效");

    public static LocalizedText ReleaseNotCovered(string version, string known) => new(
        $"no source covers v{version}: feature gates are known up to v{known}",
        $"没有来源覆盖 v{version}：已知的特性门控截至 v{known}");

    public static LocalizedText StateNotKnown(string name, string version)
        => new($"no source says what {name} is in v{version}", $"没有来源说明 {name} 在 v{version} 中的情况");

    public static LocalizedText OfOtherComponent(FeatureGate gate, string? component) => gate.Owner is { } owner
        ? new($"{gate} is a gate of {owner}; {component} does not know it", $"{gate} 是 {owner} 的门控，{component} 不认识它")
        : new($"{gate} is a gate of the Kubernetes components; {component} does not know it", $"{gate} 是 Kubernetes 各组件的门控，{component} 不认识它");

    public static LocalizedText Unknown(string name, string? meant) => meant is null
        ? new($"there is no feature gate {name}", $"没有名为 {name} 的特性门控")
        : new($"there is no feature gate {name}; did you mean {meant}?", $"没有名为 {name} 的特性门控；是不是想写 {meant}？");

    public static LocalizedText OtherName(OtherGateName other) => other.Kind switch
    {
        OtherGateNameKind.Misspelt => new(
            $"there is no feature gate {other.Name}; its name is {string.Join(", ", other.Instead)}",
            $"没有名为 {other.Name} 的特性门控；正确的名称是 {string.Join("、", other.Instead)}"),
        OtherGateNameKind.Planned => new(
            $"{other.Name} is planned; no release has it yet: delete the setting",
            $"{other.Name} 仍在计划中，还没有版本包含它：请删除该设置"),
        OtherGateNameKind.KubectlVariable => new(
            $"{other.Name} is an environment variable of kubectl, not a feature gate: set it where kubectl runs",
            $"{other.Name} 是 kubectl 的环境变量，不是特性门控：请在运行 kubectl 的环境中设置"),
        OtherGateNameKind.KubeadmGate => new(
            $"there is no feature gate {other.Name}; kubeadm has {other.Instead.FirstOrDefault()?.Name ?? other.Name}",
            $"没有名为 {other.Name} 的特性门控；kubeadm 有 {other.Instead.FirstOrDefault()?.Name ?? other.Name}"),
        OtherGateNameKind.OtherProject => new(
            $"{other.Name} is not a feature gate of the Kubernetes components: delete the setting here",
            $"{other.Name} 不是 Kubernetes 组件的特性门控：请删除此处的设置"),
        _ => new($"{other.Name} never became a feature gate; delete the setting", $"{other.Name} 从未成为特性门控；请删除该设置"),
    };

    /// <summary>Describes what <c>AllAlpha</c> or <c>AllBeta</c> sets.</summary>
    public static LocalizedText SetsAll(Stage stage, bool value, string count, string version)
    {
        var name = StateTexts.Of(stage);
        return new(
            $"turns {(value ? "on" : "off")} the {count} {name.English} gates of v{version} that are not set by name",
            $"{(value ? "启用" : "禁用")} v{version} 中未单独设置的 {count} 个 {name.Chinese} 门控");
    }

    public static LocalizedText Needs(string gate, string needed, string version) => new(
        $"{gate} needs {needed}, which is off in v{version}: set {needed}=true as well",
        $"{gate} 依赖 {needed}，而后者在 v{version} 中处于禁用状态：请同时设置 {needed}=true");

    public static LocalizedText IsNeeded(string gate, string needed, string version) => new(
        $"{gate}, which is on in v{version}, needs {needed}: leave {needed} on, or set {gate}=false as well",
        $"{gate} 在 v{version} 中处于启用状态，并且依赖 {needed}：请保持 {needed} 启用，或同时设置 {gate}=false");

    public static LocalizedText TurnsOnWhatNeeds(string all, string gate, string needed, string version) => new(
        $"{all} turns on {gate}, which needs {needed}, and that is off in v{version}: set {needed}=true or {gate}=false as well",
        $"{all} 启用了 {gate}，而它依赖的 {needed} 在 v{version} 中处于禁用状态：请同时设置 {needed}=true 或 {gate}=false");

    public static LocalizedText TurnsOffWhatIsNeeded(string all, string gate, string needed, string version) => new(
        $"{all} turns off {needed}, which {gate} needs, and that is on in v{version}: set {needed}=true or {gate}=false as well",
        $"{all} 禁用了 {needed}，而依赖它的 {gate} 在 v{version} 中处于启用状态：请同时设置 {needed}=true 或 {gate}=false");

    public static LocalizedText HoldsBefore(LocalizedText sentence, string known, string version) => new(
        $"{sentence.English}; this holds in v{known}, and no source covers v{version}",
        $"{sentence.Chinese}；此结论适用于 v{known}，没有来源覆盖 v{version}");

    public static LocalizedText WithKep(LocalizedText sentence, string kep)
        => new($"{sentence.English} ({kep})", $"{sentence.Chinese}（{kep}）");

    private static LocalizedText AlwaysOn => new("the feature is always on", "该特性始终启用");

    private static LocalizedText OffForGood => new("the feature is off for good", "该特性已永久禁用");

    /// <summary>What became of the feature of a gate that was removed, by the last that it was.</summary>
    private static LocalizedText Outcome(FeatureGate gate)
    {
        if (gate.ReplacedBy.Count > 0)
        {
            return new("the feature now has the gate " + string.Join(" and ", gate.ReplacedBy), $"该特性现由门控 {string.Join("、", gate.ReplacedBy)} 控制");
        }

        GateChange? lived = null;
        foreach (var change in gate.History)
        {
            lived = change.Stage is Stage.Removed or Stage.Unknown ? lived : change;
        }

        return lived switch
        {
            { Stage: Stage.Stable, IsOnByDefault: not false } => AlwaysOn,
            { Stage: Stage.Stable } => OffForGood,
            { Stage: Stage.Deprecated, IsOnByDefault: true } => new("the gate is no longer needed", "该门控已不再需要"),
            { Stage: Stage.Deprecated } => new("the feature was withdrawn", "该特性已撤回"),
            _ => new("the feature was withdrawn, or has another gate now", "该特性已撤回，或者改由其他门控控制"),
        };
    }

    private static string Word(bool value) => value ? "true" : "false";
}
