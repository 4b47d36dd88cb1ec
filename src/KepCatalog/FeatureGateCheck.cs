using System.Diagnostics;
using KepCatalog.Data;

namespace KepCatalog;

/// <summary>Represents the answer to settings of feature gates, setting by setting.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FeatureGateCheck
{
    internal FeatureGateCheck(string text, KubernetesVersion version, string? component, GateTable gates)
    {
        Version = version;
        Component = string.IsNullOrWhiteSpace(component) ? null : component!.Trim();
        Settings = GateJudge.Judge(text, version, Component, gates);
    }

    /// <summary>Gets the release.</summary>
    public KubernetesVersion Version { get; }

    /// <summary>Gets the component that gets the settings, or null if none was named.</summary>
    public string? Component { get; }

    /// <summary>Gets the settings in their order.</summary>
    public IReadOnlyList<FeatureGateSetting> Settings { get; }

    /// <summary>Gets the answer to all settings together: refused if one is, else not known if one is not, else accepted.</summary>
    public GateVerdict Verdict
        => Has(GateVerdict.Refused) ? GateVerdict.Refused : Has(GateVerdict.NotKnown) ? GateVerdict.NotKnown : GateVerdict.Accepted;

    /// <summary>Determines whether every setting is accepted.</summary>
    public bool IsValid => Verdict == GateVerdict.Accepted;

    /// <summary>Returns the settings that are not accepted, a line each, or <c>valid</c> if there is none.</summary>
    /// <returns>The settings with their messages.</returns>
    public override string ToString()
        => IsValid ? "valid" : string.Join("\n", Settings.Where(s => s.Verdict != GateVerdict.Accepted));

    private bool Has(GateVerdict verdict)
    {
        foreach (var setting in Settings)
        {
            if (setting.Verdict == verdict)
            {
                return true;
            }
        }

        return false;
    }
}
