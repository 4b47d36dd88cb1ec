using System.Diagnostics;
using System.Globalization;

namespace KepCatalog;

/// <summary>Represents the place where a fact is stated.</summary>
/// <param name="File">The file, with forward slashes: the path of a note in the project that compiled it
/// (<c>notes/releases/v1.30.md</c>), or the path of a <c>kep.yaml</c> in kubernetes/enhancements.</param>
/// <param name="Line">The line in the file, counted from 1, or <see langword="null"/> if the file as a whole is the source.</param>
/// <param name="Stage">The stage that this source claims, which may differ from the merged one, or
/// <see cref="KepCatalog.Stage.Unknown"/> if it claims none.</param>
/// <param name="Upstream">The address that the note names as its own source, or <see langword="null"/> if it names none.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SourceReference(string File, int? Line = null, Stage Stage = Stage.Unknown, string? Upstream = null)
{
    /// <summary>Returns the place in the form <c>notes/releases/v1.30.md:42</c>, or the file alone if it is the source as a whole.</summary>
    /// <returns>The file and the line.</returns>
    public override string ToString() => Line is { } line ? File + ":" + line.ToString(CultureInfo.InvariantCulture) : File;
}
