using KepCatalog.Checking;
using KepCatalog.Configuration.Source;

namespace KepCatalog.Configuration.Reading;

/// <summary>Reads a log line of a component about a gate: one that it does not know, or one that is stable and set anyway.</summary>
internal static class LogLine
{
    private const string InvalidArgument = "invalid argument ";

    // The names under which structured logs and their collectors have the component.
    private static readonly string[] ComponentKeys = ["component", "container_name", "SYSLOG_IDENTIFIER", "_SYSTEMD_UNIT"];

    private static readonly string[] Signs = ["=\"", "\":\"", "\": \"", "="];

    /// <summary>How far behind the message a structured log has its values.</summary>
    private const int MaximumDistance = 300;

    // The names under which structured logs have the gate.
    private static readonly string[] Keys = ["gate", "featureGate", "feature", "name", "key"];

    /// <summary>Reads the line, and returns false if it is about neither a gate nor a flag that is not known.</summary>
    /// <param name="line">The line.</param>
    /// <param name="around">The component whose log it is, if the line names none.</param>
    /// <param name="report">Receives the gates and the flag.</param>
    public static bool Read(TextSource line, string? around, Report report)
    {
        var text = line.Text;
        if (text.IndexOf(Markers.UnrecognizedByKubeadm, StringComparison.Ordinal) >= 0)
        {
            Unrecognized(line, Markers.UnrecognizedByKubeadm, Components.Kubeadm, [], report);
            return true;
        }

        if (text.IndexOf("--feature-gates has been deprecated", StringComparison.Ordinal) >= 0)
        {
            // It names no gate.
            report.Understand(line.At(0));
            return true;
        }

        var at = text.IndexOf(Markers.Unrecognized, StringComparison.Ordinal);
        var component = ComponentOf(text) ?? around;
        if (at < 0)
        {
            // cannot set feature gate PodSecurity to false, feature is locked to true
            return UnknownFlag(line, component, report) || InvalidSettings(line, text.Length, component, report).Count > 0 || Refused(line, component, report) || SetGate(line, component, report);
        }

        Unrecognized(line, Markers.Unrecognized, component, InvalidSettings(line, at, component, report), report);
        return true;
    }

    /// <summary>Determines whether a line is in the form of klog: <c>I0601 05:14:46.1 1 flags.go:64] FLAG: --v="2"</c>.</summary>
    public static bool IsOfKubernetes(string line)
        => line.Length > 5 && line[0] is 'I' or 'W' or 'E' or 'F' && line.Substring(1, 4).All(char.IsDigit) && line[5] == ' ';

    /// <summary>Reads <c>unknown flag: --insecure-port</c>.</summary>
    private static bool UnknownFlag(TextSource line, string? component, Report report)
    {
        const string mark = "unknown flag: --";
        var start = line.Text.IndexOf(mark, StringComparison.Ordinal) + mark.Length;
        var name = start < mark.Length ? "" : new string([.. line.Text.Substring(start).TakeWhile(c => char.IsLetterOrDigit(c) || c == '-')]);
        if (name.Length > 0)
        {
            report.Flag(name, null, component, line.At(start));
            report.Understand(line.At(start));
        }

        return name.Length > 0;
    }

