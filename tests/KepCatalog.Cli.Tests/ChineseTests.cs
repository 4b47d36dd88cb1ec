using System.CommandLine;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KepCatalog.Tests;

namespace KepCatalog.Cli.Tests;

/// <summary>What <c>--lang zh</c> writes.</summary>
public partial class ChineseTests
{
    private static readonly string[] Files = ["-f", "Cluster/kubelet.yaml", "-f", "Cluster/kube-controller-manager.yaml", "-f", "Cluster/flow.yaml"];

    /// <summary>Read the difference, then accept it.</summary>
    [Fact]
    public void AReportInChinese()
        => Snapshot.Match(new Dictionary<string, string>
        {
            ["report.md"] = Upgrade("markdown"),
            ["report.html"] = Upgrade("html"),
            ["annotations.txt"] = Upgrade("github"),
        });

    /// <summary>Names, values and remarks stand in the notes in English, and stay as they are.</summary>
    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    [InlineData("github")]
    [InlineData("sarif")]
    public void NoEnglishSentenceRemains(string format)
    {
        var quoted = Releases.All.SelectMany(r => r.ChangedDefaults).SelectMany(c => new[] { c.Setting, c.From, c.To, c.Remark }).OfType<string>();
        var text = quoted.OrderByDescending(q => q.Length).Where(q => q.Contains(' ', StringComparison.Ordinal)).Aggregate(Upgrade(format), (rest, q) => rest.Replace(q, "", StringComparison.Ordinal));

        Assert.DoesNotMatch(EnglishWords(), text);
        Assert.Matches(EnglishWords(), Kepcat.Run(["upgrade", "--from", "1.28", "--to", "1.32", "--format", format, .. Files]).Output);
    }

    [Theory]
    [InlineData("gate NodeLogQuery --on 1.29", @"v1\.29 中\tAlpha，默认禁用")]
    [InlineData("gate NodeLogQuery --on 1.29", @"v1\.36 起\t稳定，默认启用，已锁定")]
    [InlineData("gate NodeLogQuery --on 1.40", @"v1\.40 中\t未知；来源截至 v1\.37")]
    [InlineData("gate EtcdLearnerMode", @"所属程序\tkubeadm")]
    [InlineData("gate AllAlpha --on 1.30", @"^AllAlpha=true：启用 v1\.30 中未单独设置的 61 个 Alpha 门控\n$")]
    [InlineData("kep 3521", @"标题\tPod 调度就绪")]
    [InlineData("kep 3521", @"历程\t1\.26 Alpha，1\.27 Beta，1\.30 稳定")]
    [InlineData("release 1.30", @"^Kubernetes 1\.30，2024-04-17，Uwubernetes，支持到 2025-07-15\n")]
    [InlineData("release 1.30", @"稳定：17\n")]
    [InlineData("release 1.30 --format markdown", @"## 移除的标志：1\n\n\| 组件 \| 标志 \| 改用 \|\n")]
    [InlineData("release 1.36", @"，支持到 2027-06-28（计划）\n")]
    [InlineData("diff 1.29 1.30", @"^v1\.29 到 v1\.30：42 项特性、59 个特性门控有变化\n")]
    [InlineData("diff 1.29 1.30", @"阶段提升：28\n")]
    [InlineData("diff 1.29 1.30", @"sig-scheduling\t3521\tPod 调度就绪\tBeta\t稳定")]
    [InlineData("diff 1.29 1.30", @"NodeLogQuery\tAlpha，默认禁用\tBeta，默认禁用")]
    [InlineData("diff 1.36 1.38", "已知的特性门控截至 v1\\.37；它们在 v1\\.38 中的状态未知。")]
    [InlineData("gates check NodeLogQuery=true --on 1.30", "^NodeLogQuery=true：接受\nv1\\.30 接受以上全部设置。\n$")]
    [InlineData("gates check EphemeralContainers=true --on 1.30", "^EphemeralContainers=true：拒绝；EphemeralContainers 已在 v1\\.27 中移除：请删除该设置；该特性始终启用（KEP-277）\nv1\\.30 拒绝以上部分设置。\n$")]
    [InlineData("gates check NodeLogQuery=true --on 1.38", "：未知；没有来源覆盖 v1\\.38：已知的特性门控截至 v1\\.37（KEP-2258）\n无法确定 v1\\.38 是否接受以上全部设置。\n$")]
    [InlineData("gates check -f Cluster/kubelet.yaml --on 1.32", "Cluster/kubelet\\.yaml\\(7,3\\)：AppArmor=false：拒绝；AppArmor 自 v1\\.31 起锁定为 true：请删除该设置；该特性始终启用（KEP-24）")]
    [InlineData("upgrade --from 1.32 --to 1.28", "^Kubernetes v1\\.32 降级到 v1\\.28\n")]
    [InlineData("upgrade --from 1.30 --to 1.33 --kubelet 1.29", "kubelet 最多只能比 v1\\.33 的 API 服务器低 3 个次要版本。请先升级 kubelet。")]
    [InlineData("export --md", "^# 各版本的特性门控\n")]
    [InlineData("search 边车", "^KEP\tKEP-753\t边车容器\tsig-node\t稳定\n")]
    [InlineData("keps --sig node --stage stable --release 1.33", "^753\t边车容器\tsig-node\t稳定\t1\\.33\t")]
    [InlineData("gates --status locked --release 1.35", "\nSidecarContainers\t稳定\t是\t是\t1\\.33\t")]
    [InlineData("releases --since 1.38", "^1\\.38\t\t\t计划\t")]
    [InlineData("sigs --format markdown", @"^\| SIG \| KEP \| Alpha \| Beta \| 稳定 \|\n")]
    public void EachCommandSpeaksChinese(string command, string pattern)
    {
        var run = Run(command.Split(' '));

        Assert.Equal("", run.Error);
        Assert.Matches(pattern, TrailingBlanks().Replace(run.Output, ""));
    }

