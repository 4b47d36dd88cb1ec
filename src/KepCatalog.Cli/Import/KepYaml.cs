using System.Globalization;
using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;
using YamlDotNet.Core;

namespace KepCatalog.Cli.Import;

/// <summary>Reads one <c>kep.yaml</c>, mistakes and all.</summary>
internal sealed partial class KepYaml
{
    private readonly KepFile file;
    private readonly YamlMapping top;
    private readonly ImportLog log;
    private readonly KeyReader keys;

    private KepYaml(KepFile file, YamlMapping top, ImportLog log)
    {
        this.file = file;
        this.top = top;
        this.log = log;
        keys = new KeyReader(top, () => log.Count);
    }

    /// <summary>Reads a file; null where it is not a KEP that a note can hold, which the log then tells.</summary>
    /// <param name="file">Where it stands.</param>
    /// <param name="text">What it says.</param>
    /// <param name="log">Takes every value that could not be taken.</param>
    public static ImportedKep? Read(KepFile file, string text, ImportLog log)
    {
        try
        {
            if (YamlValue.Read(text) is YamlMapping top)
            {
                return new KepYaml(file, top, log).Read();
            }

            log.Add(file, 1, 1, "the file holds no keys; left out");
        }
        catch (YamlException exception)
        {
            log.Add(file, (int)exception.Start.Line, (int)exception.Start.Column, "not YAML: " + exception.Message + "; left out");
        }

        return null;
    }

    private ImportedKep? Read()
    {
        YamlValue place = top;
        if (ReadNumber(ref place) is not { } number)
        {
            return null;
        }

        var gates = keys.Read("gates", "feature-gates", () => KepGate.Read(file, top.Find("feature-gates"), log));
        var known = KepFacts.Read(file, top, gates, log, keys);
        var title = keys.Read("title", "title", ReadTitle);
        var sig = keys.Read("sig", "owning-sig", ReadSig);
        var milestones = keys.Read("milestones", "milestone", () => KepMilestones.Read(file, top.Find("milestone"), log));
        var stage = known.Stage is { } word ? StageNames.Find(word) : null;
        var kep = new RegisteredKep(
            number,
            sig,
            file.DirectoryPath,
            title,
            gates.Select(g => g.Name).ToEquatableArray(),
            milestones
                .Select(m => m with { IsPlanned = MilestoneNames.IsPlan(m.Milestone, m.Version, known.Status, stage, known.LatestMilestone) })
                .ToEquatableArray());
        return new ImportedKep(file, kep, known, (top.Find("status") as YamlScalar)?.Text.Trim() ?? "", place, keys.Unread);
    }

    private int? ReadNumber(ref YamlValue place)
    {
        var number = file.DirectoryNumber;
        if (top.Find("kep-number") is { } written)
        {
            place = written;
            if (written is YamlScalar { IsEmpty: false } scalar)
            {
                if (KepNumber.Read(scalar.Text.Trim()) is not { } own)
                {
                    log.Add(file, written, $"kep-number '{scalar.Text}' is no number; " + InsteadOf(number));
                }
                else
                {
                    if (number is not null && number != own)
                    {
                        log.Add(file, written, $"kep-number is {Digits(own)}, the directory says {Digits(number.Value)}; {Digits(own)} taken");
                    }

                    number = own;
                }
            }
        }

        if (number is null or 0)
        {
            log.Add(file, place, number is null ? "no KEP number, as in a template; left out" : "KEP 0 stands for a number not yet given; left out");
            return null;
        }

        return number;
    }

    private string ReadTitle()
    {
        if (top.Find("title") is not YamlScalar { IsEmpty: false } title)
        {
            log.Add(file, top.Find("title") ?? top, "no title; the directory's name taken");
        }
        else if (PlainText.OneLine(title.Text).Equals("KEP Template", StringComparison.OrdinalIgnoreCase))
        {
            log.Add(file, title, $"title '{title.Text}' is the template's; the directory's name taken");
        }
        else
        {
            // Whose proposal it is, is no part of what it is called; 'authors' says it.
            return HandlesAtTheEnd().Replace(PlainText.OneLine(title.Text), "");
        }

        return file.Slug.Replace('-', ' ');
    }

    private string ReadSig()
    {
        if (top.Find("owning-sig") is YamlScalar { IsEmpty: false } sig)
        {
            return PlainText.OneLine(sig.Text).ToLowerInvariant();
        }

        log.Add(file, top.Find("owning-sig") ?? top, "no owning-sig; the directory's name taken");
        return file.SigDirectory.ToLowerInvariant();
    }

    private static string InsteadOf(int? directoryNumber)
        => directoryNumber is { } number ? $"{Digits(number)} taken from the directory" : "nor is the directory's";

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Handles after a dash or in parentheses: " - @alice", " (@alice, @bob)".</summary>
    [GeneratedRegex(@"(?<=[^ ]) (?:[-–—] ?|(?<open>\())@[A-Za-z0-9-]+(?:(?:, | |,? and )@[A-Za-z0-9-]+)*(?(open)\))$")]
    private static partial Regex HandlesAtTheEnd();

    /// <summary>Reads keys, and remembers those that there is something about that could not be read.</summary>
    /// <param name="top">The file's keys.</param>
    /// <param name="remarks">How many remarks there are so far.</param>
    internal sealed class KeyReader(YamlMapping top, Func<int> remarks)
    {
        private readonly HashSet<string> unread = new(StringComparer.Ordinal);

        /// <summary>The keys of a note that are missing or empty in the file, or have a value that cannot be taken.</summary>
        public IReadOnlySet<string> Unread => unread;

        /// <summary>Reads a key.</summary>
        /// <param name="noteKey">What a KEP note calls it.</param>
        /// <param name="key">What the file calls it.</param>
        /// <param name="read">Reads it.</param>
        public T Read<T>(string noteKey, string key, Func<T> read)
        {
            var before = remarks();
            var value = read();
            if (top.Find(key) is null or YamlScalar { IsEmpty: true } || remarks() > before)
            {
                unread.Add(noteKey);
            }

            return value;
        }
    }
}
