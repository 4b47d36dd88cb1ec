using System.Diagnostics;

namespace KepCatalog.Configuration;

/// <summary>Represents one field of an object or of a configuration file.</summary>
/// <param name="Path">The path of the field in its object: <c>memorySwap.swapBehavior</c>, <c>spec.containers[web].image</c>. An item of a
/// list is told by its name, or by its number, counted from 0, if it has none.</param>
/// <param name="Value">The value as text, or <see langword="null"/> if the field contains other fields or nothing.</param>
/// <param name="Kind">The kind of the object, such as <c>KubeletConfiguration</c>, or <see langword="null"/> if the file names none.</param>
/// <param name="Component">The component that reads the field, such as <c>kubelet</c>, or <see langword="null"/> if it is not a component's
/// configuration.</param>
/// <param name="Line">The line of the field's name, or of an item of a list, counted from 1.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 units.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ConfiguredField(string Path, string? Value, string? Kind, string? Component, int Line, int Column)
{
    /// <summary>Returns the path and the value.</summary>
    /// <returns>The field in the form <c>memorySwap.swapBehavior: LimitedSwap</c>.</returns>
    public override string ToString() => Value is null ? Path : Path + ": " + Value;
}
