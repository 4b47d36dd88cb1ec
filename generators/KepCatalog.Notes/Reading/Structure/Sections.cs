using System.Globalization;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Moves sections to where the reader sees them.</summary>
internal static class Sections
{
    /// <summary>A heading with a stage and no content groups the following sections of the same level,
    /// up to the next grouping heading.</summary>
    public static void Adopt(Section section, KubernetesVersion? release)
    {
        for (var i = 0; i < section.Children.Count; i++)
        {
            var group = section.Children[i];
            if (group.Children.Count == 0 && (group.Blocks.Count == 0 || (group.Level == 7 && IsIntroduction(group))) && (KindOf(group, release) is HeadingKind.Stage or HeadingKind.Ends || (group.Blocks.Count == 0 && i + 1 < section.Children.Count && IsLabelled(group.Heading!.Plain))))
            {
                var next = i + 1;
                while (next < section.Children.Count && section.Children[next].Level >= group.Level && KindOf(section.Children[next], release) == HeadingKind.Topic && !IsOfRank(section.Children[next], group) && !(section.Children[next].Blocks.Count == 0 && IsLabelled(section.Children[next].Heading!.Plain)))
                {
                    group.Children.Add(section.Children[next]);
                    next++;
                }

                section.Children.RemoveRange(i + 1, next - i - 1);
            }

            Adopt(group, release);
        }
    }

    /// <summary>Returns the sections of a page that each have their own release: siblings whose headings begin with it. Empty for other notes.</summary>
    public static List<(Section Root, Located<KubernetesVersion> Version)> ByRelease(Section section)
    {
        var parts = new List<(Section Root, Located<KubernetesVersion> Version)>();
        foreach (var child in section.Children)
        {
            if (ReleaseOf(child) is { } release && !parts.Exists(p => p.Version.Value == release))
            {
                var root = new Section(null, 0);
                root.Children.Add(child);
                parts.Add((root, new Located<KubernetesVersion>(release, child.Heading!.Place)));
            }
        }

        return parts.Count > 1 ? parts : section.Children.Select(ByRelease).FirstOrDefault(p => p.Count > 1) ?? [];
    }

    /// <summary>Returns the release of a heading that consists of the release and general words, without an event.</summary>
    private static KubernetesVersion? ReleaseOf(Section section)
    {
        var text = Headings.Clean(section.Heading!.Plain);
        var tags = Tagger.Tag(text);
        var index = tags.FindIndex(t => t.Sense == Sense.Version);
        return index >= 0 && (section.Blocks.Count > 0 || section.Children.Count > 0)
            && tags.Count(t => t.Sense == Sense.Version) == 1
            && Clauses.IsCovered(text, tags, 0, tags[index].Start, Words.IsGeneric)
            && !tags.Exists(t => t.Sense is Sense.Stage or Sense.End or Sense.Future or Sense.Later or Sense.Source or Sense.Target or Sense.Chapter or Sense.Past or Sense.AsideStart)
            && !text.Substring(0, tags[index].Start).ToLowerInvariant().Split(' ').Any(w => w.Trim(':', '：') is "what" or "recap")
            ? Versions.Of(tags[index])
            : null;
    }

    private static bool IsIntroduction(Section section)
        => section.Blocks.TrueForAll(b => b is Paragraph p && p.Text.Plain.Length <= 120 && KepReferences.Find(p.Text).Count == 0);

    // "Beta: mostly on by default" without content is not a feature.
    public static bool IsLabelled(string heading)
        => Headings.Clean(heading) is var text && text.IndexOfAny([':', '：', '，', ',']) is > 0 and var mark && StageWords.Pure(text.Substring(0, mark)) is not null;

    /// <summary>Determines whether a heading continues the numbering of another: "02｜" has the same rank as "01｜", but "1." below it does not.</summary>
    private static bool IsOfRank(Section section, Section group)
        => Opening(group.Heading!.Plain) is { Length: > 1 } opening && opening == Opening(section.Heading!.Plain) && NumberOf(section) > NumberOf(group);

    private static int NumberOf(Section section)
        => int.TryParse(new string([.. section.Heading!.Plain.SkipWhile(c => c is not (>= '0' and <= '9')).TakeWhile(c => c is >= '0' and <= '9')]), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Returns the beginning of a numbered heading with 0 for its number: "No.0", "0.", "▍0｜"; empty for other headings.</summary>
    public static string Opening(string heading)
    {
        var digit = 0;
        while (digit < heading.Length && digit < 6 && heading[digit] is not (>= '0' and <= '9'))
        {
            digit++;
        }

        var end = digit;
        while (end < heading.Length && heading[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end == digit || end == heading.Length || end - digit > 2 || char.IsLetterOrDigit(heading[end]) ? "" : heading.Substring(0, digit) + "0" + heading[end];
    }

    private static HeadingKind KindOf(Section section, KubernetesVersion? release) => section.Heading!.Phrase.Role(release).Kind;
}
