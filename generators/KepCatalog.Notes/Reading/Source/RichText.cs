using System.Text;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>A stretch of inline text of one style.</summary>
/// <param name="Text">What a reader sees.</param>
/// <param name="Start">Where it starts in <see cref="RichText.Plain"/>.</param>
/// <param name="Offset">Where it starts in the note.</param>
/// <param name="Url">The target of the link around it, or null.</param>
/// <param name="IsCode">Whether it is a code span.</param>
/// <param name="IsStrong">Whether it is bold.</param>
/// <param name="IsEmphasis">Whether it is set apart in italics.</param>
internal sealed record Run(
    string Text, int Start, int Offset, string? Url, bool IsCode, bool IsStrong, bool IsEmphasis)
{
    public int End => Start + Text.Length;
}

/// <summary>A mark that leads to a footnote.</summary>
/// <param name="Text">The footnote.</param>
/// <param name="At">Where the mark stands in the text around it.</param>
internal sealed record FootnoteMark(RichText Text, int At);

/// <summary>Inline text as a reader sees it: without markup, with the places and links behind it.</summary>
internal sealed class RichText
{
    /// <summary>No stage and no release is longer.</summary>
    private const int MaxWord = 24;

    private readonly LineMap lines;
    private Phrase? phrase;
    private Phrase? line;
    private string? firstLine;

    public RichText(IReadOnlyList<Run> runs, LineMap lines, int offset)
    {
        Runs = runs;
        this.lines = lines;
        Offset = offset;
        var text = new StringBuilder();
        foreach (var run in runs)
        {
            text.Append(run.Text);
        }

        Plain = text.ToString();
    }

    /// <summary>The runs, first to last.</summary>
    public IReadOnlyList<Run> Runs { get; }

    /// <summary>The text. Lines of the source stay lines.</summary>
    public string Plain { get; }

    /// <summary>The KEPs in it, once <see cref="KepReferences.Find(RichText)"/> has looked for them.</summary>
    public List<KepReference>? References { get; set; }

    /// <summary>What bare numbers in it are: <see cref="KepReferences.Settle"/>.</summary>
    public BareNumbers Numbers
    {
        get;
        set => (field, References) = (value, null);
    }

    /// <summary>The numbers in it that no KEP can have, likewise.</summary>
    public List<(int Start, int Length)> InvalidKeps { get; } = [];

    /// <summary>The labelled lines of it, once <see cref="Reading.Fields"/> has looked for them.</summary>
    public LabelledLines? LabelledLines { get; set; }

    /// <summary>The text with what its words say.</summary>
    public Phrase Phrase => phrase ??= new Phrase(Plain, Skips);

    /// <summary>The first line with what its words say.</summary>
    public Phrase Line => FirstLine == Plain ? Phrase : line ??= new Phrase(FirstLine);

    /// <summary>The words of it.</summary>
    public List<Tag> Tags => Phrase.Tags;

    /// <summary>The sentences of it.</summary>
    public List<(int Start, int End)> Sentences => Phrase.Sentences;

    /// <summary>The sentence around a place.</summary>
    public (int Start, int End) SentenceAt(int at) => Phrase.SentenceAt(at);

    /// <summary>The stage words of it, as a note on a release means them.</summary>
    public List<StageClaim> Claims(KubernetesVersion? release) => Phrase.Claims(release);

    /// <summary>The footnotes that marks in it lead to.</summary>
    public IReadOnlyList<FootnoteMark> Footnotes { get; init; } = [];

    /// <summary>Where the text starts in the note.</summary>
    public int Offset { get; }

    /// <summary>The place of the whole text.</summary>
    public Place Place => lines.At(Offset);

    /// <summary>The first line.</summary>
    public string FirstLine => firstLine ??= Plain.IndexOf('\n') is >= 0 and var end ? Plain.Substring(0, end) : Plain;

    /// <summary>Whether everything that can be read is bold.</summary>
    public bool IsStrong
        => Plain.Trim().Length > 0 && Runs.Any(r => r.IsStrong) && Runs.All(r => r.IsStrong || !r.Text.Any(char.IsLetterOrDigit));

