using KepCatalog.Generator.Model;

namespace KepCatalog.Generator.Emission;

/// <summary>Writes the property that holds the rows of a table: as a UTF-8 literal if the project's language has these, otherwise as
/// a string.</summary>
internal static class RowsProperty
{
    private const string Head = "protected override global::System.ReadOnlySpan<byte> Rows => ";

    /// <summary>Writes the property <c>Rows</c>.</summary>
    public static void Write(CodeWriter code, IReadOnlyList<string> rows, ProjectSettings settings)
    {
        if (rows.Count == 0)
        {
            code.Line(Head + "default;");
        }
        else if (settings.HasUtf8Literals)
        {
            var quotes = new string('"', 3);
            while (rows.Any(r => r.IndexOf(quotes, StringComparison.Ordinal) >= 0))
            {
                quotes += '"';
            }

            code.Line(Head.TrimEnd());
            code.Indented(() =>
            {
                code.Line(quotes);
                foreach (var row in rows)
                {
                    code.Line(WithoutBlankAtEnd(row));
                }

                code.Line(); // each row has an end, and the literal's last line has none
                code.Line(quotes + "u8;");
            });
        }
        else
        {
            code.Line("private static readonly byte[] Bytes = Encode(" + CSharp.String(string.Concat(rows.Select(r => r + "\n"))) + ");");
            code.Line();
            code.Line(Head + "Bytes;");
        }
    }

    /// <summary>Editors and formatters remove blanks from the ends of lines.</summary>
    private static string WithoutBlankAtEnd(string row)
        => row.EndsWith(" ", StringComparison.Ordinal) ? row.Substring(0, row.Length - 1) + Unprintable.Shown(' ') : row;
}
