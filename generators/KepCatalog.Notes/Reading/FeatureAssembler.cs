using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Joins the presentations of a note into features: an overview and its detailed section are one.</summary>
internal sealed class FeatureAssembler(KubernetesVersion? release, Action<FindingKind, Place, string, int?> report)
{
    private const int MaxSummary = 400;

    /// <summary>The features, by their first lines.</summary>
    public EquatableArray<ParsedFeature> Assemble(List<Presentation> presentations)
    {
        var groups = new List<List<Presentation>>();
        foreach (var presentation in presentations)
        {
            var group = groups.Find(g => IsSame(g, presentation, presentations));
            if (group is null)
            {
                groups.Add([presentation]);
            }
            else
            {
                group.Add(presentation);
            }
        }

        var features = groups.Select(Make).OrderBy(f => f.Place.Offset).ToList();
        ReportStages(features);
        return features.ToEquatableArray();
    }

    private static bool IsSame(List<Presentation> group, Presentation presentation, List<Presentation> all)
    {
        var first = group[0];
        if (first.Kep is { } a && presentation.Kep is { } b)
        {
            if (a != b)
            {
                return false;
            }

            var stage = group.Select(p => p.Stage).FirstOrDefault(s => s != Stage.Unknown);
            return presentation.Stage == Stage.Unknown || stage == Stage.Unknown || stage == presentation.Stage
                || presentation.StageIsWeak || group.All(p => p.StageIsWeak);
        }

        // One of them has no number: the same words under the same stage are the same feature.
        if (first.Stage != presentation.Stage)
        {
            return false;
        }

        var title = TitleKey(presentation);
        return title.Length > 3 && group.Any(p => TitleKey(p) == title)
            && (first.Kep is null && presentation.Kep is null || all.Where(p => p.Kep is not null && TitleKey(p) == title).Select(p => p.Kep).Distinct().Count() <= 1);
    }

    private static string TitleKey(Presentation presentation)
    {
        var title = Titles.WithoutStage(Titles.Read(TitleSource(presentation)).Text);
        return new string(title.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());
    }

    private ParsedFeature Make(List<Presentation> group)
    {
        var first = group[0];
        var stage = group.Where(p => p.Stage != Stage.Unknown && !p.StageIsWeak).Select(p => p.Stage).Append(first.Stage).First();
        var title = default(LocalizedText);
        var summary = default(LocalizedText);
        var sigs = new List<string>();
        var gates = new List<Located<string>>();
        var contributors = new List<string>();
        var links = new List<string>();
        string? identifier = null;
        var bodies = new List<RichText>();
        foreach (var presentation in group)
        {
            var parts = Titles.Read(TitleSource(presentation));
            identifier ??= ReadIdentifier(parts.Identifier ?? Titles.Read(presentation.TitleLine).Identifier, presentation);
            title = title.Or(Language.Split(Titles.WithoutStage(FirstSentence(parts.Text))));
            var body = presentation.Body.Select(p => p.Text).ToList();
            bodies.Add(presentation.TitleText);
            bodies.AddRange(body);
            AddSigs(sigs, presentation, parts);
            AddGates(gates, presentation);
            contributors.AddRange(body.Prepend(presentation.TitleText).SelectMany(t => People.Find(t.Plain)));
            contributors.AddRange(presentation.Fields.Where(f => f.Kind == FieldKind.Contributors).SelectMany(f => People.InValue(f.Value)));
            links.AddRange(KepReferences.Links(presentation.TitleText).Select(l => l.Url));
            summary = summary.Or(ReadSummary(presentation));
            title = title.Or(LinkTitle(presentation));
            ReportReference(presentation);
        }

        if (gates.Count == 0)
        {
            gates.AddRange(bodies.SelectMany(GateNames.FindSubjects));
        }

        if (links.Count == 0 && first.Reference is { } reference)
        {
            links.AddRange(KepReferences.Links(reference.Text).Select(l => l.Url));
        }

        return new ParsedFeature(first.Place)
        {
            Kep = group.Select(p => p.Kep).FirstOrDefault(k => k is not null),
            Stage = stage,
            Title = title,
            Summary = summary,
            Identifier = identifier,
            TitleCode = first.TitleText.Runs.Where(r => r.IsCode).Select(r => r.Text).Distinct().ToEquatableArray(),
            Sigs = sigs.Distinct().ToEquatableArray(),
            Gates = gates.GroupBy(g => g.Value).Select(g => g.First()).ToEquatableArray(),
            Contributors = contributors.Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray(),
            History = HistoryReader.Read(bodies, release, stage).ToEquatableArray(),
            Links = links.Where(IsWeb).Distinct().ToEquatableArray(),
        };
    }

