using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Joins the presentations of a note into features: an overview and its detailed section are one.</summary>
internal sealed class FeatureAssembler(KubernetesVersion? release, Action<FindingKind, Place, string, int?> report)
{
    private readonly Summaries summaries = new(report);
    private readonly Dictionary<Presentation, string> titleKeys = [];

    /// <summary>The features, by their first lines.</summary>
    public EquatableArray<ParsedFeature> Assemble(List<Presentation> presentations, CancellationToken cancellationToken)
    {
        var groups = new List<List<Presentation>>();
        foreach (var presentation in presentations)
        {
            cancellationToken.ThrowIfCancellationRequested();
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

        var features = groups.Select(MakeOne).OrderBy(f => f.Place.Offset).ToList();
        ReportStages(features);
        return features.ToEquatableArray();

        ParsedFeature MakeOne(List<Presentation> group)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Make(group);
        }
    }

    private bool IsSame(List<Presentation> group, Presentation presentation, List<Presentation> all)
    {
        var first = group[0];
        if (first.Kep is { } a && presentation.Kep is { } b)
        {
            if (a != b)
            {
                return false;
            }

            var stage = group.Find(p => p.Stage != Stage.Unknown)?.Stage ?? Stage.Unknown;
            return presentation.Stage == Stage.Unknown || stage == Stage.Unknown || stage == presentation.Stage
                || presentation.StageIsWeak || group.TrueForAll(p => p.StageIsWeak);
        }

        // One of them has no number: the same words under the same stage are the same feature.
        return first.Stage == presentation.Stage && HasSameTitle(group, presentation, all);
    }

    private bool HasSameTitle(List<Presentation> group, Presentation presentation, List<Presentation> all)
    {
        var first = group[0];
        var title = TitleKey(presentation);
        return title.Length > 3 && group.Exists(p => TitleKey(p) == title)
            && (first.Kep is null && presentation.Kep is null || all.Where(p => p.Kep is not null && TitleKey(p) == title).Select(p => p.Kep).Distinct().Count() <= 1);
    }

    /// <summary>The letters of the title; asked again for each other presentation.</summary>
    private string TitleKey(Presentation presentation)
    {
        if (!titleKeys.TryGetValue(presentation, out var key))
        {
            var title = Titles.WithoutStage(presentation.Title.Text);
            key = new string(title.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());
            titleKeys.Add(presentation, key);
        }

        return key;
    }

    private ParsedFeature Make(List<Presentation> group)
    {
        var first = group[0];
        var stage = (group.Find(p => p.Stage != Stage.Unknown && !p.StageIsWeak) ?? first).Stage;
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
            var parts = presentation.Title;
            identifier ??= FeatureTitle.Identifier(parts.Identifier ?? presentation.Line.Identifier);
            title = title.Or(Language.Split(Titles.WithoutStage(FeatureTitle.FirstSentence(parts.Text))));
            var body = bodies.Count;
            bodies.Add(presentation.TitleText);
            bodies.AddRange(presentation.Body.ConvertAll(p => p.Text));
            AddSigs(sigs, presentation, parts);
            AddGates(gates, presentation);
            for (; body < bodies.Count; body++)
            {
                contributors.AddRange(People.Find(bodies[body].Plain));
            }

            foreach (var field in presentation.Fields)
            {
                if (field.Kind == FieldKind.Contributors)
                {
                    contributors.AddRange(People.InValue(field.Value));
                }
            }

            AddLinks(links, presentation.TitleText);
            summary = summary.Or(summaries.Read(presentation));
            title = title.Or(FeatureTitle.OfLink(presentation));
            ReportReference(presentation);
        }

        if (gates.Count == 0)
        {
            gates.AddRange(bodies.SelectMany(GateNames.FindSubjects));
        }

        if (links.Count == 0 && first.Reference is { } reference)
        {
            AddLinks(links, reference.Text);
        }

        return new ParsedFeature(first.Place)
        {
            Kep = group.Find(p => p.Kep is not null)?.Kep,
            Stage = stage,
            Title = title,
            Summary = summary,
            Identifier = identifier,
            TitleCode = first.TitleText.Runs.Where(r => r.IsCode).Select(r => r.Text).Distinct().ToEquatableArray(),
            Sigs = Distinct(sigs, StringComparer.Ordinal),
            Gates = gates.Count < 2 ? gates.ToEquatableArray() : gates.GroupBy(g => g.Value).Select(g => g.First()).ToEquatableArray(),
            Contributors = Distinct(contributors, StringComparer.OrdinalIgnoreCase),
            History = HistoryReader.Read(bodies, release, stage).ToEquatableArray(),
            Links = Distinct(links.FindAll(IsWeb), StringComparer.Ordinal),
        };
    }

    private static void AddLinks(List<string> links, RichText text)
    {
        foreach (var link in KepReferences.Links(text))
        {
            links.Add(link.Url);
        }
    }

    private static EquatableArray<string> Distinct(List<string> texts, StringComparer comparer)
        => texts.Count < 2 ? texts.ToEquatableArray() : texts.Distinct(comparer).ToEquatableArray();

    private static void AddSigs(List<string> sigs, Presentation presentation, Title parts)
    {
        var stated = new List<string>();
        stated.AddRange(presentation.Line.Sigs);
        stated.AddRange(parts.Sigs);
        foreach (var field in presentation.Fields)
        {
            if (field.Kind != FieldKind.Sig)
            {
                continue;
            }

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
            foreach (var paragraph in presentation.Body)
            {
                stated.AddRange(Sigs.Find(paragraph.Text.Plain));
            }
        }

        if (stated.Count == 0)
        {
            var mentioned = new List<string>();
            foreach (var paragraph in presentation.Body)
            {
                mentioned.AddRange(Sigs.All(paragraph.Text.Plain));
            }

            if (Distinct(mentioned, StringComparer.Ordinal) is { Count: 1 } only)
            {
                stated.Add(only[0]);
            }
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
        foreach (var field in presentation.Fields)
        {
            if (field.Kind == FieldKind.Gate)
            {
                gates.AddRange(GateNames.InValue(field.Text, field.Start));
            }
        }

        List<Located<string>> named = [.. presentation.ListedGates, .. GateNames.Find(presentation.TitleText)];
        foreach (var paragraph in presentation.Body)
        {
            named.AddRange(GateNames.Find(paragraph.Text));
        }

        gates.AddRange(named.Count < 2 ? named : named.OrderBy(g => g.Place.Offset));
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
                        $"KEP-{group.Key} is {StageNames.Of(later.Stage)} here and {StageNames.Of(earlier.Stage)} at line {earlier.Place.Line}; a feature has one stage in a release. Where two gates differ in stage, name both.",
                        group.Key);
                }
            }
        }
    }

    private static bool IsWeb(string url)
        => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
