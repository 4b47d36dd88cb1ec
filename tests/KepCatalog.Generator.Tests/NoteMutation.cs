using System.Text;

namespace KepCatalog.Generator.Tests;

/// <summary>Makes a damaged or hostile note: some mutations of a real one, or pieces that mean something in a row.</summary>
internal static class NoteMutation
{
    /// <summary>What means something to YAML, Markdown, the reader, C# or XML.</summary>
    public static readonly string[] Pieces =
    [
        "---\n", "---\nrelease: v1.30\n", "release: ", "v1.30", "1.31", "kep: 24\n", "gate: Foo\n", "owner: kubeadm\n", "owner: a-1\n", "gates: [", "resolve:\n  - gate: ", "    is: kubeadm\n    instead: ", "    reason: x\n", "stages: [{since: v1.30, stage: beta}]\n", "Foo/Bar", "/", "title: ", "totals: { total: 3 }\n", "acknowledge:\n  - finding: KCAT2003\n    reason: x\n",
        "# ", "## ", "### ", "- ", "* ", "1. ", "> ", "| ", "|---|\n", "```\n", "~~~\n", ":::\n", "\n", "\n\n", "\r\n", "\r", "\t", "    ", "<!-- ", " -->", "[^1]", "[^1]: ", "[", "](", ")", "![", "<b>", "</b>", "&amp;", "&#0;", "\\",
        "KEP-24", "KEP-3521: ", "KEP 99999999999999999999", "https://kep.k8s.io/24", "https://kep.k8s.io/", "http://[", "javascript:alert(1)", "{#Name}", "{#class}", "{{< gate >}}", "`FooGate`", "Gate: ", "SIG: Node\n", "SIG Node",
        "Alpha", "Beta", "GA", "Stable", "稳定", "弃用", "移除", "进入 Beta 阶段", "升级到 ", "，", "：", "（", "）", "、", "。", "“", "特性门控", "2024-04-17", "2024 年 4 月 31 日", "共 45 项",
        "\"", "\"\"\"", "\"\"\"\"u8", "{", "}", "{{", "$(x)", "%s", "*/", "/*", "//", "///", "]]>", "</summary>", "<![CDATA[", "#if", "#error", "class", "@", "\\u0022", "\\",
        "\0", "\u0001", "\u0085", "\u2028", "\u202E", "\u2066", "\u200B", "\uFEFF", "\uFFFD", "\uFFFF", "\uD83D", "\uDE00", "\U0001F600", "\U000E0041", "ß", "İ", "ı", "é", "Ω",
    ];

    /// <summary>The note of a random sequence.</summary>
    public static string Make(IReadOnlyList<string> sources, Random random)
    {
        if (random.Next(5) == 0)
        {
            return Hostile(random);
        }

        var text = sources[random.Next(sources.Count)];
        for (var round = random.Next(1, 6); round > 0; round--)
        {
            text = Mutate(text, sources, random);
        }

        return text;
    }

    private static string Hostile(Random random)
    {
        var text = new StringBuilder(random.Next(2) == 0 ? "---\nrelease: v1.30\n---\n## Beta\n" : "");
        for (var count = random.Next(1, 120); count > 0; count--)
        {
            text.Append(Piece(random));
            if (random.Next(4) == 0)
            {
                text.Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Piece(Random random)
    {
        var piece = Pieces[random.Next(Pieces.Length)];
        return random.Next(30) == 0 ? string.Concat(Enumerable.Repeat(piece, random.Next(2, 300))) : piece;
    }

    private static string Mutate(string text, IReadOnlyList<string> sources, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = random.Next(Math.Min(text.Length - at, 200) + 1);
        switch (random.Next(9))
        {
            case 0: // bytes, as a bad disk or a wrong encoding has them
                var bytes = Encoding.UTF8.GetBytes(text);
                for (var flips = random.Next(1, 20); flips > 0 && bytes.Length > 0; flips--)
                {
                    bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                }

                return Encoding.UTF8.GetString(bytes);
            case 1: // a cut
                return random.Next(2) == 0 ? text[..at] : text[at..];
            case 2: // a piece gone
                return text.Remove(at, length);
            case 3: // a piece of another note
                var other = sources[random.Next(sources.Count)];
                var from = random.Next(other.Length + 1);
                return text.Insert(at, other.Substring(from, random.Next(Math.Min(other.Length - from, 400) + 1)));
            case 4: // a piece again and again
                return text.Insert(at, string.Concat(Enumerable.Repeat(text.Substring(at, Math.Min(length, 40)), random.Next(1, 100))));
            case 5: // two lines in each other's place
                var lines = text.Split('\n');
                var (one, two) = (random.Next(lines.Length), random.Next(lines.Length));
                (lines[one], lines[two]) = (lines[two], lines[one]);
                return string.Join('\n', lines);
            case 6: // the head of one and the body of another
                var body = sources[random.Next(sources.Count)];
                return text[..at] + body[random.Next(body.Length + 1)..];
            case 7: // another end of lines
                return text.Replace("\n", random.Next(2) == 0 ? "\r\n" : "\r", StringComparison.Ordinal);
            default:
                return text.Insert(at, Piece(random));
        }
    }
}
