using System.Diagnostics;
using System.Globalization;
using KepCatalog.Notes;
using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;

namespace KepCatalog.Tests;

/// <summary>Notes that are made to take time and memory: a finding says what is left out, and what stands before it is read.</summary>
public class LimitsTests
{
    private const string Head = "---\nrelease: v1.30\n---\n## Beta\n\n- KEP-24 AppArmor\n\n";

    public static TheoryData<string> Hostile => new(Texts.Keys);

    private static Dictionary<string, string> Texts { get; } = new()
    {
        ["1 MB of >"] = Head + Repeat(">", 1_000_000),
        ["100,000 nested ["] = Head + Repeat("[", 100_000),
        ["100,000 nested [ on lines of 100"] = Head + Repeat(Repeat("[", 100) + "\n", 1000),
        ["50,000 list levels on a line"] = Head + Repeat("- ", 50_000) + "x",
        ["a list of 600 levels"] = Head + string.Concat(Enumerable.Range(0, 600).Select(i => Repeat("  ", i) + "- a\n")),
        ["a 20 MB note of features"] = Head + Repeat("- [KEP-3521](https://kep.k8s.io/3521) Pod scheduling readiness\n", 330_000),
        ["a 20 MB note of prose"] = Head + Repeat(Repeat("Kubernetes v1.30 brings Beta features of SIG Node. ", 20) + "\n\n", 20_000),
        ["100,000 features"] = Head + string.Concat(Enumerable.Range(1000, 100_000).Select(i => $"- [KEP-{i}](https://kep.k8s.io/{i}) Title {i}\n")),
        ["a table of 100,000 columns"] = Head + "|" + Repeat("a|", 100_000) + "\n|" + Repeat("-|", 100_000) + "\n|" + Repeat("b|", 100_000) + "\n",
        ["a line of 1 MB"] = Head + "- KEP-127 " + Repeat("进入 Beta 阶段，", 100_000),
        ["a word of 1 MB"] = Head + "- KEP-127 " + Repeat("x", 1_000_000),
        ["a paragraph of 1 MB"] = Head + "KEP-127 " + Repeat("进入 Beta 阶段，\n", 100_000),
        ["50,000 gates of a feature"] = Head + "- KEP-127 a\n  - Gate: " + string.Join(", ", Enumerable.Range(0, 50_000).Select(i => $"`FooGate{i}`")),
        ["deep YAML sequences"] = "---\nrelease: v1.30\na: " + Repeat("[", 100_000) + "\n---\n## Beta\n\n- KEP-24 AppArmor\n",
        ["deep YAML mappings"] = "---\nrelease: v1.30\na: " + Repeat("{a: ", 900) + "\n---\n## Beta\n\n- KEP-24 AppArmor\n",
        ["200,000 YAML keys"] = "---\nrelease: v1.30\n" + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"k{i}: v\n")) + "---\n## Beta\n\n- KEP-24 AppArmor\n",
        ["1 MB of blanks in an item"] = Head + "- KEP-127 a" + Repeat(" ", 1_000_000) + "b",
    };

    /// <summary>Aliases that would be ten million values if they were followed.</summary>
    [Fact]
    public void YAML_aliases_are_not_followed()
    {
        var text = "---\nrelease: v1.30\na: &a [x, x, x, x, x, x, x, x, x, x]\n"
            + string.Concat("bcdefgh".Select(c => $"{c}: &{c} [{string.Join(", ", Enumerable.Repeat("*" + (char)(c - 1), 10))}]\n")) + "---\n## Beta\n\n- KEP-24 AppArmor\n";

        var note = Timed(text);

        Assert.Equal([24], note.Features.Select(f => f.Kep));
        Assert.Contains(note.Findings, f => f.Kind == FindingKinds.InvalidValue && f.Message.Contains("aliases", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void What_is_too_much_gets_a_finding_and_takes_nothing_else_down(string name)
    {
        var note = Timed(Texts[name]);

        Assert.Contains(note.Findings, f => f.Kind.Id is "KCAT1007" or "KCAT1008");
        // Both a cut 20 MB note and a cut front matter end before what stands behind.
        Assert.True(name is "200,000 YAML keys" || note.Features.Any(f => f is { Kep: 24, Stage: Stage.Beta }), "KEP-24 stands before all that");
        Assert.True(note.Features.Count <= 2_000);
    }

    /// <summary>Patterns have room for blanks in several places, and took ten seconds for a thousand of them; a line separator is a blank that
    /// Markdown does not take away.</summary>
    [Fact]
    public void Blanks_behind_a_stage_take_no_time()
    {
        var note = Timed("# v1.30\n\nBeta\n\u2028" + Repeat(" ", 3_900) + "KEP-99999999 a\n");

        // What stands behind them keeps its place.
        var place = note.Findings.Single(f => f.Kind == FindingKinds.InvalidKepNumber).Place;
        Assert.Equal((4, 3_902), (place.Line, place.Column));
    }

    /// <summary>An editor cancels on every keystroke.</summary>
    [Fact]
    public void Reading_a_long_note_can_be_cancelled_halfway()
    {
        var text = Texts["a 20 MB note of features"];
        NoteReader.Read("n.md", text); // the first run compiles, and takes longer
        var whole = Stopwatch.StartNew();
        NoteReader.Read("n.md", text);
        whole.Stop();

        // Anywhere in the middle: what has begun does not go on to its end. A busy machine may have taken several times as long before
        // as it takes now, so that it ends first: then the next try cancels earlier.
        var wait = whole.Elapsed / 4;
        for (var tries = 0; tries < 6; tries++, wait /= 2)
        {
            if (EndsWhenCancelledAfter(wait))
            {
                return;
            }
        }

        Assert.Fail("No try was cancelled.");

        bool EndsWhenCancelledAfter(TimeSpan time)
        {
            using var cancelled = new CancellationTokenSource();

            // From a thread of its own: a timer waits for the thread pool, which other tests keep busy.
            var editor = new Thread(() =>
            {
                Thread.Sleep(time);
                cancelled.Cancel();
            });
            editor.Start();
            try
            {
                NoteReader.Read("n.md", text, cancelled.Token);
                Assert.False(cancelled.IsCancellationRequested, "It was cancelled, and went on to its end.");
                return false;
            }
            catch (OperationCanceledException)
            {
                return true;
            }
            finally
            {
                editor.Join();
            }
        }
    }

    [Fact]
    public void What_stands_within_the_limits_is_read_whole()
    {
        // 4,000 characters from the bullet to the full stop.
        var sentence = "- KEP-127 User namespaces. " + Repeat("y", 4_000 - "- KEP-127 User namespaces. .".Length) + ".";
        Assert.Equal(4_000, sentence.Length);
        var note = NoteReader.Read("n.md", Head + sentence + "\n");

        Assert.DoesNotContain(note.Findings, f => f.Kind.Id == "KCAT1008");
        Assert.Contains(NoteReader.Read("n.md", Head + sentence + "x\n").Findings, f => f.Kind.Id == "KCAT1008" && f.Place is { Line: 8, Column: 4_001 });
    }

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

    /// <summary>Reads within what a build can bear. A machine that is ten times slower passes too: the faults took minutes, or all memory.</summary>
    private static ParsedNote Timed(string text)
    {
        var watch = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var note = NoteReader.Read("note.md", text);
        CatalogueBuilder.Build([note], Written.Registry);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString("c", CultureInfo.InvariantCulture));
        Assert.True(allocated < 2_000_000_000, $"{allocated:N0} bytes were allocated in all");
        return note;
    }
}
