using KepCatalog.Cli.Reading;

namespace KepCatalog.Cli.Import;

/// <summary>Represents the KEPs of a checkout of kubernetes/enhancements, one for each number.</summary>
/// <param name="Imported">The KEPs, by number.</param>
/// <param name="Paths">The upstream paths of all files, including those that cannot be read.</param>
/// <param name="Log">The values that cannot be imported.</param>
internal sealed record UpstreamKeps(IReadOnlyList<ImportedKep> Imported, IReadOnlyList<string> Paths, ImportLog Log)
{
    /// <summary>Reads a checkout.</summary>
    /// <param name="directory">The checkout, or its directory <c>keps</c>.</param>
    /// <exception cref="UnusableInputException">There is no <c>kep.yaml</c>, or one cannot be opened.</exception>
    public static UpstreamKeps Read(string directory)
    {
        var files = KepFile.FindAll(directory);
        var log = new ImportLog();
        var read = new List<ImportedKep>();
        foreach (var file in files)
        {
            var text = NoteText.Decode(InputFile.ReadBytes(file.Path));
            if (text.NotText is { } place)
            {
                log.Add(file, place.Line, place.Column, "these bytes are not UTF-8; the file is skipped");
            }
            else if (KepYaml.Read(file, text.Text, log) is { } kep)
            {
                read.Add(kep);
            }
        }

        var keps = read.GroupBy(k => k.Kep.Number).Select(same => Choose([.. same], log)).OrderBy(k => k.Kep.Number).ToList();
        return new UpstreamKeps(keps, [.. files.Select(f => "keps/" + f.DirectoryPath + "/kep.yaml")], log);
    }

    private static ImportedKep Choose(IReadOnlyList<ImportedKep> same, ImportLog log)
    {
        var best = same
            .OrderByDescending(k => k.DirectoryAgrees)
            .ThenBy(k => k.IsAbandoned)
            .ThenBy(k => k.File.Path, StringComparer.Ordinal)
            .First();
        foreach (var other in same.Where(k => k != best))
        {
            log.Add(
                other.File,
                other.NumberPlace,
                FormattableString.Invariant($"KEP {best.Kep.Number} is read from {best.File.Path}; this file ({other.Status}) is skipped"));
        }

        return best;
    }
}
