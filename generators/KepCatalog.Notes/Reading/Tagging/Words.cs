using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Classifies the words of a range of text.</summary>
internal static class Words
{
    /// <summary>The value of a <see cref="Sense.Binder"/> that connects a subject to its predicate: "is", "now", but not an article.</summary>
    public const Stage Copula = Stage.Alpha;

    /// <summary>The value of a <see cref="Sense.Binder"/> that stands for the feature before it: "it", "该特性".</summary>
    public const Stage Pronoun = Stage.Beta;

    /// <summary>Determines whether a tag may be in a heading that groups features, because it names no subject.</summary>
    public static bool IsGeneric(Tag tag) => tag.Sense is not (Sense.Neutral or Sense.Software or Sense.Foreign or Sense.AsideStart or Sense.AsideEnd or Sense.Aside or Sense.Owner);

    /// <summary>Determines whether a text contains only stages, numbers and words that any heading may have.</summary>
    public static bool IsGeneric(string text, IReadOnlyList<Tag> tags) => Clauses.IsCovered(text, tags, 0, text.Length, IsGeneric);
}
