namespace KepCatalog.Configuration.Reading;

/// <summary>Finds what looks like settings in a text, whatever the text is.</summary>
internal static class Markers
{
    /// <summary>What components say of a gate that they do not know.</summary>
    public const string Unrecognized = "unrecognized feature gate";

    /// <summary>What kubeadm says of one: <c>unrecognized feature-gate key: IPv6DualStack</c>.</summary>
    public const string UnrecognizedByKubeadm = "unrecognized feature-gate key";

    /// <summary>What stands in a line of a log and in no key of YAML.</summary>
    public static readonly string[] LogPhrases = [Unrecognized, " feature gate ", "\"--feature-gates\" flag"];

    /// <summary>The metric that each component has for each of its gates.</summary>
    public const string Metric = "kubernetes_feature_enabled{";

    private static readonly string[] Names = ["feature-gates", "featureGates", "feature_gates"];

    /// <summary>Determines whether a text inside a field is worth reading: it has settings, or an object.</summary>
    public static bool MayHaveSettings(string text, bool isDocument)
        => Names.Any(n => text.IndexOf(n, StringComparison.OrdinalIgnoreCase) >= 0)
            || (isDocument && (text.IndexOf("kind", StringComparison.Ordinal) >= 0 || text.IndexOf(Unrecognized, StringComparison.Ordinal) >= 0 || HasFlags(text)));

    /// <summary>Returns the offset of a name with a value in a line, or -1. A comment and a name in a sentence are none.</summary>
    public static int SettingIn(string line)
    {
        var first = line.Length - line.TrimStart().Length;
        if (first == line.Length || line[first] is '#' or ';' || string.CompareOrdinal(line, first, "//", 0, 2) == 0)
        {
            return -1;
        }

        var comment = line.IndexOf(" #", StringComparison.Ordinal);
        foreach (var name in Names)
        {
            for (var at = line.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = line.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var end = at + name.Length;
                while (end < line.Length && line[end] is '"' or '\'' or ' ' or '\\')
                {
                    end++;
                }

                var isFlag = at > 1 && line[at - 1] == '-' && line[at - 2] == '-';
                var isPath = end < line.Length && line[end] is '.' or '[' && IsAssigned(line, end);
                if ((comment < 0 || at < comment) && ((end < line.Length && line[end] is ':' or '=') || isFlag || isPath))
                {
                    return at;
                }
            }
        }

        return line.IndexOf(Unrecognized, StringComparison.Ordinal) is >= 0 and var message ? message
            : line.IndexOf(UnrecognizedByKubeadm, StringComparison.Ordinal) is >= 0 and var ofKubeadm ? ofKubeadm
            : MetricIn(line);
    }

    /// <summary>Determines whether the first equals sign behind a path assigns, and does not compare.</summary>
    private static bool IsAssigned(string line, int path)
        => line.IndexOf('=', path) is > 0 and var sign && line[sign - 1] is not ('!' or '<' or '>') && !(sign + 1 < line.Length && line[sign + 1] == '=');

    /// <summary>Returns the offset of the metric in a line, or -1. Blanks may stand before its labels.</summary>
    public static int MetricIn(string line)
    {
        var name = Metric.TrimEnd('{');
        var at = line.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && line.Substring(at + name.Length).TrimStart(' ').StartsWith("{", StringComparison.Ordinal) ? at : -1;
    }

    /// <summary>Determines whether a text passes flags to a component: a unit or an environment file inside a field.</summary>
    private static bool HasFlags(string text)
        => text.IndexOf("--", StringComparison.Ordinal) >= 0 && text.IndexOf("kube", StringComparison.OrdinalIgnoreCase) >= 0;
}
