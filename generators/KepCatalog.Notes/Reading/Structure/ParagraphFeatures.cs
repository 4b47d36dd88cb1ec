using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Finds the features in paragraphs.</summary>
internal sealed class ParagraphFeatures(Candidates candidates, SentenceFeatures sentences, PartFeatures parts)
{
    private static readonly string[] Turns = ["先说", "再说", "说说", "接着", "再看", "来看", "下面", "聊聊", "轮到", "然后", "最后是", "首先是"];

    private readonly LabelledEnds labels = new(candidates);
    private readonly AnswerFeatures answers = new(candidates);

    private KubernetesVersion? Release => candidates.Release;

    /// <summary>Reads a paragraph that may present a KEP, and the blocks that belong to it. Returns the number of these blocks.</summary>
    public int Walk(IReadOnlyList<Block> blocks, int index, RichText text, Context context)
    {
        if (IsAside(text))
        {
            return 0;
        }

        context = candidates.OfSign(text, context);
        var references = Mentions.WithoutPassing(text, candidates.References(text)).FindAll(r => !sentences.IsNoNews(text, r, context.IsAboutEnds || Position.IsLeading(text, [r]) ? context : context.WithoutStage()));
        if (sentences.AddRespective(text, context) || sentences.AddLed(text, context) || labels.Add(text, context) || answers.Add(text, context))
        {
            return 0;
        }

        if (parts.Add(text, index + 1 < blocks.Count ? blocks[index + 1] as ItemList : null, context))
        {
            return 1;
        }

        if (!context.GroupsByStage && LedBy(text) is { } led)
        {
            sentences.Add(text, context.With(new HeadingRole(HeadingKind.Stage, led.Stage, default), text.PlaceAt(led.Tag.Start, led.Tag.Length)), from: led.Tag.End);
            return 0;
        }

        if (LinesOfKeps(text) is { Count: > 1 } lines)
        {
            foreach (var line in lines)
            {
                foreach (var reference in Position.Titling(line[0], Mentions.WithoutPassing(line[0], KepReferences.Find(line[0]))))
                {
                    Add(Presentations.LineWithKep, line[0], reference, context, line.Skip(1).Select(l => new Paragraph(l, false)));
                }
            }

            return 0;
        }

        if (IsByStage(text) || AreSentences(text))
        {
            foreach (var line in text.Lines())
            {
                Walk([new Paragraph(line, false)], 0, line, IsByStage(text) ? context.WithoutStage() : context);
            }

            return 0;
        }

        if (references.Count == 0)
        {
            if (AddByFootnote(text, context))
            {
                return 0;
            }

            var footnotes = blocks.Skip(index + 1).TakeWhile(b => b is Paragraph { IsFootnote: true }).SelectMany(b => b.Paragraphs).ToList();
            if (footnotes.Count > 0 && footnotes.SelectMany(f => Defining.Find([f.Text], Release, out _)).ToList() is { Count: > 0 } below
                && ((context.GroupsByStage && (IsWhole(text) || IsBoldLead(text, out _) || footnotes.TrueForAll(f => Clauses.IsCovered(f.Text.Plain, f.Text.Tags, 0, KepReferences.Find(f.Text) is { Count: > 0 } at ? at[0].Start : f.Text.Plain.Length, Words.IsGeneric)))) || candidates.HasOwnStage(Candidate.Of("", text, null, context.WithoutStage())) || EndWords.HasPassive(text.Plain, text.Tags, Release)))
            {
                foreach (var kep in below)
                {
                    candidates.Add(Candidate.Of(Presentations.ParagraphWithFootnote, text, kep, context), footnotes);
                }

                return 0;
            }

            if (IsBoldLead(text, out var bold) && Candidate.Of(Presentations.Paragraph, text, null, context) is var lead && (context.Stage != Stage.Unknown || (context.IsEnds && EndWords.In(text.Plain, text.Tags, Release) is not null) || StageWords.Marker(new Phrase(bold), Release) is not null))
            {
                candidates.Add(lead, []);
            }
            else if (HasGateAndStage(text) || SaysRemoved(text))
            {
                candidates.Add(Candidate.Of(Presentations.ParagraphWithGate, text, null, context), []);
            }
            else if (IsBoldSubject(text))
            {
                candidates.Add(Candidate.Of(Presentations.Paragraph, text, null, context), []);
            }

            return 0;
        }

        var next = 0;
        if (Position.IsLeading(text, references))
        {
            while (index + next + 1 < blocks.Count && blocks[index + next + 1] is Paragraph following && !IsAboutAnother(following.Text, references[0].Number))
            {
                next++;
            }

            var body = blocks.Skip(index + 1).Take(next).SelectMany(b => b.Paragraphs).ToList();
            var leading = Candidate.Of("", text, new NamedKep(references[0], text), context.WithoutStage());
            leading.Body.AddRange(body);
            leading.Fields.AddRange(body.SelectMany(b => Fields.Of(b.Text)).Concat(Fields.Of(text)));
            if (!context.GroupsByStage && !IsWhole(text) && !candidates.HasOwnStage(leading) && blocks.OfType<Paragraph>().Where(p => Position.IsLeading(p.Text, KepReferences.Find(p.Text))).Take(3).Count() < 3)
            {
                return 0; // it mentions a KEP, but not its stage
            }

            var presented = Position.Titling(text, references);
            foreach (var reference in presented)
            {
                Add(Presentations.ParagraphWithKep, text, reference, context, body);
            }

            sentences.Add(text, context.WithoutStage(), without: presented.ConvertAll(p => p.Number));
            return next;
        }

        var isOnlyOne = Candidates.Distinct(references).Count() == 1;
        if (!isOnlyOne && sentences.AddEnumerated(text, references, context))
        {
            return 0;
        }

        var titling = Position.Titling(text, references);
        var named = titling.Count > 0 ? titling : isOnlyOne ? references.Take(1).ToList() : [];
        if (named.Count > 0 && !Defining.IsOfOtherRelease(text, named[0], Release)
            && (titling.Count > 0 || Mentions.IsDefining(text, named[0]) || !context.GroupsByStage || candidates.Legend.Find(text) is not null || IsBoldLead(text, out _) || context.IsAboutEnds)
            && Candidate.Of(Presentations.ParagraphWithKep, text, new NamedKep(named[0], text), context.WithoutStage()) is var probe)
        {
            probe.Fields.AddRange(Fields.Of(text));
            if (context.GroupsByStage || (titling.Count > 0 && EndWords.In(text.Plain.Substring(0, named[0].Start), Tagger.Tag(text.Plain.Substring(0, named[0].Start)), Release) is not null && named[0].Start < 80) || (candidates.HasOwnStage(probe) && (titling.Count > 0 || IsBoldLead(text, out _) || text.Sentences.Count() > 1 && IsDefinedHere(text, named[0]))))
            {
                foreach (var reference in Candidates.Distinct(named))
                {
                    Add(Presentations.ParagraphWithKep, text, reference, context, []);
                }

                sentences.Add(text, context.WithoutStage(), without: named.ConvertAll(n => n.Number));
                return 0;
            }
        }

        sentences.Add(text, context);
        return 0;
    }

