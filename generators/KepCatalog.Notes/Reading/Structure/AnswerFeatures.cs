using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Finds KEPs in questions whose answers follow in the same paragraph: "Did sidecars (KEP-753) go GA? They did."</summary>
internal sealed class AnswerFeatures(Candidates candidates)
{
    private static readonly string[] Agreement = ["yes", "yep", "yup", "it is", "it did", "they are", "they did", "it has", "是的", "是", "对", "有了", "嗯"];

    /// <summary>Reads a paragraph. Returns whether a question in it names a KEP and has an answer.</summary>
    public bool Add(RichText text, Context context)
    {
        var references = KepReferences.Find(text);
        if (references.Count == 0)
        {
            return false;
        }

        var any = false;
        foreach (var (question, answer) in Pairs(text, references))
        {
            any = true;
            if (StageOf(text, question, answer) is { } stage)
            {
                var part = text.Part(question.Start, question.End);
                candidates.Add(
                    new Candidate { Rule = Presentations.Answer, Place = part.Place, Named = new NamedKep(references.Find(r => r.Start >= question.Start && r.End <= question.End)!, text), TitleText = part, TitleLine = part.Plain, OwnText = part.Plain, Context = context.WithoutStage() }, [])
                    .Stage = stage;
            }
        }

        return any;
    }

    /// <summary>Returns the questions that name a KEP with their answers: the next line of a chat, or else the next sentence.</summary>
    private static IEnumerable<((int Start, int End) Question, (int Start, int End) Answer)> Pairs(RichText text, List<KepReference> references)
    {
        var lines = Lines(text.Plain);
        var asked = lines.Count < 2 ? [] : Enumerable.Range(0, lines.Count - 1).Where(i => Asks(i) && !Names(lines[i + 1])).ToList();
        if (asked.Count > 0)
        {
            return asked.Select(i => (lines[i], lines[i + 1]));
        }

        return Enumerable.Range(0, Math.Max(0, text.Sentences.Count - 1))
            .Where(i => Names(text.Sentences[i]) && IsQuestion(text, text.Sentences[i]) && !IsQuestion(text, text.Sentences[i + 1]))
            .Select(i => (text.Sentences[i], text.Sentences[i + 1]));

        bool Names((int Start, int End) range) => references.Exists(r => r.Start >= range.Start && r.End <= range.End);

        bool Asks(int line)
            => Names(lines[line]) && text.Plain.Substring(lines[line].Start, lines[line].End - lines[line].Start) is var words
                && words.IndexOfAny([':', '：']) is > 0 and <= 24 && (words.IndexOfAny(['?', '？']) >= 0 || words.IndexOf("呢，", StringComparison.Ordinal) > 0);
    }

    private static List<(int Start, int End)> Lines(string text)
    {
        var lines = new List<(int Start, int End)>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            lines.Add((start, end));
            start = end + 1;
        }

        return lines;
    }

    private static bool IsQuestion(RichText text, (int Start, int End) sentence) => sentence.End < text.Plain.Length && text.Plain[sentence.End] is '?' or '？';

    /// <summary>Returns the stage in an answer, or that of the question if the answer agrees, or null.</summary>
    private Stage? StageOf(RichText text, (int Start, int End) question, (int Start, int End) answer)
        => text.Claims(candidates.Release).Find(c => c.Counts && c.Tag.Start >= answer.Start && c.Tag.End <= answer.End) is { } said ? said.Stage
            : text.Plain.Substring(answer.Start, answer.End - answer.Start).ToLowerInvariant() is var words && words.Substring(AnswerStart(words)).TrimStart(' ', '*', '\n') is var reply && Array.Exists(Agreement, a => reply.StartsWith(a, StringComparison.Ordinal))
                && text.Tags.Find(t => t.Sense == Sense.Stage && t.Start >= question.Start && t.End <= question.End) is { } asked ? asked.Stage
            : null;

    /// <summary>Returns the end of the name in front of a line of a chat: "bob: yes".</summary>
    private static int AnswerStart(string words) => words.LastIndexOfAny([':', '：'], Math.Min(words.Length - 1, 24)) + 1;
}
