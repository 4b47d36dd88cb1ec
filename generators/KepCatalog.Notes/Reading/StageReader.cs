using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Decides the stage of a presentation: its own words, else its <c>Stage:</c> line, else the headings above it,
/// else what the text below says of this release.</summary>
internal static class StageReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string EndWords = "移除|删除|弃用|废弃|去除|下线";

    private static readonly Pattern EndsOpening = new(
        @"^\W*(?:正式)?(?:" + EndWords + @"|remov(?:e|es|ed|al)\b|deprecat\w*|drop(?:s|ped)?\b)", Options, [.. EndWords.Split('|'), "remov", "deprecat", "drop"]);

    private static readonly Pattern EndsClosing = new(
        "(?:" + EndWords + @"|\b(?:remov(?:ed|al)|deprecat(?:ed|ion)|dropped|withdrawn))\W*$", Options | RegexOptions.RightToLeft);

    /// <summary>Sets the stage.</summary>
    public static void Resolve(
        Presentation presentation, KubernetesVersion? release, Action<FindingKind, Place, string, int?> report)
    {
        var context = presentation.Context;
        var own = TitleStages.Find(presentation.TitleLine, release) ?? OwnWords(presentation, release);
        var field = FieldStage(presentation, release, out var fieldPlace);
        if (own is { } ownStage && field is { } fieldStage && ownStage != fieldStage)
        {
            report(
                FindingKinds.ItemContradictsItself,
                fieldPlace,
                $"The title says {StageNames.Of(ownStage)}, the stage line says {StageNames.Of(fieldStage)}; the title is used. Make them agree.",
                presentation.Kep);
        }

        if (context.IsAboutEnds)
        {
            presentation.Stage = Ends(presentation, release, out var isWeak);
            presentation.StageIsWeak = isWeak;
            return;
        }

        // "移除已经 GA 的特性门控" is about what goes, whatever it was before; "移除 X（Beta）" says how far that is.
        var opens = EndsOpening.IsMatch(presentation.Line.Text) && EndOf(presentation.TitleLine, release) is { } end
            ? TitleStages.FindMarked(presentation.TitleLine, release) ?? end
            : (Stage?)null;
        presentation.Stage = (context.Stage == Stage.Unknown ? opens : null)
            ?? own
            ?? field
            ?? (context.Stage != Stage.Unknown ? context.Stage : (Stage?)null)
            ?? (EndsClosing.IsMatch(presentation.TitleLine) ? EndOf(presentation.TitleLine, release) : null)
            ?? FromProse(presentation.Body.Select(p => p.Text.Plain).Prepend(presentation.StageText), release)
            ?? EndOf(presentation.TitleLine, release) // "有序删除命名空间" may be about what it does
            ?? DatedEnd(presentation.Body.Select(p => p.Text.Plain), release)
            ?? Stage.Unknown;
    }

    /// <summary>What prose says of the feature's stage in a release, or null. The first sentence that says something decides.</summary>
    public static Stage? FromProse(IEnumerable<string> texts, KubernetesVersion? release)
    {
        foreach (var text in texts)
        {
            foreach (var sentence in Sentences.Split(text))
            {
                var mentions = StageMentions.Find(sentence)
                    .Where(m => m.IsOf(release))
                    .ToList();
                if (mentions.Count > 0)
                {
                    // A statement with the release's number is surer than one without.
                    var dated = mentions.Where(m => m.Version is not null).ToList();
                    var rollback = mentions.FindIndex(m => m.IsRollback);
                    return StageNames.Since((rollback >= 0 ? mentions[rollback] : (dated.Count > 0 ? dated : mentions).Last()).Milestone);
                }
            }
        }

        return null;
    }

    /// <summary>What an item says of itself behind its title, where no heading states a stage, or where it fell back.</summary>
    private static Stage? OwnWords(Presentation presentation, KubernetesVersion? release)
    {
        if (presentation.StageText.Length == presentation.TitleLine.Length)
        {
            return null;
        }

        var mentions = StageMentions.Find(presentation.StageText)
            .Where(m => m.IsOf(release))
            .ToList();
        if (mentions.FirstOrDefault(m => m.IsRollback) is { IsRollback: true } rollback)
        {
            return StageNames.Since(rollback.Milestone);
        }

        return null;
    }

    private static Stage? FieldStage(Presentation presentation, KubernetesVersion? release, out Place place)
    {
        foreach (var field in presentation.Fields)
        {
            var said = field.Kind switch
            {
                FieldKind.Stage => TitleStages.OfField(field.Value),
                FieldKind.Milestone when VersionText.First(field.Value) == release => field.Stage,
                _ => null,
            };
            if (said is { } stage)
            {
                place = field.Text.PlaceAt(field.Start, field.Value.Length);
                return stage;
            }
        }

        place = default;
        return null;
    }

    /// <summary>Deprecated or removed, where the headings speak of either.</summary>
    private static Stage Ends(Presentation presentation, KubernetesVersion? release, out bool isWeak)
    {
        isWeak = false;
        var said = EndOf(presentation.TitleLine, release)
            ?? EndOf(presentation.StageText, release)
            ?? (presentation.Context.Stage == Stage.Unknown
                ? presentation.Body.Select(p => EndOf(p.Text.Plain, release)).FirstOrDefault(s => s is not null)
                : (Stage?)null);
        if (said is { } stage)
        {
            return stage;
        }

        isWeak = presentation.Context.Stage == Stage.Unknown;
        return isWeak ? Stage.Deprecated : presentation.Context.Stage;
    }

    /// <summary>Deprecated or removed, where a text says so with the release's number.</summary>
    public static Stage? DatedEnd(IEnumerable<string> texts, KubernetesVersion? release)
    {
        var ends = texts.SelectMany(StageMentions.FindEnds).Where(e => !e.IsFuture && e.Version is not null && e.Version == release).ToList();
        return ends.Count == 0 ? null : ends.Exists(e => e.Milestone == Milestone.Removed) ? Stage.Removed : Stage.Deprecated;
    }

    /// <summary>Whether a text says that something goes now, or that it will: an announced removal is a deprecation.</summary>
    private static Stage? EndOf(string text, KubernetesVersion? release)
    {
        var ends = StageMentions.FindEnds(text);
        if (ends.Count == 0)
        {
            return null;
        }

        var now = ends.Where(e => e.IsOf(release)).ToList();
        if (now.Any(e => e.Milestone == Milestone.Removed))
        {
            return Stage.Removed;
        }

        return now.Count > 0 || ends.Any(e => e.Milestone == Milestone.Removed && e.IsFuture) ? Stage.Deprecated : null;
    }
}
