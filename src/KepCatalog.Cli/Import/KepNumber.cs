using System.Globalization;

namespace KepCatalog.Cli.Import;

/// <summary>Reads the number of a KEP from upstream.</summary>
internal static class KepNumber
{
    /// <summary>Returns the number, with or without leading zeros, or null for other text, such as <c>NNNN</c>.</summary>
    public static int? Read(string text)
        => text.Length <= 6 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
