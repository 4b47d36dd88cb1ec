using BenchmarkDotNet.Attributes;

namespace KepCatalog.Benchmarks;

/// <summary>The same calls in a process that has made them before.</summary>
[MemoryDiagnoser]
[InProcess]
public class WarmBenchmarks
{
    private static readonly KubernetesVersion V1_19 = new(1, 19);
    private static readonly KubernetesVersion V1_30 = new(1, 30);
    private static readonly KubernetesVersion V1_36 = new(1, 36);
    private readonly FeatureGate gate = FeatureGates.Find("NodeLogQuery")!;

    /// <summary>A KEP by its number.</summary>
    [Benchmark]
    public Kep? FindKep() => Keps.Find(3521);

    /// <summary>A gate's state in a release.</summary>
    [Benchmark]
    public GateState GetState() => gate.GetState(V1_30);

    /// <summary>A whole argument.</summary>
    [Benchmark]
    public bool CheckGates() => FeatureGates.Check("NodeLogQuery=true,PodSchedulingReadiness=true", V1_30).IsValid;

    /// <summary>Seventeen releases at once.</summary>
    [Benchmark]
    public object Compare() => Releases.Compare(V1_19, V1_36);
}
