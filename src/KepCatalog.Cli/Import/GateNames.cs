using KepCatalog.Notes.Model;

namespace KepCatalog.Cli.Import;

/// <summary>Reads the <c>feature-gates</c> of a <c>kep.yaml</c>.</summary>
internal static class GateNames
{
    /// <summary>The names that can be identifiers, each once, in their order; the log gets the others.</summary>
    public static EquatableArray<string> Read(KepFile file, YamlValue? value, ImportLog log)
    {
        if (value is null or YamlScalar { IsEmpty: true })
        {
            return default;
        }

        if (value is not YamlList list)
        {
            log.Add(file, value, "feature-gates is not a list; left out");
            return default;
        }

        var names = new List<string>();
        foreach (var item in list.Items)
        {
            var name = item is YamlMapping gate ? gate.Find("name") : item;
            if (name is not YamlScalar scalar)
            {
                log.Add(file, item, "a feature gate without a name; left out");
            }
            else if (!IsIdentifier(scalar.Text.Trim()))
            {
                log.Add(file, scalar, $"feature gate '{scalar.Text}' is not an identifier; left out");
            }
            else if (IsPlaceholder(scalar.Text.Trim()))
            {
                log.Add(file, scalar, $"feature gate '{scalar.Text}' stands for none; left out");
            }
            else if (!names.Contains(scalar.Text.Trim()))
            {
                names.Add(scalar.Text.Trim());
            }
        }

        return names.ToEquatableArray();
    }

    // NA is an identifier, but no gate.
    private static bool IsPlaceholder(string text) => text.ToUpperInvariant() is "NA" or "NONE" or "TBD" or "TODO";

    private static bool IsIdentifier(string text)
        => text.Length > 0
            && (char.IsAsciiLetter(text[0]) || text[0] == '_')
            && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
