using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Output;

/// <summary>Formats SIGs as Kubernetes spells them: <c>API Machinery</c> for <c>sig-api-machinery</c>.</summary>
internal static class SigText
{
    /// <summary>Returns the display name of a slug, or null for null.</summary>
    public static string? Of(string? slug) => slug is null ? null : SigNames.Recognize(slug) ?? slug;
}
