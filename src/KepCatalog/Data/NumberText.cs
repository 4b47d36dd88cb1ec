namespace KepCatalog.Data;

/// <summary>Numbers as a text, two characters each: the upper sixteen bits, then the lower.</summary>
/// <remarks>
/// An array of numbers would be a field among all data of its assembly, and whoever touches one such field first waits until the
/// types of all are loaded. A text is a text.
/// </remarks>
internal static class NumberText
{
    /// <summary>The number at a place, from 0.</summary>
    public static int At(string numbers, int index) => (numbers[2 * index] << 16) | numbers[(2 * index) + 1];

    /// <summary>All numbers.</summary>
    public static int[] Read(string numbers)
    {
        var all = new int[numbers.Length / 2];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = At(numbers, i);
        }

        return all;
    }
}
