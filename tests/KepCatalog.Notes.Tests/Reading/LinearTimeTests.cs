using System.Diagnostics;

namespace KepCatalog.Tests;

/// <summary>
/// No input takes time beyond linear in its length: twice the text takes about twice the time. Noise reaches a ratio of four, which is
/// what quadratic time gives, so the texts grow eightfold: linear is 8, quadratic 64.
/// </summary>
public class LinearTimeTests
{
    private const int Lines = 150;
    private const int Growth = 8;
    private const double MostRatio = 40;

    [Theory]
    [InlineData("kep: 24\n")]
    [InlineData("- KEP-24 AppArmor, x GA, y beta, see KEP-25 (Alpha)\n")]
    [InlineData("KEP-24 and KEP-25 move from alpha to beta in v1.30 ")]
    [InlineData("AppArmor 从 Alpha 升级到 Beta，默认启用，")]
    [InlineData("### Feature gate in beta\n\nText (see KEP-24).\n\n")]
    [InlineData("| 24 | AppArmor | Beta | 12 |\n")]
    [InlineData("<li>KEP-24 <b>AppArmor</b> (Beta)")]
    [InlineData("**AppArmor** is stable[^1]. ")]
    [InlineData("## v1.30\n\n- KEP-24\n")]
    [InlineData("1: 9 beta 8 ga ")]
    [InlineData("9 beta 8 stable 7 alpha\n\n")]
    [InlineData("KEP-24 is nice stuff of ours.\n\n")]
    [InlineData("AaBbCc, AaBbCd, gate ")]
    [InlineData("|x")]
    [InlineData("🟢🟢 ")]
    [InlineData("🟢 5 ")]
    [InlineData("\n🟢 12/ [S] A ")]
    [InlineData("• a (KEP-24)\n")]
    [InlineData("[[KEP-24|a ")]
    [InlineData("<https://kep.k8s.io/24|")]
    [InlineData("Is KEP-24 GA? It is. ")]
    [InlineData("ann: KEP-24?\nbob: yes\n")]
    [InlineData("beta (1234) and #567, ")]
    [InlineData("KEP-24 和 KEP-25 分别 Alpha、Beta，")]
    [InlineData("Removals: a; ")]
    [InlineData("1/ ◎ 正式 ")]
    [InlineData("(a (v1.29 (alpha ")]
    public void Time_grows_with_the_length(string piece)
    {
        var shorter = Text(piece, Lines);
        var longer = Text(piece, Lines * Growth);
        Least(shorter); // compiles the methods

        Assert.InRange(Least(longer) / Math.Max(1, Least(shorter)), 0, MostRatio);
    }

    private static string Text(string piece, int count) => "# Kubernetes v1.30\n\n## Beta\n\n" + string.Concat(Enumerable.Repeat(piece, count)) + "\n\n[^1]: KEP-24\n";

    /// <summary>The least of three times, in milliseconds: what else runs on the machine only adds to it.</summary>
    private static double Least(string text)
        => Enumerable.Range(0, 3).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            Written.Note(text);
            return watch.Elapsed.TotalMilliseconds;
        });
}
