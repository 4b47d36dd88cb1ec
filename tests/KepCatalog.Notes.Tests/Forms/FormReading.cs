using System.Globalization;
using KepCatalog.Notes;
using KepCatalog.Notes.Model;

namespace KepCatalog.Tests.Forms;

/// <summary>What the reader takes from a note of a form, beside what is right.</summary>
internal sealed record FormReading(FormNote Note, IReadOnlyList<string> Expected, IReadOnlyList<string> Read)
{
    /// <summary>Whether exactly the note's features were read, each with its KEP and its stage.</summary>
    public bool IsExact => Expected.SequenceEqual(Read);

    public static FormReading Of(FormNote note) => new(
        note,
        Sorted(note.Truth.Select(f => Pair(f.Kep.Number, f.Stage))),
        Sorted(NoteReader.Read("notes/form.md", note.Markdown).Features.Select(f => Pair(f.Kep, f.Stage))));

    /// <summary>The note with what was read of it, for the one who has to find out why.</summary>
    public string Describe()
        => $"""
            --- {Note.Form.Name}
            {Note.Markdown}
            expected: {string.Join(", ", Expected)}
            read:     {string.Join(", ", Read)}

            """;

    // Their order in the note says nothing: the reader may present a feature where its section stands.
    private static string[] Sorted(IEnumerable<string> pairs) => [.. pairs.Order(StringComparer.Ordinal)];

    private static string Pair(int? kep, Stage stage) => string.Create(CultureInfo.InvariantCulture, $"{kep?.ToString(CultureInfo.InvariantCulture) ?? "-"} {StageNames.Of(stage)}");
}
