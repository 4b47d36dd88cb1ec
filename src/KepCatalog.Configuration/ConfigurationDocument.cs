using System.Diagnostics;
using System.Globalization;

namespace KepCatalog.Configuration;

/// <summary>Represents one document of a file: a YAML document, one inside a text of another, or the lines of a text file.</summary>
/// <param name="Kind">A value that specifies what the document was taken for.</param>
/// <param name="Line">The line where the document begins, counted from 1.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ConfigurationDocument(ConfigurationKind Kind, int Line)
{
    /// <summary>Returns the kind and the line.</summary>
    /// <returns>The document in the form <c>Kubeadm, line 12</c>.</returns>
    public override string ToString() => Kind + ", line " + Line.ToString(CultureInfo.InvariantCulture);
}
