using System.Globalization;
using System.Text;

namespace KepCatalog.Tests.Forms;

/// <summary>How many notes were read exactly: of all, and of each choice.</summary>
internal static class FormShares
{
    public static double Of(IReadOnlyCollection<FormReading> readings) => (double)readings.Count(r => r.IsExact) / readings.Count;

    public static string Table(IReadOnlyCollection<FormReading> readings)
    {
        var table = new StringBuilder(Row("", "", readings));
        for (var i = 0; i < Form.Dimensions.Count; i++)
        {
            // The order of the forms is that of the choices.
            foreach (var choice in PossibleForms.All.Select(f => f.Choices[i]).Distinct())
            {
                table.Append('\n').Append(Row(Form.Dimensions[i], choice, [.. readings.Where(r => r.Note.Form.Choices[i] == choice)]));
            }
        }

        return table.ToString();
    }

    private static string Row(string dimension, string choice, IReadOnlyCollection<FormReading> readings)
        => readings.Count == 0
            ? $"{dimension,-10} {choice,-17} none"
            : string.Create(CultureInfo.InvariantCulture, $"{dimension,-10} {choice,-17} {readings.Count(r => r.IsExact),5} of {readings.Count,5} {Of(readings),7:P1}");
}
