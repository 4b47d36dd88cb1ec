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
                words.Releases(settings.Product),
                index.Releases.Count == 0
                    ? Doc.Empty
                    : words.ReleasesFromTo(index.Releases[0].Version, index.Releases[index.Releases.Count - 1].Version));
            code.Line(EmittedFile.Attribute);
            code.Open(settings.Visibility + " static partial class Releases");
            code.Line("internal static readonly " + CSharp.Runtime + "Data.ReleaseTable " + Identifier.Table + " = new " + Identifier.Data + "();");
            code.Line();
            code.Doc(words.AllReleases);
            code.Line("public static " + CSharp.ListType + "<" + Type + "> All => " + Identifier.Table + ";");
            if (index.Latest is { } latest)
            {
                code.Line();
                code.Doc(latest.IsPlanned ? words.LatestPlannedRelease : words.LatestRelease);
                code.Line("public static " + Type + " Latest => " + latest.Identifier + ".Info;");
            }

            code.Line();
            Find(code, words);
            code.Line();
            Compare(code, words);
            code.Line();
            Data(code, index, settings);
            code.Close();
        });
    }

    private static void Compare(CodeWriter code, Words words)
    {
        code.Doc(words.Compare);
        code.Param("from", words.CompareFrom);
        code.Param("to", words.CompareTo);
        code.Returns(words.CompareReturns);
        code.Exception("global::System.ArgumentException", words.CompareError);
        code.Line("public static " + CSharp.Runtime + "ReleaseComparison Compare(" + VersionType + " from, " + VersionType + " to) => " + Identifier.Table + ".Compare(from, to);");
        code.Line();
        code.Doc(words.Compare);
        code.Param("from", words.CompareFromText);
        code.Param("to", words.CompareToText);
        code.Returns(words.CompareReturns);
        code.Exception("global::System.ArgumentNullException", words.CompareNull);
        code.Exception("global::System.FormatException", words.CompareFormat);
        code.Exception("global::System.ArgumentException", words.CompareError);
        code.Line("public static " + CSharp.Runtime + "ReleaseComparison Compare(string from, string to) =>");
        code.Indented(() => code.Line("Compare(" + VersionType + ".Parse(from), " + VersionType + ".Parse(to));"));
    }

    /// <summary>The table of the releases, which finds each in its own file.</summary>
    private static void Data(CodeWriter code, ReleaseIndex index, ProjectSettings settings)
    {
        code.Open("private sealed class " + Identifier.Data + " : " + CSharp.Runtime + "Data.ReleaseTable");
        code.Open("public " + Identifier.Data + "() : base(" + string.Join(", ", index.Releases.Select(r => CSharp.String(r.Version.ToString()))) + ")");
        code.Close();
        code.Line();
        EmittedFile.WriteLinks(code, settings);
        code.Line();
        code.Line("protected override " + CSharp.Runtime + "Data.FeatureTable FeaturesAt(int index) => index switch");
        code.Line("{");
        code.Indented(() =>
        {
            for (var i = 0; i < index.Releases.Count; i++)
            {
                code.Line(CSharp.Number(i) + " => " + index.Releases[i].Identifier + ".Features." + Identifier.Table + ",");
            }

            code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),");
        });
        code.Line("};");
        code.Close();
    }

    private static void Find(CodeWriter code, Words words)
    {
        code.Doc(words.FindRelease);
        code.Param("version", words.Version);
        code.Returns(words.FindReleaseReturns);
        code.Line("public static " + Type + "? Find(" + VersionType + " version) => " + Identifier.Table + ".Find(version);");
        code.Line();
        code.Doc(words.FindReleaseByText);
        code.Param("version", words.VersionForms);
        code.Returns(words.FindReleaseByTextReturns);
        code.Line("public static " + Type + "? Find(string? version) =>");
        code.Indented(() => code.Line(VersionType + ".TryParse(version, out var parsed) ? Find(parsed) : null;"));
        code.Line();
        Lookup.TryFind(code, VersionType, "version", words.Version, Type, "release", words.FindRelease, words);
        code.Line();
        Lookup.TryFind(code, "string?", "version", words.VersionForms, Type, "release", words.FindReleaseByText, words);
    }
}
