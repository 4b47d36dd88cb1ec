using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Model;

/// <summary>What the file of the SIGs shows.</summary>
/// <param name="Sigs">The SIGs, by display form.</param>
internal sealed record SigIndex(EquatableArray<CatalogueSig> Sigs)
{
    /// <summary>The SIG index of a catalogue.</summary>
    public static SigIndex Of(Catalogue catalogue) => new(catalogue.Sigs);

    /// <summary>The slug of a SIG in display form; the display form itself for one that is not in the list.</summary>
    public static string SlugOf(EquatableArray<CatalogueSig> sigs, string name)
    {
        foreach (var sig in sigs)
        {
            if (sig.Name == name)
            {
                return sig.Slug;
            }
        }

        return name;
    }
}
