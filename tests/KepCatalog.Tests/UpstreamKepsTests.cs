using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace KepCatalog.Tests;

/// <summary>Every KEP of the catalogue against its <c>kep.yaml</c>, field by field.</summary>
public partial class UpstreamKepsTests
{
    // Not KEPs, or a number that another file has: see RegistryTableTests.
    private static readonly string[] NoKeps =
    [
        "sig-architecture/0000-kep-process", "sig-cloud-provider/2133-out-of-tree-credential-provider",
        "sig-cloud-provider/providers/0000-cloud-provider-template", "sig-contributor-experience/0000-community-forum",
        "sig-release/0000-anago-to-krel-migration",
    ];

    private static readonly string[] Components =
        ["kube-apiserver", "kube-controller-manager", "cloud-controller-manager", "kube-scheduler", "kubelet", "kube-proxy", "kubeadm"];

    /// <summary>What upstream writes where nothing can be taken, and an import must not make anything up.</summary>
    private static readonly string[] NoGates = ["n/a", "NA", "None", "CSIMigration{vendor}", "InTreePlugin{vendor}Unregister"];

    [SharedFact]
    public void Every_KEP_has_the_facts_of_its_file()
    {
        var folder = Checkout.SharedPath("corpus/enhancements/keps");
        var seen = new HashSet<int>();
        foreach (var path in Directory.EnumerateFiles(folder, "kep.yaml", SearchOption.AllDirectories))
        {
            var directory = Path.GetRelativePath(folder, Path.GetDirectoryName(path)!).Replace('\\', '/');
            if (!NoKeps.Contains(directory))
            {
                var file = Read(path);
                var number = int.Parse(Text(file, "kep-number")!, CultureInfo.InvariantCulture);
                Assert.True(seen.Add(number));
                Compare(file, directory, Keps.Find(number) ?? throw new InvalidOperationException($"KEP-{number} is missing."));
            }
        }

        Assert.Equal(650, seen.Count);
        Assert.Equal(seen.Order(), Keps.All.Select(k => k.Number));
    }

    private static void Compare(YamlMappingNode file, string directory, Kep kep)
    {
        var what = kep.ToString();
        if (Text(file, "title") != "KEP Template")
        {
            // A handle at its end says whose the proposal is.
            Same(Spaces().Replace(Text(file, "title")!, " ").Trim().Replace(" - @sudeshsh", "", StringComparison.Ordinal), kep.Titles.English, what + " title");
        }

        Same(Text(file, "owning-sig")!.ToLowerInvariant(), kep.Sig, what + " SIG");
        Same($"https://github.com/kubernetes/enhancements/blob/master/keps/{directory}/kep.yaml", kep.Upstream, what + " upstream");
        SameAll(Texts(file, "authors").Select(a => a.TrimStart('@')).Where(a => a.Length > 0), kep.Authors, what + " authors");
        SameAll(Texts(file, "replaces"), kep.Replaces, what + " replaces");
        SameAll(Texts(file, "superseded-by"), kep.SupersededBy, what + " superseded-by");
        SameAll(Texts(file, "see-also"), kep.SeeAlso, what + " see-also");
        SameAll(Texts(file, "participating-sigs").Where(s => s != "TBD").Select(Slug), kep.ParticipatingSigs, what + " participating SIGs");
        Same(Status(Text(file, "status")), kep.Status, what + " status");
        Same(Day(Text(file, "creation-date")), kep.Created, what + " creation-date");
        CompareGates(file, kep);
        CompareMilestones(file, kep);
    }

