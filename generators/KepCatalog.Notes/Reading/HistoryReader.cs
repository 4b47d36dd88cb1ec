using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads the way of a feature through the releases from prose:
/// <c>最早在 v1.26 引入，v1.27 进入 Beta 阶段</c>, <c>(1.26 Alpha, 1.27 Beta, 1.30 GA)</c>.</summary>
internal static class HistoryReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Pattern Listed = new(
        @"(?<![\w.])v?1\.\d{1,3}(?:\.\d{1,3})?\s*[:：]?\s*" + StageMentions.StagePattern + "|" +
        StageMentions.StagePattern + @"\s*[:：(（]?\s*v?1\.\d{1,3}(?:\.\d{1,3})?(?![\w])", Options, "1.");

    private static readonly Pattern ListBrackets = new(@"[(（]([^()（）]{6,160})[)）]", Options, ")", "）");

    /// <summary>The steps that the texts tell, oldest first. Empty where they only speak of the note's own release:
    /// a stage reached now is no history.</summary>
    public static List<HistoryEntry> Read(IEnumerable<RichText> texts, KubernetesVersion? release, Stage stage)
    {
        texts = texts as IReadOnlyList<RichText> ?? texts.ToList();
        if (release is null || !texts.Any(t => VersionText.Find(t.Plain).Exists(v => v.Version < release)))
        {
            return []; // most features: nothing in their text is older than the release
        }

        var steps = new List<HistoryEntry>();
        Place? now = null;
        foreach (var text in texts)
        {
            foreach (Match bracket in ListBrackets.Matches(text.Plain))
            {
                var listed = Listed.Matches(bracket.Value);
                if (listed.Count >= 2)
                {
                    foreach (Match match in listed)
                    {
                        Add(StageMentions.MilestoneOf(match).Milestone, VersionText.First(match.Value) ?? default, text.PlaceAt(bracket.Index + match.Index, match.Length));
                    }
                }
            }

            foreach (var field in Fields.Of(text))
            {
                if (MilestoneOf(field.Stage) is { } milestone)
                {
                    Add(milestone, VersionText.First(field.Value) ?? default, text.PlaceAt(field.Start, field.Value.Length));
                }
            }

            foreach (var (start, length) in Sentences.Extents(text.Plain))
            {
                foreach (var mention in StageMentions.FindHistory(text.Plain.Substring(start, length)))
                {
                    if (mention.IsFuture)
                    {
                        continue;
                    }

                    if (mention.Version is { } version)
                    {
                        Add(mention.Milestone, version, text.PlaceAt(start + mention.Index));
                    }
                    else
                    {
                        now ??= text.PlaceAt(start + mention.Index);
                    }
                }
            }
        }

        if (release is not { } current || !steps.Any(s => s.Version < current))
        {
            return [];
        }

        steps.RemoveAll(s => s.Version > current);
        if (MilestoneOf(stage) is { } reached)
        {
            // What the note says elsewhere: the feature reaches its stage in this release.
            var last = steps.Count > 0 ? steps[steps.Count - 1].Place : default;
            steps.RemoveAll(s => s.Milestone == reached && s.Version != current && reached is not Milestone.Deprecated);
            if (!steps.Any(s => s.Milestone == reached))
            {
                Add(reached, current, now ?? last);
            }
        }

        return !steps.Any(s => s.Version < current) ? [] : steps.OrderBy(s => s.Version).ThenBy(s => s.Milestone).ToList();

        void Add(Milestone milestone, KubernetesVersion version, Place place)
        {
            if (version != default && !steps.Any(s => s.Milestone == milestone))
            {
                steps.Add(new HistoryEntry(milestone, version, place));
            }
        }
    }

    /// <summary>The step that leads to a stage, or null.</summary>
    public static Milestone? MilestoneOf(Stage stage) => stage switch
    {
        Stage.Alpha => Milestone.Alpha,
        Stage.Beta => Milestone.Beta,
        Stage.Stable => Milestone.Stable,
        Stage.Deprecated => Milestone.Deprecated,
        Stage.Removed => Milestone.Removed,
        _ => null,
    };
}
