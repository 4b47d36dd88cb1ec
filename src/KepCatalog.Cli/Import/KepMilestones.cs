using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;

namespace KepCatalog.Cli.Import;

/// <summary>Reads the <c>milestone</c> of a <c>kep.yaml</c>.</summary>
internal static class KepMilestones
{
    /// <summary>The stages that name one release each, in the order of a feature's life; the log gets the others.</summary>
    public static EquatableArray<RegisteredMilestone> Read(KepFile file, YamlValue? value, ImportLog log)
    {
        if (value is null or YamlScalar { IsEmpty: true })
        {
            return default;
        }

        if (value is not YamlMapping mapping)
        {
            log.Add(file, value, "milestone is not a mapping of stages to releases; left out");
            return default;
        }

        var milestones = new SortedDictionary<NoteMilestone, NoteVersion>();
        foreach (var (key, release) in mapping.Entries)
        {
            if (MilestoneNames.Find(key.Text) is not { } milestone)
            {
                log.Add(file, key, $"milestone '{key.Text}' is no stage; left out");
            }
            else if (ReadVersion(file, key.Text, release, log) is { } version && !milestones.TryAdd(milestone, version))
            {
                log.Add(file, key, $"milestone '{key.Text}' comes twice; the first taken");
            }
        }

        return milestones.Select(m => new RegisteredMilestone(m.Key, m.Value)).ToEquatableArray();
    }

    private static NoteVersion? ReadVersion(KepFile file, string stage, YamlValue value, ImportLog log)
    {
        if (value is not YamlScalar scalar)
        {
            log.Add(file, value, $"{stage} is not one release; left out");
            return null;
        }

        if (scalar.IsEmpty || string.Equals(scalar.Text.Trim(), "TBD", StringComparison.OrdinalIgnoreCase))
        {
            log.AddOpenMilestone();
            return null;
        }

        // v0.0 is how templates fill the field.
        if (NoteVersion.TryParse(scalar.Text, out var version) && version.Major > 0)
        {
            return version;
        }

        log.Add(file, value, $"{stage} '{scalar.Text}' is not one release; left out");
        return null;
    }
}
