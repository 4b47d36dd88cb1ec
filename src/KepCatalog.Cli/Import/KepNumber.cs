using System.Globalization;

namespace KepCatalog.Cli.Import;

/// <summary>Reads the number of a KEP as upstream writes it.</summary>
internal static class KepNumber
{
    /// <summary>The number, leading zeros or not; null for anything else, such as <c>NNNN</c>.</summary>
    public static int? Read(string text)
        => text.Length <= 6 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
