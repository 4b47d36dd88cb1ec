using System.ComponentModel;
using KepCatalog.Checking;

namespace KepCatalog.Data;

/// <summary>Represents the feature gates of the components, or of one program. Generated code derives from it; no other code
/// needs it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class GateTable : Table<FeatureGate>
{
    private readonly string? firstCovered;
    private readonly string? lastCovered;
    private readonly string addresses;
    private readonly string otherNames;
    private string[]? addressList;
    private IReadOnlyList<OtherGateName>? others;

    /// <summary>Initializes the table.</summary>
    /// <param name="count">The number of rows.</param>
    /// <param name="owner">The program that has these gates for itself, or null for the gates of the components.</param>
    /// <param name="firstCovered">The first release whose gates are all known, or null if there is none.</param>
    /// <param name="lastCovered">The last release whose gates are all known, or null if there is none.</param>
    /// <param name="addresses">The addresses that rows refer to.</param>
    /// <param name="otherNames">The names that are taken for gates but are not gates.</param>
    /// <exception cref="ArgumentNullException"><paramref name="addresses"/> or <paramref name="otherNames"/> is null.</exception>
    protected GateTable(int count, string? owner, string? firstCovered, string? lastCovered, string addresses, string otherNames)
        : base(count)
    {
        Owner = owner;
        this.firstCovered = firstCovered;
        this.lastCovered = lastCovered;
        this.addresses = addresses ?? throw new ArgumentNullException(nameof(addresses));
        this.otherNames = otherNames ?? throw new ArgumentNullException(nameof(otherNames));
    }

    /// <summary>Gets the first release whose gates are all known, or null if there is none.</summary>
    public KubernetesVersion? FirstCovered => firstCovered is null ? null : KubernetesVersion.Parse(firstCovered);

    /// <summary>Gets the last release whose gates are all known, or null if there is none.</summary>
    public KubernetesVersion? LastCovered => lastCovered is null ? null : KubernetesVersion.Parse(lastCovered);

    /// <summary>Gets the names that are taken for gates but are not gates, by name.</summary>
    public IReadOnlyList<OtherGateName> OtherNames => others ??= Record.ItemsOf(otherNames, parts => OtherGateName.Read(parts, Links));

    internal string? Owner { get; }

    /// <summary>Finds a gate by its name in any case, or by what names a KEP with only this gate.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The gate, or <see langword="null"/> if there is none.</returns>
    public FeatureGate? Find(string? name) => GateSearch.Find(name, this);

    /// <summary>Checks settings of feature gates for a release.</summary>
    /// <param name="settings">The settings, as a <c>--feature-gates</c> argument or as lines of a configuration file.</param>
    /// <param name="version">The release.</param>
    /// <param name="component">The component that gets them, or null.</param>
    /// <returns>The verdict on each setting.</returns>
    public FeatureGateCheck Check(string? settings, KubernetesVersion version, string? component)
        => new(SettingText.Read(settings ?? ""), version, component, new GateSet(Links));

    /// <summary>Checks settings of feature gates for a release.</summary>
    /// <param name="settings">The settings, by the names of the gates.</param>
    /// <param name="version">The release.</param>
    /// <param name="component">The component that gets them, or null.</param>
    /// <returns>The verdict on each setting.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is null.</exception>
    public FeatureGateCheck Check(IEnumerable<KeyValuePair<string, bool>> settings, KubernetesVersion version, string? component)
        => new(SettingText.Of(settings ?? throw new ArgumentNullException(nameof(settings))), version, component, new GateSet(Links));

    /// <summary>Finds the gate with exactly this name.</summary>
    internal FeatureGate? Exact(string name) => Search(name);

    internal string? AddressAt(string place)
        => place.Length == 0 ? null : (addressList ??= [.. Record.ItemsOf(addresses, parts => Record.Text(parts, 0) ?? "")])[Record.ParseNumber(place)];

    private protected override FeatureGate Make(Record record) => new(this, record);
}