    private string? ReadIdentifier(string? name, Presentation presentation)
    {
        if (name is null || Identifiers.IsIdentifier(name))
        {
            return name is not null && name.Length > 0 && name[0] is >= 'A' and <= 'Z' ? name : null;
        }

        // Anchors of headings ({#graduations-to-beta}) look the same; they ask for no name.
        return null;
    }

    /// <summary>The words that title it: those of a leading link, where the link is more than a number; else the line.</summary>
    private static string TitleSource(Presentation presentation)
    {
        var line = presentation.TitleLine;
        var runs = presentation.TitleText.Runs;
        var first = runs.FirstOrDefault(r => r.Text.Trim().Length > 0);
        if (first.Url is { } url && KepReferences.FromUrl(url) is not null)
        {
            var linked = string.Concat(runs.SkipWhile(r => r.Text.Trim().Length == 0).TakeWhile(r => r.Url == url).Select(r => r.Text));
            if (Titles.Read(linked).Text is { Length: > 1 } words && words.Any(char.IsLetter))
            {
                return linked;
            }
        }

        // "Title (KEP-24): what it does" and "标题（KEP-24 Title）" are titled by what stands before the number.
        if (presentation.Reference is { } reference && ReferenceEquals(reference.Text, presentation.TitleText)
            && reference.Reference.End <= line.Length && presentation.TitleText.Plain.StartsWith(line, StringComparison.Ordinal))
        {
            var (start, length) = (reference.Reference.Start, reference.Reference.End - reference.Reference.Start);
            if (line.Substring(start, length).All(c => c is '#' or >= '0' and <= '9') && line.IndexOf("KEP", StringComparison.OrdinalIgnoreCase) < 0)
            {
                return line.Remove(start, length); // a link on nothing but the number
            }

            var before = line.Substring(0, reference.Reference.Start).TrimEnd('(', '（', '[', '【', ' ', '#');
            var opens = line.IndexOfAny(['(', '（'], before.Length, reference.Reference.Start - before.Length) >= 0;
            var after = Regex.Match(line.Substring(reference.Reference.End), @"^[^)）\]】]{0,80}[)）\]】]+\s*(?:(?<goesOn>[:：—–-])\s*\S|$)");
            if (after.Success && (opens || after.Groups["goesOn"].Success) && Titles.Read(before).Text.Length > 1)
            {
                return before;
            }
        }

        return line;
    }

    /// <summary>An item may go on behind its title.</summary>
    private static string FirstSentence(string text)
    {
        var first = Sentences.Split(text).FirstOrDefault()?.Trim();
        return text.Length > 60 && first is { Length: > 8 } ? first : text;
    }

    /// <summary>The title that the link of a KEP gives: <c>[KEP-3521 Pod Scheduling Readiness](…)</c>.</summary>
    private static LocalizedText LinkTitle(Presentation presentation)
    {
        if (presentation.Reference is not { } reference)
        {
            return default;
        }

        foreach (var (url, start, end) in KepReferences.Links(reference.Text))
        {
            if (reference.Reference.Start >= start && reference.Reference.End <= end && !url.Equals(reference.Text.Plain.Substring(start, end - start), StringComparison.Ordinal))
            {
                var words = Titles.Read(reference.Text.Plain.Substring(start, end - start)).Text;
                if (words.Length > 3 && !words.StartsWith("http", StringComparison.OrdinalIgnoreCase))
                {
                    return Language.Of(words);
                }
            }
        }

        return default;
    }

