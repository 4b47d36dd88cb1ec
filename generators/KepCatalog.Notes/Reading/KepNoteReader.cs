using System.Globalization;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads a KEP note: facts in the front matter, a sentence or two in each language below.</summary>
internal static class KepNoteReader
{
    /// <summary>What the note says of its KEP, or null where its number is none.</summary>
    public static ParsedKep? Read(List<FrontMatterValue> frontMatter, Section root, Action<FindingKind, Place, string> report)
    {
        var number = Of("kep")!;
        if (!int.TryParse(number.Text.TrimStart('0'), NumberStyles.None, CultureInfo.InvariantCulture, out var kep) || kep is < 1 or > KepReferences.MaxNumber)
        {
            report(FindingKinds.InvalidKepNumber, number.Place, $"'{number.Text}' is not a KEP number; write it as kep: 3521.");
            return null;
        }

        var title = new LocalizedText(Of("title")?.Text, Of("title-zh")?.Text);
        if (title.IsEmpty && ReleaseReader.Headings(root).FirstOrDefault() is { } heading)
        {
            title = Language.Split(Titles.Read(heading.Plain).Text);
        }

        var summary = default(LocalizedText);
        foreach (var paragraph in ReleaseReader.Paragraphs(root))
        {
            summary = summary.Or(Language.Of(paragraph.Plain.Replace('\n', ' ')));
        }

        var milestones = new List<HistoryEntry>();
        foreach (var value in frontMatter.Where(v => v.Key.StartsWith("milestones.", StringComparison.OrdinalIgnoreCase)))
        {
            if (MilestoneNames.Find(value.Key.Substring("milestones.".Length)) is not { } milestone)
            {
                report(FindingKinds.InvalidValue, value.Place, $"'{value.Key}' is no milestone; use alpha, beta, default_on, stable, deprecated or removed.");
            }
            else if (KubernetesVersion.TryParse(value.Text, out var version))
            {
                milestones.Add(new HistoryEntry(milestone, version, value.Place));
            }
            else
            {
                report(FindingKinds.InvalidValue, value.Place, $"'{value.Text}' is not a release; write it as v1.30.");
            }
        }

        var sig = Of("sig");
        return new ParsedKep(
            kep,
            Of("slug")?.Text,
            title,
            sig is null ? null : SigNames.Recognize(sig.Text) ?? sig.Text,
            summary,
            frontMatter.Where(v => v.Key.ToLowerInvariant() is "gates" or "gates.name").Select(v => new Located<string>(v.Text, v.Place)).ToEquatableArray(),
            milestones.ToEquatableArray(),
            number.Place);

        FrontMatterValue? Of(string key)
            => frontMatter.Find(v => string.Equals(v.Key, key, StringComparison.OrdinalIgnoreCase));
    }
}