    /// <summary>Whether a line is bold but for brackets behind it: "**Title** (KEP-24)".</summary>
    public bool IsStrongTitle
    {
        get
        {
            if (IsStrong || Runs.Count == 0 || Plain.IndexOf('\n') >= 0)
            {
                return IsStrong;
            }

            var last = Runs.LastOrDefault(r => r.IsStrong);
            var rest = last is null ? "" : Plain.Substring(last.End).Trim();
            return last is not null && rest.Length is > 2 and <= 60 && rest[0] is '(' or '（' or '[' or '【' && rest.IndexOfAny([')', '）', ']', '】']) == rest.Length - 1
                && Runs.TakeWhile(r => r != last).All(r => r.IsStrong || !r.Text.Any(char.IsLetterOrDigit));
        }
    }

    /// <summary>Whether all of a line stands in 【】, as Chinese headings do: 【稳定】.</summary>
    public bool IsInLenses => Plain.Trim() is { Length: > 2 and <= 42 } line && line[0] == '【' && line.IndexOf('】') == line.Length - 1;

    /// <summary>The lines of the text, each as a text of its own.</summary>
    public IEnumerable<RichText> Lines()
    {
        for (var start = 0; start <= Plain.Length;)
        {
            var end = Plain.IndexOf('\n', start);
            end = end < 0 ? Plain.Length : end;
            yield return Slice(start, end);
            start = end + 1;
        }
    }

    /// <summary>A part of the text.</summary>
    public RichText Part(int start, int end) => Slice(start, end);

    /// <summary>The text from a place on.</summary>
    public RichText From(int start) => Slice(Math.Min(start, Plain.Length), Plain.Length, [.. Footnotes.Select(f => f with { At = Math.Max(0, f.At - start) })]);

    /// <summary>Two texts with a few characters between them.</summary>
    public static RichText Join(RichText left, string between, RichText right)
    {
        var runs = left.Runs.ToList();
        runs.Add(new Run(between, left.Plain.Length, left.Offset, null, false, false, false));
        runs.AddRange(right.Runs.Select(r => r with { Start = r.Start + left.Plain.Length + between.Length }));
        return new RichText(runs, left.lines, left.Offset) { Numbers = left.Numbers };
    }

    /// <summary>What is no prose: addresses, and code but for a stage or a release.</summary>
    private List<(int Start, int End)>? Skips()
    {
        List<(int Start, int End)>? skips = null;
        foreach (var run in Runs)
        {
            if (run.IsCode && !(run.Text.Length <= MaxWord && Tagger.Tag(run.Text) is { Count: 1 } only && only[0].Sense is Sense.Stage or Sense.Version && only[0].Length == run.Text.Trim().Length))
            {
                (skips ??= []).Add((run.Start, run.End));
            }
        }

        for (var at = Plain.IndexOf("://", StringComparison.Ordinal); at >= 0; at = Plain.IndexOf("://", at + 3, StringComparison.Ordinal))
        {
            var start = at;
            while (start > 0 && Plain[start - 1] is >= 'a' and <= 'z')
            {
                start--;
            }

            var end = at;
            while (end < Plain.Length && Plain[end] is > ' ' and < '\u3000')
            {
                end++;
            }

            (skips ??= []).Add((start, end));
        }

        skips?.Sort();
        return skips;
    }

    private RichText Slice(int start, int end, IReadOnlyList<FootnoteMark>? footnotes = null)
    {
        var runs = new List<Run>();
        foreach (var run in Runs)
        {
            var from = Math.Max(start, run.Start);
            var to = Math.Min(end, run.End);
            if (from < to)
            {
                runs.Add(run with
                {
                    Text = run.Text.Substring(from - run.Start, to - from),
                    Start = from - start,
                    Offset = run.Offset + (from - run.Start),
                });
            }
        }

        return new RichText(runs, lines, runs.Count > 0 ? runs[0].Offset : Offset) { Footnotes = footnotes ?? [], Numbers = Numbers };
    }

    /// <summary>The place of a stretch of <see cref="Plain"/>.</summary>
    public Place PlaceAt(int start, int length = 0)
    {
        foreach (var run in Runs)
        {
            if (start >= run.Start && start < run.End)
            {
                return lines.At(run.Offset + (start - run.Start), Math.Min(length, run.End - start));
            }
        }

        return Place;
    }
}
