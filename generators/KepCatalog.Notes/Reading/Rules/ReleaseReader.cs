using System.Globalization;
using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Determines the release of a note, and reads facts about the whole release.</summary>
internal static class ReleaseReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>The keys for the release.</summary>
    public static readonly string[] VersionKeys =
        ["release", "version", "kubernetes", "kubernetes_version", "kubernetes-version", "k8s", "release_announcement.minor_version"];

    /// <summary>The keys whose text may contain the release.</summary>
    public static readonly string[] TitleKeys = ["title", "slug", "linktitle", "description", "subject", "标题"];

    private static readonly Regex TagVersion = new(@"(?:^|[/\\_.-]|v|k8s)1[.-](\d{1,3})(?:[.-]\d+)?(?=$|[/\\_.-])", Options);

    private static readonly Regex Announces = new(
        @"(?:kubernetes|k8s)[^\n]{0,6}v?1\.\d+[^\n]{0,24}(?:正式发布|发布|released|is here|is out|announc|available)|(?:发布|announc\w*|releas\w*)[^\n]{0,40}(?:kubernetes|k8s)[^\n]{0,6}v?1\.\d+", Options);

    private static readonly Regex SpeaksOfThisRelease = new(
        @"^\s*[^\n，。,.:：]{0,12}?(?:的)?\s*(?:发布主题|版本主题|主题|正式发布|发布啦|release theme|theme|is (?:now |finally )?(?:released|available|out|here)|has been released)", Options);

    private static readonly Regex Leads = new(@"(?:1\.\d+[^\n]{0,12}(?:到|至|->|→)|\bto|迁移到|升级到)\s*(?:kubernetes|k8s)?\s*v?$", Options | RegexOptions.RightToLeft);

    private static readonly Regex Since = new(@"(?:距|自|从|继|上一?个?版本|since|after|previous|last|older|与)[^。.\n]{0,12}$", Options);

    /// <summary>Gets the rules for the release of a note.</summary>
    public static IReadOnlyList<FactRule<KubernetesVersion>> VersionRules { get; } =
    [
        new("version.front-matter", Strength.Field, n => Values(n, VersionKeys).Where(v => Parse(v.Text) is not null).Select(v => new Located<KubernetesVersion>(Parse(v.Text)!.Value, v.Place))),
        new("version.front-matter-title", Strength.Marker, n => In(Values(n, TitleKeys).Select(v => (Best(v.Text) ?? FromTag(v.Text), v.Place)))),
        new("version.title", Strength.Marker, n => In(Headings(n.Root).Take(1).Select(h => (Best(h.Plain), h.Place)))),
        new("version.tag", Strength.Clause, n => In(n.FrontMatter.Where(v => IsTag(v.Key)).Select(v => (TryFirst(v.Text, out var version) ? version : FromTag(v.Text), v.Place)))),
        new("version.announcement", Strength.Clause, n => In(Paragraphs(n.Root).Take(12).Where(p => Announces.IsMatch(p.Simplified)).Select(p => (Best(p.Plain), p.Place)))),

        // A number in the text may be any release; a release in the path belongs to the note.
        new("version.path", Strength.Inherited, n => In([(FromPath(n.Path), Place.Start)])),
        new("version.named-most", Strength.Guess, n => MostNamed(Texts(n.Root).Skip(1)) is { } most ? [most] : []),
    ];

    /// <summary>Returns the release of a note from its front matter, title, first heading, tags, slug, first paragraphs or path.</summary>
    public static Located<KubernetesVersion>? ReadVersion(NoteParts note, Action<FindingKind, Place, string> report)
    {
        foreach (var value in Values(note, VersionKeys).TakeWhile(v => Parse(v.Text) is null))
        {
            report(FindingKinds.InvalidValue, value.Place, $"'{value.Text}' is not a release; write it as 1.30 or v1.30.");
        }

        return FactRules.Decide(VersionRules, note);
    }

    private static KubernetesVersion? Parse(string text) => KubernetesVersion.TryParse(text, out var version) || TryFirst(text, out version) ? version : null;

    /// <summary>Returns the first value of each key in the front matter.</summary>
    private static IEnumerable<FrontMatterValue> Values(NoteParts note, string[] keys)
        => keys.Select(k => note.FrontMatter.Find(v => string.Equals(v.Key, k, StringComparison.OrdinalIgnoreCase))).OfType<FrontMatterValue>();

    private static IEnumerable<Located<KubernetesVersion>> In(IEnumerable<(KubernetesVersion? Version, Place Place)> read)
        => read.Where(r => r.Version is not null).Select(r => new Located<KubernetesVersion>(r.Version!.Value, r.Place));

    private static bool IsTag(string key)
        => key.StartsWith("tag", StringComparison.OrdinalIgnoreCase) || key.StartsWith("categor", StringComparison.OrdinalIgnoreCase) || key.StartsWith("keyword", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reports sentences that state a fact of this release but name another release.</summary>
    public static void ReportOtherReleases(
        IEnumerable<RichText> intro, KubernetesVersion release, Action<FindingKind, Place, string> report)
    {
        foreach (var text in intro)
        {
            foreach (var mention in text.Tags.Where(t => t.Sense == Sense.Version))
            {
                if (Versions.Of(mention) != release
                    && SpeaksOfThisRelease.IsMatch(text.Simplified.Substring(mention.End))
                    && !Since.IsMatch(text.Simplified.Substring(Math.Max(0, mention.Start - 24), mention.Start - Math.Max(0, mention.Start - 24))))
                {
                    report(
                        FindingKinds.OtherRelease,
                        text.PlaceAt(mention.Start, mention.Length),
                        $"The note is about v{release}, but this sentence names v{Versions.Of(mention)}; correct one of them.");
                }
            }
        }
    }

    /// <summary>Returns the headings of a note in reading order.</summary>
    public static IEnumerable<RichText> Headings(Section section)
        => (section.Heading is { } heading ? (IEnumerable<RichText>)[heading] : []).Concat(section.Children.SelectMany(Headings));

    /// <summary>Returns the paragraphs of a note in reading order, including list items.</summary>
    public static IEnumerable<RichText> Paragraphs(Section section)
        => section.Paragraphs.Select(p => p.Text).Concat(section.Children.SelectMany(Paragraphs));

    /// <summary>Returns all texts of a note.</summary>
    public static IEnumerable<RichText> Texts(Section root) => Headings(root).Concat(Paragraphs(root)).Concat(Cells(root));

    private static IEnumerable<RichText> Cells(Section section)
        => section.Blocks.OfType<Table>().SelectMany(t => t.Rows).SelectMany(r => r).Concat(section.Children.SelectMany(Cells));

    /// <summary>Returns the release that texts name most often as a Kubernetes release, or else most often in any form, or the first of equals.</summary>
    private static Located<KubernetesVersion>? MostNamed(IEnumerable<RichText> texts)
    {
        var named = new List<Named>();
        foreach (var text in texts)
        {
            foreach (var tag in text.Tags.Where(t => t.Sense == Sense.Version))
            {
                var release = named.Find(n => n.Version == Versions.Of(tag));
                if (release is null)
                {
                    named.Add(release = new Named(Versions.Of(tag), text.Place));
                }

                release.Weight += (tag.Value & Versions.IsNamed) != 0 ? 100 : 1;
            }
        }

        return named.OrderByDescending(n => n.Weight).ThenBy(n => n.Place.Offset).FirstOrDefault() is { } most ? new Located<KubernetesVersion>(most.Version, most.Place) : null;
    }

    /// <summary>Represents a release in texts and its score.</summary>
    private sealed class Named(KubernetesVersion version, Place place)
    {
        public KubernetesVersion Version => version;

        public Place Place => place;

        public int Weight { get; set; }
    }

    /// <summary>Returns the release in a path: from the file name first, then from its directories.</summary>
    private static KubernetesVersion? FromPath(string path)
    {
        foreach (var part in Enumerable.Reverse(path.Split('/', '\\')).Take(3))
        {
            if (FromTag(part) is { } version)
            {
                return version;
            }
        }

        return null;
    }

    private static KubernetesVersion? FromTag(string text)
        => TagVersion.Match(text) is { Success: true } match
            ? new KubernetesVersion(1, int.Parse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture))
            : null;

    private static bool TryFirst(string text, out KubernetesVersion version)
    {
        var first = Versions.First(text);
        version = first ?? default;
        return first is not null;
    }

    /// <summary>Returns the release of a title or sentence. An explicit Kubernetes release precedes a bare number.</summary>
    private static KubernetesVersion? Best(string text)
    {
        var mentions = Tagger.Tag(text).FindAll(t => t.Sense == Sense.Version);
        if (mentions.Count == 0)
        {
            return null;
        }

        // "从 1.23 升级到 1.25" is about the target.
        var target = mentions.FindIndex(m => Leads.IsMatch(Language.Simplified(text.Substring(0, m.Start))));
        var named = mentions.FindAll(m => (m.Value & Versions.IsNamed) != 0);
        return Versions.Of(target >= 0 ? mentions[target] : named.Count > 0 ? named[0] : mentions[0]);
    }
}
