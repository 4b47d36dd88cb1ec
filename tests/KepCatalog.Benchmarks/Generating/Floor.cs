using KepCatalog.Notes.Reading;
using Markdig;
using YamlDotNet.Core;

namespace KepCatalog.Benchmarks.Generating;

/// <summary>The least that reading the notes can cost: the same texts through the same libraries, and nothing made of it.</summary>
internal static class Floor
{
    /// <summary>Goes through YamlDotNet's events of each front matter, and makes Markdig's tree of each body.</summary>
    public static void Run(NoteText[] notes)
    {
        foreach (var note in notes)
        {
            var body = note.Text;
            if (FrontMatter.Find(note.Text) is { } extent)
            {
                var parser = new Parser(new StringReader(note.Text[extent.Start..extent.End]));
                while (parser.MoveNext())
                {
                }

                body = note.Text[extent.BodyStart..];
            }

            Markdown.Parse(body, MarkdownText.Pipeline);
        }
    }
}
