using KepCatalog.Checking;
using KepCatalog.Configuration.Source;

namespace KepCatalog.Configuration.Reading;

/// <summary>Reads the value of <c>--feature-gates</c>: <c>A=true,B=false</c>.</summary>
internal static class GateText
{
    /// <summary>Reads the settings. A setting without a truth value is a gate and a problem.</summary>
    public static void Read(TextSource text, string? component, Report report)
    {
        if (IsTemplate(text.Text))
        {
            Literal(text, component, report);
            report.Problem(ProblemTexts.GatesOfTemplate, text.At(0));
            return;
        }

        report.Understand(text.At(0));
        foreach (var setting in SettingText.Read(text.Text))
        {
            var place = text.At(setting.Offset);
            if (OfProgram(setting) is { } inner)
            {
                // kube-apiserver since v1.32: --feature-gates=kube:A=true
                report.Gate(inner.Name!, inner.Value, ValueOf(inner), component, text.At(setting.Offset + setting.Text.IndexOf(':') + 1));
                continue;
            }

            // "Flag --feature-gates has been deprecated" names no gate; the names of gates begin with a capital letter.
            if (setting.Name is { } name && IsName(name) && (char.IsUpper(name[0]) || ValueOf(setting) is not null))
            {
                report.Gate(name, setting.Value, ValueOf(setting), component, place);
            }

            if (setting.Fault is { } fault)
            {
                report.Problem(ProblemTexts.NotASetting(Shortened(setting.Text), fault), place);
            }
            else if (setting.Name is null || !IsName(setting.Name))
            {
                report.Problem(ProblemTexts.NotANameOfSetting(Shortened(setting.Text)), place);
            }
        }
    }

    /// <summary>Reads the settings that stand beside a template: <c>A=true,{{ .Values.gates }}</c>.</summary>
    private static void Literal(TextSource text, string? component, Report report)
    {
        foreach (var setting in SettingText.Read(text.Text))
        {
            if (setting.Name is not { } name || !IsName(name) || !char.IsUpper(name[0]))
            {
                continue;
            }

            // A gate whose value alone is a template is set, to whatever.
            var end = setting.Offset + name.Length;
            var behind = text.Text.Substring(end, Math.Min(10, text.Text.Length - end)).TrimStart('"', '\'', '=', ':', ' ', '\\');
            if (behind.StartsWith("{{", StringComparison.Ordinal) || behind.StartsWith("$", StringComparison.Ordinal))
            {
                report.Gate(name, null, null, component, text.At(setting.Offset));
            }
            else if (!IsTemplate(setting.Text) && setting.Value is { } value)
            {
                report.Gate(name, value, ValueOf(setting), component, text.At(setting.Offset));
            }
        }
    }

    /// <summary>Determines whether a text is to be filled in by Helm, Jinja or a shell.</summary>
    public static bool IsTemplate(string text)
        => text.IndexOf("{{", StringComparison.Ordinal) >= 0 || text.IndexOf("${", StringComparison.Ordinal) >= 0 || text.IndexOf("$(", StringComparison.Ordinal) >= 0
            || (text.Length > 1 && text[0] == '$');

    /// <summary>Determines whether a text can be a gate's name: letters and digits.</summary>
    public static bool IsName(string text) => text.Length is > 0 and <= 200 && text.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.');

    /// <summary>Returns a text in the length of a message.</summary>
    public static string Shortened(string text) => text.Length <= 80 ? text : text.Substring(0, char.IsHighSurrogate(text[79]) ? 79 : 80) + "…";

    private static string? ValueOf(SettingText setting)
    {
        var sign = setting.Text.IndexOfAny(['=', ':']);
        return sign < 0 ? null : setting.Text.Substring(sign + 1).Trim().Trim('"', '\'');
    }

    private static SettingText? OfProgram(SettingText setting)
    {
        var colon = setting.Text.IndexOf(':');
        return setting.Value is null && colon > 0 && setting.Text.IndexOf('=', colon) > colon && setting.Text.IndexOf('=') > colon
            && SettingText.Read(setting.Text.Substring(colon + 1)) is { Count: 1 } inner
            && inner[0] is { Value: not null, Name: { } name } && IsName(name) ? inner[0] : null;
    }
}
