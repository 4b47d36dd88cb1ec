using System.Globalization;

namespace KepCatalog.Tests.Forms;

/// <summary>Writes the parts of a feature: this is where stage and KEP get their places.</summary>
internal sealed class ItemWriter(Form form, Wording words, Habits habits, string release, Dice dice)
{
    private readonly Markup markup = form.Container is Container.Html ? Markup.Html : Markup.Markdown;

    private Punctuation Marks => words.Marks;

    /// <param name="feature">The feature.</param>
    /// <param name="history">A sentence on what came before, or null.</param>
    /// <param name="last">A sentence that ends its text, or null.</param>
    public FormItem Write(FormFeature feature, string? history, string? last)
    {
        var predicate = form.Stage is StagePlace.Sentence ? dice.OneOf(words.Predicates.Of(feature.Stage)).Replace("{when}", When(), StringComparison.Ordinal) : null;
        return new FormItem
        {
            Head = HasFootnote ? HeadWith(feature, KepPlace.Sentence, markup) : Head(feature, markup),
            Url = form.Kep is KepPlace.UrlBehind && !HasFootnote ? habits.UrlOf(feature.Kep) : null,
            Predicate = habits.SpeaksOfTitle ? predicate : null,
            Field = form.Stage is StagePlace.FieldLine ? Field(feature) : null,
            Text = Marks.Join(Sentences(feature, habits.SpeaksOfTitle ? null : predicate, history, last)),
            Footnote = HasFootnote ? Footnote(feature) : null,
            KepCell = form.Kep is KepPlace.Column ? KepCell(feature.Kep) : null,
            StageCell = form.Stage is StagePlace.Column ? dice.OneOf(words.Values.Of(feature.Stage)) : null,
        };
    }

    /// <summary>The title with its KEP and its stage, as far as they stand there.</summary>
    public string Head(FormFeature feature, Markup how) => HeadWith(feature, form.Kep, how);

    /// <summary>A KEP in the middle of a sentence.</summary>
    public string Mention(RealKep kep)
        => habits.LinksMentions ? markup.Link(habits.NameOf(kep), habits.UrlOf(kep)) : habits.NameOf(kep);

    private bool HasFootnote => form.Container is Container.Footnotes;

    private string HeadWith(FormFeature feature, KepPlace place, Markup how)
    {
        var url = habits.UrlOf(feature.Kep);
        var name = habits.NameOf(feature.Kep);
        var title = Bold(feature.Title, how);
        var hasSuffix = form.Stage is StagePlace.TitleSuffix;
        var suffix = hasSuffix ? habits.BracketedSuffix(feature.Stage, Marks) : "";
        switch (place)
        {
            case KepPlace.LinkInFront when habits.Front is Habits.FrontStyle.WithTitle:
                return how.Link(name + Marks.Colon + feature.Title, url) + suffix;
            case KepPlace.LinkInFront:
                return how.Link(name, url) + (habits.Front is Habits.FrontStyle.Colon ? Marks.Colon : " ") + title + suffix;
            case KepPlace.TrailingBrackets when hasSuffix && habits.Brackets is Habits.BracketOrder.Together:
                return title + Marks.Bracketed(how.Link(name, url) + Marks.Comma + habits.SuffixOf(feature.Stage));
            case KepPlace.TrailingBrackets:
                var link = Marks.Bracketed(how.Link(name, url));
                return title + (habits.Brackets is Habits.BracketOrder.KepFirst ? link + suffix : suffix + link);
            case KepPlace.HashInFront:
                var hash = string.Create(CultureInfo.InvariantCulture, $"#{feature.Kep.Number}");
                return (habits.LinksHash ? how.Link(hash, url) : hash) + " " + title + suffix;
            case KepPlace.LinkOnTitle:
                return habits.LinksSuffix ? Bold(how.Link(feature.Title + suffix, url), how) : Bold(how.Link(feature.Title, url), how) + suffix;
            default:
                return title + suffix;
        }
    }

    private string Bold(string text, Markup how) => habits.BoldTitle ? how.Bold(text) : text;

    private string Footnote(FormFeature feature)
    {
        var url = habits.UrlOf(feature.Kep);
        var link = markup.Link(habits.NameOf(feature.Kep), url);
        return form.Kep switch
        {
            KepPlace.LinkInFront => link + " " + feature.Title,
            KepPlace.TrailingBrackets => feature.Title + Marks.Bracketed(link),
            KepPlace.LinkOnTitle => markup.Link(feature.Title, url),
            KepPlace.UrlBehind => feature.Title + Marks.Colon + url,
            _ => Marks.Join([KepSentence(feature)]),
        };
    }

    private IEnumerable<string> Sentences(FormFeature feature, string? predicate, string? history, string? last)
    {
        if (habits.Describes)
        {
            yield return dice.OneOf(words.Descriptions);
        }

        if (habits.HistoryFirst && history is not null)
        {
            yield return history;
        }

        if (predicate is not null)
        {
            yield return dice.OneOf(words.Subjects) + Marks.Glue + predicate;
        }

        if (!habits.HistoryFirst && history is not null)
        {
            yield return history;
        }

        if (form.Kep is KepPlace.Sentence && !HasFootnote)
        {
            yield return KepSentence(feature);
        }

        if (last is not null)
        {
            yield return last;
        }
    }

    private string KepSentence(FormFeature feature) => dice.OneOf(words.KepSentences).Replace("{kep}", Mention(feature.Kep), StringComparison.Ordinal);

    private string When() => dice.OneOf(words.Whens).Replace("{release}", release, StringComparison.Ordinal);

    private string Field(FormFeature feature)
        => (habits.BoldLabel ? markup.Bold(habits.FieldLabel) : habits.FieldLabel) + Marks.Colon + dice.OneOf(words.Values.Of(feature.Stage));

    private string KepCell(RealKep kep)
    {
        var name = habits.BareKepCell ? kep.Number.ToString(CultureInfo.InvariantCulture) : habits.NameOf(kep);
        return habits.LinksKepCell ? markup.Link(name, habits.UrlOf(kep)) : name;
    }
}
