using System.Text.RegularExpressions;
using KepCatalog.Generator.Model;
using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Benchmarks.Generating;

/// <summary>What the generator costs on the shipped notes, measured against its floor in one run.</summary>
internal static partial class GeneratorCosts
{
    private const string ReleaseNote = "notes/releases/v1.30.md";
    private const string KepNote = "notes/keps/3521-pod-scheduling-readiness.md";

    /// <summary>Prints the table.</summary>
    /// <remarks>
    /// The limits are for a fall by a factor, not for a machine that is busy: about twice what a machine that is twice as slow measured, where
    /// (b) and (g) came to 6.4 to 7.1. What is asked is another column.
    /// </remarks>
    /// <param name="isShort">Whether to leave out the builds, and to measure fewer rounds.</param>
    /// <returns>Whether everything is within its limit.</returns>
    public static bool Print(bool isShort)
    {
        var notes = NoteTexts.Shipped;
        var table = new CostTable();

        var (warmUp, rounds) = isShort ? (30, 15) : (40, 41);
        var once = Timing.Of(warmUp, rounds, (Nothing, () => Floor.Run(notes)), (Nothing, () => new NoteDriver(notes).Run()));
        var (floor, cold) = (once[0], once[1]);
        table.Add("a", "Markdig and YamlDotNet alone: the floor", floor);
        table.Add("b", "a cold driver", cold, cold.Milliseconds / floor.Milliseconds, "of (a)", asked: 1.5, limit: 14);

        AddEdits(table, notes, cold, isShort);

        foreach (var (times, limit) in isShort ? [(4, 14.0)] : new[] { (4, 14.0), (16, 14.0) })
        {
            var scaled = NoteTexts.Times(times);
            var many = Timing.Of(2, 3, (Nothing, () => Floor.Run(scaled)), (Nothing, () => new NoteDriver(scaled).Run()));
            table.Add("g", $"{times} times the notes, the floor", many[0]);
            table.Add("g", $"{times} times the notes, a cold driver", many[1], many[1].Milliseconds / many[0].Milliseconds, "of its floor", asked: 1.6, limit);
            table.Add("", $"the same to {times} times (b)", many[1].Milliseconds / (times * cold.Milliseconds), "of it", asked: 1.6 / 1.5, limit: 3);
        }

        var first = FirstRuns.Measure(isShort ? 5 : 15, FirstRuns.OfFloor, FirstRuns.OfGenerator, FirstRuns.OfParts);
        var (firstFloor, firstRun) = (first[FirstRuns.OfFloor][0], first[FirstRuns.OfGenerator][0]);
        table.Add("h", "the floor's first run in a process", new Timing(firstFloor, 0));
        table.Add("h", "the generator's first run", new Timing(firstRun, 0), firstRun / firstFloor, "of that", asked: 2.5, limit: 10);
        foreach (var (part, milliseconds) in FirstRuns.Parts.Zip(first[FirstRuns.OfParts]))
        {
            table.Add("", "of a first run: " + part, new Timing(milliseconds, 0));
        }

        if (!isShort)
        {
            var (generated, written) = BuildCost.Measure(rounds: 7);
            table.Add("i", "a build with the generator", new Timing(generated * 1000, 0));
            table.Add("i", "the same with the emitted files on disk", new Timing(written * 1000, 0));
            table.Add("i", "seconds more with the generator", generated - written, "s", asked: 1.0);
        }

        var emitting = new NoteDriver(notes);
        emitting.Run();
        SourceText[] files = [.. emitting.Files];
        var compile = Timing.Of(isShort ? 3 : 15, isShort ? 3 : 15, (Nothing, () => EmittedCode.Compile(files)));
        table.Add("j", "compiling what is emitted", compile[0]);

        AddMemory(table, notes, files);
        table.Print();
        return table.IsWithinLimits;
    }

