using System.Diagnostics;
using KepCatalog.Checking;

namespace KepCatalog;

/// <summary>Represents the verdicts on settings of feature gates, one for each setting.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FeatureGateCheck
{
    internal FeatureGateCheck(IReadOnlyList<SettingText> texts, KubernetesVersion version, string? component, GateSet gates)
    {
        Version = version;
        Component = string.IsNullOrWhiteSpace(component) ? null : component!.Trim();
        Settings = GateJudge.Judge(texts, version, Component, gates);
    }

    /// <summary>Gets the release that was asked about.</summary>
    public KubernetesVersion Version { get; }

    /// <summary>Gets the component that receives the settings, or <see langword="null"/> if none was named.</summary>
    public string? Component { get; }

    /// <summary>Gets the settings in the order of the text.</summary>
    public IReadOnlyList<FeatureGateSetting> Settings { get; }

    /// <summary>Gets the verdict on all settings together: refused if any is refused, otherwise not known if any is not known, otherwise
    /// accepted.</summary>
    public GateVerdict Verdict
    {
        get
        {
            var verdict = GateVerdict.Accepted;
            foreach (var setting in Settings)
            {
                verdict = setting.Verdict == GateVerdict.Refused || verdict == GateVerdict.Accepted ? setting.Verdict : verdict;
            }

            return verdict;
        }
    }

    /// <summary>Gets a value indicating whether every setting is accepted.</summary>
    public bool IsValid => Verdict == GateVerdict.Accepted;

    /// <summary>Returns the settings that are not accepted, one a line, or <c>valid</c> if there is none.</summary>
    /// <returns>The settings with their messages.</returns>
    public override string ToString()
        => IsValid ? "valid" : string.Join("\n", Settings.Where(s => s.Verdict != GateVerdict.Accepted));
}