    private static void Unrecognized(TextSource line, string mark, string? component, HashSet<string> stated, Report report)
    {
        var text = line.Text;
        for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            var start = at + mark.Length;
            start += start < text.Length && text[start] == 's' ? 1 : 0;
            var isQuoteClosed = start < text.Length && text[start] is '"' or '\'';
            start = isQuoteClosed ? StartOfValue(text, start) : start;
            while (start < text.Length && text[start] is ':' or ' ' or '"' or '\'' or '\\' or '`' or '[' or '=')
            {
                start++;
            }

            var end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-'))
            {
                end++;
            }

            var name = text.Substring(start, end - start);
            if (name.Length == 0)
            {
                report.Problem(ProblemTexts.MessageWithoutName, line.At(at));
            }
            else if (!stated.Contains(name))
            {
                report.LoggedGate(name, null, null, component, line.At(start));
            }
        }
    }

    /// <summary>Returns the offset behind the key of a structured message: <c>"unrecognized feature gate" gate="A"</c>, and the end if there is
    /// none.</summary>
    private static int StartOfValue(string text, int start)
    {
        foreach (var key in Keys)
        {
            foreach (var sign in Signs)
            {
                if (text.IndexOf(key + sign, start, Math.Min(MaximumDistance, text.Length - start), StringComparison.Ordinal) is >= 0 and var at)
                {
                    return at + key.Length + sign.Length;
                }
            }
        }

        return text.Length;
    }

    /// <summary>Reads <c>invalid argument "A=true" for "--feature-gates" flag</c>, which states the value.</summary>
    private static HashSet<string> InvalidSettings(TextSource line, int before, string? component, Report report)
    {
        var text = line.Text;
        var argument = text.IndexOf(InvalidArgument, 0, before, StringComparison.Ordinal);
        var end = argument < 0 ? -1 : text.IndexOf(" for ", argument, before - argument, StringComparison.Ordinal);
        if (end < 0 || text.IndexOf("feature-gates", end, StringComparison.Ordinal) < 0)
        {
            return [];
        }

        var start = argument + InvalidArgument.Length;
        return LogSettings(line.Slice(start, end - start), component, report);
    }

    private static bool Refused(TextSource line, string? component, Report report)
    {
        const string mark = "cannot set feature gate ";
        var at = line.Text.IndexOf(mark, StringComparison.Ordinal);
        if (at < 0)
        {
            return false;
        }

        var words = line.Text.Substring(at + mark.Length, Math.Min(300, line.Text.Length - at - mark.Length)).Split([' ', ',', '"', '\\'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3 || !GateText.IsName(words[0]) || words[1] != "to" || words[2] is not ("true" or "false"))
        {
            return false;
        }

        report.LoggedGate(words[0], words[2] == "true", words[2], component, line.At(line.Text.IndexOf(words[0], at + mark.Length, StringComparison.Ordinal)));
        return true;
    }

    /// <summary>Reads <c>Setting GA feature gate NodeSwap=true. It will be removed in a future release.</c></summary>
    private static bool SetGate(TextSource line, string? component, Report report)
    {
        if (line.Text.IndexOf("feature gates: ", StringComparison.Ordinal) is >= 0 and var list && line.Text.IndexOf("map[", list, StringComparison.Ordinal) is >= 0 and var map)
        {
            // feature gates: &{map[NodeSwap:true AppArmor:false]}
            var close = line.Text.IndexOf(']', map);
            var settings = line.Slice(map + 4, (close < 0 ? line.Text.Length : close) - map - 4);
            LogSettings(settings, component, report);
            return true;
        }

        const string mark = " feature gate ";
        var at = line.Text.IndexOf(mark, StringComparison.Ordinal);
        if (at < 0 || line.Text.LastIndexOf("Setting ", at, StringComparison.Ordinal) < 0)
        {
            return false;
        }

        var start = at + mark.Length;
        var end = line.Text.IndexOfAny([' ', '.', '"', '\\'], start);
        var setting = line.Slice(start, (end < 0 ? line.Text.Length : end) - start);
        return LogSettings(setting, component, report).Count > 0;
    }

    private static HashSet<string> LogSettings(TextSource settings, string? component, Report report)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var setting in SettingText.Read(settings.Text.Replace('\\', ' ')))
        {
            // A value that is neither true nor false is what the message is about.
            var sign = setting.Text.IndexOf('=');
            if (setting.Name is { } name && (setting.Value is not null || sign > 0) && GateText.IsName(name) && names.Add(name))
            {
                var text = setting.Value is { } value ? value ? "true" : "false" : setting.Text.Substring(sign + 1).Trim('"', ' ');
                report.LoggedGate(name, setting.Value, text, component, settings.At(setting.Offset));
            }
        }

        return names;
    }

    /// <summary>Returns the component that wrote the line, where journald or kubectl names it in front of the message.</summary>
    private static string? ComponentOf(string text)
    {
        var end = text.IndexOf('"');
        end = Math.Min(end < 0 ? text.Length : end, 300);
        foreach (var word in text.Substring(0, end).Split([' ', '\t', '[', ']', '/', ':', '|', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is "unrecognized" or "failed" or "invalid")
            {
                break;
            }

            if (Components.OfProgram(word) is { } component)
            {
                return component;
            }
        }

        // K3s runs the components inside its own process: msg="kubelet exited: unrecognized feature gate: A"
        var exited = text.IndexOf(" exited: ", StringComparison.Ordinal);
        if (exited > 0 && Components.OfProgram(text.Substring(Math.Max(0, exited - 30), Math.Min(30, exited)).Split(' ', '"', '=').Last()) is { } inside)
        {
            return inside;
        }

        foreach (var key in ComponentKeys)
        {
            foreach (var sign in Signs)
            {
                if (text.IndexOf(key + sign, StringComparison.Ordinal) is >= 0 and var at)
                {
                    var value = text.Substring(at + key.Length + sign.Length, Math.Min(60, text.Length - at - key.Length - sign.Length));
                    if (Components.OfProgram(new string([.. value.TakeWhile(c => char.IsLetter(c) || c == '-')])) is { } named)
                    {
                        return named;
                    }
                }
            }
        }

        return text.IndexOf("failed to run kubelet", StringComparison.OrdinalIgnoreCase) >= 0 ? Components.Kubelet : null;
    }
}
