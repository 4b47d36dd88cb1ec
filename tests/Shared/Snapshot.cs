using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace KepCatalog.Tests;

/// <summary>
/// Compares emitted text with the file beside the test, in Verify's own layout: <c>Class.Method#Hint.verified.cs</c>,
/// and <c>.received.cs</c> where they differ. Verify can take this class's place alone.
/// </summary>
internal static class Snapshot
{
    /// <summary>Compares texts with their snapshots.</summary>
    /// <param name="files">The texts by hint name, such as <c>Keps.g.cs</c>.</param>
    /// <param name="method">The test.</param>
    /// <param name="file">The test's file, which has its class's name.</param>
    public static void Match(
        IReadOnlyDictionary<string, string> files,
        [CallerMemberName] string method = "",
        [CallerFilePath] string file = "")
    {
        var differing = files
            .Where(f => !IsVerified(f.Value, Path.ChangeExtension(file, null) + $".{method}#{Path.ChangeExtension(f.Key, null)}", Path.GetExtension(f.Key)))
            .Select(f => f.Key)
            .ToArray();
        Assert.True(
            differing.Length == 0,
            $"Not as verified: {string.Join(", ", differing)}. Read the .received file beside the test; to accept it, rename it to .verified.");
    }

    private static bool IsVerified(string text, string stem, string extension)
    {
        var received = stem + ".received" + extension;
        var verified = stem + ".verified" + extension;
        var actual = Scrub(text);
        if (File.Exists(verified) && File.ReadAllText(verified) == actual)
        {
            File.Delete(received);
            return true;
        }

        File.WriteAllText(received, actual);
        return false;
    }

    /// <summary>A release of ours is no change of what is emitted, and a library of ours neither.</summary>
    private static string Scrub(string text)
    {
        text = Regex.Replace(text, @"GeneratedCode\(""KepCatalog\.Generator"", ""[\d.]+""\)", "GeneratedCode(\"KepCatalog.Generator\", \"{version}\")");
        return Regex.Replace(text, @"^// KepCatalog\.Generator .*$", "// KepCatalog.Generator {version}", RegexOptions.Multiline);
    }
}
