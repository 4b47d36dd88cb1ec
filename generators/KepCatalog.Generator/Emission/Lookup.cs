namespace KepCatalog.Generator.Emission;

/// <summary>Writes the methods that find an object.</summary>
internal static class Lookup
{
    /// <summary>Writes the method <c>TryFind</c> that goes with a <c>Find</c>.</summary>
    public static void TryFind(
        CodeWriter code, string parameterType, string parameter, Doc parameterDoc, string type, string found, Doc summary, Words words)
    {
        code.Doc(summary);
        code.Param(parameter, parameterDoc);
        code.Param(found, words.TryFindOut);
        code.Returns(words.TryFindReturns);
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
