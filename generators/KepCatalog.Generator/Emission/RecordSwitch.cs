using System.Globalization;

namespace KepCatalog.Generator.Emission;

/// <summary>Writes the method that fetches a record. It is cut into parts, each with the records of some neighbours: a
/// method costs the more time, when it is first called, the more it holds.</summary>
internal static class RecordSwitch
{
    /// <summary>Writes the method <c>Record</c> and its parts.</summary>
    public static void Write(CodeWriter code, IReadOnlyList<string> records)
    {
        var size = Math.Max(1, (int)Math.Ceiling(Math.Sqrt(records.Count)));
        var parts = (records.Count + size - 1) / size;
        Switch(code, "protected override string Record(int index) => (index / " + Number(size) + ")", Enumerable.Range(0, parts).Select(p => "Part" + Number(p) + "(index)"));
        for (var part = 0; part < parts; part++)
        {
            code.Line();
            Switch(
                code,
                "private static string Part" + Number(part) + "(int index) => (index % " + Number(size) + ")",
                records.Skip(part * size).Take(size).Select(CSharp.String));
        }
    }

    private static void Switch(CodeWriter code, string head, IEnumerable<string> arms)
    {
        code.Line(head + " switch");
        code.Line("{");
        code.Indented(() =>
        {
            var index = 0;
            foreach (var arm in arms)
            {
                code.Line(Number(index++) + " => " + arm + ",");
            }

            code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),");
        });
        code.Line("};");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
