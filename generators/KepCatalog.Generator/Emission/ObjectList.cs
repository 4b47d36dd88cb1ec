namespace KepCatalog.Generator.Emission;

/// <summary>Writes lists, made on first touch of the class that holds them.</summary>
internal static class ObjectList
{
    /// <summary>The property <c>All</c>.</summary>
    public static void Property(CodeWriter code, string type, IEnumerable<string> items)
        => Write(code, "public static " + CSharp.ListType + "<" + CSharp.Runtime + type + "> All { get; } =", type, items);

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
