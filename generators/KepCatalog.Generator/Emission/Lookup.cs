namespace KepCatalog.Generator.Emission;

/// <summary>Writes the methods that find an object: <c>Find</c> and <c>TryFind</c>.</summary>
internal static class Lookup
{
    /// <summary>Writes the method <c>Find</c>, a switch that touches none but the object that is asked for.</summary>
    /// <param name="code">Takes the method.</param>
    /// <param name="type">The type of the objects.</param>
    /// <param name="parameterType">The type of what is asked for.</param>
    /// <param name="parameter">Its name.</param>
    /// <param name="key">What the switch is over, in terms of the parameter.</param>
    /// <param name="arms">Each key's pattern and the object's expression.</param>
    public static void Find(
        CodeWriter code, string type, string parameterType, string parameter, string key, IEnumerable<(string Pattern, string Object)> arms)
    {
        code.Line("public static " + type + "? Find(" + parameterType + " " + parameter + ") => " + key + " switch");
        code.Line("{");
        code.Indented(() =>
        {
            foreach (var (pattern, found) in arms)
            {
                code.Line(pattern + " => " + found + ",");
            }

            code.Line("_ => null,");
        });
        code.Line("};");
    }

    /// <summary>Writes the method <c>TryFind</c> that goes with a <c>Find</c>.</summary>
    public static void TryFind(CodeWriter code, string parameterType, string parameter, string type, string found, Doc summary)
    {
        code.Doc(summary);
        code.Line("public static bool TryFind(");
        code.Indented(() =>
        {
            code.Line(parameterType + " " + parameter + ",");

            // Older frameworks lack the attribute; there the result is nullable and no more is known of it.
            code.Directive("#if NETSTANDARD2_1_OR_GREATER || NETCOREAPP3_0_OR_GREATER");
            code.Line("[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]");
            code.Directive("#endif");
            code.Line("out " + type + "? " + found + ")");
        });
        code.Line("{");
        code.Indented(() =>
        {
            code.Line(found + " = Find(" + parameter + ");");
            code.Line("return " + found + " is not null;");
        });
        code.Line("}");
    }
}
