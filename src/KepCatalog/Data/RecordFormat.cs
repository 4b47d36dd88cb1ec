using System.ComponentModel;

namespace KepCatalog.Data;

/// <summary>Tells which form of generated code this library reads. The generator compares it with the form that it writes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RecordFormat
{
    /// <summary>The number of the form. It grows with every change of what generated code and the library share.</summary>
    public const int Number = 1;
}
