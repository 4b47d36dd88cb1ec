using KepCatalog.Generator.Model;

namespace KepCatalog.Generator.Emission;

/// <summary>Emits the list of releases: <c>Releases.All</c>, <c>Latest</c>, <c>Find</c>.</summary>
internal static class ReleasesEmitter
{
    private const string Type = CSharp.Runtime + "Release";
    private const string VersionType = CSharp.Runtime + "KubernetesVersion";

    /// <summary>The text of the file.</summary>
    public static string Emit(ReleaseIndex index, ProjectSettings settings)
        => EmittedFile.Write(settings, code =>
        {
            code.Doc(
                "The Kubernetes releases that the notes speak of.",
                index.Releases.Count == 0
                    ? Doc.Empty
                    : "From v" + index.Releases[0].Version + " to v" + index.Releases[index.Releases.Count - 1].Version + ".");
            code.Line(EmittedFile.Attribute);
            code.Open(settings.Visibility + " static partial class Releases");
            code.Doc("All releases, the oldest first.");
            ObjectList.Property(code, "Release", index.Releases.Select(r => r.Identifier + ".Info"));
            if (index.Latest is { } latest)
            {
                code.Line();
                code.Doc(
                    latest.IsPlanned
                        ? "The last release, v" + latest.Version + "; none of them was out yet when the notes were written."
                        : "The last release that was out when the notes were written, v" + latest.Version + ".");
                code.Line("public static " + Type + " Latest => " + latest.Identifier + ".Info;");
            }

            code.Line();
            Find(code, index);
            code.Line();
            Compare(code, EmittedFile.Root(settings));
            code.Close();
        });

    private static void Compare(CodeWriter code, string root)
    {
        code.Doc(
            "What changes from one release to another: stages of KEPs, what is deprecated and removed, and feature gates. What matters most to an upgrade comes first.");
        code.Line("/// <param name=\"from\">The release before.</param>");
        code.Line("/// <param name=\"to\">The release after; the same one changes nothing.</param>");
        code.Line("/// <exception cref=\"global::System.ArgumentException\"><paramref name=\"to\"/> comes before <paramref name=\"from\"/>.</exception>");
        code.Line("public static " + CSharp.Runtime + "ReleaseComparison Compare(" + VersionType + " from, " + VersionType + " to) =>");
        code.Indented(() => code.Line(CSharp.Runtime + "ReleaseComparison.Of(from, to, " + root + "Keps.All, All, " + root + "FeatureGates.All);"));
    }

    private static void Find(CodeWriter code, ReleaseIndex index)
    {
        code.Doc("The release of a version, or null where no note speaks of it.");
        code.Line("/// <param name=\"version\">The version.</param>");
        Lookup.Find(
            code,
            Type,
            VersionType,
            "version",
            "(version.Major, version.Minor)",
            index.Releases.Select(r => ("(" + CSharp.Number(r.Version.Major) + ", " + CSharp.Number(r.Version.Minor) + ")", r.Identifier + ".Info")));
        code.Line();
        code.Doc("The release of a version, or null where no note speaks of it or the text is not a version.");
        code.Line("/// <param name=\"version\">The version: <c>1.30</c>, <c>v1.30.2</c>.</param>");
        code.Line("public static " + Type + "? Find(string? version) =>");
        code.Indented(() => code.Line(VersionType + ".TryParse(version, out var parsed) ? Find(parsed) : null;"));
        code.Line();
        Lookup.TryFind(code, VersionType, "version", Type, "release", "Finds the release of a version; false where no note speaks of it.");
        code.Line();
        Lookup.TryFind(
            code, "string?", "version", Type, "release", "Finds the release of a version; false where no note speaks of it or the text is not a version.");
    }
}
