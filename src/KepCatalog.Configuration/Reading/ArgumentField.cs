using KepCatalog.Configuration.Source;

namespace KepCatalog.Configuration.Reading;

/// <summary>Reads the value of a field with flags: a mapping of names, a list of names and values, a list of arguments, or one argument.</summary>
internal static class ArgumentField
{
    /// <summary>Reads the field.</summary>
    public static void Read(YamlNode value, Recipient recipient, Report report)
    {
        switch (value)
        {
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    Entry(entry, recipient, report);
                }

                break;
            case YamlSequence sequence:
                Items(sequence, recipient, report);
                break;
            case YamlScalar { IsNull: false } scalar when scalar.Value.IndexOf(" -", StringComparison.Ordinal) > 0:
                Commands.Read(scalar.Content(), recipient, report);
                break;
            case YamlScalar { IsNull: false } scalar:
                // One argument of K3s, which no shell has taken apart.
                Arguments.Read([Arguments.Dashed(scalar.Content())], recipient, report);
                break;
        }
    }

    /// <summary>Reads an entry: a flag, or the flags of a component, as in <c>extraArgs: {scheduler: [--v=2]}</c>.</summary>
    private static void Entry(YamlEntry entry, Recipient recipient, Report report)
    {
        var isList = entry.Value is YamlMapping || (entry.Value is YamlSequence list && list.Items.Exists(IsArgument)) || IsArgument(entry.Value);
        if (isList && Components.OfKey(entry.Key.Value) is { } component)
        {
            Read(entry.Value, new Recipient(component), report);
        }
        else if (entry.Value is YamlSequence ofOther && ofOther.Items.Exists(IsArgument))
        {
            Read(ofOther, new Recipient(entry.Key.Value, IsOther: true), report);
        }
        else
        {
            Flag(entry.Key, entry.Value, recipient, report);
        }
    }

    private static bool IsArgument(YamlNode node) => node is YamlScalar scalar && scalar.Value.StartsWith("--", StringComparison.Ordinal);

    private static void Items(YamlSequence sequence, Recipient recipient, Report report)
    {
        var words = new List<TextSource>();
        foreach (var item in sequence.Items)
        {
            if (!report.Count(item.Place))
            {
                return;
            }

            if (item is YamlScalar { IsNull: false } scalar)
            {
                // K3s takes an argument without dashes, and an item after a flag without a value is its value.
                var content = scalar.Content();
                var isValue = words.Count > 0 && words[words.Count - 1].Text is { } last && last.StartsWith("--", StringComparison.Ordinal) && last.IndexOf('=') < 0;
                words.Add(isValue ? content : Arguments.Dashed(content));
            }
            else if (item is YamlMapping mapping && mapping.Find("name") is YamlScalar name && mapping.Find("value") is { } value)
            {
                Flag(name, value, recipient, report);
            }
            else if (item is YamlMapping argument && argument.Find("arg") is YamlScalar { IsNull: false } word)
            {
                // k3d: arg, nodeFilters
                words.Add(Arguments.Dashed(word.Content()));
            }
            else if (item is YamlMapping other)
            {
                Read(other, recipient, report);
            }
        }

        Arguments.Read(words, recipient, report);
    }

    /// <summary>Reads a flag whose name is a key.</summary>
    public static void Flag(YamlScalar name, YamlNode value, Recipient recipient, Report report)
    {
        if (!report.Count(name.Place))
        {
            return;
        }

        var key = name.Value.TrimStart('-');
        switch (value)
        {
            case YamlScalar { IsNull: true }:
                Arguments.Flag(key, name.Place, null, recipient, report);
                break;
            case YamlScalar scalar:
                Arguments.Flag(key, name.Place, scalar.Content(), recipient, report);
                break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items.OfType<YamlScalar>())
                {
                    if (!report.Count(item.Place))
                    {
                        return;
                    }

                    Arguments.Flag(key, name.Place, item.Content(), recipient, report);
                }

                break;

            // Not what a flag is, but what people write: feature-gates: {A: true}
            case YamlMapping mapping when Components.Plain(key) == "featuregates":
                GateField.Read(name, mapping, recipient.Name, new Scope(), report);
                report.Problem(ProblemTexts.FlagIsText, name.Place);
                break;
        }
    }
}
