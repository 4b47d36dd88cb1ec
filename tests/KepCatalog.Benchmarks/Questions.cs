using System.Text.Json;
using YamlDotNet.RepresentationModel;

namespace KepCatalog.Benchmarks;

/// <summary>What a process asks once. Each is a method of its own, so that one that is not asked is not compiled.</summary>
internal static class Questions
{
    public static object? Nothing() => null;

    public static object? FindKep() => Keps.Find(3521);

    public static object? FeatureInfo() => Releases.V1_30.Features.PodSchedulingReadiness.Info;

    public static object? GateState() => FeatureGates.Find("NodeLogQuery")!.GetState(new KubernetesVersion(1, 30)).Stage;

    public static object? CheckGates() => FeatureGates.Check("NodeLogQuery=true,PodSchedulingReadiness=true", new KubernetesVersion(1, 30)).IsValid;

    public static object? OneRelease()
    {
        var features = 0;
        foreach (var feature in Releases.V1_30.Info.Features)
        {
            features += feature.Title.Length > 0 && feature.History.Count >= 0 ? 1 : 0;
        }

        return features;
    }

    public static object? FeatureTitle() => Releases.V1_30.Features.PodSchedulingReadiness.Info.Title;

    /// <summary>KEP-3521's title, by the catalogue; the next two ask the same of the files.</summary>
    public static object? TitleByCatalogue() => Keps.Find(3521)!.Title;

    public static object? TitleByJson(string file)
    {
        var document = JsonDocument.Parse(File.ReadAllBytes(file));
        foreach (var kep in document.RootElement.GetProperty("keps").EnumerateArray())
        {
            if (kep.GetProperty("number").GetInt32() == 3521)
            {
                Kept = document;
                return kep.GetProperty("title").GetProperty("en").GetString();
            }
        }

        return null;
    }

    public static object? TitleByYaml(string folder)
    {
        var keps = new Dictionary<string, YamlMappingNode>();
        foreach (var path in Directory.EnumerateFiles(folder, "kep.yaml", SearchOption.AllDirectories))
        {
            var stream = new YamlStream();
            try
            {
                using var reader = File.OpenText(path);
                stream.Load(reader);
            }
            catch (YamlDotNet.Core.YamlException)
            {
                continue;
            }

            if (stream.Documents is [{ RootNode: YamlMappingNode kep }, ..] && kep.Children.TryGetValue("kep-number", out var number))
            {
                keps[number.ToString()] = kep;
            }
        }

        Kept = keps;
        return keps["3521"].Children["title"].ToString();
    }

    /// <summary>What a program that asks again would keep in memory.</summary>
    public static object? Kept { get; private set; }
}
