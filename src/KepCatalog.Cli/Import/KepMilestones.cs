using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Cli.Import;

/// <summary>Reads the <c>milestone</c> of a <c>kep.yaml</c>.</summary>
internal static class KepMilestones
{
    /// <summary>Reads the stages that name a single release, in the order of a feature's life. The others go to the log.</summary>
    public static EquatableArray<RegisteredMilestone> Read(KepFile file, YamlValue? value, ImportLog log)
    {
        if (value is null or YamlScalar { IsEmpty: true })
        {
            return default;
        }

        if (value is not YamlMapping mapping)
        {
            log.Add(file, value, "milestone is not a mapping of stages to releases; skipped");
            return default;
        }

        var milestones = new SortedDictionary<NoteMilestone, NoteVersion>();
        foreach (var (key, release) in mapping.Entries)
        {
            if (MilestoneNames.Find(key.Text) is not { } milestone)
            {
                log.Add(file, key, $"milestone '{key.Text}' is not a stage; skipped");
            }
            else if (ReadVersion(file, key.Text, release, log) is { } version && !milestones.TryAdd(milestone, version))
            {
                log.Add(file, key, $"milestone '{key.Text}' is a duplicate; the first one is used");
            }
        }

        return milestones.Select(m => new RegisteredMilestone(m.Key, m.Value)).ToEquatableArray();
    }

    private static NoteVersion? ReadVersion(KepFile file, string stage, YamlValue value, ImportLog log)
    {
        if (value is not YamlScalar scalar)
        {
            log.Add(file, value, $"{stage} is not a single release; skipped");
            return null;
        }

        if (scalar.IsEmpty || string.Equals(scalar.Text.Trim(), "TBD", StringComparison.OrdinalIgnoreCase))
        {
            log.AddOpenMilestone();
            return null;
        }

        // Templates use v0.0 as a placeholder.
        if (NoteVersion.TryParse(scalar.Text, out var version) && version.Major > 0)
        {
            return version;
        }

        log.Add(file, value, $"{stage} '{scalar.Text}' is not a single release; skipped");
        return null;
    }
}
