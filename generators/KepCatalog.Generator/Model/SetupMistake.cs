using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Model;

/// <summary>What a project got wrong. It concerns no note, so it is no finding.</summary>
/// <param name="Id">The id of its diagnostic.</param>
/// <param name="Arguments">What the diagnostic's message shows.</param>
internal sealed record SetupMistake(string Id, EquatableArray<string> Arguments);
