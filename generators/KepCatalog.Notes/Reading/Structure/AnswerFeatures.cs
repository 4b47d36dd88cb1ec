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
        var any = false;
        for (var i = 0; i + 1 < text.Sentences.Count && references.Count > 0; i++)
        {
            var question = text.Sentences[i];
            var kep = references.Find(r => r.Start >= question.Start && r.End <= question.End);
            if (kep is null || !IsQuestion(text, question) || IsQuestion(text, text.Sentences[i + 1]))
            {
                continue;
            }

            any = true;
            if (StageOf(text, question, text.Sentences[i + 1]) is { } stage)
            {
                var part = text.Part(question.Start, question.End);
                candidates.Add(
                    new Candidate { Rule = Presentations.Answer, Place = part.Place, Named = new NamedKep(kep, text), TitleText = part, TitleLine = part.Plain, OwnText = part.Plain, Context = context.WithoutStage() }, [])
                    .Stage = stage;
            }
        }

        return any;
    }

    private static bool IsQuestion(RichText text, (int Start, int End) sentence) => sentence.End < text.Plain.Length && text.Plain[sentence.End] is '?' or '？';

    /// <summary>Returns the stage in an answer, or that of the question if the answer agrees, or null.</summary>
    private Stage? StageOf(RichText text, (int Start, int End) question, (int Start, int End) answer)
        => text.Claims(candidates.Release).Find(c => c.Counts && c.Tag.Start >= answer.Start && c.Tag.End <= answer.End) is { } said ? said.Stage
            : text.Plain.Substring(answer.Start, answer.End - answer.Start).TrimStart(' ', '*', '\n').ToLowerInvariant() is var words && Array.Exists(Agreement, a => words.StartsWith(a, StringComparison.Ordinal))
                && text.Tags.Find(t => t.Sense == Sense.Stage && t.Start >= question.Start && t.End <= question.End) is { } asked ? asked.Stage
            : null;
}
