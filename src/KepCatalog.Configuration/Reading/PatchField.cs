using KepCatalog.Configuration.Source;
using YamlDotNet.Core;

namespace KepCatalog.Configuration.Reading;

/// <summary>Reads an operation of a JSON patch as the object that it makes: the path <c>/apiServer/extraArgs/feature-gates</c> is three keys.</summary>
internal static class PatchField
{
    /// <summary>Returns what an operation sets, or null if it is none.</summary>
    public static YamlNode? Read(YamlMapping operation)
    {
        if (operation.Text("op") is null || operation.Find("path") is not YamlScalar path || path.Value.Length is 0 or > 1_000 || path.Value[0] != '/')
        {
            return null;
        }

        var value = operation.Find("value") ?? Template(operation) ?? new YamlScalar(path.Source, path.Start, path.Start, "", ScalarStyle.Plain);
        var keys = path.Value.Split('/');
        for (var i = keys.Length - 1; i > 0 && keys.Length <= Limits.Depth; i--)
        {
            var key = keys[i].Replace("~1", "/").Replace("~0", "~");
            if (key == "-" || (key.Length > 0 && key.All(char.IsDigit)))
            {
                var sequence = new YamlSequence(path.Source, path.Start);
                sequence.Items.Add(value);
                value = sequence;
            }
            else
            {
                // The name of a gate in a path has the place of the path.
                var mapping = new YamlMapping(path.Source, path.Start);
                mapping.Entries.Add(new YamlEntry(new YamlScalar(path.Source, path.Start, path.Start, key, ScalarStyle.Plain), value));
                value = mapping;
            }
        }

        return value;
    }

    /// <summary>Returns the value that a ClusterClass makes of a template or a variable: <c>valueFrom: {variable: gates}</c>.</summary>
    private static YamlNode? Template(YamlMapping operation)
        => operation.Find("valueFrom") is not YamlMapping from ? null
            : from.Find("template") ?? (from.Find("variable") is YamlScalar variable ? new YamlScalar(variable.Source, variable.Start, variable.Start, "{{ ." + variable.Value + " }}", ScalarStyle.Plain) : null);
}