    private static void CompareGates(YamlMappingNode file, Kep kep)
    {
        var gates = Child(file, "feature-gates") is YamlSequenceNode list ? list.Children : [];
        var named = gates
            .Select(g => (Name: g is YamlMappingNode m ? Text(m, "name") : ((YamlScalarNode)g).Value, Gate: g))
            .Where(g => !string.IsNullOrWhiteSpace(g.Name) && !NoGates.Contains(g.Name))
            .ToList();


        // A name that is no gate is typed as what it is, and leads to the gates that are meant.
        var others = FeatureGates.OtherNames.Where(o => o.Keps.Contains(kep)).ToDictionary(o => o.Name);
        var meant = named.SelectMany(g => others.TryGetValue(g.Name!.Trim(), out var other)
            ? other.Kind == OtherGateNameKind.Misspelt ? other.Instead.Select(g => g.Name) : []
            : [g.Name!.Trim()]);
        SameAll(meant.Distinct(), kep.Gates, kep + " gates");
        Assert.Subset(named.Select(g => g.Name!.Trim()).ToHashSet(), others.Keys.ToHashSet());
        foreach (var (name, gate) in named.Where(g => !others.ContainsKey(g.Name!.Trim())))
        {
            var known = FeatureGates.Find(name!.Trim())!;
            Assert.Contains(kep, known.Keps);
            Assert.Subset(
                known.Components.ToHashSet(),
                gate is YamlMappingNode m ? Texts(m, "components").Where(c => Components.Contains(c)).ToHashSet() : []);
        }
    }

    private static void CompareMilestones(YamlMappingNode file, Kep kep)
    {
        if (Child(file, "milestone") is not YamlMappingNode milestones)
        {
            return;
        }

        foreach (var (key, value) in milestones.Children.Select(m => (((YamlScalarNode)m.Key).Value!, (m.Value as YamlScalarNode)?.Value ?? "")))
        {
            if (!KubernetesVersion.TryParse(value, out var version) || version.Major == 0 || !Enum.TryParse<Milestone>(key, ignoreCase: true, out var milestone))
            {
                continue;
            }

            var step = kep.History.Single(s => s.Milestone == milestone);
            if (step.Version != version)
            {
                // Decided otherwise in the open: the file's word is still there, with the reason.
                var disagreement = kep.Disagreements.Single(d => d.Says == $"{key} in v{version}");
                Assert.False(string.IsNullOrWhiteSpace(disagreement.Reason));
                Same(kep.Upstream, disagreement.Source.Upstream, kep + " " + key);
            }
        }
    }

    private static string Slug(string group) => group switch
    {
        "sig-scheduler" => "sig-scheduling",
        "sig-apimachinery" => "sig-api-machinery",
        "sig-contribex" => "sig-contributor-experience",
        _ => group,
    };

    private static KepStatus Status(string? word) => word?.Trim() switch
    {
        null or "" => KepStatus.Unknown,
        "superseded" => KepStatus.Replaced,
        var known => Enum.TryParse<KepStatus>(known, ignoreCase: true, out var status) ? status : KepStatus.Unknown,
    };

    private static DateOnly? Day(string? text)
        => DateOnly.TryParseExact(text?.Trim(), "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static void Same<T>(T expected, T actual, string what)
        => Assert.True(EqualityComparer<T>.Default.Equals(expected, actual), $"{what}: '{expected}' upstream, '{actual}' here");

    private static void SameAll(IEnumerable<string?> expected, IReadOnlyList<string> actual, string what)
        => Assert.True(expected.SequenceEqual(actual), $"{what}: '{string.Join(", ", expected)}' upstream, '{string.Join(", ", actual)}' here");

    private static YamlNode? Child(YamlMappingNode node, string key)
        => node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private static string? Text(YamlMappingNode node, string key) => (Child(node, key) as YamlScalarNode)?.Value;

    private static IReadOnlyList<string> Texts(YamlMappingNode node, string key) => Child(node, key) switch
    {
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: "null" or "~" } => [],
        YamlSequenceNode list => [.. list.Children.OfType<YamlScalarNode>().Select(s => Spaces().Replace(s.Value ?? "", " ").Trim()).Where(s => s.Length > 0).Distinct()],
        YamlScalarNode { Value: { Length: > 0 } one } => [Spaces().Replace(one, " ").Trim()],
        _ => [],
    };

    private static YamlMappingNode Read(string path)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(path)));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