    /// <summary>Returns the stage in a short first sentence without a subject, which is that of the whole paragraph: "Beta corner.", "先说 Beta。"</summary>
    private StageClaim? LedBy(RichText text)
    {
        if (KepReferences.Find(text).Count == 0 || text.Sentences.Count < 3 || text.Sentences[0] is not { Start: 0, End: > 0 and <= 40 and var end } || KepReferences.Find(text).Exists(r => r.Start < end))
        {
            return null;
        }

        var claims = text.Claims(Release).FindAll(c => c.Counts && c.Tag.End <= end);
        var first = Remarks.EndOfTime(text.Plain);
        var lead = text.Plain.Substring(first, Math.Max(0, end - first)).Trim();
        return claims.Count == 1 && !text.Tags.Exists(t => t.End <= end && t is { Sense: Sense.Binder, Stage: Words.Copula } && !IsAdverb(text.Plain, t))
            && (Language.HasHan(lead) ? Array.Exists(Turns, t => lead.StartsWith(t, StringComparison.Ordinal)) : lead.Split(' ').Length <= 4 && text.Tags[0].Start <= first + 1)
            ? claims[0]
            : null;
    }

    // "Not in it, although many say so: …", "没赶上这一版的：…"
    private static bool IsOnOthers(RichText text)
    {
        var first = Math.Max(Remarks.EndOfTime(text.Plain), Remarks.EndOfNumber(text.Plain));
        return text.Plain.IndexOfAny([':', '：']) is > 0 and var colon && KepReferences.Find(text).Exists(r => r.Start > colon) && text.Tags.Find(t => t.Start >= first) is { Sense: Sense.Withdrawn or Sense.Negation } tag && tag.Start - first <= 1 && tag.End < colon
            && text.Sentences.Count > 0 && colon < text.Sentences[0].End && !KepReferences.Find(text).Exists(r => r.Start < colon);
    }

