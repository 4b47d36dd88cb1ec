using System.Collections.ObjectModel;
using System.Globalization;
using System.Text;

namespace KepCatalog.Data;

/// <summary>Reads records: what generated code holds of a KEP, a feature or a gate, as one text that is read when it is asked for.</summary>
/// <remarks>
/// <c>|</c> parts fields, <c>;</c> parts the items of a field, <c>^</c> parts an item. A backslash makes the next of these
/// characters, or another backslash, a letter; <c>\n</c> is a line break, <c>\u202E</c> a unit of UTF-16 that nobody would see. An
/// empty text is none.
/// </remarks>
internal static class Record
{
    /// <summary>The pieces between separators; nothing is unescaped yet. None of an empty text.</summary>
    public static string[] Split(string text, char separator)
    {
        if (text.Length == 0)
        {
            return [];
        }

        var count = 1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == separator)
            {
                count++;
            }
        }

        var pieces = new string[count];
        var start = 0;
        var piece = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == separator)
            {
                pieces[piece++] = text.Substring(start, i - start);
                start = i + 1;
            }
        }

        pieces[piece] = text.Substring(start);
        return pieces;
    }

    /// <summary>A piece, or an empty text behind the last.</summary>
    public static string At(string[] pieces, int index) => index < pieces.Length ? pieces[index] : "";

    /// <summary>A piece as a text; null for an empty one.</summary>
    public static string? Text(string piece)
    {
        if (piece.Length == 0)
        {
            return null;
        }

        if (piece.IndexOf('\\') < 0)
        {
            return piece;
        }

        var text = new StringBuilder(piece.Length);
        for (var i = 0; i < piece.Length; i++)
        {
            text.Append(piece[i] != '\\' || i + 1 == piece.Length ? piece[i] : Unescaped(piece, ref i));
        }

        return text.ToString();
    }

    private static char Unescaped(string piece, ref int at)
    {
        switch (piece[++at])
        {
            case 'n':
                return '\n';
            case 'u':
                at += 4;
                return (char)int.Parse(piece.Substring(at - 3, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            default:
                return piece[at];
        }
    }

    /// <summary>The items of a piece as texts.</summary>
    public static IReadOnlyList<string> Texts(string piece) => List(piece, static item => Text(item) ?? "");

    /// <summary>The items of a piece.</summary>
    public static IReadOnlyList<T> List<T>(string piece, Func<string, T> read)
    {
        var items = Split(piece, ';');
        if (items.Length == 0)
        {
            return Array.Empty<T>();
        }

        var list = new T[items.Length];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = read(items[i]);
        }

        return new ReadOnlyCollection<T>(list);
    }

    /// <summary>A whole number.</summary>
    public static int Number(string piece) => piece.Length == 0 ? 0 : int.Parse(piece, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A pattern with its star replaced: <c>notes/keps/*.md</c>; null for an empty text.</summary>
    public static string? Filled(string pattern, string? text) => text is null ? null : pattern.Replace("*", text);

    /// <summary>A stage by its letter.</summary>
    public static Stage Stage(char letter) => letter switch
    {
        'a' => KepCatalog.Stage.Alpha,
        'b' => KepCatalog.Stage.Beta,
        's' => KepCatalog.Stage.Stable,
        'd' => KepCatalog.Stage.Deprecated,
        'r' => KepCatalog.Stage.Removed,
        _ => KepCatalog.Stage.Unknown,
    };

    /// <summary>A step of a history: letter and release, <c>?</c> behind a plan, line, path where it is not the note's own.</summary>
    public static StageChange Change(string item, string? note)
    {
        var parts = Split(item, '^');
        var isPlanned = parts[0].EndsWith("?", StringComparison.Ordinal);
        var release = parts[0].Substring(1, parts[0].Length - (isPlanned ? 2 : 1));
        var milestone = parts[0][0] switch
        {
            'a' => Milestone.Alpha,
            'b' => Milestone.Beta,
            'o' => Milestone.DefaultOn,
            's' => Milestone.Stable,
            'd' => Milestone.Deprecated,
            _ => Milestone.Removed,
        };
        return new StageChange(
            milestone,
            KubernetesVersion.Parse(release),
            new SourceReference(Text(At(parts, 2)) ?? note ?? "", Number(At(parts, 1))),
            isPlanned);
    }

    /// <summary>What a source says otherwise: its word, line, upstream, reason, path where it is not the note's own.</summary>
    public static Disagreement Disagreement(string item, string? note)
    {
        var parts = Split(item, '^');
        return new Disagreement(
            Text(parts[0]) ?? "",
            new SourceReference(Text(At(parts, 4)) ?? note ?? "", Number(At(parts, 1)), upstream: Text(At(parts, 2))),
            Text(At(parts, 3)));
    }
}
