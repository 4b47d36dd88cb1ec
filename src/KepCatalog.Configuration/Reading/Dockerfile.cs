using KepCatalog.Configuration.Source;

namespace KepCatalog.Configuration.Reading;

/// <summary>Reads the instructions of a Dockerfile that name a program and its arguments. CMD adds arguments to ENTRYPOINT.</summary>
internal sealed class Dockerfile
{
    private bool isDockerfile;
    private Recipient program;

    /// <summary>Reads an instruction, and returns false for every other line.</summary>
    public bool Read(TextSource line, Report report)
    {
        var text = line.Text.TrimStart();
        if (ValueOf(text, "FROM") is { } from && ImageIn(from) is { } image)
        {
            isDockerfile = true;
            report.Image(image);
            program = new Recipient(Components.OfProgram(image));
            return true;
        }

        if (isDockerfile && (ValueOf(text, "LABEL") ?? ValueOf(text, "MAINTAINER")) is not null)
        {
            // A text about the image, which sets nothing.
            report.Understand(line.At(0));
            return true;
        }

        var entryPoint = ValueOf(text, "ENTRYPOINT");
        if ((entryPoint ?? ValueOf(text, "CMD")) is not { } command || !command.StartsWith("[", StringComparison.Ordinal))
        {
            return false;
        }

        var words = Strings(line);
        var named = ContainerField.RecipientOf(words, null, null);
        program = entryPoint is not null || named.Name is not null ? named : program;
        report.Understand(line.At(0));
        ContainerField.Words(words, program, report);
        return true;
    }

    /// <summary>Returns the image of <c>--platform=linux/amd64 debian:12 AS base</c>, or null if the words are a sentence.</summary>
    private static string? ImageIn(string from)
    {
        var words = from.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).SkipWhile(w => w.StartsWith("--", StringComparison.Ordinal)).ToList();
        return words.Count == 1 || (words.Count == 3 && string.Equals(words[1], "as", StringComparison.OrdinalIgnoreCase)) ? words[0] : null;
    }

    /// <summary>Returns what stands behind an instruction, or null if the line has another.</summary>
    private static string? ValueOf(string line, string instruction)
        => line.StartsWith(instruction + " ", StringComparison.OrdinalIgnoreCase) ? line.Substring(instruction.Length + 1).Trim() : null;

    /// <summary>Returns the texts of a JSON array, which may stand in several lines.</summary>
    private static List<TextSource> Strings(TextSource line)
    {
        var text = line.Text;
        var strings = new List<TextSource>();
        for (var start = text.IndexOf('"'); start >= 0; start = start + 1 < text.Length ? text.IndexOf('"', start + 1) : -1)
        {
            var end = start + 1;
            while (end < text.Length && text[end] != '"')
            {
                end += text[end] == '\\' ? 2 : 1;
            }

            end = Math.Min(end, text.Length);
            strings.Add(line.Slice(start + 1, end - start - 1));
            start = end;
        }

        return strings;
    }
}
