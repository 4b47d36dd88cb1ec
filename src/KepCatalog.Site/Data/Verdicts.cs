namespace KepCatalog.Site.Data;

/// <summary>Writes what the library answers to each setting in each release, for the page that checks settings.</summary>
/// <remarks>
/// <c>gates</c> has for each name the runs for <c>true</c>, those for <c>false</c>, and the KEP; a run is <c>[position, problem, since, other, message]</c>, with
/// <c>-1</c> for no message. The script only has to find what settings do to each other.
/// </remarks>
public static class Verdicts
{
    public static string PathOf(Language language) => $"assets/data/verdicts.{language.Code}.js";

    /// <summary>Sets what a setting needs, or what needs it, so that it is judged for itself: the script looks for what is missing.</summary>
    private static IEnumerable<KeyValuePair<string, bool>> SoThatNothingIsMissing(string name, bool isOn)
    {
        var needy = FeatureGates.All.Where(g => g.DependsOn.Count > 0).ToArray();
        return name is "AllAlpha" or "AllBeta" ? needy.Select(g => KeyValuePair.Create(g.Name, false))
            : isOn ? needy.Where(g => g.Name == name).SelectMany(g => g.DependsOn).Select(g => KeyValuePair.Create(g.Name, true))
            : needy.Where(g => g.DependsOn.Any(d => d.Name == name)).Select(g => KeyValuePair.Create(g.Name, false));
    }

    /// <summary>Gets the KEP that a message names: the first of the gate.</summary>
    private static int? KepOf(string name) => (FeatureGates.All.FirstOrDefault(g => g.Name == name) ?? KubeadmFeatureGates.All.FirstOrDefault(g => g.Name == name))?.Keps is [var kep, ..] ? kep.Number : null;

    public static string ToScript(Language language)
    {
        var messages = new List<string>();
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        int MessageAt(string text)
        {
            if (!positions.TryGetValue(text, out var at))
            {
                positions.Add(text, at = messages.Count);
                messages.Add(text);
            }

            return at;
        }

        List<object?[]> RunsOf(string name, bool isOn)
        {
            var runs = new List<object?[]>();
            KeyValuePair<string, bool>[] together = [new(name, isOn), .. SoThatNothingIsMissing(name, isOn)];
            foreach (var (release, position) in Releases.All.Select((r, i) => (r, i)))
            {
                var setting = FeatureGates.Check(together, release.Version).Settings[0];
                var text = language.Texts.Pick(setting.Messages) ?? "";
                object?[] run = [position, (int)setting.Problem, setting.Since?.ToString(), setting.OtherGate?.Name, text.Length == 0 ? -1 : MessageAt(text)];
                if (runs.Count == 0 || !runs[^1].Skip(1).SequenceEqual(run.Skip(1)))
                {
                    runs.Add(run);
                }
            }

            return runs;
        }

        var names = FeatureGates.All.Select(g => g.Name)
            .Concat(KubeadmFeatureGates.All.Select(g => g.Name))
            .Concat(FeatureGates.OtherNames.Select(o => o.Name))
            .Concat(["AllAlpha", "AllBeta"])
            .Distinct();
        var gates = names.ToDictionary(n => n, n => new object?[] { RunsOf(n, true), RunsOf(n, false), KepOf(n) });
        return Script.Assign("verdicts", new { gates, messages });
    }
}
