using System.Text.Json;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Tests;

/// <summary>The four formats, for people and for programs.</summary>
public class FormatTests
{
    private static readonly Rows Sample = Rows.Of(
        [(Name: "a \"b\", c", Number: (int?)7, On: (bool?)true, Names: new[] { "x|y", "z" }), ("[link](x)\n<b>", null, null, [])],
        (new("name", "Name"), r => r.Name),
        (new("number", new("No.", IsNumber: true)), r => r.Number),
        (new("on", "On"), r => Cell.Of(r.On, Language.English)),
        (new("names", "Names"), r => Cell.Of(r.Names)));

    [Fact]
    public void CsvIsQuotedAsRfc4180Says()
        => Assert.Equal("name,number,on,names\r\n\"a \"\"b\"\", c\",7,true,x|y z\r\n\"[link](x)\n<b>\",,,\r\n", Written(Sample.WriteCsv));

    [Fact]
    public void JsonHasTypes()
    {
        using var json = JsonDocument.Parse(Written(Sample.WriteJson));

        Assert.Equal("""[{"name":"a \u0022b\u0022, c","number":7,"on":true,"names":["x|y","z"]},{"name":"[link](x)\n\u003Cb\u003E","number":null,"on":null,"names":[]}]""", JsonSerializer.Serialize(json.RootElement));
    }

    [Fact]
    public void MarkdownTakesTextsAsTheyAre()
        => Assert.Equal(
            "| Name | No. | On | Names |\n|---|---:|---|---|\n| a \"b\", c | 7 | yes | x\\|y, z |\n| \\[link\\](x) \\<b\\> |  |  |  |\n",
            Written(w => Sample.WriteTo(new MarkdownPage(w, Language.English))));

    [Fact]
    public void APipeGetsTabsAndNothingElse()
        => Assert.Equal("a \"b\", c\t7\tyes\tx|y, z\n[link](x) <b>\t\t\t\n", Written(w => Sample.WriteTo(new PlainPage(w, Language.English))));

    [Fact]
    public void ATerminalGetsATableThatFits()
    {
        var lines = Kepcat.RunAtTerminal(60, "search", "swap").Output.Split('\n');

        Assert.All(lines, l => Assert.True(l.Length <= 60, l));
        Assert.Contains(lines, l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["Kind", "Name", "Title", "SIG", "Stage"]);
    }

    /// <summary>Loading Spectre.Console takes longer than most answers. Without its file, only what does not need it works.</summary>
    [BashFact]
    public void APipeDoesNotLoadSpectreConsole()
    {
        using var folder = new TemporaryDirectory();
        var from = Path.GetDirectoryName(typeof(Program).Assembly.Location)!;
        foreach (var file in Directory.GetFiles(from, "*.dll").Append(Path.Combine(from, "kepcat.runtimeconfig.json")).Where(f => Path.GetFileName(f) != "Spectre.Console.dll"))
        {
            File.Copy(file, Path.Combine(folder.Path, Path.GetFileName(file)));
        }

        var run = Shell.Run("kepcat gate NodeSwap && kepcat kep 753 && kepcat release 1.30 && kepcat diff 1.29 1.30 && kepcat upgrade --from 1.30 --to 1.31", Path.Combine(folder.Path, "kepcat.dll"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Gate\tNodeSwap\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("keps --release 1.33")]
    [InlineData("gates --release 1.33")]
    [InlineData("releases")]
    [InlineData("sigs")]
    [InlineData("search sidecar")]
    [InlineData("gate NodeSwap")]
    [InlineData("kep 753")]
    [InlineData("release 1.30")]
    [InlineData("diff 1.29 1.30")]
    [InlineData("gates check NodeSwap=true --on 1.30")]
    [InlineData("upgrade --from 1.30 --to 1.31 -f Cluster")]
    [InlineData("export")]
    public void EachCommandHasAllFormats(string command)
    {
        Kepcat In(string format) => Kepcat.Run([.. command.Split(' '), "--format", format]);

        using var json = JsonDocument.Parse(In("json").Output);
        var csv = In("csv").Output.Split("\r\n");
        Assert.True(csv.Length > 2, csv[0]);
        Assert.Matches(@"^\w+(,[\w.]+)+$", csv[0]);
        Assert.Contains(command.StartsWith("gates check", StringComparison.Ordinal) ? "NodeSwap=true: accepted\n\n" : "\n|---", In("markdown").Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', In("table").Output);
        Assert.DoesNotContain("  ", command == "export" ? "" : In("table").Output, StringComparison.Ordinal);
        Assert.Equal(Kepcat.Run([.. command.Split(' '), "--json"]), In("json"));
    }

    [Theory]
    [InlineData("gate Foo", "gate", "Foo", "")]
    [InlineData("gate NodeLogQuerry", "gate", "NodeLogQuerry", "NodeLogQuery")]
    [InlineData("kep sidcar", "kep", "sidcar", "KEP-753")]
    [InlineData("release 1.99", "release", "1.99", "")]
    public void WhatIsNotThereIsAnObjectToo(string command, string kind, string asked, string near)
    {
        var run = Kepcat.Run([.. command.Split(' '), "--json"]);
        var json = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(["found", "kind", "asked", "near", "message"], json.EnumerateObject().Select(p => p.Name));
        Assert.Equal((false, kind, asked), (json.GetProperty("found").GetBoolean(), json.GetProperty("kind").GetString(), json.GetProperty("asked").GetString()));
        Assert.Equal(near, json.GetProperty("near").EnumerateArray().Select(n => n.GetString()).FirstOrDefault() ?? "");
        Assert.NotEqual("", json.GetProperty("message").GetString());
    }

    [Theory]
    [InlineData("kep 753", "https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/753-sidecar-containers")]
    [InlineData("gate SidecarContainers", "https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/753-sidecar-containers")]
    [InlineData("release 1.30", "https://kubernetes.io/blog/2024/04/17/kubernetes-v1-30-release/")]
    public void AReaderGetsTheAddressOfThePage(string command, string address)
        => Assert.Equal(new Kepcat(0, address + "\n", ""), Kepcat.Run([.. command.Split(' '), "--web"]));

    [Fact]
    public void TheStandardInputIsANote()
    {
        var run = Kepcat.RunWith("# Kubernetes v1.30\n\n## Stable\n\n- [KEP-3521](https://kep.k8s.io/3521) Pod Scheduling Readiness\n", "read", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("-: Kubernetes 1.30\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("3521\tPod Scheduling Readiness\t", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("lint")]
    [InlineData("upgrade --from 1.30 --to 1.31 -f")]
    [InlineData("gates check --on 1.30 -f")]
    public void ABinaryFileIsRefused(string command)
    {
        using var folder = new TemporaryDirectory();
        var file = folder.Write("kubelet.bin", [0x7F, 0x45, 0x4C, 0x46, 0x00, 0x01]);
        var run = Kepcat.Run([.. command.Split(' '), file]);

        Assert.Equal((2, "", $"kepcat: '{file}' is a binary file; name a text file."), (run.ExitCode, run.Output, run.Complaint));
        Assert.Equal(2, Kepcat.RunWith("a\0b", [.. command.Split(' '), "-"]).ExitCode);
    }

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }
}
