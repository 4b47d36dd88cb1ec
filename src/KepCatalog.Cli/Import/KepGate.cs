namespace KepCatalog.Cli.Import;

/// <summary>A feature gate of a <c>kep.yaml</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Components">The components that know it, such as <c>kubelet</c>; empty where the file names none.</param>
internal sealed record KepGate(string Name, IReadOnlyList<string> Components)
{
    /// <summary>The gates whose names can be identifiers, each once, in their order; the log gets the others.</summary>
    public static IReadOnlyList<KepGate> Read(KepFile file, YamlValue? value, ImportLog log)
    {
        if (value is null or YamlScalar { IsEmpty: true })
        {
            return [];
        }

        if (value is not YamlList list)
        {
            log.Add(file, value, "feature-gates is not a list; left out");
            return [];
        }

        var gates = new List<KepGate>();
        foreach (var item in list.Items)
        {
            var mapping = item as YamlMapping;
            if ((mapping is null ? item : mapping.Find("name")) is not YamlScalar scalar)
            {
                log.Add(file, item, "a feature gate without a name; left out");
                continue;
            }

            var name = scalar.Text.Trim();
            if (!IsIdentifier(name))
            {
                log.Add(file, scalar, $"feature gate '{scalar.Text}' is not an identifier; left out");
            }
            else if (SaysNone(name))
            {
                log.Add(file, scalar, $"feature gate '{scalar.Text}' stands for none; left out");
            }
            else if (gates.FindIndex(g => g.Name == name) is var known and >= 0)
            {
                gates[known] = new KepGate(name, [.. gates[known].Components.Union(ComponentsOf(mapping))]);
            }
            else
            {
                gates.Add(new KepGate(name, ComponentsOf(mapping)));
            }
        }

        return gates;
    }

    private static IReadOnlyList<string> ComponentsOf(YamlMapping? gate)
        => gate?.Find("components") is YamlList components
            ? [.. components.Items.OfType<YamlScalar>().Where(c => !c.IsEmpty).Select(c => PlainText.OneLine(c.Text)).Distinct()]
            : [];

    // Authors of KEPs without a gate fill the field with these two words, which would pass for names.
    private static bool SaysNone(string name)
        => name.Equals("NA", StringComparison.OrdinalIgnoreCase) || name.Equals("None", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text can be a feature gate's name.</summary>
    public static bool IsIdentifier(string text)
        => text.Length > 0
            && (char.IsAsciiLetter(text[0]) || text[0] == '_')
            && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
