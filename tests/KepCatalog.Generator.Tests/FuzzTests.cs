extern alias runtime;

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KepCatalog.Notes;
using KepCatalog.Notes.Merging;
using KepCatalog.Notes.Registry;
using KepCatalog.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit.Abstractions;

namespace KepCatalog.Generator.Tests;

/// <summary>
/// Damaged and hostile notes through the generator. Each is made from a seed and its number alone, so that a failure names the note:
/// 2,000 in every run, more with <c>KEPCATALOG_FUZZ=200000</c>, another seed with <c>KEPCATALOG_FUZZ=200000:7</c>.
/// </summary>
public class FuzzTests(ITestOutputHelper output)
{
    /// <summary>Of so many notes, the emitted code of one is compiled.</summary>
    private const int CompiledOneOf = 20;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Stuck = TimeSpan.FromMinutes(2);

    private static readonly (int Count, int Seed) Run = ReadRun();

    [Fact]
    public async Task No_note_breaks_the_generator()
    {
        var sources = Sources();
        var slowest = new ConcurrentBag<(double Milliseconds, int Number)>();
        var failures = new ConcurrentBag<string>();
        var running = new ConcurrentDictionary<int, Stopwatch>();
        var all = Task.Run(() => Parallel.For(0, Run.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, number =>
        {
            var text = NoteOf(sources, number);
            var watch = running[number] = Stopwatch.StartNew();
            try
            {
                var problem = Try(text, number % CompiledOneOf == 0, watch);
                if (problem is not null)
                {
                    failures.Add(Named(number, text, problem));
                }
            }
            catch (Exception e)
            {
                failures.Add(Named(number, text, e.ToString()));
            }

            running.TryRemove(number, out _);
            slowest.Add((watch.Elapsed.TotalMilliseconds, number));
        }));

        // One that does not end has to be named, too.
        while (await Task.WhenAny(all, Task.Delay(TimeSpan.FromSeconds(5))) != all)
        {
            var stuck = running.Where(r => r.Value.IsRunning && r.Value.Elapsed > Stuck).Select(r => r.Key).ToList();
            Assert.True(stuck.Count == 0, string.Join("\n", stuck.Select(n => Named(n, NoteOf(sources, n), "does not end"))));
        }

        await all;

        foreach (var (milliseconds, number) in slowest.OrderByDescending(s => s.Milliseconds).Take(3))
        {
            output.WriteLine($"note {number} of seed {Run.Seed}: {milliseconds:F0} ms");
        }

        Assert.True(failures.IsEmpty, string.Join("\n\n", failures.Take(5)));

        // A busy machine may stop any one run; reading the same note again shows what it takes.
        foreach (var (_, number) in slowest.Where(s => s.Milliseconds > Longest.TotalMilliseconds))
        {
            var text = NoteOf(sources, number);
            var watch = Stopwatch.StartNew();
            NoteReader.Read("notes/n.md", text);
            Assert.True(watch.Elapsed < Longest, Named(number, text, $"took {watch.Elapsed}"));
        }
    }

    /// <summary>Pieces that mean something, in any row. What fails is made shorter until nothing of it can go.</summary>
    [Fact]
    public void No_row_of_hostile_pieces_breaks_the_generator()
        => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), row => Try(string.Concat(row.Select(b => NoteMutation.Pieces[b % NoteMutation.Pieces.Length])), false, new Stopwatch()) is null)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay((ulong)Run.Seed, 1));

    private static string? Try(string text, bool isCompiled, Stopwatch watch)
    {
        var parsing = new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: ["NETCOREAPP3_0_OR_GREATER"]);
        var project = new NoteProject(parsing).With("RootNamespace", "Sample.Platform").Add("n.md", SourceText.From(text, Encoding.UTF8));
        var run = project.Run();
        watch.Stop();
        if (!isCompiled)
        {
            return null;
        }

        var code = new EmittedCode(run.Files, HasUtf8Literals: true);
        var compilation = code.Compile(LanguageVersion.Latest, NullableContextOptions.Enable, ["NETCOREAPP3_0_OR_GREATER"]);
        var diagnostics = compilation.GetDiagnostics();
        if (!diagnostics.IsEmpty)
        {
            return diagnostics[0].ToString();
        }

        // The constants are what was read, character by character.
        var catalogue = CatalogueBuilder.Build([NoteReader.Read("notes/n.md", text)], KepRegistry.Embedded).Catalogue;
        foreach (var release in catalogue.Releases)
        {
            foreach (var feature in release.Features)
            {
                var type = compilation.GetTypeByMetadataName($"Sample.Platform.Releases+{release.Identifier}+Features+{Emission.Identifier.Feature(feature.Name).TrimStart('@')}");
                var title = type?.GetMembers("Title").OfType<IFieldSymbol>().SingleOrDefault()?.ConstantValue as string;
                if (title != (feature.Title.Any ?? feature.Name))
                {
                    return $"The title of {feature.Name} is '{title}', not '{feature.Title.Any}'";
                }
            }
        }

        return null;
    }

    private static string NoteOf(List<string> sources, int number) => NoteMutation.Make(sources, new Random(unchecked((Run.Seed * 1_000_003) + number)));

    private static string Named(int number, string text, string problem)
        => $"Note {number} of seed {Run.Seed}: {problem}\n{Convert.ToBase64String(Encoding.Unicode.GetBytes(text.Length > 20_000 ? text[..20_000] : text))}";

    private static List<string> Sources()
    {
        var files = Directory.GetFiles(Path.Combine(Checkout.Root, "notes/releases"), "*.md")
            .Concat(Directory.GetFiles(Path.Combine(Checkout.Root, "notes/keps"), "*.md").Order(StringComparer.Ordinal).Where((_, i) => i % 40 == 0))
            .Concat(Directory.GetFiles(Path.Combine(Checkout.Root, "notes/gates"), "*.md").Order(StringComparer.Ordinal).Where((_, i) => i % 60 == 0));
        if (Checkout.Shared is not null)
        {
            files = files.Concat(Directory.GetFiles(Checkout.SharedPath("corpus/release-notes"), "*.md")).Concat(Directory.GetFiles(Checkout.SharedPath("seeds"), "*.md"));
        }

        return [.. files.OrderBy(f => Path.GetFileName(f), StringComparer.Ordinal).Select(File.ReadAllText)];
    }

    private static (int Count, int Seed) ReadRun()
    {
        var parts = (Environment.GetEnvironmentVariable("KEPCATALOG_FUZZ") ?? "").Split(':');
        return (
            int.TryParse(parts[0], CultureInfo.InvariantCulture, out var count) ? count : 2_000,
            parts.Length > 1 && int.TryParse(parts[1], CultureInfo.InvariantCulture, out var seed) ? seed : 20_261_122);
    }
}