    private static void AddEdits(CostTable table, NoteText[] notes, Timing cold, bool isShort)
    {
        var driver = new NoteDriver(notes);
        driver.Run();
        var edit = 0;
        var (warmUp, rounds) = isShort ? (60, 25) : (150, 51);

        // What changes is what an author changes most: a word of a text that the emitted code has.
        var edits = Timing.Of(
            warmUp,
            rounds,
            (driver.EditCode, driver.Run),
            (() => driver.Edit(ReleaseNote, t => Title().Replace(t, "kubectl debug " + Next())), driver.Run),
            (() => driver.Edit(KepNote, t => Sentence().Replace(t, "A Pod " + Next() + " with entries")), driver.Run),
            (() => driver.Add(new NoteText($"notes/keps/{70_000 + Next()}.md", $"---\nkep: {70_000 + edit}\ntitle: Title {edit}\n---\nSays something of it.\n")), driver.Run));
        Add("c", "an edit of C#", edits[0], asked: null, milliseconds: 0.3, limit: 0.1);
        Add("d", "a release note edited", edits[1], asked: 0.03, milliseconds: 5, limit: 0.5);
        Add("e", "a KEP note edited", edits[2], asked: 0.03, milliseconds: 5, limit: 0.5);
        Add("f", "a note added", edits[3], asked: null, milliseconds: null, limit: 0.8);

        var tracking = new NoteDriver(notes, tracks: true);
        tracking.Run();
        tracking.EditCode();
        tracking.Run();
        table.Add("c", "steps that ran anew", tracking.Reasons.Count(r => r is not IncrementalStepRunReason.Cached and not IncrementalStepRunReason.Unchanged), "", asked: 0, limit: 0);

        int Next() => ++edit;
        void Add(string line, string name, Timing timing, double? asked, double? milliseconds, double limit)
            => table.Add(line, name, timing, timing.Milliseconds / cold.Milliseconds, "of (b)", asked, limit, milliseconds);
    }

    /// <summary>What an editor keeps of the notes: as they are read, merged, and cut down to what files show.</summary>
    private static void AddMemory(CostTable table, NoteText[] notes, SourceText[] files)
    {
        var text = notes.Sum(n => n.Text.Length) * sizeof(char) / 1024.0;
        var before = Kept();
        var models = Models(notes);
        var modelled = Kept() - before;
        GC.KeepAlive(models);
        models = null;

        before = Kept();
        var driver = new NoteDriver(notes);
        driver.Run();
        var whole = Kept() - before;
        GC.KeepAlive(driver);

        table.Add("", "KB of notes, in UTF-16", text, "KB");
        table.Add("", "KB kept as models", modelled, "KB");
        table.Add("", "models to the notes' text", modelled / text, "of it", asked: 3, limit: 3);
        table.Add("", "KB kept by the driver, emitted files included", whole, "KB");
        table.Add("", "KB of emitted files, in UTF-16", files.Sum(f => f.Length) * sizeof(char) / 1024.0, "KB");

        // GC.GetTotalMemory collects until two figures differ by less than five in a hundred, which is half of the models.
        static double Kept()
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
            return GC.GetTotalMemory(forceFullCollection: false) / 1024.0;
        }
    }

    private static object? Models(NoteText[] notes)
    {
        List<ParsedNote> read = [.. notes.Select(n => NoteFile.Kept(Notes.NoteReader.Read(n.Path, n.Text)))];
        var catalogue = CatalogueBuilder.Build(read, KepRegistry.Embedded).Catalogue;
        var keps = new KepFile(KepIndex.Of(catalogue), NoteDriver.Settings);
        return (read, catalogue, ReleaseModel.AllOf(catalogue).ToList(), ReleaseIndex.Of(catalogue), keps, keps.Models().ToList(), GateIndex.Of(catalogue), SigIndex.Of(catalogue));
    }

    private static void Nothing()
    {
    }

    [GeneratedRegex(@"kubectl debug(?: \d+)?(?= \|)")]
    private static partial Regex Title();

    [GeneratedRegex(@"A Pod(?: \d+)? with entries")]
    private static partial Regex Sentence();
}
