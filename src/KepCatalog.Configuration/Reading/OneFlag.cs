using KepCatalog.Configuration.Source;
using YamlDotNet.Core;

namespace KepCatalog.Configuration.Reading;

/// <summary>Turns a mapping that kind passes as one flag into values of that flag: <c>api/alpha: "true"</c> is <c>--runtime-config=api/alpha=true</c>.</summary>
internal static class OneFlag
{
    /// <summary>Returns a mapping of the flag's name to its values.</summary>
    public static YamlMapping Of(string name, YamlScalar key, YamlMapping values)
    {
        var list = new YamlSequence(values.Source, values.Start);
        foreach (var entry in values.Entries)
        {
            var text = entry.Key.Value + "=" + (entry.Value as YamlScalar)?.Value;
            list.Items.Add(new YamlScalar(entry.Key.Source, entry.Key.Start, entry.Key.Start, text, ScalarStyle.Plain));
        }

        var mapping = new YamlMapping(key.Source, key.Start);
        mapping.Entries.Add(new YamlEntry(new YamlScalar(key.Source, key.Start, key.Start, name, ScalarStyle.Plain), list));
        return mapping;
    }
}
