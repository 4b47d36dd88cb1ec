using System.Runtime.InteropServices;

namespace KepCatalog.Package.Tests;

/// <summary>Projects that reference the package KepCatalog.</summary>
[Collection(nameof(FeedCollection))]
public class LibraryConsumerTests(Feed feed)
{
    private const string Code =
        """
        using System;
        using KepCatalog;

        [Obsolete("see " + Releases.V1_30.Features.PodSchedulingReadiness.Url)]
        public class UsesAnAttribute { }

        public static class Program
        {
            private const string Line = $"{Keps.NodeLogQuery.Title} behind {FeatureGates.NodeLogQuery}";

            public static string NameOf(int kep) => kep switch
            {
                Keps.PodSchedulingReadiness.Number => "readiness",
                Keps.NodeLogQuery.Number => "logs",
                _ => "another",
            };

            public static void Main()
            {
                Console.WriteLine(Line);
                Console.WriteLine(NameOf(3521));
                Console.WriteLine(Keps.Find("KEP-3521")!.Titles.Chinese);
                Console.WriteLine(Releases.V1_30.Features.PodSchedulingReadiness.Info.Stage);
                Console.WriteLine(FeatureGates.Check("NodeLogQuery=true", new KubernetesVersion(1, 30)).IsValid);
            }
        }
        """;

    [Fact]
    public void Constants_and_objects_are_there()
    {
        var consumer = new Consumer(feed, "library").Write("Program.cs", Code)
            .Project("App", "net10.0", ["KepCatalog"], "<OutputType>Exe</OutputType><Nullable>enable</Nullable>");

        Assert.Equal(["Node log query behind NodeLogQuery", "readiness", "Pod 调度就绪", "Stable", "True"], consumer.Run());
    }

    /// <summary>The runtime compiles methods of the library only where they are generic over types of two assemblies.</summary>
    [ReadyToRunFact]
    public void The_library_that_is_compiled_ahead_of_time_runs_without_compiling()
    {
        const string Asks =
            """
            using System;
            using System.Runtime;
            using KepCatalog;

            var before = JitInfo.GetCompiledMethodCount(currentThread: true);
            var title = Keps.Find(3521)!.Title;
            var compiled = JitInfo.GetCompiledMethodCount(currentThread: true) - before;

            Console.WriteLine(title);
            Console.WriteLine(compiled < 10 ? "ahead" : compiled + " methods compiled");
            Console.WriteLine(typeof(Keps).Assembly.Location.Contains("runtimes/linux-x64", StringComparison.Ordinal));
            """;
        var consumer = new Consumer(feed, "ahead").Write("Program.cs", Asks)
            .Project("App", "net10.0", ["KepCatalog"], "<OutputType>Exe</OutputType><Nullable>enable</Nullable>");

        Assert.Equal(["Pod Scheduling Readiness", "ahead", "True"], consumer.Run());
    }

    /// <summary>.NET Framework is not to be had on every machine; its assembly runs everywhere.</summary>
    [Fact]
    public void The_assembly_for_older_frameworks_answers_the_same()
    {
        var consumer = new Consumer(feed, "assembly").Write("Program.cs", Code)
            .Project(
                "App", "net10.0", [], "<OutputType>Exe</OutputType><Nullable>enable</Nullable>", "<Reference Include=\"KepCatalog\" HintPath=\"KepCatalog.dll\" />");
        File.WriteAllBytes(Path.Combine(consumer.Folder, "KepCatalog.dll"), feed.Open("KepCatalog")["lib/netstandard2.0/KepCatalog.dll"]);

        Assert.Equal(["Node log query behind NodeLogQuery", "readiness", "Pod 调度就绪", "Stable", "True"], consumer.Run());
    }

    [Theory]
    [InlineData("net8.0", "Exe")]
    [InlineData("netstandard2.0", "Library")]
    [InlineData("net472", "Exe")]
    public void Older_frameworks_build(string framework, string outputType)
        => new Consumer(feed, framework).Write("Program.cs", Code)
            .Project("App", framework, ["KepCatalog"], $"<OutputType>{outputType}</OutputType><LangVersion>latest</LangVersion><Nullable>enable</Nullable>")
            .Build();

    /// <summary>The language that the framework has by default: no interpolated constants, no nullable references.</summary>
    [Fact]
    public void An_old_language_will_do()
        => new Consumer(feed, "old-language")
            .Write("Program.cs", """
                using KepCatalog;

                public static class Program
                {
                    public const string Title = "KEP: " + Keps.NodeLogQuery.Title;

                    public static void Main()
                    {
                        System.Console.WriteLine(Title + FeatureGates.Find(FeatureGates.NodeLogQuery).GetState(new KubernetesVersion(1, 30)));
                    }
                }
                """)
            .Project("App", "net472", ["KepCatalog"], "<OutputType>Exe</OutputType>")
            .Build();
}

/// <summary>A test that runs where the package has an assembly that is compiled ahead of time.</summary>
internal sealed class ReadyToRunFactAttribute : FactAttribute
{
    /// <summary>Skips on other platforms.</summary>
    public ReadyToRunFactAttribute()
        => Skip = OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64
            ? null
            : "needs linux-x64, the platform that the package has compiled code for";
}
