using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Asks about the words of a stretch of text.</summary>
internal static class Words
{
    /// <summary>The value of a <see cref="Sense.Binder"/> that says what something is: "is", "now", and no article.</summary>
    public const Stage Copula = Stage.Alpha;

    /// <summary>Whether a tag may stand in a heading that groups features, and says nothing of a subject.</summary>
    public static bool IsGeneric(Tag tag) => tag.Sense is not (Sense.Neutral or Sense.Software or Sense.Foreign or Sense.AsideStart or Sense.AsideEnd or Sense.Aside or Sense.Owner);

    /// <summary>Whether a text has nothing but stages, numbers and words that any heading may have.</summary>
    public static bool IsGeneric(string text, IReadOnlyList<Tag> tags) => Clauses.IsCovered(text, tags, 0, text.Length, IsGeneric);
}
