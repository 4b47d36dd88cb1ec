using System.Text.RegularExpressions;
using KepCatalog.Generator.Diagnostics;
using KepCatalog.Notes.Model;
using KepCatalog.Tests;

namespace KepCatalog.Generator.Tests;

/// <summary>The record of rules by release has every id once, with its severity and title: those of notes, of the setup, and of the targets.</summary>
public class ReleaseTrackingTests
{
    private const string Folder = "generators/findings/AnalyzerReleases.";

    /// <summary>Reported by KepCatalog.Generator.targets before the compiler runs, and by nothing else.</summary>
    private static readonly string[] OfTheTargets = ["KCAT9007 | KepCatalog | Warning | No notes", "KCAT9008 | KepCatalog | Error | Not a C# project"];

    [Fact]
    public void Every_rule_is_recorded()
        => Assert.Equal(
            FindingKinds.All.Select(k => $"{k.Id} | {FindingDiagnostics.Category} | {k.Severity} | {k.Title}")
                .Concat(SetupDiagnostics.Rules.Select(r => $"{r.Id} | {r.Category} | {r.DefaultSeverity} | {r.Title}"))
                .Concat(OfTheTargets)
                .Order(StringComparer.Ordinal),
            new[] { "Shipped", "Unshipped" }.SelectMany(f => Regex.Matches(Checkout.Read(Folder + f + ".md"), @"^KCAT\d+ \|.*$", RegexOptions.Multiline))
                .Select(m => m.Value).Order(StringComparer.Ordinal));
}
