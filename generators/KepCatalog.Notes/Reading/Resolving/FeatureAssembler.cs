using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Joins the candidates of a note into features: an overview and its detailed section are one feature.</summary>
internal sealed class FeatureAssembler(KubernetesVersion? release, bool explains, Action<FindingKind, Place, string, int?> report)
{
    private readonly Summaries summaries = new(report);
    private readonly Dictionary<Candidate, string> titleKeys = [];
    private Dictionary<string, int> linkedKeps = [];

    /// <summary>Returns the features, ordered by their first lines.</summary>
    public EquatableArray<ParsedFeature> Assemble(Candidates found, CancellationToken cancellationToken)
    {
        var candidates = found.All;
        linkedKeps = found.Links.GroupBy(l => KeyOf(l.Title)).Where(g => g.Select(l => l.Kep.Number).Distinct().Count() == 1).ToDictionary(g => g.Key, g => g.First().Kep.Number);
        var groups = new List<List<Candidate>>();
        foreach (var candidate in candidates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var group = groups.Find(g => IsSame(g, candidate, candidates));
            if (group is null)
            {
                groups.Add([candidate]);
            }
            else
            {
                group.Add(candidate);
            }
        }

        var features = groups.ConvertAll(MakeOne).OrderBy(f => f.Feature.Place.Offset).ToList();
        ReportStages(features);
        return features.ConvertAll(f => f.Feature).ToEquatableArray();

        (ParsedFeature Feature, List<Candidate> Group) MakeOne(List<Candidate> group)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return (Make(group), group);
        }
    }

    private bool IsSame(List<Candidate> group, Candidate candidate, List<Candidate> all)
    {
        var first = group[0];
        if (first.Kep is { } a && candidate.Kep is { } b)
        {
            if (a != b)
            {
                return false;
            }

            var stage = group.Find(p => p.Stage != Stage.Unknown)?.Stage ?? Stage.Unknown;
            return candidate.Stage == Stage.Unknown || stage == Stage.Unknown || stage == candidate.Stage
                || candidate.StageIsWeak || group.TrueForAll(p => p.StageIsWeak);
        }

        // If one of them has no number, the same words at the same stage are the same feature.
        return (first.Stage == candidate.Stage || first.Stage == Stage.Unknown || candidate.Stage == Stage.Unknown) && HasSameTitle(group, candidate, all);
    }

    private bool HasSameTitle(List<Candidate> group, Candidate candidate, List<Candidate> all)
    {
        var first = group[0];
        var title = TitleKey(candidate);
        if (title.Length > 9 && first.Kep is null != candidate.Kep is null && group.Exists(p => IsPart(TitleKey(p), title))
            && (group.TrueForAll(p => p.Stage == Stage.Unknown) || candidate.Stage == Stage.Unknown)
            && all.Where(p => IsPart(TitleKey(p), title)).Select(p => p.Kep).Where(k => k is not null).Distinct().Count() == 1)
        {
            return true; // "User Namespaces" with its KEP, "User Namespaces in Pods" with its stage
        }

        return title.Length > 3 && group.Exists(p => TitleKey(p) == title)
            && (first.Kep is null && candidate.Kep is null || all.Where(p => p.Kep is not null && TitleKey(p) == title).Select(p => p.Kep).Distinct().Count() <= 1);
    }

    private static bool IsPart(string left, string right)
        => left.Length > 9 && right.Length > 9 && (left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal));

    /// <summary>Returns the letters of the title. It is used for each other candidate.</summary>
    private string TitleKey(Candidate candidate)
    {
        if (!titleKeys.TryGetValue(candidate, out var key))
        {
            key = KeyOf(candidate.Title.Text);
            titleKeys.Add(candidate, key);
        }

        return key;
    }

    private static LocalizedText WithoutStage(LocalizedText title)
    {
        var english = title.English is { } original ? Titles.WithoutStage(original) : null;
        var chinese = title.Chinese is { } written ? Titles.WithoutStage(written) : null;

        // "AppArmor 正式进入 GA" leaves an English title; next to an English title, the Chinese one is unchanged.
        return chinese is null || Language.HasHan(chinese) ? new LocalizedText(english, chinese)
            : english is null ? new LocalizedText(chinese, null)
            : new LocalizedText(english, title.Chinese);
    }

    private static string KeyOf(string title)
        => new(Titles.WithoutStage(Titles.Read(title).Text).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());

    private ParsedFeature Make(List<Candidate> group)
    {
        var first = group[0];
        var stage = Deciding(group).Stage;
        var title = default(LocalizedText);
        var summary = default(LocalizedText);
        var sigs = new List<string>();
        var gates = new List<Located<string>>();
        var contributors = new List<string>();
        var links = new List<string>();
        string? identifier = null;
        var bodies = new List<RichText>();
        foreach (var candidate in group)
        {
            var parts = candidate.Title;
            identifier ??= FeatureTitle.Identifier(parts.Identifier ?? candidate.Line.Identifier);
            title = title.Or(TitleOf(candidate));
            var body = bodies.Count;
            bodies.Add(candidate.TitleText);
            bodies.AddRange(candidate.Body.ConvertAll(p => p.Text));
            sigs.AddRange(SigRules.Read(candidate).Select(s => s.Value));
            gates.AddRange(GateRules.Read(candidate).Select(g => g.Gate));
            for (; body < bodies.Count; body++)
            {
                contributors.AddRange(People.Find(bodies[body].Plain));
            }

            foreach (var field in candidate.Fields)
            {
                if (field.Kind == FieldKind.Contributors)
                {
                    contributors.AddRange(People.InValue(field.Value));
                }
            }

            AddLinks(links, candidate.TitleText);
            summary = summary.Or(summaries.Read(candidate));
            title = title.Or(FeatureTitle.OfLink(candidate));
            ReportReference(candidate);
        }

        if (gates.Count == 0)
        {
            gates.AddRange(group.SelectMany(GateRules.Subject.Read));
        }

        if (links.Count == 0 && first.Named is { } reference)
        {
            AddLinks(links, reference.Text);
        }

        var feature = new ParsedFeature(first.Place)
        {
            Kep = group.Find(p => p.Kep is not null)?.Kep ?? (linkedKeps.TryGetValue(TitleKey(first), out var linked) ? linked : null),
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
        return explains ? feature with { Evidence = Explanation.Of(feature, group).ToEquatableArray() } : feature;
    }

    /// <summary>Returns the candidate that decides the stage of the feature: the first with a stage.</summary>
    internal static Candidate Deciding(List<Candidate> group) => group.Find(p => p.Stage != Stage.Unknown && !p.StageIsWeak) ?? group[0];

    /// <summary>Returns the title of a candidate without its stage.</summary>
    internal static LocalizedText TitleOf(Candidate candidate) => WithoutStage(Language.Split(FeatureTitle.FirstSentence(candidate.Title.Text)));

    private static void AddLinks(List<string> links, RichText text)
    {
        foreach (var link in KepReferences.Links(text))
        {
            links.Add(link.Url);
        }
    }

    private static EquatableArray<string> Distinct(List<string> texts, StringComparer comparer)
        => texts.Count < 2 ? texts.ToEquatableArray() : texts.Distinct(comparer).ToEquatableArray();

    private void ReportReference(Candidate candidate)
    {
        if (candidate.Named is not { } reference)
        {
            return;
        }

        var (found, text) = reference;
        if (found.LinkNumber is { } linked)
        {
            report(
                FindingKinds.LinkDiffers,
                text.PlaceAt(found.Start, found.End - found.Start),
                $"The text says KEP-{found.Number}, but its link leads to KEP-{linked}; the text is used. Correct one of them.",
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

    private void ReportStages(List<(ParsedFeature Feature, List<Candidate> Group)> features)
    {
        foreach (var (feature, group) in features)
        {
            if (feature is { Stage: Stage.Unknown, Kep: { } kep })
            {
                report(
                    FindingKinds.StageUnknown,
                    feature.Place,
                    $"KEP-{kep} has no stage{IgnoredIn(group[0], kep)}; put it under a heading that names one, or add (Alpha), (Beta) or (GA).",
                    kep);
            }
        }

        foreach (var group in features.Where(f => f.Feature.Kep is not null).GroupBy(f => f.Feature.Kep))
        {
            var (earlier, first) = group.First();
            foreach (var (later, candidates) in group.Skip(1))
            {
                var gatesDiffer = earlier.Gates.Count > 0 && later.Gates.Count > 0
                    && !earlier.Gates.Select(g => g.Value).Intersect(later.Gates.Select(g => g.Value)).Any();
                if (!gatesDiffer)
                {
                    report(
                        FindingKinds.ListedTwice,
                        later.Place,
                        $"KEP-{group.Key} is {StageNames.Of(later.Stage)} here{RuleOf(candidates)}, but {StageNames.Of(earlier.Stage)} on line {earlier.Place.Line}{RuleOf(first)}; a feature has one stage in a release. If two gates have different stages, name both.",
                        group.Key);
                }
            }
        }
    }

    /// <summary>Returns the first stage word about a KEP that a veto excludes, with the name of the veto, or an empty text. An adjective is no stage word.</summary>
    private string IgnoredIn(Candidate candidate, int kep)
        => candidate.Body.Select(p => p.Text).Prepend(candidate.TitleText).Where(t => KepReferences.Find(t).TrueForAll(k => k.Number == kep))
            .SelectMany(t => t.Claims(release).Where(c => c.Veto is not (null or "attributive")).Select(c => (Text: t, Claim: c)))
            .FirstOrDefault() is { Claim: { } claim, Text: var text }
            ? $" ('{text.Plain.Substring(claim.Tag.Start, claim.Tag.Length)}' on line {text.PlaceAt(claim.Tag.Start).Line} does not count: {claim.Veto})"
            : "";

    /// <summary>Returns the name of the rule that decided the stage.</summary>
    private static string RuleOf(List<Candidate> group) => StageRules.Strongest(Deciding(group).Evidence) is { } evidence ? $" ({evidence.Rule})" : "";

    private static bool IsWeb(string url)
        => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
