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

/// <summary>Inline text as a reader sees it: without markup, with the places and links behind it.</summary>
internal sealed class RichText
{
    private readonly LineMap lines;

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

    /// <summary>Where the text starts in the note.</summary>
    public int Offset { get; }

    /// <summary>The place of the whole text.</summary>
    public Place Place => lines.At(Offset);

    /// <summary>The first line.</summary>
    public string FirstLine
    {
        get
        {
            var end = Plain.IndexOf('\n');
            return end < 0 ? Plain : Plain.Substring(0, end);
        }
    }

    /// <summary>Whether everything that can be read is bold.</summary>
    public bool IsStrong
        => Plain.Trim().Length > 0 && Runs.All(r => r.IsStrong || r.Text.Trim().Trim(':', '：').Length == 0);

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

    /// <summary>Two texts with a few characters between them.</summary>
    public static RichText Join(RichText left, string between, RichText right)
    {
        var runs = left.Runs.ToList();
        runs.Add(new Run(between, left.Plain.Length, left.Offset, null, false, false, false));
        runs.AddRange(right.Runs.Select(r => r with { Start = r.Start + left.Plain.Length + between.Length }));
        return new RichText(runs, left.lines, left.Offset);
    }

    private RichText Slice(int start, int end)
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

        return new RichText(runs, lines, runs.Count > 0 ? runs[0].Offset : Offset);
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