    private static bool IsAdverb(string text, Tag tag) => text.Substring(tag.Start, tag.Length).ToLowerInvariant() is "now" or "finally" or "also";

    // "Further reading: …"
    private static bool IsAside(RichText text)
        => IsOnOthers(text) || text.Tags.Count > 0 && text.Tags[0] is { Start: 0, Sense: Sense.Aside or Sense.AsideStart or Sense.See } tag && tag.End < text.Plain.Length && text.Plain[tag.End] is ':' or '：';

    /// <summary>Reads several footnotes in running text: each belongs to the sentence that its mark ends.</summary>
    private bool AddByFootnote(RichText text, Context context)
    {
        if (text.Footnotes.Count < 2)
        {
            return false;
        }

        var any = false;
        var previous = 0;
        foreach (var note in text.Footnotes)
        {
            var (start, end) = text.SentenceAt(Math.Max(0, Math.Min(note.At, text.Plain.Length) - 1));
            if (start >= end && start > 1)
            {
                (start, end) = text.SentenceAt(start - 2); // the mark is after the full stop
            }

            // "Subresources are stable[^1], and kuberc is alpha[^2]."
            start = Math.Max(start, previous);
            end = text.Footnotes.Any(f => f.At > note.At && f.At <= end) || previous > 0 && previous == start ? Math.Min(end, note.At) : end;
            previous = note.At;
            var part = text.Part(start, Math.Max(start, Math.Min(end, text.Plain.Length)));
            if (Versions.In(part.Tags).ToList() is { Count: > 0 } named && Release is { } release && !named.Contains(release))
            {
                continue; // it is about another release
            }

            foreach (var kep in Defining.Find([note.Text], Release, out _).Where(_ => context.GroupsByStage || part.Claims(Release).Exists(c => c.Counts) || IsOfOneStage(text, note) || EndWords.In(part.Plain, part.Tags, Release) is not null))
            {
                var candidate = candidates.Add(Candidate.Of(Presentations.SentenceWithFootnote, part, kep, context), []);
                candidate.Stage = candidate.Stage == Stage.Unknown && IsOfOneStage(text, note) ? text.Claims(Release).Find(c => c.Counts)!.Stage : candidate.Stage;
                any = true;
            }
        }

        return any;
    }

    // "Now stable: volumes[^1] and metrics[^2]."
    private bool IsOfOneStage(RichText text, FootnoteMark note)
        => text.SentenceAt(Math.Max(0, Math.Min(note.At, text.Plain.Length) - 1)) is var (start, end) && text.Claims(Release).FindAll(c => c.Counts) is { Count: 1 } claims && claims[0].Tag.Start >= start && claims[0].Tag.End <= Math.Min(end, text.Footnotes[0].At);

    /// <summary>Determines whether each line begins with a stage and a colon: "Stable: A, B".</summary>
    private static bool IsByStage(RichText text)
        => text.Plain.IndexOf('\n') >= 0 && text.Lines().All(l => l.Plain.IndexOfAny([':', '：']) is > 0 and var colon && StageWords.Pure(l.Plain.Substring(0, colon)) is not null);

    // Lines that each end as a sentence, or each begin with a stage in brackets.
    private static bool AreSentences(RichText text)
    {
        if (text.Plain.IndexOf('\n') < 0 || text.Footnotes.Count > 0 || KepReferences.Find(text).Count == 0)
        {
            return false;
        }

        var lines = text.Lines().Where(l => l.Plain.Trim().Length > 0).ToList();
        return lines.Count > 1
            && (lines.TrueForAll(l => l.Plain.TrimEnd() is var line && line[line.Length - 1] is '.' or '。' or '!' or '！')
                || lines.TrueForAll(l => l.Plain.TrimStart() is var line && line[0] is '[' or '【' && line.IndexOfAny([']', '】']) is > 1 and <= 16 and var close && StageWords.Pure(line.Substring(1, close - 1)) is not null));
    }

    private static bool IsAboutAnother(RichText text, int kep)
        => Mentions.WithoutPassing(text, KepReferences.Find(text), keepsSee: false) is { Count: > 0 } named && (Position.IsLeading(text, named) || named.TrueForAll(n => n.Number != kep));

