namespace KepCatalog;

/// <summary>Reads the slug of a SIG as people write it.</summary>
internal static class SigSlug
{
    private const string Prefix = "sig-";

    /// <summary>Gets the slug: <c>sig-api-machinery</c> for <c>SIG API Machinery</c>, <c>api machinery</c> and <c>sig-api-machinery</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sig"/> is null.</exception>
    public static string Of(string sig)
    {
        var words = (sig ?? throw new ArgumentNullException(nameof(sig))).Trim().ToLowerInvariant().Replace(' ', '-');
        return words.StartsWith(Prefix, StringComparison.Ordinal) ? words : Prefix + words;
    }
}
