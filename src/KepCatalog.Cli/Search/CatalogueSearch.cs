using System.Globalization;

namespace KepCatalog.Cli.Search;

/// <summary>Finds what people look for by words: KEPs, feature gates, releases, and features without a KEP.</summary>
internal sealed class CatalogueSearch
{
    // A name that is asked for comes before a title that mentions it, and that before a summary.
    private const int OfNumber = 20;
    private const int OfName = 12;
    private const int OfTitle = 10;
    private const int OfGate = 8;
    private const int OfSummary = 2;
    private const int OfWholeName = 200;

    private readonly List<SearchEntry> entries = [.. Keps.All.Select(Of), .. FeatureGates.All.Concat(KubeadmFeatureGates.All).Select(Of), .. Releases.All.Select(Of), .. Features()];

    /// <summary>Finds the entries that have all words, the best first. A word that nothing has is taken for a slip.</summary>
    /// <param name="words">The words, separated by blanks.</param>
    public IReadOnlyList<SearchEntry> Find(string words)
    {
        var asked = WordsOf(words);
        var slips = asked.ConvertAll(w => entries.Exists(e => Score(e, w, 0) > 0) ? 0 : Nearest.Slips(w));
        var name = string.Concat(asked);
        return [.. entries
            .Select(e => (Entry: e, Scores: asked.Select((word, i) => Score(e, word, slips[i])).ToList()))
            .Where(e => e.Scores.Count > 0 && e.Scores.TrueForAll(s => s > 0))
            .OrderByDescending(e => e.Scores.Sum() + (string.Equals(e.Entry.Name, name, StringComparison.OrdinalIgnoreCase) ? OfWholeName : 0))
            .Select(e => e.Entry)];
    }

    /// <summary>Finds what is nearest if nothing has all words: what has most of them, or the words of names that are nearest to one of them.</summary>
    public IReadOnlyList<string> Near(string words)
    {
        var asked = WordsOf(words);
        var best = entries.Select(e => (e.Name, Score: asked.Sum(w => Score(e, w, 0)))).OrderByDescending(e => e.Score).Take(3).Where(e => e.Score > 0).Select(e => e.Name).ToList();
        return best.Count > 0 ? best : [.. asked.SelectMany(w => Nearest.To(w, entries.SelectMany(e => e.Texts[0].Words).Distinct())).Take(3)];
    }

    private static List<string> WordsOf(string words)
        => [.. words.ToLowerInvariant().Split([' ', '\t', '\n', '　', ','], StringSplitOptions.RemoveEmptyEntries).Select(w => w.StartsWith("kep-", StringComparison.Ordinal) || w[0] == '#' ? w.Replace("kep-", "", StringComparison.Ordinal).TrimStart('#') : w).Where(w => w.Length > 0)];

    private static int Score(SearchEntry entry, string word, int slips) => entry.Texts.Max(t => t.Score(word, slips));

    private static SearchEntry Of(Kep kep) => new()
    {
        Kind = "kep",
        Name = "KEP-" + kep.Number.ToString(CultureInfo.InvariantCulture),
        Titles = kep.Titles.IsEmpty ? new(kep.Name) : kep.Titles,
        Sig = kep.Sig,
        Stage = kep.History.LastOrDefault(h => !h.IsPlanned)?.Stage ?? Stage.Unknown,
        Texts =
        [
            new(OfName, kep.Name),
            new(OfNumber, kep.Number.ToString(CultureInfo.InvariantCulture)),
            new(OfTitle, kep.Titles.English),
            new(OfTitle, kep.Titles.Chinese),
            new(OfGate, string.Join(' ', kep.Gates)),
            new(OfSummary, kep.Summaries.English),
            new(OfSummary, kep.Summaries.Chinese),
        ],
    };

    private static SearchEntry Of(FeatureGate gate) => new()
    {
        Kind = "gate",
        Name = gate.Name,
        Titles = gate.Keps is [var kep, ..] ? kep.Titles : default,
        Sig = gate.Keps is [var first, ..] ? first.Sig : null,
        Stage = gate.History is [.., var last] ? last.Stage : Stage.Unknown,
        Texts = [new(OfName, gate.Name)],
    };

    private static SearchEntry Of(Release release) => new()
    {
        Kind = "release",
        Name = release.Version.ToString(),
        Titles = new(release.Theme),
        Texts = [new(OfTitle, release.Theme), new(OfNumber, release.Version.ToString()), new(OfSummary, release.Summaries.English), new(OfSummary, release.Summaries.Chinese)],
    };

    /// <summary>Returns the features without a KEP; of those that several releases have, the last.</summary>
    private static IEnumerable<SearchEntry> Features()
        => Releases.All.Reverse().SelectMany(r => r.Features).Where(f => f.KepNumber is null && f.InferredKep is null).DistinctBy(f => f.Name).Select(f => new SearchEntry
        {
            Kind = "feature",
            Name = f.Name,
            Titles = f.Titles,
            Sig = f.Sig,
            Stage = f.Stage,
            Texts = [new(OfName, f.Name), new(OfTitle, f.Titles.English), new(OfTitle, f.Titles.Chinese), new(OfSummary, f.Summaries.English), new(OfSummary, f.Summaries.Chinese)],
        });
}
