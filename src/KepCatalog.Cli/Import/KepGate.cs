namespace KepCatalog.Cli.Import;

/// <summary>Represents a feature gate of a <c>kep.yaml</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Components">The components that have it, such as <c>kubelet</c>. Empty if the file names none.</param>
internal sealed record KepGate(string Name, IReadOnlyList<string> Components)
{
    /// <summary>Reads the gates whose names can be identifiers, without duplicates, in their order. The others go to the log.</summary>
    public static IReadOnlyList<KepGate> Read(KepFile file, YamlValue? value, ImportLog log)
    {
        if (value is null or YamlScalar { IsEmpty: true })
        {
            return [];
        }

        if (value is not YamlList list)
        {
            log.Add(file, value, "feature-gates is not a list; skipped");
            return [];
        }

        var gates = new List<KepGate>();
        foreach (var item in list.Items)
        {
            var mapping = item as YamlMapping;
            if ((mapping is null ? item : mapping.Find("name")) is not YamlScalar scalar)
            {
                log.Add(file, item, "a feature gate has no name; skipped");
                continue;
            }

            var name = scalar.Text.Trim();
            if (!IsIdentifier(name))
            {
                log.Add(file, scalar, $"feature gate '{scalar.Text}' is not an identifier; skipped");
            }
            else if (SaysNone(name))
            {
                log.Add(file, scalar, $"feature gate '{scalar.Text}' means none; skipped");
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

    // Authors of KEPs without a gate write these two words, which could pass for names.
    private static bool SaysNone(string name)
        => name.Equals("NA", StringComparison.OrdinalIgnoreCase) || name.Equals("None", StringComparison.OrdinalIgnoreCase);

    /// <summary>Determines whether a text can be the name of a feature gate.</summary>
    public static bool IsIdentifier(string text)
        => text.Length > 0
            && (char.IsAsciiLetter(text[0]) || text[0] == '_')
            && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
