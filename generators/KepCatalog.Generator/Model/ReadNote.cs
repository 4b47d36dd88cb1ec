using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Model;

/// <summary>A note as it was read.</summary>
/// <param name="Note">What it says. Its path is the display path, so nothing of the machine gets into what is emitted.</param>
/// <param name="FilePath">Where the file is: what a diagnostic has to name.</param>
internal sealed record ReadNote(ParsedNote Note, string FilePath);
