using System.Text;

namespace KepCatalog.Tests.Forms;

/// <summary>Writes what stands in a note beside its features.</summary>
internal sealed class NoiseWriter
{
    private static readonly string[] People = ["Mira", "Jonas", "@lenak", "@t-okafor", "Wei"];

    private readonly Form form;
    private readonly Wording words;
    private readonly Habits habits;
    private readonly ItemWriter items;
    private readonly Dice dice;

    // Noise that stands in one item alone stands in this one; another version may stand above all items instead.
    private readonly int place;
    private readonly bool isAbove;

    public NoiseWriter(Form form, Wording words, Habits habits, ItemWriter items, Dice dice)
    {
        this.form = form;
        this.words = words;
        this.habits = habits;
        this.items = items;
        this.dice = dice;
        place = dice.Below(3);
        isAbove = dice.OneIn(2);
    }

    public required IReadOnlyList<RealKep> Mentioned { get; init; }

    public required IReadOnlyList<FormFeature> Presented { get; init; }

    public required string Older { get; init; }

    public required string Old { get; init; }

    public required string Next { get; init; }

    /// <summary>The noise above all chapters.</summary>
    public IEnumerable<string> Introduction()
    {
        if (form.Noise is Noise.Totals)
        {
            yield return words.Marks.Join([dice.OneOf(words.Totals)]);
        }

        if (form.Noise is Noise.OtherVersion && isAbove)
        {
            yield return words.Marks.Join([OtherVersion()]);
        }
    }

    /// <summary>A list of links to the headings below.</summary>
    public string Contents(IReadOnlyList<(string Heading, IReadOnlyList<FormFeature> Features)> chapters)
    {
        var marker = habits.NumbersContents ? "1. " : "- ";
        var lines = new List<string>();
        foreach (var (heading, features) in chapters)
        {
            lines.Add(marker + Anchor(heading));
            if (form.Container is Container.Headings or Container.BoldHeadings)
            {
                lines.AddRange(features.Select(f => new string(' ', marker.Length) + marker + Anchor(items.Head(f, Markup.Plain))));
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>What became of a feature in earlier releases, or null.</summary>
    public string? History(FormFeature feature)
        => form.Noise is Noise.History && (feature == Presented[place] || !dice.OneIn(3))
            ? dice.OneOf(words.Histories.Of(feature.Stage)).Replace("{older}", Older, StringComparison.Ordinal).Replace("{old}", Old, StringComparison.Ordinal)
            : null;

    /// <summary>A sentence behind all others of a feature, or null.</summary>
    public string? LastSentence(FormFeature feature) => form.Noise switch
    {
        Noise.PassingMention when feature == Presented[place] => WithKep(dice.OneOf(words.PassingMentions), Mentioned[0]),
        Noise.OtherVersion when feature == Presented[place] && !isAbove => OtherVersion(),
        _ => null,
    };

    /// <summary>A list of people, with KEPs: one of the note, and one that it does not present.</summary>
    public string Thanks()
        => string.Join('\n', dice.Some(People, 2).Zip([Presented[0].Kep, Mentioned[1]], (person, kep) => "- " + words.Marks.In(
            WithKep(dice.OneOf(words.Thanks).Replace("{person}", person, StringComparison.Ordinal), kep))));

    private string OtherVersion()
        => dice.OneOf(words.OtherVersions)
            .Replace("{older}", Older, StringComparison.Ordinal)
            .Replace("{old}", Old, StringComparison.Ordinal)
            .Replace("{next}", Next, StringComparison.Ordinal);

    private string WithKep(string sentence, RealKep kep) => sentence.Replace("{kep}", items.Mention(kep), StringComparison.Ordinal);

    private static string Anchor(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var c in heading)
        {
            if (char.IsLetterOrDigit(c))
            {
                anchor.Append(char.ToLowerInvariant(c));
            }
            else if (c is ' ' or '-')
            {
                anchor.Append('-');
            }
        }

        return Markup.Markdown.Link(heading, "#" + anchor);
    }
}
