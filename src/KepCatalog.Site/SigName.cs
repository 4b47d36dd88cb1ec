namespace KepCatalog.Site;

/// <summary>Writes the slug of a SIG as people do: <c>SIG API Machinery</c> for <c>sig-api-machinery</c>.</summary>
public static class SigName
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["sig"] = "SIG", ["wg"] = "WG", ["api"] = "API", ["cli"] = "CLI", ["ui"] = "UI", ["k8s"] = "K8s", ["etcd"] = "etcd", ["iot"] = "IoT", ["lts"] = "LTS",
    };

    public static string Of(string slug)
        => string.Join(' ', slug.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(w => Words.GetValueOrDefault(w) ?? char.ToUpperInvariant(w[0]) + w[1..]));
}