    private static void AddSigs(List<string> sigs, Presentation presentation, Title parts)
    {
        var stated = new List<string>();
        stated.AddRange(Titles.Read(presentation.TitleLine).Sigs);
        stated.AddRange(parts.Sigs);
        foreach (var field in presentation.Fields.Where(f => f.Kind == FieldKind.Sig))
        {
            stated.AddRange(Headings.AreaOf(field.Value) is { Count: > 0 } area ? area : Sigs.All(field.Value));
        }

        if (stated.Count == 0)
        {
            stated.AddRange(Sigs.All(presentation.TitleLine));
        }

        if (stated.Count == 0)
        {
            // The sentence that names the KEP names its owner; else any sentence that names an owner.
            stated.AddRange(presentation.Reference is { } reference ? Sigs.Find(SentenceOf(reference.Text.Plain, reference.Reference.Start)) : []);
        }

        if (stated.Count == 0 && presentation.Reference is { } named)
        {
            // "(KEP-2579, SIG Auth)": close behind the number.
            var after = named.Text.Plain.Substring(named.Reference.End);
            stated.AddRange(Sigs.All(after.Substring(0, Math.Min(40, after.Length))).Take(1));
        }

        if (stated.Count == 0)
        {
            stated.AddRange(presentation.Body.SelectMany(p => Sigs.Find(p.Text.Plain)));
        }

        if (stated.Count == 0)
        {
            var mentioned = presentation.Body.SelectMany(p => Sigs.All(p.Text.Plain)).Distinct().ToList();
            stated.AddRange(mentioned.Count == 1 ? mentioned : []);
        }

        if (stated.Count == 0)
        {
            stated.AddRange(presentation.Context.Sigs);
        }

        sigs.AddRange(stated);
    }

    private static string SentenceOf(string text, int at)
    {
        foreach (var (start, length) in Sentences.Extents(text))
        {
            if (at >= start && at < start + length)
            {
                return text.Substring(start, length);
            }
        }

        return text;
    }

    private static void AddGates(List<Located<string>> gates, Presentation presentation)
    {
        gates.AddRange(presentation.Fields.Where(f => f.Kind == FieldKind.Gate).SelectMany(f => GateNames.InValue(f.Text, f.Start)));
        var listed = presentation.ListedGates;
        var prose = presentation.Body.Select(p => p.Text).Prepend(presentation.TitleText).SelectMany(GateNames.Find);
        gates.AddRange(listed.Concat(prose).OrderBy(g => g.Place.Offset));
    }

    /// <summary>The first paragraph in each language that says what the feature does.</summary>
    private LocalizedText ReadSummary(Presentation presentation)
    {
        var summary = default(LocalizedText);
        RichText? previous = null;
        var rest = presentation.TitleText.Plain.Length > presentation.TitleText.FirstLine.Length
            ? presentation.TitleText.Plain.Substring(presentation.TitleText.FirstLine.Length)
            : null;
        if (rest is not null && presentation.Body.Count == 0)
        {
            summary = Language.Of(Collapse(rest));
        }

        foreach (var paragraph in presentation.Body)
        {
            var text = paragraph.Text;
            if (paragraph.IsQuote || Fields.IsOnlyFields(text) || text.IsStrong || text.Plain.Trim().Length < 12)
            {
                continue;
            }

            var isFirst = summary.IsEmpty;
            summary = summary.Or(Language.Of(Collapse(text.Plain)));
            if (isFirst)
            {
                previous = text;
            }
            else if (previous is not null)
            {
                // The second of the first two paragraphs says the same in the other language, where it is in one.
                ReportDrift(previous, text, presentation.Kep);
                previous = null;
            }
        }

        return summary;
    }

