using KepCatalog.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Generator.Emission;

/// <summary>Emits the list of releases: <c>Releases.All</c>, <c>Latest</c>, <c>Find</c>.</summary>
internal static class ReleasesEmitter
{
    private const string Type = CSharp.Runtime + "Release";
    private const string VersionType = CSharp.Runtime + "KubernetesVersion";

    /// <summary>The text of the file.</summary>
    public static SourceText Emit(ReleaseIndex index, ProjectSettings settings)
    {
        var words = settings.Words;
        return EmittedFile.Write(settings, code =>
        {
            code.Doc(
                words.Releases,
                index.Releases.Count == 0
                    ? Doc.Empty
                    : words.ReleasesFromTo(index.Releases[0].Version, index.Releases[index.Releases.Count - 1].Version));
            code.Line(EmittedFile.Attribute);
            code.Open(settings.Visibility + " static partial class Releases");
            code.Doc(words.AllReleases);
            ObjectList.Property(code, "Release", index.Releases.Select(r => r.Identifier + ".Info"));
            if (index.Latest is { } latest)
            {
                code.Line();
                code.Doc(latest.IsPlanned ? words.LatestPlannedRelease : words.LatestRelease);
                code.Line("public static " + Type + " Latest => " + latest.Identifier + ".Info;");
            }

            code.Line();
            Find(code, index, words);
            code.Line();
            Compare(code, EmittedFile.Root(settings), words);
            code.Close();
        });
    }

    private static void Compare(CodeWriter code, string root, Words words)
    {
        code.Doc(words.Compare);
        code.Param("from", words.CompareFrom);
        code.Param("to", words.CompareTo);
        code.Line("/// <exception cref=\"global::System.ArgumentException\">" + words.CompareError.Xml + "</exception>");
        code.Line("public static " + CSharp.Runtime + "ReleaseComparison Compare(" + VersionType + " from, " + VersionType + " to) =>");
        code.Indented(() => code.Line(CSharp.Runtime + "ReleaseComparison.Of(from, to, " + root + "Keps.All, All, " + root + "FeatureGates.All, " + root + "FeatureGates.LastCovered);"));
    }

    private static void Find(CodeWriter code, ReleaseIndex index, Words words)
    {
        code.Doc(words.FindRelease);
        code.Param("version", words.Version);
        Lookup.Find(
            code,
            Type,
            VersionType,
            "version",
            "(version.Major, version.Minor)",
            index.Releases.Select(r => ("(" + CSharp.Number(r.Version.Major) + ", " + CSharp.Number(r.Version.Minor) + ")", r.Identifier + ".Info")));
        code.Line();
        code.Doc(words.FindReleaseByText);
        code.Param("version", words.VersionForms);
        code.Line("public static " + Type + "? Find(string? version) =>");
        code.Indented(() => code.Line(VersionType + ".TryParse(version, out var parsed) ? Find(parsed) : null;"));
        code.Line();
        Lookup.TryFind(code, VersionType, "version", Type, "release", words.TryFindRelease);
        code.Line();
        Lookup.TryFind(
            code, "string?", "version", Type, "release", words.TryFindReleaseByText);
    }
}
