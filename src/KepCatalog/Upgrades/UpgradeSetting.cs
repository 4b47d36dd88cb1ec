using System.Diagnostics;
using System.Globalization;

namespace KepCatalog;

/// <summary>Specifies what a setting of a cluster is.</summary>
public enum UpgradeSettingKind
{
    /// <summary>A feature gate: the name is the gate's, the value is <c>true</c> or <c>false</c>.</summary>
    Gate = 0,

    /// <summary>A command-line flag of a component: the name begins with two hyphens.</summary>
    Flag = 1,

    /// <summary>A field of a configuration file: the name is the kind and the path, as <c>KubeletConfiguration memorySwap.swapBehavior</c>.</summary>
    Field = 2,

    /// <summary>An object: the name is the API version and the kind, as <c>policy/v1beta1 PodDisruptionBudget</c>.</summary>
    Object = 3,
}

/// <summary>Represents the place of a setting in a file.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SettingPlace(string File, int Line, int Column)
{
    /// <summary>Returns the place in the form <c>kubelet.yaml:12</c>.</summary>
    /// <returns>The file and the line.</returns>
    public override string ToString() => File + ":" + Line.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Represents a setting of a cluster that an upgrade may break or change.</summary>
/// <param name="Kind">What the setting is.</param>
/// <param name="Name">The name, in the form that the kind describes.</param>
/// <param name="Value">The value as it is written, or <see langword="null"/> if there is none.</param>
/// <param name="Component">The component that receives the setting, such as <c>kubelet</c>, or <see langword="null"/> if it is not known.</param>
/// <param name="Place">The place of the setting, or <see langword="null"/> if it is not from a file.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record UpgradeSetting(UpgradeSettingKind Kind, string Name, string? Value = null, string? Component = null, SettingPlace? Place = null)
{
    /// <summary>Gets the subcommand that receives a flag, such as <c>upgrade apply</c> of kubeadm, with the arguments behind it, or
    /// <see langword="null"/> if there is none.</summary>
    public string? Command { get; init; }

    /// <summary>Returns the setting in the form <c>NodeSwap=true</c>.</summary>
    /// <returns>The name and the value.</returns>
    public override string ToString() => Value is null ? Name : Name + "=" + Value;
}
