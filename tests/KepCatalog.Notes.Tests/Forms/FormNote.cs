using System.Globalization;
using KepCatalog.Notes.Model;

namespace KepCatalog.Tests.Forms;

/// <summary>A note of a form, and what a careful reader takes from it.</summary>
internal sealed record FormNote(Form Form, string Markdown, IReadOnlyList<FormFeature> Truth)
{
    /// <summary>The note that the form's name alone decides.</summary>
    public static FormNote Of(Form form) => Of(form, Dice.SeedOf(form.Name));

    public static FormNote Of(Form form, ulong seed) => new NoteWriter(form, new Dice(seed)).Write();
}

/// <summary>Writes one note, from its title to its footnotes.</summary>
internal sealed class NoteWriter
{
    private readonly Form form;
    private readonly Dice dice;
    private readonly Wording words;
    private readonly Habits habits;
    private readonly Containers containers;
    private readonly ItemWriter items;
    private readonly NoiseWriter noise;
    private readonly List<FormFeature> features;
    private readonly string release;

    public NoteWriter(Form form, Dice dice)
    {
        this.form = form;
        this.dice = dice;
        words = Wording.Of(form.Tongue);
        habits = new Habits(form, words, dice);
        containers = new Containers(form, words, habits);
        var minor = 28 + dice.Below(10);
        var prefix = dice.OneOf(["v", "v", ""]);
        release = Version(prefix, minor);
        items = new ItemWriter(form, words, habits, release, dice);

        // Some KEPs are only mentioned.
        var keps = dice.Some(RealKeps.All, 3 + dice.Below(3) + 2);
        var titles = dice.Some(words.Titles, keps.Count);
        features = [.. keps.Skip(2).Select((k, i) => new FormFeature(k, titles[i], dice.OneOf([Stage.Alpha, Stage.Beta, Stage.Stable])))];
        noise = new NoiseWriter(form, words, habits, items, dice)
        {
            Mentioned = [.. keps.Take(2)],
            Presented = features,
            Older = Version(prefix, minor - 3),
            Old = Version(prefix, minor - 1),
            Next = Version(prefix, minor + 1),
        };
    }

    public FormNote Write()
    {
        var chapters = Chapters();
        var blocks = new List<string> { "# " + dice.OneOf(words.NoteTitles).Replace("{release}", release, StringComparison.Ordinal) };
        if (!dice.OneIn(3))
        {
            blocks.Add(words.Marks.Join([dice.OneOf(words.Openings)]));
        }

        blocks.AddRange(noise.Introduction());
        if (form.Noise is Noise.Contents)
        {
            blocks.Add(containers.Chapter(dice.OneOf(words.ContentsHeadings)));
            blocks.Add(noise.Contents(chapters));
        }

        foreach (var (heading, presented) in chapters)
        {
            blocks.Add(containers.Chapter(heading));
            blocks.AddRange(containers.Blocks([.. presented.Select(f => items.Write(f, noise.History(f), noise.LastSentence(f)))]));
        }

        if (form.Noise is Noise.Thanks)
        {
            blocks.Add(containers.Chapter(dice.OneOf(words.ThanksHeadings)));
            blocks.Add(noise.Thanks());
        }

        blocks.AddRange(containers.Footnotes);
        return new FormNote(form, string.Join("\n\n", blocks) + "\n", features);
    }

    /// <summary>One chapter for each stage where headings state it; else one for all features, or two by area.</summary>
    private List<(string Heading, IReadOnlyList<FormFeature> Features)> Chapters()
    {
        if (form.Stage is StagePlace.SectionHeading)
        {
            return [.. features.GroupBy(f => f.Stage).OrderByDescending(g => g.Key).Select(g => (dice.OneOf(words.Sections.Of(g.Key)), (IReadOnlyList<FormFeature>)[.. g]))];
        }

        if (dice.OneIn(2))
        {
            return [(dice.OneOf(words.Chapters), features)];
        }

        var areas = dice.Some(words.Areas, 2);
        return [(areas[0], [.. features.Take(2)]), (areas[1], [.. features.Skip(2)])];
    }

    private static string Version(string prefix, int minor) => string.Create(CultureInfo.InvariantCulture, $"{prefix}1.{minor}");
}
