using System.Text;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Represents a range of inline text with one style.</summary>
/// <param name="Text">The visible text.</param>
/// <param name="Start">The start in <see cref="RichText.Plain"/>.</param>
/// <param name="Offset">The offset in the note.</param>
/// <param name="Url">The target of the link around it, or null.</param>
/// <param name="IsCode">Whether it is a code span.</param>
/// <param name="IsStrong">Whether it is bold.</param>
/// <param name="IsEmphasis">Whether it is in italics.</param>
internal sealed record Run(
    string Text, int Start, int Offset, string? Url, bool IsCode, bool IsStrong, bool IsEmphasis)
{
    public int End => Start + Text.Length;
}

/// <summary>Represents a reference to a footnote.</summary>
/// <param name="Text">The footnote.</param>
/// <param name="At">The position of the reference in the text.</param>
internal sealed record FootnoteMark(RichText Text, int At);

/// <summary>Represents inline text without markup, with its places and links.</summary>
internal sealed class RichText
{
    /// <summary>The maximum length of a stage or a release.</summary>
    private const int MaxWord = 24;

    private readonly LineMap lines;
    private Phrase? phrase;
    private Phrase? line;
    private string? firstLine;
    private string? simplified;

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

    /// <summary>Gets the runs in their order.</summary>
    public IReadOnlyList<Run> Runs { get; }

    /// <summary>Gets the text. Lines of the source stay lines.</summary>
    public string Plain { get; }

    /// <summary>Gets the text in the characters of the reader's words: <see cref="Language.Simplified(string)"/>.</summary>
    public string Simplified => simplified ??= Language.Simplified(Plain);

    /// <summary>Gets or sets the KEPs in the text, after <see cref="KepReferences.Find(RichText)"/> has searched for them.</summary>
    public List<KepReference>? References { get; set; }

    /// <summary>Gets or sets the meaning of bare numbers in the text: <see cref="BareNumbers.Settle"/>.</summary>
    public BareNumbers Numbers
    {
        get;
        set => (field, References) = (value, null);
    }

    /// <summary>Gets the numbers in the text that cannot be KEP numbers, after the same search.</summary>
    public List<(int Start, int Length)> InvalidKeps { get; } = [];

    /// <summary>Gets or sets the labelled lines of the text, after <see cref="Reading.Fields"/> has searched for them.</summary>
    public LabelledLines? LabelledLines { get; set; }

    /// <summary>Gets the text with the meaning of its words.</summary>
    public Phrase Phrase => phrase ??= new Phrase(Plain, Skips);

    /// <summary>Gets the first line with the meaning of its words.</summary>
    public Phrase Line => FirstLine == Plain ? Phrase : line ??= new Phrase(FirstLine);

    /// <summary>Gets the known words of the text.</summary>
    public List<Tag> Tags => Phrase.Tags;

    /// <summary>Gets the sentences of the text.</summary>
    public List<(int Start, int End)> Sentences => Phrase.Sentences;

    /// <summary>Returns the sentence around a position.</summary>
    public (int Start, int End) SentenceAt(int at) => Phrase.SentenceAt(at);

    /// <summary>Returns the stage words of the text, as a note on a release means them.</summary>
    public List<StageClaim> Claims(KubernetesVersion? release) => Phrase.Claims(release);

    /// <summary>Gets the footnotes of the text.</summary>
    public IReadOnlyList<FootnoteMark> Footnotes { get; init; } = [];

    /// <summary>Gets the offset of the text in the note.</summary>
    public int Offset { get; }

    /// <summary>Gets the place of the whole text.</summary>
    public Place Place => lines.At(Offset);

    /// <summary>Gets the first line.</summary>
    public string FirstLine => firstLine ??= Plain.IndexOf('\n') is >= 0 and var end ? Plain.Substring(0, end) : Plain;

    /// <summary>Gets whether all visible text is bold.</summary>
    public bool IsStrong
        => Plain.Trim().Length > 0 && Runs.Any(r => r.IsStrong) && Runs.All(r => r.IsStrong || !r.Text.Any(char.IsLetterOrDigit));

    /// <summary>Gets whether a line is bold except for brackets after it: "**Title** (KEP-24)".</summary>
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

    /// <summary>Gets whether the whole line is in 【】, as in Chinese headings: 【稳定】.</summary>
    public bool IsInLenses => Plain.Trim() is { Length: > 2 and <= 42 } line && line[0] == '【' && line.IndexOf('】') == line.Length - 1;

    /// <summary>Gets whether the text is a short line after a drawn block, as in posts without headings: "▍能放心用的（GA）".</summary>
    public bool HasHeadingSign => Plain.Trim() is { Length: > 2 and <= 42 } line && line[0] is '▍' or '▌' or '▎' or '■' or '◆' or '●' or '▶' or '►' && line.IndexOfAny(['\n', '=']) < 0 && Tags.Count(t => t.Sense == Sense.Stage) < 2 && KepReferences.Find(this).Count == 0;

    /// <summary>Returns the lines of the text, each as a separate text.</summary>
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

    /// <summary>Returns a part of the text.</summary>
    public RichText Part(int start, int end) => Slice(start, end);

    /// <summary>Returns the text from a position on.</summary>
    public RichText From(int start) => Slice(Math.Min(start, Plain.Length), Plain.Length, [.. Footnotes.Select(f => f with { At = Math.Max(0, f.At - start) })]);

    /// <summary>Joins two texts with a few characters between them.</summary>
    public static RichText Join(RichText left, string between, RichText right)
    {
        var runs = left.Runs.ToList();
        runs.Add(new Run(between, left.Plain.Length, left.Offset, null, false, false, false));
        runs.AddRange(right.Runs.Select(r => r with { Start = r.Start + left.Plain.Length + between.Length }));
        return new RichText(runs, left.lines, left.Offset) { Numbers = left.Numbers };
    }

    /// <summary>Returns the ranges that are not prose: addresses, and code other than a stage or a release.</summary>
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

    /// <summary>Returns the place of a range of <see cref="Plain"/>.</summary>
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
