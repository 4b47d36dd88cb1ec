namespace KepCatalog.Generator.Emission;

/// <summary>Writes lists, made on first touch of the class that holds them.</summary>
internal static class ObjectList
{
    /// <summary>The property <c>All</c> with features.</summary>
    public static void Property(CodeWriter code, IEnumerable<string> items) => Property(code, "Feature", items);

    /// <summary>The property <c>All</c>.</summary>
    public static void Property(CodeWriter code, string type, IEnumerable<string> items)
        => Write(code, "public static " + CSharp.ListType + "<" + CSharp.Runtime + type + "> All { get; } =", type, items);

    /// <summary>A method that makes a list of features.</summary>
    public static void Method(CodeWriter code, IEnumerable<string> items)
        => Write(
            code,
            "private static " + CSharp.ListType + "<" + CSharp.Runtime + "Feature> " + Identifier.ListFeatures + "() =>",
            "Feature",
            items);

    private static void Write(CodeWriter code, string head, string type, IEnumerable<string> items)
    {
        code.Line(head);
        code.Indented(() =>
        {
            code.Line("global::System.Array.AsReadOnly(new " + CSharp.Runtime + type + "[]");
            code.Line("{");
            code.Indented(() =>
            {
                foreach (var item in items)
                {
                    code.Line(item + ",");
                }
            });
            code.Line("});");
        });
    }
}
