using System.ComponentModel;

namespace KepCatalog.Data;

/// <summary>The features of a release. Generated code derives from it; nothing else has to know it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FeatureTable
{
    private readonly Feature?[] features;
    private IReadOnlyList<Feature>? all;

    /// <summary>Takes the features.</summary>
    /// <param name="version">The release.</param>
    /// <param name="isPlanned">Whether it was still to come.</param>
    /// <param name="note">The path of its note.</param>
    /// <param name="count">How many features there are.</param>
    protected FeatureTable(KubernetesVersion version, bool isPlanned, string note, int count)
    {
        features = new Feature?[count];
        Version = version;
        IsPlanned = isPlanned;
        Note = note;
    }

    /// <summary>All features; each made when it is asked for.</summary>
    public IReadOnlyList<Feature> All => all ??= new TableList<Feature>(features.Length, i => this[i]);

    internal KubernetesVersion Version { get; }

    internal bool IsPlanned { get; }

    internal string Note { get; }

    /// <summary>The feature at a place among all.</summary>
    /// <param name="index">The place, from 0.</param>
    public Feature this[int index] => features[index] ?? Make(index);

    /// <summary>The record of a feature.</summary>
    /// <param name="index">Its place among all.</param>
    protected abstract string Record(int index);

    /// <summary>A KEP of the same catalogue, or null.</summary>
    /// <param name="number">The number.</param>
    protected abstract Kep? Kep(int number);

    internal string RecordOf(int index) => Record(index);

    internal Kep? KepOf(int number) => Kep(number);

    private Feature Make(int index)
    {
        lock (features)
        {
            return features[index] ??= new Feature(this, index);
        }
    }
}
