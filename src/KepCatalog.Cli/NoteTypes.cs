// The notes and the library each have a type with these names. Inside the namespace KepCatalog.Cli,
// the library's types would win silently, so code that works on notes uses these aliases.
global using NoteCatalogue = KepCatalog.Notes.Model.Catalogue;
global using NoteLocalizedText = KepCatalog.Notes.Model.LocalizedText;
global using NoteMilestone = KepCatalog.Notes.Model.Milestone;
global using NoteStage = KepCatalog.Notes.Model.Stage;
global using NoteTotals = KepCatalog.Notes.Model.StatedTotals;
global using NoteVersion = KepCatalog.Notes.Model.KubernetesVersion;
