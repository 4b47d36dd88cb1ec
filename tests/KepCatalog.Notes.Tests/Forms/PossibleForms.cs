namespace KepCatalog.Tests.Forms;

/// <summary>The forms that somebody could write.</summary>
internal static class PossibleForms
{
    public static IReadOnlyList<Form> All { get; } =
    [
        .. from stage in Enum.GetValues<StagePlace>()
           from kep in Enum.GetValues<KepPlace>()
           from container in Enum.GetValues<Container>()
           from tongue in Enum.GetValues<Tongue>()
           from noise in Enum.GetValues<Noise>()
           let form = new Form(stage, kep, container, tongue, noise)
           where IsPossible(form)
           select form,
    ];

    private static bool IsPossible(Form form) => form.Container switch
    {
        // A cell has no lines of its own for a field.
        Container.Table => form.Stage is not StagePlace.FieldLine,

        // The KEP stands in the footnote. Nobody opens a footnote with "#N".
        Container.Footnotes => HasNoColumn(form) && form.Kep is not KepPlace.HashInFront,
        _ => HasNoColumn(form),
    };

    private static bool HasNoColumn(Form form) => form.Stage is not StagePlace.Column && form.Kep is not KepPlace.Column;
}
