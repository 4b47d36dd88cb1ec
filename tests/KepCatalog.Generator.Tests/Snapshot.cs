using System.Runtime.CompilerServices;

namespace KepCatalog.Generator.Tests;

/// <summary>
/// Compares emitted text with the file beside the test, in Verify's own layout: <c>Class.Method#Hint.verified.cs</c>,
/// and <c>.received.cs</c> where they differ. Verify can take this class's place alone.
/// </summary>
internal static class Snapshot
{
    /// <summary>Compares texts with their snapshots.</summary>
    /// <param name="files">The emitted texts by hint name, such as <c>Keps.g.cs</c>.</param>
    /// <param name="method">The test.</param>
    /// <param name="file">The test's file, which has its class's name.</param>
    public static void Match(
        IReadOnlyDictionary<string, string> files,
        [CallerMemberName] string method = "",
        [CallerFilePath] string file = "")
    {
        var differing = files
            .Where(f => !IsVerified(f.Value, Path.ChangeExtension(file, null) + $".{method}#{f.Key[..^".cs".Length]}"))
            .Select(f => f.Key)
            .ToArray();
        Assert.True(
            differing.Length == 0,
            $"Not as verified: {string.Join(", ", differing)}. Read the .received.cs beside the test; to accept it, rename it to .verified.cs.");
    }

    private static bool IsVerified(string text, string stem)
    {
        var received = stem + ".received.cs";
        var verified = stem + ".verified.cs";
        var actual = Scrub(text);
        if (File.Exists(verified) && File.ReadAllText(verified) == actual)
        {
            File.Delete(received);
            return true;
        }

        File.WriteAllText(received, actual);
        return false;
    }

    /// <summary>A release of ours is no change of what is emitted.</summary>
    private static string Scrub(string text)
    {
        var version = typeof(NoteGenerator).Assembly.GetName().Version!.ToString(3);
        return text.Replace($"GeneratedCode(\"KepCatalog.Generator\", \"{version}\")", "GeneratedCode(\"KepCatalog.Generator\", \"{version}\")", StringComparison.Ordinal);
    }
}