    /// <summary>The code and the releases that one language names and the other does not.</summary>
    private void ReportDrift(RichText first, RichText second, int? kep)
    {
        if (Language.HasHan(first.Plain) == Language.HasHan(second.Plain) || !IsSentence(first.Plain) || !IsSentence(second.Plain))
        {
            return;
        }

        var left = Facts(first);
        var right = Facts(second);
        var differing = left.Except(right).Concat(right.Except(left)).ToList();
        if (differing.Count > 0)
        {
            report(
                FindingKinds.LanguagesDrift,
                second.Place,
                $"The English and the Chinese text differ in {string.Join(", ", differing.Take(4).Select(d => "'" + d + "'"))}; make them say the same.",
                kep);
        }
    }

    private static bool IsSentence(string text) => Language.HasHan(text) || text.Split(' ').Count(w => w.Length > 1) >= 5;

    private static HashSet<string> Facts(RichText text)
    {
        var facts = new HashSet<string>(text.Runs.Where(r => r.IsCode).Select(r => r.Text), StringComparer.Ordinal);
        facts.UnionWith(VersionText.Find(text.Plain).Select(v => v.Version.ToString()));
        return facts;
    }

    private void ReportReference(Presentation presentation)
    {
        if (presentation.Reference is not { } reference)
        {
            return;
        }

        var (found, text) = reference;
        if (found.LinkNumber is { } linked)
        {
            report(
                FindingKinds.LinkDiffers,
                text.PlaceAt(found.Start, found.End - found.Start),
                $"The text says KEP-{found.Number}, its link leads to KEP-{linked}; the text is used. Correct the wrong one.",
                found.Number);
        }

        if (found.HasEmptyLink)
        {
            report(
                FindingKinds.EmptyKepLink,
                text.PlaceAt(found.Start, found.End - found.Start),
                $"The link of KEP-{found.Number} names no KEP; write https://kep.k8s.io/{found.Number}.",
                found.Number);
        }
    }

    private void ReportStages(List<ParsedFeature> features)
    {
        foreach (var feature in features)
        {
            if (feature is { Stage: Stage.Unknown, Kep: { } kep })
            {
                report(
                    FindingKinds.StageUnknown,
                    feature.Place,
                    $"KEP-{kep} is presented without a stage; put it under a heading that names one, or add (Alpha), (Beta) or (GA).",
                    kep);
            }
        }

        foreach (var group in features.Where(f => f.Kep is not null).GroupBy(f => f.Kep))
        {
            foreach (var later in group.Skip(1))
            {
                var earlier = group.First();
                var gatesDiffer = earlier.Gates.Count > 0 && later.Gates.Count > 0
                    && !earlier.Gates.Select(g => g.Value).Intersect(later.Gates.Select(g => g.Value)).Any();
                if (!gatesDiffer)
                {
                    report(
                        FindingKinds.ListedTwice,
                        later.Place,
                        $"KEP-{group.Key} is {later.Stage.Lower()} here and {earlier.Stage.Lower()} at line {earlier.Place.Line}; a feature has one stage in a release. Where two gates differ in stage, name both.",
                        group.Key);
                }
            }
        }
    }

    private static string Collapse(string text)
    {
        text = Regex.Replace(text, @"(?<=[\u2E80-\u9FFF\uFF00-\uFFEF])\s*\n\s*(?=[\u2E80-\u9FFF\uFF00-\uFFEF])", "");
        text = Regex.Replace(text.Replace("\u200B", ""), @"\s+", " ").Trim();
        return text.Length <= MaxSummary ? text : text.Substring(0, CutAt(text)) + "…";
    }

    private static int CutAt(string text)
    {
        var end = text.LastIndexOfAny(['。', '；', '，', ' ', '.'], MaxSummary - 1);
        return end > MaxSummary / 2 ? end : char.IsHighSurrogate(text[MaxSummary - 1]) ? MaxSummary - 1 : MaxSummary;
    }

    private static bool IsWeb(string url)
        => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
