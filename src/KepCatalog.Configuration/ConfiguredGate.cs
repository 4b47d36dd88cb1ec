using System.Diagnostics;

namespace KepCatalog.Configuration;

/// <summary>Represents one setting of a feature gate in a file.</summary>
/// <param name="Name">The name of the gate as it is written, such as <c>NodeSwap</c>.</param>
/// <param name="Value">The value, or <see langword="null"/> if the file states none, as in a log, or none that is true or false.</param>
/// <param name="ValueText">The value as it is written, or <see langword="null"/> if the file states none, or a template in its place.</param>
/// <param name="Component">The component that receives the setting, such as <c>kubelet</c> or <c>kubeadm</c>, or <see langword="null"/> if
/// the file names none.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 units.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ConfiguredGate(string Name, bool? Value, string? ValueText, string? Component, int Line, int Column)
{
    /// <summary>Returns the setting in the form that <c>FeatureGates.Check</c> reads: <c>NodeSwap=true</c>, or the name if there is no value.</summary>
    /// <returns>The name and the value.</returns>
    public override string ToString() => Value is { } value ? Name + (value ? "=true" : "=false") : ValueText is null ? Name : Name + "=" + ValueText;
}
