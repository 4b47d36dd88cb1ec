using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Finds the words of the reader by their longest form. Each word has one sense.</summary>
internal static class Lexicon
{
    private static readonly Node Root = Build();

    /// <summary>Returns the longest word that starts at a position, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The position. A Latin word must start here.</param>
    /// <param name="end">The end of the word.</param>
    public static Word? Longest(string text, int at, out int end)
    {
        Word? found = null;
        end = at;
        var node = Root;
        for (var i = at; i < text.Length;)
        {
            var c = Fold(text[i]);
            if (node.Find(c) is not { } next)
            {
                break;
            }

            node = next;
            i++;
            if (c == ' ')
            {
                while (i < text.Length && Fold(text[i]) == ' ')
                {
                    i++;
                }
            }

            if (node.Word is { } word)
            {
                var stop = i;
                while (word.IsStem && stop < text.Length && IsLatin(text[stop]))
                {
                    stop++;
                }

                if (!IsLatin(text[i - 1]) || stop == text.Length || !IsLatin(text[stop]) || (word.Sense == Sense.Kubernetes && text[stop] is '1' or 'v') || (word.Sense == Sense.Stage && IsCount(text, stop)))
                {
                    (found, end) = (word, stop);
                }
            }
        }

        return found;
    }

    /// <summary>Determines whether a number of features starts at a position: <c>Beta19 项</c>.</summary>
    private static bool IsCount(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end > at && end < text.Length && text[at - 1] is not (>= '0' and <= '9') && Fold(text[text[end] == ' ' && end + 1 < text.Length ? end + 1 : end]) is '项' or '个';
    }

    /// <summary>Determines whether a character is part of a Latin word or a number.</summary>
    public static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';

    /// <summary>Returns every word with its sense, for the test that there are no duplicates.</summary>
    internal static IEnumerable<Word> All() => English.Words().Concat(Chinese.Words());

    private static char Fold(char c)
        => c is >= 'A' and <= 'Z' ? (char)(c | 0x20)
            : c is '-' or '\n' or '\t' or '\u00A0' or '\u2010' or '\u2011' ? ' '
            : c is '\u2019' ? '\''
            : Language.Simplified(c);

    private static Node Build()
    {
        var root = new Node();
        foreach (var word in All())
        {
            var node = root;
            foreach (var c in word.Text)
            {
                node = node.Find(c) ?? node.Add(c);
            }

            node.Word = word;
        }

        return root;
    }

    /// <summary>A node in the tree of words. Most nodes have few children, so they are searched one by one; only the root has hundreds.</summary>
    private sealed class Node
    {
        private readonly List<char> ways = [];
        private readonly List<Node> nodes = [];
        private Dictionary<char, Node>? many;

        public Word? Word { get; set; }

        public Node? Find(char c)
            => many is not null ? many.TryGetValue(c, out var found) ? found : null
                : ways.IndexOf(c) is >= 0 and var at ? nodes[at] : null;

        public Node Add(char c)
        {
            var node = new Node();
            ways.Add(c);
            nodes.Add(node);
            if (ways.Count > 16)
            {
                many ??= [];
                for (var i = many.Count; i < ways.Count; i++)
                {
                    many.Add(ways[i], nodes[i]);
                }
            }

            return node;
        }
    }
}

/// <summary>Represents a word of the lexicon.</summary>
/// <param name="Text">The word in lower case. A blank matches any white space or a hyphen.</param>
/// <param name="Sense">Its sense.</param>
/// <param name="Value">The stage that it names, or 0 for other senses.</param>
/// <param name="IsStem">Whether longer words that begin with it have the same sense: <c>graduat*</c>.</param>
internal sealed record Word(string Text, Sense Sense, int Value, bool IsStem)
{
    /// <summary>Returns the words of a list: separated by blanks, <c>_</c> for a blank inside a word, <c>*</c> after a stem.</summary>
    public static IEnumerable<Word> List(Sense sense, string words) => List(sense, 0, words);

    /// <inheritdoc cref="List(Sense, string)"/>
    public static IEnumerable<Word> List(Sense sense, Stage stage, string words) => List(sense, (int)stage, words);

    private static IEnumerable<Word> List(Sense sense, int value, string words)
    {
        foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            yield return new Word(word.TrimEnd('*').Replace('_', ' '), sense, value, word[word.Length - 1] == '*');
        }
    }
}
