using System.Globalization;
using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;
using KepCatalog.Notes.Registry;
using YamlDotNet.Core;

namespace KepCatalog.Cli.Import;

/// <summary>Reads a <c>kep.yaml</c> and tolerates its mistakes.</summary>
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

    /// <summary>Reads a file. Returns null if it is not a KEP for a note; the log then has the reason.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">Its content.</param>
    /// <param name="log">Receives the values that cannot be imported.</param>
    public static ImportedKep? Read(KepFile file, string text, ImportLog log)
    {
        try
        {
            if (YamlValue.Read(text) is YamlMapping top)
            {
                return new KepYaml(file, top, log).Read();
            }

            log.Add(file, 1, 1, "the file contains no keys; skipped");
        }
        catch (YamlException exception)
        {
            log.Add(file, (int)exception.Start.Line, (int)exception.Start.Column, "not YAML: " + exception.Message + "; skipped");
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
                    log.Add(file, written, $"kep-number '{scalar.Text}' is not a number; " + InsteadOf(number));
                }
                else
                {
                    if (number is not null && number != own)
                    {
                        log.Add(file, written, $"kep-number is {Digits(own)}, but the directory says {Digits(number.Value)}; {Digits(own)} is used");
                    }

                    number = own;
                }
            }
        }

        if (number is null or 0)
        {
            log.Add(file, place, number is null ? "no KEP number, as in a template; skipped" : "KEP 0 is a placeholder for a number; skipped");
            return null;
        }

        return number;
    }

    private string ReadTitle()
    {
        if (top.Find("title") is not YamlScalar { IsEmpty: false } title)
        {
            log.Add(file, top.Find("title") ?? top, "no title; the directory name is used");
        }
        else if (PlainText.OneLine(title.Text).Equals("KEP Template", StringComparison.OrdinalIgnoreCase))
        {
            log.Add(file, title, $"title '{title.Text}' comes from the template; the directory name is used");
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

        log.Add(file, top.Find("owning-sig") ?? top, "no owning-sig; the directory name is used");
        return file.SigDirectory.ToLowerInvariant();
    }

    private static string InsteadOf(int? directoryNumber)
        => directoryNumber is { } number ? $"{Digits(number)} is used, from the directory" : "the directory has no number either";

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Handles after a dash or in parentheses: " - @alice", " (@alice, @bob)".</summary>
    [GeneratedRegex(@"(?<=[^ ]) (?:[-–—] ?|(?<open>\())@[A-Za-z0-9-]+(?:(?:, | |,? and )@[A-Za-z0-9-]+)*(?(open)\))$")]
    private static partial Regex HandlesAtTheEnd();

    /// <summary>Reads keys and remembers those whose values cannot be read.</summary>
    /// <param name="top">The keys of the file.</param>
    /// <param name="remarks">Returns the current number of remarks.</param>
    internal sealed class KeyReader(YamlMapping top, Func<int> remarks)
    {
        private readonly HashSet<string> unread = new(StringComparer.Ordinal);

        /// <summary>Gets the keys of a note that are missing or empty in the file, or have an unusable value.</summary>
        public IReadOnlySet<string> Unread => unread;

        /// <summary>Reads a key.</summary>
        /// <param name="noteKey">The name of the key in a KEP note.</param>
        /// <param name="key">The name of the key in the file.</param>
        /// <param name="read">Reads the value.</param>
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