    [Fact]
    public void ALogLineIsExplained()
    {
        var run = Run("explain", "err=\"failed to set feature gates from initial flags-based config: unrecognized feature gate: CSIMigration\"", "--on", "1.28");

        Assert.StartsWith("v1.28：CSIMigration 已在 v1.27 中移除：请删除该设置；该特性始终启用（KEP-625）\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ANoteIsRead()
    {
        using var folder = new TemporaryDirectory();
        var note = folder.Write("v1.30.md", "---\nrelease: v1.30\ndate: 2024-04-17\ntotals: {total: 45, stable: 17}\n---\n## Stable\n\n- [KEP-3521](https://kep.k8s.io/3521) Pod Scheduling Readiness\n");
        var run = Run("read", note, "--explain");

        Assert.Matches(@"v1\.30\.md：Kubernetes 1\.30，2024-04-17，公布：45 项、17 项稳定\n", run.Output);
        Assert.Matches(@"稳定：1\n", run.Output);
        Assert.Contains("| KEP | 标题 | SIG | 门控 | 行 |\n", Run("read", note, "--format", "markdown").Output, StringComparison.Ordinal);
        Assert.Matches(@"  stage stable：stage\.heading（inherited），位于 6:1\n", run.Output);
    }

    /// <summary>The messages of findings are those of the compiler, in every language.</summary>
    [Fact]
    public void FindingsAreThoseOfTheCompiler()
    {
        using var folder = new TemporaryDirectory();
        var note = folder.Write("v1.30.md", "---\nrelease: v1.30\n---\n## Stable\n\n- [KEP-3521](https://kep.k8s.io/) Pod Scheduling Readiness\n");

        var run = Run("lint", note);
        Assert.Contains("KCAT", run.Output, StringComparison.Ordinal);
        Assert.Equal(Kepcat.Run("lint", note), run);
    }

    [Theory]
    [InlineData("kep no-such-thing", 1, "kepcat: 目录中没有 KEP“no-such-thing”；请指定编号、名称，或只属于一个 KEP 的特性门控。")]
    [InlineData("gate NodeLogQuerry", 1, "kepcat: 没有名为 NodeLogQuerry 的特性门控；是不是想写 NodeLogQuery？")]
    [InlineData("release 1.99", 1, "kepcat: 目录中没有版本 1.99；目录包含 1.8 到 1.38。")]
    [InlineData("sidecar containers", 2, "kepcat: 没有名为“sidecar”的命令；是不是想写 'kepcat search sidecar containers'？")]
    [InlineData("search qqqzzz", 1, "kepcat: 没有找到“qqqzzz”")]
    [InlineData("keps --sig nod", 2, "kepcat: 目录中没有 --sig 的值“nod”；是不是想写 sig-node？")]
    [InlineData("gates --release 1.99", 3, "kepcat: 已知的特性门控为 v1.14 到 v1.37；它们在 v1.99 中的状态未知。")]
    [InlineData("release soon", 2, "kepcat: “soon”不是 Kubernetes 版本号；请写成 1.30 的形式，或 latest。")]
    [InlineData("diff 1.30 1.29", 2, "kepcat: 1.29 早于 1.30；请先写较早的版本。")]
    [InlineData("explain nothing", 1, "kepcat: 文本中没有写出特性门控。")]
    [InlineData("gates check --on 1.30", 2, "kepcat: 没有要检查的设置；请在参数中写出设置，或用 -f 指定文件。")]
    [InlineData("upgrade --from 1.30 --to 1.31 -f no-file.yaml", 2, "kepcat: 无法读取“no-file.yaml”：文件不存在。")]
    [InlineData("read no-note.md", 2, "kepcat: “no-note.md”不存在；请指定 Markdown 文件，或存放 Markdown 文件的目录。")]
    [InlineData("export", 2, "kepcat: 请指定 --json 或 --md 之一。")]
    public void ErrorsAreInChinese(string command, int exitCode, string complaint)
    {
        var run = Run(command.Split(' '));

        Assert.Equal((exitCode, complaint), (run.ExitCode, run.Complaint));
    }

    [Fact]
    public void APartThatIsNotReadIsToldInChinese()
    {
        const string file = "apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nfeatureGates:\n  NodeSwap: maybe\n";

        Assert.Contains(
            "未能读取\n-(4,3)：NodeSwap 的值“maybe”既不是 true 也不是 false。请写成 NodeSwap: true 或 NodeSwap: false。",
            Kepcat.RunWith(file, "upgrade", "--from", "1.30", "--to", "1.31", "-f", "-", "--lang", "zh").Output,
            StringComparison.Ordinal);
    }

    /// <summary>Machines read the same keys and words in every language; only the sentences differ.</summary>
    [Theory]
    [InlineData("upgrade --from 1.28 --to 1.32 --format json -f Cluster")]
    [InlineData("gates check EphemeralContainers=true --on 1.30 --json")]
    public void JsonDiffersOnlyInItsSentences(string command)
    {
        var english = JsonNode.Parse(Kepcat.Run(command.Split(' ')).Output)!;
        var chinese = JsonNode.Parse(Run(command.Split(' ')).Output)!;

        Assert.NotEqual(english.ToJsonString(), chinese.ToJsonString());
        Assert.Equal(WithoutSentences(english), WithoutSentences(chinese));
    }

    [Theory]
    [InlineData("gate NodeLogQuery --json")]
    [InlineData("kep 3521 --json")]
    [InlineData("release 1.30 --json")]
    [InlineData("diff 1.29 1.30 --json")]
    public void JsonOfTheCatalogueIsTheSame(string command)
        => Assert.Equal(Kepcat.Run(command.Split(' ')), Run(command.Split(' ')));

    [Fact]
    public void EnglishIsTheDefault()
    {
        string[] command = ["gates", "check", "EphemeralContainers=true", "--on", "1.30"];

        Assert.Equal(Kepcat.Run(command), Kepcat.Run([.. command, "--lang", "en"]));
        Assert.Equal(Run(command), Kepcat.Run(["--lang", "zh-Hans", .. command]));
        Assert.Equal(Run(command), Kepcat.Run(["--lang=zh", .. command]));
        Assert.NotEqual(Run(command), Kepcat.Run(command));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("zh-Hant")]
    [InlineData("english")]
    public void AnUnknownLanguageIsAnError(string language)
    {
        var run = Kepcat.Run("gate", "NodeLogQuery", "--lang", language);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"'{language}'", run.Complaint, StringComparison.Ordinal);
        Assert.Contains("'en' 'zh' 'zh-Hans'", run.Complaint, StringComparison.Ordinal);
    }

    /// <summary>A new command, argument or option without a Chinese description fails here.</summary>
    [Fact]
    public void EverythingIsDescribedInBothLanguages()
    {
        var english = Descriptions(Tree(Language.English)).ToList();
        var chinese = Descriptions(Tree(Language.Chinese)).ToList();

        Assert.True(english.Count > 60, $"{english.Count} descriptions");
        Assert.Equal(english.Select(d => d.Name), chinese.Select(d => d.Name));
        Assert.All(english, d => Assert.DoesNotMatch(ChineseCharacter(), d.Text));
        Assert.All(chinese, d => Assert.Matches(ChineseCharacter(), d.Text));
    }

    /// <summary>The checks of settings in README, in the language of the command that stands there.</summary>
    [Theory]
    [InlineData("README.md", 2)]
    [InlineData("README.zh-CN.md", 1)]
    public void TheChecksInTheReadmeAreTrue(string readme, int count)
    {
        var examples = CheckOfReadme().Matches(Checkout.Read(readme));

        Assert.Equal(count, examples.Count);
        Assert.Contains(examples, e => e.Groups["options"].Value.EndsWith(" --lang zh", StringComparison.Ordinal));
        Assert.All(examples, e => Assert.Equal(
            e.Groups["output"].Value,
            TrailingBlanks().Replace(Kepcat.Run(["gates", "check", e.Groups["settings"].Value, .. e.Groups["options"].Value.Trim().Split(' ')]).Output, "")));
    }

    private static Command Tree(Language language) => CommandLine.Create(new Terminal(new Streams(TextWriter.Null, TextWriter.Null, TextReader.Null), language), []);

    private static IEnumerable<(string Name, string Text)> Descriptions(Command command)
        => command.Arguments.Concat<Symbol>(command.Options).Prepend(command).Select(s => (command.Name + " " + s.Name, s.Description ?? ""))
            .Concat(command.Subcommands.SelectMany(Descriptions));

    private static string WithoutSentences(JsonNode json)
    {
        Remove(json);
        return json.ToJsonString();

        static void Remove(JsonNode? node)
        {
            if (node is JsonObject members)
            {
                _ = members.Remove("reason") | members.Remove("action") | members.Remove("message");
            }

            foreach (var child in node switch { JsonObject o => o.Select(m => m.Value), JsonArray a => a, _ => [] })
            {
                Remove(child);
            }
        }
    }

    private static string Upgrade(string format)
    {
        var run = Run(["upgrade", "--from", "1.28", "--to", "1.32", "--format", format, .. Files]);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        return run.Output;
    }

    private static Kepcat Run(params string[] args) => Kepcat.Run([.. args, "--lang", "zh"]);

    /// <summary>Three words in a row, which no name has.</summary>
    [GeneratedRegex("[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}")]
    private static partial Regex EnglishWords();

    [GeneratedRegex("\\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex ChineseCharacter();

    [GeneratedRegex("-- gates check \"(?<settings>[^\"]+)\"(?<options>[^\n]*)\n(?<output>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CheckOfReadme();

    [GeneratedRegex(" +$", RegexOptions.Multiline)]
    private static partial Regex TrailingBlanks();
}
