using System.Text;
using KepCatalog.Generator.Model;

namespace KepCatalog.Generator.Emission;

/// <summary>Writes the method that fetches a record.</summary>
/// <remarks>
/// Where the project's language has UTF-8 literals, all records are one of these, a line each: data that is read where it lies.
/// Elsewhere they are strings in a tree of small switches: calling a method first costs the more time, the more it holds, so that
/// one record is to be had for little.
/// </remarks>
internal static class RecordMethod
{
    private const string Head = "protected override string Record(int index)";

    /// <summary>Arms of a switch.</summary>
    private const int Breadth = 9;

    /// <summary>Writes the method <c>Record</c> and those below it.</summary>
    public static void Write(CodeWriter code, IReadOnlyList<string> records, ProjectSettings settings)
    {
        if (settings.HasUtf8Literals && records.Count > 0)
        {
            Rows(code, [.. records.Select(Line)]);
        }
        else
        {
            Switch(code, Head, records, 0, records.Count);
        }
    }

    private static void Rows(CodeWriter code, string[] records)
    {
        var quotes = new string('"', 3);
        while (records.Any(r => r.IndexOf(quotes, StringComparison.Ordinal) >= 0))
        {
            quotes += '"';
        }

        code.Line(Head + " => " + CSharp.Runtime + "Data.Rows.At(");
        code.Indented(() =>
        {
            code.Line(quotes);
            foreach (var record in records)
            {
                code.Line(record);
            }

            code.Line(quotes + "u8,");
            code.Line(CSharp.Starts(records.Select(r => Encoding.UTF8.GetByteCount(r) + 1)) + ",");
            code.Line("index);");
        });
    }

    /// <summary>A record as a line: editors and formatters take blanks from the ends of lines.</summary>
    private static string Line(string record)
        => record.EndsWith(" ", StringComparison.Ordinal) ? record.Substring(0, record.Length - 1) + Unprintable.Shown(' ') : record;

    private static void Switch(CodeWriter code, string head, IReadOnlyList<string> records, int start, int count)
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
            Switch(code, "private static string " + NameOf(from, size) + "(int index)", records, from, many);
        }
    }

    private static string NameOf(int start, int size) => "From" + CSharp.Number(start) + "By" + CSharp.Number(size);
}
