using KepCatalog.Configuration.Source;

namespace KepCatalog.Configuration.Reading;

/// <summary>Reads the value of a field with feature gates: a mapping, a list, or a text.</summary>
internal static class GateField
{
    /// <summary>Reads the field.</summary>
    public static void Read(YamlScalar key, YamlNode value, string? component, Scope scope, Report report)
    {
        report.Understand(key.Place);
        if (scope.OtherApi is { } api && component is null)
        {
            report.Problem(ProblemTexts.GatesOfUnknownApi(key.Value, api), key.Place);
            return;
        }

        switch (value)
        {
            case YamlMapping mapping:
                Mapping(mapping, component, scope, report);
                break;
            case YamlSequence sequence:
                Sequence(sequence, component, scope, report);
                break;
            case YamlScalar { IsNull: false } scalar:
                GateText.Read(scalar.Content(), component, report);
                break;
        }
    }

    private static void Mapping(YamlMapping mapping, string? component, Scope scope, Report report)
    {
        foreach (var entry in mapping.Entries)
        {
            if (!report.Count(entry.Key.Place))
            {
                return;
            }

            var name = entry.Key.Value;
            if (GateText.IsTemplate(name) || !GateText.IsName(name))
            {
                report.Problem(ProblemTexts.NotANameOfMapping(GateText.Shortened(name)), entry.Key.Place);
                continue;
            }

            var scalar = entry.Value as YamlScalar;
            var value = scalar is null ? null : Truth(scalar);
            report.Gate(name, value, scalar is null or { IsNull: true } || GateText.IsTemplate(scalar.Value) ? null : scalar.Value, component, entry.Key.Place);
            if (value is null)
            {
                var problem = scalar is null || scalar.IsNull ? ProblemTexts.NoValue(name)
                    : GateText.IsTemplate(scalar.Value) ? ProblemTexts.TemplateValue(name)
                    : ProblemTexts.NotATruthValue(name, GateText.Shortened(scalar.Value));
                report.Problem(problem, entry.Key.Place);
            }
            else if (scalar!.IsQuoted && scope.IsStrict)
            {
                report.Problem(ProblemTexts.QuotedValue(name, value.Value), scalar.Place);
            }
        }
    }

    private static void Sequence(YamlSequence sequence, string? component, Scope scope, Report report)
    {
        foreach (var item in sequence.Items)
        {
            if (!report.Count(item.Place))
            {
                return;
            }

            switch (item)
            {
                case YamlScalar { IsNull: false } scalar:
                    GateText.Read(scalar.Content(), component, report);
                    break;
                case YamlMapping mapping when mapping.Find("name") is YamlScalar name:
                    Named(mapping, name, component, report);
                    break;
                case YamlMapping mapping:
                    Mapping(mapping, component, scope, report);
                    break;
                default:
                    report.Problem(ProblemTexts.ItemIsNoSetting, item.Place);
                    break;
            }
        }
    }

    /// <summary>Reads an item of k0s: name, enabled, components.</summary>
    private static void Named(YamlMapping item, YamlScalar name, string? component, Report report)
    {
        if (!GateText.IsName(name.Value))
        {
            report.Problem(ProblemTexts.NotANameOfItem(GateText.Shortened(name.Value)), name.Place);
            return;
        }

        var enabled = (item.Find("enabled") ?? item.Find("value")) as YamlScalar;
        var value = enabled is null ? null : Truth(enabled);
        var named = item.Find("components") switch
        {
            YamlSequence list => [.. list.Items.OfType<YamlScalar>().Select(s => s.Value)],
            YamlScalar { IsNull: false } single => [single.Value],
            _ => new List<string?>(),
        };
        foreach (var receiver in named.Count == 0 ? [component] : named)
        {
            if (!report.Count(name.Place))
            {
                return;
            }

            report.Gate(name.Value, value, enabled?.Value, receiver, name.Place);
        }

        if (value is null)
        {
            report.Problem(ProblemTexts.NeitherEnabledNorDisabled(GateText.Shortened(name.Value)), name.Place);
        }
    }

    /// <summary>Returns what YAML readers of Kubernetes take for a truth value. They accept the words of YAML 1.1.</summary>
    private static bool? Truth(YamlScalar scalar)
    {
        switch (scalar.Value)
        {
            case "true" or "True" or "TRUE":
                return true;
            case "false" or "False" or "FALSE":
                return false;
            case "yes" or "Yes" or "YES" or "on" or "On" or "ON" or "y" or "Y" when !scalar.IsQuoted:
                return true;
            case "no" or "No" or "NO" or "off" or "Off" or "OFF" or "n" or "N" when !scalar.IsQuoted:
                return false;
            default:
                return null;
        }
    }
}
