using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads the history of a feature from prose:
/// <c>最早在 v1.26 引入，v1.27 进入 Beta 阶段</c>, <c>(1.26 Alpha, 1.27 Beta, 1.30 GA)</c>.</summary>
internal static class HistoryReader
{
    /// <summary>Returns the steps in the texts, oldest first. Returns an empty list if they are only about the release of the note:
    /// a stage reached now is not history.</summary>
    public static List<HistoryEntry> Read(IReadOnlyList<RichText> texts, KubernetesVersion? release, Stage stage)
    {
        if (release is not { } current || !texts.Any(t => Versions.In(t.Tags).Any(v => v < current)))
        {
            return []; // the usual case: the text contains nothing older than the release
        }

        var steps = new List<HistoryEntry>();
        Place? now = null;
        foreach (var text in texts)
        {
            foreach (var field in Fields.Of(text))
            {
                if (MilestoneOf(field.Stage) is { } milestone && Versions.First(field.Value) is { } version)
                {
                    Add(milestone, version, text.PlaceAt(field.Start, field.Value.Length));
                }
            }

            var claims = text.Claims(release);
            foreach (var step in Steps(text, claims).OrderBy(s => s.Start).ThenBy(s => s.Length))
            {
                if (step.Version is { } known)
                {
                    Add(step.Milestone, known, text.PlaceAt(step.Start, step.Length));
                }
                else
                {
                    now ??= text.PlaceAt(step.Start);
                }
            }
        }

        steps.RemoveAll(s => s.Version > current);
        if (!steps.Exists(s => s.Version < current))
        {
            return [];
        }

        if (MilestoneOf(stage) is { } reached)
        {
            // The rest of the note says it: the feature reaches its stage in this release.
            var last = steps[steps.Count - 1].Place;
            steps.RemoveAll(s => s.Milestone == reached && s.Version != current && reached is not Milestone.Deprecated);
            if (!steps.Exists(s => s.Milestone == reached))
            {
                Add(reached, current, now ?? last);
            }
        }

        return !steps.Exists(s => s.Version < current) ? [] : steps.OrderBy(s => s.Version).ThenBy(s => s.Milestone).ToList();

        void Add(Milestone milestone, KubernetesVersion version, Place place)
        {
            if (!steps.Exists(s => s.Milestone == milestone))
            {
                steps.Add(new HistoryEntry(milestone, version, place));
            }
        }
    }

    /// <summary>Returns the milestone of a stage, or null.</summary>
    public static Milestone? MilestoneOf(Stage stage) => stage switch
    {
        Stage.Alpha => Milestone.Alpha,
        Stage.Beta => Milestone.Beta,
        Stage.Stable => Milestone.Stable,
        Stage.Deprecated => Milestone.Deprecated,
        Stage.Removed => Milestone.Removed,
        _ => null,
    };

    /// <summary>Returns the events in a text in their order, without a release if it names none.</summary>
    private static IEnumerable<Told> Steps(RichText text, List<StageClaim> claims)
    {
        foreach (var claim in claims)
        {
            // A stage of another release is a step of the history.
            if (!claim.IsAnnounced && claim.Veto is null or "other-release" or "way-through" && MilestoneOf(claim.Stage) is { } step && (claim.Veto is not "way-through" || claim.Version is not null))
            {
                var (start, length) = Extent(text, claim);
                yield return new Told(step, claim.Version, start, length);
            }
        }

        foreach (var tag in text.Tags)
        {
            var word = text.Plain.Substring(tag.Start, tag.Length);
            if (tag.Sense is Sense.Move or Sense.Passing && IsIntroduction(word) && ReleaseOf(text, tag) is { } introduced
                && !claims.Exists(c => c.Version == introduced && text.SentenceAt(c.Tag.Start) == text.SentenceAt(tag.Start)))
            {
                yield return new Told(Milestone.Alpha, introduced, tag.Start, 0);
            }
            else if (tag.Sense == Sense.DefaultOn && ReleaseOf(text, tag) is { } on && !claims.Exists(c => c.Version == on))
            {
                yield return new Told(Milestone.DefaultOn, on, tag.Start, 0);
            }
            else if (tag.Sense == Sense.End && MilestoneOf(tag.Stage) is { } end && ReleaseOf(text, tag) is { } ended && !IsAnnounced(text, tag))
            {
                yield return new Told(end, ended, tag.Start, 0);
            }
        }
    }

    /// <summary>Returns the range of a step, starting at the release or the stage, whichever comes first nearby.</summary>
    private static (int Start, int Length) Extent(RichText text, StageClaim claim)
    {
        foreach (var tag in text.Tags)
        {
            if (tag.Sense == Sense.Version && tag.End <= claim.Tag.Start && claim.Tag.Start - tag.End <= 2)
            {
                return (tag.Start, claim.Tag.End - tag.Start);
            }
        }

        return (claim.Tag.Start, 0);
    }

    private static bool IsIntroduction(string word)
        => word is "引入" or "推出" or "加入" or "新增" or "首次引入" or "首次亮相" or "亮相" || word.StartsWith("introduc", StringComparison.OrdinalIgnoreCase)
            || word.Equals("added", StringComparison.OrdinalIgnoreCase) || word.Equals("landed", StringComparison.OrdinalIgnoreCase) || word.StartsWith("debut", StringComparison.OrdinalIgnoreCase);

    private static bool IsAnnounced(RichText text, Tag word)
    {
        var (start, _) = Clauses.At(text.Plain, word.Start);
        return text.Tags.Any(t => t.Start >= start && t.End <= word.Start && t.Sense is Sense.Future or Sense.Later);
    }

    /// <summary>Returns the release in the clause of a word: the last one before it, or else the first after it.</summary>
    private static KubernetesVersion? ReleaseOf(RichText text, Tag word)
    {
        var (start, end) = Clauses.At(text.Plain, word.Start);
        KubernetesVersion? before = null;
        foreach (var tag in text.Tags)
        {
            if (tag.Sense != Sense.Version || tag.Start < start || tag.End > end)
            {
                continue;
            }

            if (tag.End <= word.Start)
            {
                before = Versions.Of(tag);
            }
            else if (before is null && tag.Start - word.End <= 40)
            {
                return Versions.Of(tag);
            }
        }

        return before;
    }

    /// <summary>Represents a step in a text with its range. Without a release, it belongs to the release of the note.</summary>
    private sealed record Told(Milestone Milestone, KubernetesVersion? Version, int Start, int Length);
}
