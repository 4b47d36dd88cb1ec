using System.Diagnostics;

namespace KepCatalog.Configuration;

/// <summary>Represents an object with an API version and a kind.</summary>
/// <param name="ApiVersion">The API version, such as <c>policy/v1beta1</c>, or an empty string if only the kind is stated.</param>
/// <param name="Kind">The kind, such as <c>PodDisruptionBudget</c>.</param>
/// <param name="Name">The name of the object, or <see langword="null"/> if it has none.</param>
/// <param name="Line">The line of the API version, or of the kind if there is no version, counted from 1.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 units.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ConfiguredObject(string ApiVersion, string Kind, string? Name, int Line, int Column)
{
    /// <summary>Returns the API version, the kind and the name.</summary>
    /// <returns>The object in the form <c>policy/v1beta1 PodDisruptionBudget web</c>.</returns>
    public override string ToString() => ((ApiVersion.Length == 0 ? "" : ApiVersion + " ") + Kind + " " + Name).TrimEnd();
}