    /// <summary>Determines whether a paragraph is only a link or a bold line, which acts as a heading.</summary>
    private static bool IsWhole(RichText text)
        => text.Plain.IndexOf('\n') < 0 && text.Runs.Count > 0 && (text.Runs.All(r => r.IsStrong) || (text.Runs[0].Url is { } url && text.Runs.All(r => r.Url == url)));

    // "Smarter draining moves to beta. It builds on nothing. See KEP-24." is about KEP-24 from its first sentence on, and so are texts that begin like it.
    private bool IsDefinedHere(RichText text, KepReference reference)
        => (Mentions.IsDefining(text, reference) || reference.Start < text.Sentences.SkipWhile(s => s.End < text.Plain.Length && text.Plain[s.End] is '?' or '？').FirstOrDefault().End) && text.Claims(Release).Exists(c => c.Counts);

    private void Add(string rule, RichText text, KepReference reference, Context context, IEnumerable<Paragraph> body)
        => candidates.Add(Candidate.Of(rule, text, new NamedKep(reference, text), context), body);

    // "Streaming encoding of lists (feature gate `X`) goes straight to beta."
    private bool HasGateAndStage(RichText text)
        => text.Sentences.Count > 0 && text.Sentences[0].End is var end && GateNames.Find(text.Part(0, end)).Any() && text.Claims(Release).FindAll(c => c.Counts && c.Tag.End <= end).Count == 1
            && !text.FirstLine.StartsWith("`", StringComparison.Ordinal) && !(text.Runs.Count > 0 && text.Runs[0].IsCode) && text.Tags.Find(t => t.Sense == Sense.Gate) is { } gate && text.Plain.Substring(0, gate.Start).Count(char.IsLetter) > 2;

    // "The `flowcontrol.apiserver.k8s.io/v1beta3` API has been removed; use v1."
    private bool SaysRemoved(RichText text)
        => text.Plain.Length <= 240 && text.Runs.FirstOrDefault(r => r.IsCode) is { Start: <= 4 } && EndWords.HasPassive(text.Plain, text.Tags, Release) && EndWords.In(text.FirstLine, text.Line.Tags, Release) is not null;

    /// <summary>Determines whether a paragraph begins with a bold title.</summary>
    public static bool IsBoldLead(RichText text, out string bold)
    {
        bold = string.Concat(text.Runs.TakeWhile(r => r.IsStrong).Select(r => r.Text)).Trim();
        var rest = text.Plain.Substring(Math.Min(text.Runs.TakeWhile(r => r.IsStrong).Sum(r => r.Text.Length), text.Plain.Length)).TrimStart();
        return bold.Length is > 2 and <= 100 && rest.Length > 0 && (!char.IsLetterOrDigit(rest[0]) || !char.IsLetterOrDigit(bold[bold.Length - 1])) && BlockFeatures.IsTitle(new Phrase(bold)) && !Fields.IsOnlyFields(text);
    }

    /// <summary>Determines whether a paragraph begins with a bold subject and continues with its stage: "**IPVS mode** is also deprecated".</summary>
    private bool IsBoldSubject(RichText text)
    {
        var end = text.Runs.TakeWhile(r => r.IsStrong).Sum(r => r.Text.Length);
        if (end is < 3 or > 100 || end >= text.Plain.Length || !BlockFeatures.IsTitle(new Phrase(text.Plain.Substring(0, end))))
        {
            return false;
        }

        return StageWords.PredicateAt(text, end) is { } word
            && (word.Sense == Sense.End ? EndWords.In(text.Plain, text.Tags, Release) is not null : text.Claims(Release).Exists(c => c.Counts && c.Tag == word));
    }

    /// <summary>Returns the lines of a paragraph by the KEP that begins them, if more than one line begins with a KEP:
    /// a list without bullets. Returns an empty list if the first line does not begin with a KEP.</summary>
    private static List<List<RichText>> LinesOfKeps(RichText text)
    {
        var groups = new List<List<RichText>>();
        if (text.Plain.IndexOf('\n') < 0 || KepReferences.Find(text).Count < 2)
        {
            return groups;
        }

        foreach (var line in text.Lines())
        {
            if (Position.IsLeading(line, KepReferences.Find(line)))
            {
                groups.Add([line]);
            }
            else if (groups.Count == 0)
            {
                return groups;
            }
            else
            {
                groups[groups.Count - 1].Add(line);
            }
        }

        return groups;
    }
}
