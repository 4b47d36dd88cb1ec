using System.CommandLine;

namespace KepCatalog.Cli.Commands;

/// <summary>Defines <c>--web</c>, and says which page of the web each thing has.</summary>
internal static class WebOption
{
    private const string Files = "https://github.com/kubernetes/enhancements/blob/";
    private const string Directories = "https://github.com/kubernetes/enhancements/tree/";
    private const string Home = "https://kubernetes.io/releases/";

    /// <summary>Creates the option.</summary>
    public static Option<bool> Create(Terminal terminal) => new("--web")
    {
        Description = terminal.Text("Open the page of its source; print the address if there is no browser or the output is redirected.", "打开来源页面；如果没有浏览器，或输出被重定向，则打印地址。"),
    };

    /// <summary>Returns the page of a KEP in kubernetes/enhancements: the directory of its file, where GitHub shows the proposal.</summary>
    public static string PageOf(Kep kep)
        => kep.Upstream is { } file && file.StartsWith(Files, StringComparison.Ordinal) ? Directories + file[Files.Length..file.LastIndexOf('/')] : kep.Url;

    /// <summary>Returns the page of a feature gate: that of its only KEP, or that of the last source of its history.</summary>
    public static string PageOf(FeatureGate gate)
        => gate.Keps is [var kep] ? PageOf(kep)
            : gate.History.Reverse().Select(c => AddressIn(c.Source.Upstream)).FirstOrDefault(a => a is not null)
                ?? "https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/";

    /// <summary>Returns the announcement of a release.</summary>
    public static string PageOf(Release release)
        => release.Sources.Select(s => AddressIn(s.Upstream)).FirstOrDefault(a => a is not null) ?? Home;

    private static string? AddressIn(string? source) => source?.Split(' ', ';').FirstOrDefault(w => w.StartsWith("https://", StringComparison.Ordinal));
}
