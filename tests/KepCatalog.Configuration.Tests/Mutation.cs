namespace KepCatalog.Configuration.Tests;

/// <summary>A change of a text in one place, as accidents and merges make them.</summary>
/// <param name="Start">Where the change begins.</param>
/// <param name="End">Where the changed part ended.</param>
/// <param name="Replacement">What stands there now.</param>
internal sealed record Mutation(int Start, int End, string Replacement)
{
    private const string Signs = "{}[]\"'|>&*!%@`:,#\t-=?\\ \n~<$;.\0\uFEFF，：é";

    private static readonly string[] Lines =
    [
        "foo: bar\n", "- item\n", "  nested: {\n", "x: \"open\n", "y: 'open\n", "text: |\n", "*unknown\n", "&anchor\n", "<<: *unknown\n", "---\n", "...\n", "# comment\n",
        "{{- if .Values.gates }}\n", "<<<<<<< HEAD\n", "=======\n", "\t\n", "%TAG ! tag:example.org\n", "? complex\n", "]\n", "}\n", "featureGates:\n", "[Service]\n", "\\\n",
    ];

    public static Mutation Of(string text, Random random)
    {
        var at = random.Next(text.Length);
        var line = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        line = Math.Min(line, at);
        var next = text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;
        return random.Next(10) switch
        {
            0 => new(at, at + 1, Signs[random.Next(Signs.Length)].ToString()),
            1 => new(at, at, Signs[random.Next(Signs.Length)].ToString()),
            2 => new(at, at + 1, ""),
            3 => new(line, next, ""),
            4 => new(line, line, text[line..next]),
            5 => new(at, text.Length, ""),
            6 => new(line, line, Lines[random.Next(Lines.Length)]),
            7 => new(line, line, new string(' ', random.Next(1, 5))),
            8 => new(at, Math.Min(text.Length, at + random.Next(40)), ""),
            _ => new(at, at, string.Concat(Enumerable.Repeat(Signs[random.Next(Signs.Length)], random.Next(2, 200)))),
        };
    }

    public string Apply(string text) => text[..Start] + Replacement + text[End..];

    /// <summary>Determines whether the change leaves a setting and all keys above it alone.</summary>
    public bool Spares(string text, int line)
    {
        var (from, to) = (StartOf(text, line), StartOf(text, line + 1));

        // The line that begins the block: everything between it and the setting says what the setting is.
        while (from > 0 && (text[from] is ' ' or '-' || text[StartBefore(text, from)..from].EndsWith("\\\n", StringComparison.Ordinal)))
        {
            from = StartBefore(text, from);
        }

        // What is put right in front of a line is a part of it, unless it is a line of its own.
        var isBefore = End < from || (End == from && (Replacement.EndsWith('\n') || (Replacement.Length == 0 && (Start == 0 || text[Start - 1] == '\n'))));
        return isBefore || Start >= to;
    }

    /// <summary>The line of the changed text where a line is now.</summary>
    public int LineAfter(string text, int line)
        => StartOf(text, line) < Start ? line : line + Replacement.Count(c => c == '\n') - text[Start..End].Count(c => c == '\n');

    private static int StartOf(string text, int line)
    {
        var at = 0;
        for (; line > 1 && at < text.Length; line--)
        {
            at = text.IndexOf('\n', at) + 1;
        }

        return at;
    }

    private static int StartBefore(string text, int start) => text.LastIndexOf('\n', Math.Max(0, start - 2)) is >= 0 and var end && start > 1 ? end + 1 : 0;
}
