using KepCatalog.Notes.Model;

namespace KepCatalog.Tests.Forms;

/// <summary>A feature that a note is going to present: what a careful reader takes from it.</summary>
internal sealed record FormFeature(RealKep Kep, string Title, Stage Stage);
