using System.Diagnostics;

namespace KepCatalog.Configuration;

/// <summary>Represents one command-line flag of a component in a file.</summary>
/// <param name="Name">The name of the flag without dashes in front, such as <c>container-runtime</c>.</param>
/// <param name="Value">The value as it is written, or <see langword="null"/> if the flag has none.</param>
/// <param name="Component">The component that receives the flag, such as <c>kubelet</c>, or <see langword="null"/> if the file names none. For
/// another program, it is the program's name.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 units.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ConfiguredFlag(string Name, string? Value, string? Component, int Line, int Column)
{
    /// <summary>Gets the subcommand of kubeadm or kubectl that receives the flag, such as <c>upgrade apply</c>, with the arguments behind it,
    /// or <see langword="null"/> for another program, or if the file states none.</summary>
    public string? Command { get; init; }

    /// <summary>Returns the flag in the form <c>--name=value</c>.</summary>
    /// <returns>The flag.</returns>
    public override string ToString() => "--" + Name + (Value is null ? "" : "=" + Value);
}
