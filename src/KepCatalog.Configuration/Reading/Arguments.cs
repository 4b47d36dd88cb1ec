using KepCatalog.Configuration.Source;

namespace KepCatalog.Configuration.Reading;

/// <summary>Reads flags that are taken apart already: the words of a command, or the items of a list.</summary>
internal static class Arguments
{
    /// <summary>The words of the longest command that loses flags: <c>alpha kubeconfig user</c>.</summary>
    private const int LongestCommand = 3;

    /// <summary>Reads the words: <c>--name=value</c>, or <c>--name</c> and <c>value</c>. Other words are ignored.</summary>
    public static void Read(IReadOnlyList<TextSource> words, Recipient recipient, Report report)
    {
        if (recipient.Name is Components.Kubeadm || recipient is { Name: Components.Kubectl } or { Program: Components.Kubectl })
        {
            recipient = recipient with { Command = CommandIn(words) };
        }

        for (var i = 0; i < words.Count; i++)
        {
            var (text, dashes) = (words[i].Text, DashesOf(words[i].Text));
            if (dashes == 0 || dashes == text.Length)
            {
                continue;
            }

            // "--name value" in one item is a mistake that kubelet reports, but its meaning is certain.
            var sign = text.IndexOfAny(['=', ' ']);
            var name = (sign < 0 ? text.Substring(dashes) : text.Substring(dashes, sign - dashes)).TrimEnd(',', '"', '\'');
            if (sign >= 0)
            {
                Flag(name, words[i].At(dashes), words[i].Slice(sign + 1), recipient, report);
            }
            else if (i + 1 < words.Count && (DashesOf(words[i + 1].Text) == 0 || ForAnother(name, words[i + 1].Text) is not null))
            {
                Flag(name, words[i].At(dashes), words[++i], recipient, report);
            }
            else
            {
                Flag(name, words[i].At(dashes), null, recipient, report);
            }
        }
    }

    /// <summary>Returns the first words that are neither flags nor their values, such as <c>upgrade apply v1.32.0</c>, or null.</summary>
    private static string? CommandIn(IReadOnlyList<TextSource> words)
    {
        var command = new List<string>();
        for (var i = 0; i < words.Count && command.Count < LongestCommand; i++)
        {
            var text = words[i].Text;
            if (DashesOf(text) > 0)
            {
                if (command.Count > 0)
                {
                    break;
                }

                // kubectl --context blue version
                i += text.IndexOf('=') < 0 ? 1 : 0;
            }
            else if (command.Count > 0 || Components.ProgramName(text) is not (Components.Kubeadm or Components.Kubectl))
            {
                command.Add(text);
            }
        }

        return command.Count == 0 ? null : string.Join(" ", command);
    }

    /// <summary>Reads one flag.</summary>
    public static void Flag(string name, Place place, TextSource? value, Recipient recipient, Report report)
    {
        if (name.Length == 0)
        {
            return;
        }

        // Components take underscores for dashes.
        var normal = name.Replace('_', '-');
        report.Flag(normal, value?.Text, recipient.Name ?? recipient.Program, place, recipient.Command);
        if (Components.Plain(normal) == "featuregates")
        {
            report.Understand(place);
            if (value is null)
            {
                report.Problem(ProblemTexts.FlagWithoutValue, place);
            }
            else if (!recipient.IsOther)
            {
                GateText.Read(value, recipient.Name, report);
            }
        }
        else if (value is not null && ForAnother(normal, value.Text) is { } other)
        {
            report.Understand(place);
            Commands.Read(Dashed(Unquoted(value)), other, report);
        }
        else if (value is not null && normal == "extra-config")
        {
            MinikubeOption(value, place, report);
        }
        else if (value is not null && normal == "kubernetes-version")
        {
            report.StatedVersion(value.Text);
        }
    }

    /// <summary>Reads <c>apiserver.feature-gates=A=true</c>.</summary>
    private static void MinikubeOption(TextSource value, Place place, Report report)
    {
        var dot = value.Text.IndexOf('.');
        var sign = value.Text.IndexOf('=');
        if (dot > 0 && sign > dot)
        {
            var component = value.Text.Substring(0, dot);
            var name = value.Text.Substring(dot + 1, sign - dot - 1);
            Flag(name, value.At(dot + 1), value.Slice(sign + 1), new Recipient(Components.OfKey(component) ?? component, Components.OfKey(component) is null), report);
        }
        else if (value.Text.IndexOf("feature-gates", StringComparison.Ordinal) >= 0)
        {
            report.Problem(ProblemTexts.NotAnExtraOption(GateText.Shortened(value.Text)), place);
        }
    }

    /// <summary>Returns the component that a flag of another program passes arguments to: <c>--kubelet-arg</c> of K3s, <c>--kubelet-extra-args</c>
    /// of k0s.</summary>
    private static Recipient? ForAnother(string name, string value)
    {
        foreach (var suffix in new[] { "-arg", "-args", "-extra-args" })
        {
            if (name.EndsWith(suffix, StringComparison.Ordinal) && value.Length > 0 && Components.OfKey(name.Substring(0, name.Length - suffix.Length)) is { } component)
            {
                return new Recipient(component);
            }
        }

        return null;
    }

    /// <summary>Returns a text without the quotation marks that no shell has taken away: an item of a list.</summary>
    private static TextSource Unquoted(TextSource value)
        => value.Text.Length > 1 && value.Text[0] is '"' or '\'' && value.Text[value.Text.Length - 1] == value.Text[0] ? value.Slice(1, value.Text.Length - 2) : value;

    /// <summary>Returns an argument with dashes: K3s takes <c>feature-gates=A=true</c>.</summary>
    public static TextSource Dashed(TextSource value)
    {
        if (value.Text.Length == 0 || value.Text[0] == '-')
        {
            return value;
        }

        var offsets = new int[value.Text.Length + 2];
        for (var i = 0; i < value.Text.Length; i++)
        {
            offsets[i + 2] = i;
        }

        return new MappedSource("--" + value.Text, offsets, 0, value);
    }

    private static int DashesOf(string text)
    {
        var dashes = 0;
        while (dashes < text.Length && dashes < 2 && text[dashes] == '-')
        {
            dashes++;
        }

        // A negative number is a value.
        return dashes == 1 && text.Length > 1 && char.IsDigit(text[1]) ? 0 : dashes;
    }
}

/// <summary>Represents the program that receives flags.</summary>
/// <param name="Name">The component, the name of another program, or null if none is named.</param>
/// <param name="IsOther">Whether it is a program that has gates of its own, such as a CSI driver.</param>
/// <param name="Program">The program in front of the flags if it is no component, such as minikube: its flags are its own, and its gates go
/// to components.</param>
internal readonly record struct Recipient(string? Name, bool IsOther = false, string? Program = null)
{
    /// <summary>Gets the subcommand that gets the flags, or null.</summary>
    public string? Command { get; init; }
}
