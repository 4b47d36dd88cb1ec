namespace KepCatalog.Cli.Upgrades;

/// <summary>Represents the verdicts on settings from an argument and from files, each with its place.</summary>
/// <param name="version">The release.</param>
internal sealed class GateChecks(KubernetesVersion version)
{
    private readonly List<CheckedSetting> settings = [];

    /// <summary>Gets the release.</summary>
    public KubernetesVersion Version => version;

    /// <summary>Gets the settings in their order.</summary>
    public IReadOnlyList<CheckedSetting> Settings => settings;

    /// <summary>Gets the verdict on all settings together.</summary>
    public GateVerdict Verdict
        => settings.Exists(s => s.Answer.Verdict == GateVerdict.Refused) ? GateVerdict.Refused
            : settings.Exists(s => s.Answer.Verdict == GateVerdict.NotKnown) ? GateVerdict.NotKnown
            : GateVerdict.Accepted;

    /// <summary>Adds settings without a place.</summary>
    public void Add(FeatureGateCheck check) => settings.AddRange(check.Settings.Select(s => new CheckedSetting(s, s.Text, s.Value, null, null, null)));

    /// <summary>Adds the settings of files. Those of a component in a file are checked together, since a gate may need another.</summary>
    /// <param name="input">The files.</param>
    /// <param name="component">The component of settings whose file names none, or null.</param>
    public void Add(ConfigurationInput input, string? component)
    {
        foreach (var file in input.Files)
        {
            var answers = new Dictionary<Configuration.ConfiguredGate, FeatureGateSetting>(ReferenceEqualityComparer.Instance);
            foreach (var group in file.Gates.GroupBy(g => g.Component ?? component))
            {
                // A gate without a value, as in a log, is asked about as if it were on.
                var known = group.Where(g => g.Value is not null || g.ValueText is null).ToList();
                var check = FeatureGates.Check(known.Select(g => KeyValuePair.Create(g.Name, g.Value ?? true)), version, group.Key);
                foreach (var (gate, answer) in known.Zip(check.Settings))
                {
                    answers.Add(gate, answer);
                }

                foreach (var gate in group.Except(known))
                {
                    answers.Add(gate, FeatureGates.Check(gate.Name + "=?", version, group.Key).Settings[0]);
                }
            }

            settings.AddRange(file.Gates.Select(g => new CheckedSetting(answers[g], g.ToString(), g.Value, file.Path, g.Line, g.Column)));
        }
    }
}

/// <summary>Represents the verdict on a setting and its place.</summary>
/// <param name="Answer">The verdict.</param>
/// <param name="Text">The setting as it is written.</param>
/// <param name="Value">The value, or null if none is stated.</param>
/// <param name="File">The file, or null.</param>
/// <param name="Line">The line, or null.</param>
/// <param name="Column">The column, or null.</param>
internal sealed record CheckedSetting(FeatureGateSetting Answer, string Text, bool? Value, string? File, int? Line, int? Column);
