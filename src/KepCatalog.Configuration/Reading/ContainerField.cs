using KepCatalog.Configuration.Source;

namespace KepCatalog.Configuration.Reading;

/// <summary>Reads the command and the arguments of a container.</summary>
internal static class ContainerField
{
    /// <summary>The fields with a command, in the order of its words. Docker Compose names the first entrypoint.</summary>
    private static readonly string[] CommandKeys = ["entrypoint", "command", "args"];

    /// <summary>Determines whether a field has a command or a part of it.</summary>
    public static bool IsCommand(string key) => Array.IndexOf(CommandKeys, key) >= 0;

    /// <summary>Determines whether a mapping runs a component, as a service of Docker Compose does: an image and a command, or an entry point.</summary>
    public static bool RunsComponent(YamlMapping mapping)
    {
        if (mapping.Find("entrypoint") is null && (mapping.Text("image") is null || mapping.Find("command") is null))
        {
            return false;
        }

        var words = new List<TextSource>();
        foreach (var key in CommandKeys)
        {
            Add(mapping.Find(key), words, new Report());
        }

        return RecipientOf(words, mapping.Text("image"), null) is { Name: not null, IsOther: false };
    }

    /// <summary>Reads a container. Its other fields are left to the walk.</summary>
    /// <param name="container">The container.</param>
    /// <param name="around">The recipient of flags if the container names none, as in a patch.</param>
    /// <param name="report">Receives the flags.</param>
    public static void Read(YamlMapping container, Recipient around, Report report)
    {
        var words = new List<TextSource>();
        foreach (var key in CommandKeys)
        {
            Add(container.Find(key), words, report);
        }

        var recipient = RecipientOf(words, container.Text("image"), container.Text("name"));
        Words(words, recipient.Name is null ? around : recipient, report);
    }

    /// <summary>Reads words of which each is one argument.</summary>
    public static void Words(List<TextSource> words, Recipient recipient, Report report)
    {
        var plain = new List<TextSource>();
        foreach (var word in words)
        {
            // sh -c "exec kube-apiserver --feature-gates=A=true", and never the value of a flag
            var isScript = word.Text.Length > 0 && word.Text[0] != '-' && word.Text.IndexOf(" -", StringComparison.Ordinal) > 0;
            if (isScript)
            {
                Commands.Read(word, recipient, report);
            }
            else
            {
                plain.Add(word);
            }
        }

        Arguments.Read(plain, recipient, report);
    }

    /// <summary>Returns the component of the binary, else of the image, else of the container's name.</summary>
    public static Recipient RecipientOf(List<TextSource> words, string? image, string? name)
    {
        string? other = null;
        string? previous = null;
        foreach (var word in words.TakeWhile(w => w.Text.Length > 0 && w.Text[0] != '-').Select(w => w.Text))
        {
            if (Components.OfProgram(word) is { } component)
            {
                return new Recipient(component);
            }

            if (previous == "hyperkube" && Components.OfKey(word) is { } part)
            {
                return new Recipient(part);
            }

            previous = Components.ProgramName(word);
            other ??= previous;
        }

        if (image is not null && Components.OfProgram(image) is { } ofImage)
        {
            return new Recipient(ofImage);
        }

        if (name is not null && Components.OfProgram(name) is { } ofName)
        {
            return new Recipient(ofName);
        }

        // These pass flags on to components; a shell is no program of its own.
        other = other is "sh" or "bash" or "ash" or "env" or "exec" or null ? image is null || GateText.IsTemplate(image) ? null : Components.ProgramName(image) : other;
        return other is null or "hyperkube" or "rke2-runtime" ? new Recipient(null)
            : other is "k3s" or "rke2" or "k0s" or "minikube" ? new Recipient(null, Program: other)
            : new Recipient(other, IsOther: true);
    }

    private static void Add(YamlNode? node, List<TextSource> words, Report report)
    {
        if (node is YamlScalar { IsNull: false } scalar)
        {
            words.AddRange(Reading.Words.Of(scalar.Content()));
        }
        else if (node is YamlSequence sequence)
        {
            foreach (var item in sequence.Items.OfType<YamlScalar>())
            {
                if (!report.Count(item.Place))
                {
                    return;
                }

                words.Add(item.Content());
            }
        }
    }
}
