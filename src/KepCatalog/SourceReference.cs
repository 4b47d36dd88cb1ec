using System.Diagnostics;
using System.Globalization;

namespace KepCatalog;

/// <summary>Where a fact is stated.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SourceReference
{
    /// <summary>Names a source. Generated code calls this.</summary>
    /// <param name="file">The file's path.</param>
    /// <param name="line">The line, from 1; 0 for the file as a whole.</param>
    /// <param name="stage">The stage that the source claims.</param>
    /// <param name="upstream">The page that the file names as its own source, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is negative.</exception>
    public SourceReference(string file, int line = 0, Stage stage = Stage.Unknown, string? upstream = null)
    {
        if (line < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(line));
        }

        File = file ?? throw new ArgumentNullException(nameof(file));
        Line = line;
        Stage = stage;
        Upstream = upstream;
    }

    /// <summary>
    /// The file, with forward slashes: a note's path within the project that compiled it
    /// (<c>notes/releases/v1.30.md</c>), or the path of a <c>kep.yaml</c> within kubernetes/enhancements.
    /// </summary>
    public string File { get; }

    /// <summary>The line in the file, counted from 1; 0 where the file as a whole is the source.</summary>
    public int Line { get; }

    /// <summary>
    /// The stage that this source claims, which may differ from the merged one;
    /// <see cref="KepCatalog.Stage.Unknown"/> where it claims none.
    /// </summary>
    public Stage Stage { get; }

    /// <summary>The page that the note names as its own source, an address; null where it names none.</summary>
    public string? Upstream { get; }

    /// <summary>The place as <c>notes/releases/v1.30.md:42</c>; without a line for a file as a whole.</summary>
    /// <returns>File and line.</returns>
    public override string ToString()
        => Line == 0 ? File : File + ":" + Line.ToString(CultureInfo.InvariantCulture);
}
