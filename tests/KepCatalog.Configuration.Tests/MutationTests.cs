using System.Globalization;

namespace KepCatalog.Configuration.Tests;

/// <summary>Damaged files: three documents of different kinds, one of them changed in one place. KEPCATALOG_CONFIGURATIONS=200000:7 reads as
/// many, with 7 as the seed.</summary>
public class MutationTests
{
    private static readonly (int Count, int Seed) Run = ReadRun();

    [Fact]
    public void The_samples_are_read_as_they_are()
        => Assert.All(Sample.All, s =>
        {
            var file = ConfigurationFile.Parse("a", s.Text);
            Assert.Empty(file.Problems);
            Assert.Equal(s.Gates, file.Gates.Select(g => Sample.Show(g, 0)));
        });

    [Fact]
    public void A_damaged_document_loses_no_other_and_nothing_in_silence()
    {
        var (spared, reported) = (0, 0);
        for (var i = 0; i < Run.Count; i++)
        {
            var random = new Random(unchecked((Run.Seed * 1_000_003) + i));
            var samples = random.GetItems(Sample.All, 9).Distinct().Take(3).ToArray();
            var damaged = random.Next(samples.Length);
            var mutation = Mutation.Of(samples[damaged].Text, random);
            var texts = samples.Select((s, at) => at == damaged ? mutation.Apply(s.Text) : s.Text).Select(t => t.EndsWith('\n') ? t : t + "\n").ToArray();
            var text = string.Join("---\n", texts);
            var file = ConfigurationFile.Parse("a", text);
            string Say(string words) => $"{words} with KEPCATALOG_CONFIGURATIONS=...:{Run.Seed}, file {i}:\n{text}\n{string.Join("\n", file.Gates)}\n{string.Join("\n", file.Problems)}";

            var lines = text.Split('\n');
            foreach (var gate in file.Gates)
            {
                // A shell reads No\deS"wap" as NodeSwap.
                Assert.True(gate.Line <= lines.Length && Bare(lines[gate.Line - 1]).Contains(Bare(gate.Name), StringComparison.Ordinal), Say($"{gate} is not on its line"));
            }

            var before = 0;
            for (var d = 0; d < samples.Length; d++)
            {
                var count = texts[d].Count(c => c == '\n');
                var (first, last) = (before + 1, before + count);
                before += count + 1;
                if (d != damaged)
                {
                    var gates = file.Gates.Where(g => g.Line >= first && g.Line <= last).Select(g => Sample.Show(g, first - 1));
                    Assert.True(samples[d].Gates.SequenceEqual(gates), Say($"document {d + 1} is read in another way"));
                    Assert.False(file.Problems.Any(p => p.Line >= first && p.Line <= last), Say($"document {d + 1} has a problem"));
                    continue;
                }

                // The mark before a document is its first line.
                var isReported = file.Problems.Any(p => p.Line >= first - 1 && p.Line <= last + 1);
                foreach (var gate in samples[d].Gates)
                {
                    var parts = gate.Split(' ');
                    var line = int.Parse(parts[0], CultureInfo.InvariantCulture);
                    if (!mutation.Spares(samples[d].Text, line))
                    {
                        continue;
                    }

                    spared++;
                    var name = parts[2].Split('=')[0];
                    var now = lines[first - 2 + mutation.LineAfter(samples[d].Text, line)];

                    // A log repeats its lines, and says the same in each.
                    var isFound = file.Gates.Any(g => g.Name == name && lines[g.Line - 1] == now);
                    reported += isFound ? 0 : 1;
                    Assert.True(isFound || isReported, Say($"{name} is lost"));
                }
            }
        }

        // The check has something to check, and reports are the exception.
        Assert.True(spared > Run.Count / 3 && reported < spared / 4, $"{spared} spared, {reported} reported");
    }

    private static string Bare(string text) => string.Concat(text.Where(c => c is not ('\\' or '"' or '\'')));

    private static (int Count, int Seed) ReadRun()
    {
        var parts = (Environment.GetEnvironmentVariable("KEPCATALOG_CONFIGURATIONS") ?? "10000").Split(':');
        return (int.Parse(parts[0], CultureInfo.InvariantCulture), parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 1);
    }
}
