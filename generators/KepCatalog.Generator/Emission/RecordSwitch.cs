namespace KepCatalog.Generator.Emission;

/// <summary>Writes the method that fetches a record: a tree of small switches. Calling a method first costs the more time, the
/// more it holds, so that one record is to be had for little.</summary>
internal static class RecordSwitch
{
    /// <summary>Arms of a switch.</summary>
    private const int Breadth = 9;

    /// <summary>Writes the method <c>Record</c> and those below it.</summary>
    public static void Write(CodeWriter code, IReadOnlyList<string> records)
        => Write(code, "protected override string Record(int index)", records, 0, records.Count);

    private static void Write(CodeWriter code, string head, IReadOnlyList<string> records, int start, int count)
    {
        var size = 1;
        while (size * Breadth < count)
        {
            size *= Breadth;
        }

        var below = new List<(int Start, int Count)>();
        var place = start == 0 ? "index" : "(index - " + CSharp.Number(start) + ")";
        code.Line(head + " => " + (size == 1 ? place : "(" + place + " / " + CSharp.Number(size) + ")") + " switch");
        code.Line("{");
        code.Indented(() =>
        {
            for (var at = 0; at < count; at += size)
            {
                var arm = CSharp.Number(at / size) + " => ";
                if (size == 1)
                {
                    code.Line(arm + CSharp.String(records[start + at]) + ",");
                }
                else
                {
                    below.Add((start + at, Math.Min(size, count - at)));
                    code.Line(arm + NameOf(start + at, size) + "(index),");
                }
            }

            code.Line("_ => \"\",");
        });
        code.Line("};");
        foreach (var (from, many) in below)
        {
            code.Line();
            Write(code, "private static string " + NameOf(from, size) + "(int index)", records, from, many);
        }
    }

    private static string NameOf(int start, int size) => "From" + CSharp.Number(start) + "By" + CSharp.Number(size);
}
