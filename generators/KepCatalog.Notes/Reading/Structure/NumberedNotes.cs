using System.Globalization;
using System.Text.RegularExpressions;

namespace KepCatalog.Notes.Reading;

/// <summary>Represents a numbered list of notes at the end of a page, which marks in the text refer to: "metrics [2]" and "2. KEP-24".</summary>
internal sealed class NumberedNotes
{
    private static readonly Regex Mark = new(@"\s*[\[【](?<n>\d{1,2})[\]】]", RegexOptions.CultureInvariant);

    private static readonly string[] Names = ["notes", "footnotes", "endnotes", "references", "links", "注", "注释", "脚注", "尾注", "参考", "引用", "链接"];

    private readonly ItemList? list;

    private NumberedNotes(ItemList? list) => this.list = list;

    /// <summary>Gets no notes, which is the usual case.</summary>
    public static NumberedNotes None { get; } = new(null);

    /// <summary>Returns the list below a heading for notes if most of its items name a KEP.</summary>
    public static NumberedNotes Of(Section root)
        => Sections(root).Where(s => s.Heading is { } h && Array.IndexOf(Names, Headings.Clean(h.Plain).ToLowerInvariant()) >= 0).SelectMany(s => s.Blocks.OfType<ItemList>())
            .FirstOrDefault(l => l.Items.Count > 1 && l.Items.Count(i => i.Text is { } t && KepReferences.Find(t).Count > 0) * 2 > l.Items.Count) is { } found ? new NumberedNotes(found) : None;

    /// <summary>Determines whether a list has the notes, which present no features.</summary>
    public bool Is(ItemList other) => list == other;

    /// <summary>Returns the KEP of the note that a mark at the end of a text refers to, or null.</summary>
    public NamedKep? Find(RichText text)
    {
        if (list is null || text.Plain.IndexOfAny(['[', '【']) < 0)
        {
            return null;
        }

        foreach (Match match in Mark.Matches(text.FirstLine))
        {
            var number = int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture);
            if (number >= 1 && number <= list.Items.Count && list.Items[number - 1].Text is { } note && KepReferences.Find(note) is { Count: 1 } keps)
            {
                return new NamedKep(keps[0], note);
            }
        }

        return null;
    }

    private static IEnumerable<Section> Sections(Section section) => section.Children.SelectMany(c => Sections(c).Prepend(c));
}
