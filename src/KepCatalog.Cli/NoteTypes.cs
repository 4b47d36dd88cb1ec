// The notes and the library each have a type of these names, and inside the namespace KepCatalog.Cli the
// library's would win in silence. Code on notes says which one it means.
global using NoteCatalogue = KepCatalog.Notes.Model.Catalogue;
global using NoteLocalizedText = KepCatalog.Notes.Model.LocalizedText;
global using NoteMilestone = KepCatalog.Notes.Model.Milestone;
global using NoteStage = KepCatalog.Notes.Model.Stage;
global using NoteTotals = KepCatalog.Notes.Model.StatedTotals;
global using NoteVersion = KepCatalog.Notes.Model.KubernetesVersion;
