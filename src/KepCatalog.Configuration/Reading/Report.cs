using KepCatalog.Configuration.Source;

namespace KepCatalog.Configuration.Reading;

/// <summary>Collects what a file sets, and the lines that were understood.</summary>
internal sealed class Report
{
    private readonly HashSet<int> understood = [];
    private readonly HashSet<ConfiguredGate> logged = [];
    private readonly HashSet<ConfiguredGate> placed = [];
    private KubernetesVersion? versionOfImage;
    private KubernetesVersion? statedVersion;
    private int nodes;

    public List<ConfigurationDocument> Documents { get; } = [];

    public List<ConfiguredGate> Gates { get; } = [];

    public List<ConfiguredFlag> Flags { get; } = [];

    public List<ConfiguredField> Fields { get; } = [];

    public List<ConfiguredObject> Objects { get; } = [];

    public List<ConfigurationProblem> Problems { get; } = [];

    /// <summary>Gets the version that the file states, or else the one of an image.</summary>
    public KubernetesVersion? Version => statedVersion ?? versionOfImage;

    /// <summary>Records what a document is taken for.</summary>
    public void Document(ConfigurationKind kind, Place place) => Documents.Add(new ConfigurationDocument(kind, place.Line));

    /// <summary>Records a gate. An alias repeats one that is already recorded.</summary>
    public void Gate(string name, bool? value, string? text, string? component, Place place)
    {
        var gate = new ConfiguredGate(name, value, text, component, place.Line, place.Column);
        if (placed.Add(gate))
        {
            Gates.Add(gate);
        }

        Understand(place);
    }

    /// <summary>Records a gate of a log, which repeats it with every start of the component.</summary>
    public void LoggedGate(string name, bool? value, string? text, string? component, Place place)
    {
        Understand(place);
        if (logged.Add(new ConfiguredGate(name, value, text, component, 0, 0)))
        {
            Gate(name, value, text, component, place);
        }
    }

    /// <summary>Records a flag.</summary>
    public void Flag(string name, string? value, string? component, Place place, string? command = null)
        => Flags.Add(new ConfiguredFlag(name, value, component, place.Line, place.Column) { Command = command });

    /// <summary>Records a problem.</summary>
    public void Problem(LocalizedText message, Place place)
    {
        Understand(place);
        if (Problems.Count < Limits.Problems)
        {
            Problems.Add(new ConfigurationProblem(message, place.Line, place.Column));
        }
        else if (Problems.Count == Limits.Problems)
        {
            Problems.Add(new ConfigurationProblem(ProblemTexts.TooManyProblems, place.Line, place.Column));
        }
    }

    /// <summary>Records a text that may be a version.</summary>
    public void StatedVersion(string? text)
    {
        if (statedVersion is null && KubernetesVersion.TryParse(text, out var version))
        {
            statedVersion = version;
        }
    }

    /// <summary>Records an image, whose tag may be a version.</summary>
    public void Image(string image) => versionOfImage ??= Components.VersionOfImage(image);

    /// <summary>Records that a line was read, whatever came of it.</summary>
    public void Understand(Place place) => understood.Add(place.Line);

    /// <summary>Determines whether a line was read.</summary>
    public bool IsUnderstood(int line) => understood.Contains(line);

    /// <summary>Counts a node, and returns false if too many were read. Aliases make a short text stand for any number of nodes.</summary>
    public bool Count(Place place)
    {
        if (++nodes == Limits.Nodes)
        {
            Problem(ProblemTexts.TooManyValues, place);
        }

        return nodes < Limits.Nodes;
    }
}
