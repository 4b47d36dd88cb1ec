using System.ComponentModel;

namespace KepCatalog.Data;

/// <summary>Gives the format of generated code that this library reads. The generator compares it with the format that it writes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RecordFormat
{
    /// <summary>The number of the format. It grows with every change of what generated code and the library share.</summary>
    public const int Number = 2;
}
