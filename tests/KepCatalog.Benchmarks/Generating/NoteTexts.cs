using System.Globalization;
using System.Text.RegularExpressions;

namespace KepCatalog.Benchmarks.Generating;

/// <summary>A note's path as the build shows it, and its text.</summary>
internal sealed record NoteText(string Path, string Text);

/// <summary>The shipped notes, once or several times over.</summary>
internal static partial class NoteTexts
{
    // 1.36 and the copies' releases stay apart, and the highest KEP number of sixteen copies below 99,999, which is the highest that is read.
    private const int MinorsApart = 50;
    private const int NumbersApart = 6_200;

    /// <summary>The checkout.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The notes of the library: releases, gates and KEPs.</summary>
    public static NoteText[] Shipped { get; } = Read();

    /// <summary>The notes so many times over. A copy speaks of releases, KEPs and gates of its own, as a larger catalogue would.</summary>
    public static NoteText[] Times(int count)
    {
        var gates = new HashSet<string>(Shipped.Where(n => n.Path.Contains("/gates/", StringComparison.Ordinal)).Select(n => Path.GetFileNameWithoutExtension(n.Path)), StringComparer.Ordinal);
        return [.. Enumerable.Range(0, count).SelectMany(copy => Shipped.Select(n => copy == 0 ? n : new NoteText(Copied(n.Path, copy, gates), Copied(n.Text, copy, gates))))];
    }

    private static string FindRoot()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "KepCatalog.sln")))
        {
            root = root.Parent ?? throw new InvalidOperationException("This program runs from a folder inside the checkout.");
        }

        return root.FullName;
    }

    private static NoteText[] Read() =>
    [
        .. new[] { "releases", "gates", "keps" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, "notes", folder), "*.md"))
            .Order(StringComparer.Ordinal)
            .Select(file => new NoteText(Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText(file))),
    ];

    private static string Copied(string text, int copy, HashSet<string> gates)
    {
        text = Release().Replace(text, m => Number(int.Parse(m.ValueSpan, CultureInfo.InvariantCulture) + (copy * MinorsApart)));
        text = Kep().Replace(text, m => Number(int.Parse(m.ValueSpan, CultureInfo.InvariantCulture) + (copy * NumbersApart)));
        return Word().Replace(text, m => gates.Contains(m.Value) ? m.Value + (char)('A' + copy) : m.Value);

        static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(?<=\bv?1\.)\d+\b")]
    private static partial Regex Release();

    [GeneratedRegex(@"(?<=KEP-|k8s\.io/|/keps/|kep: |\[|, |sig-[\w-]+/)\d{1,4}(?=[\],)\s-])")]
    private static partial Regex Kep();

    [GeneratedRegex(@"\b[A-Z]\w+\b")]
    private static partial Regex Word();
}
