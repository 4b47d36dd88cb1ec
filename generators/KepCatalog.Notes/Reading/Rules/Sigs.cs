using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Finds the SIGs that own a feature in prose: <c>led by SIG Node</c>, <c>由 SIG Auth 牵头</c>.</summary>
internal static class Sigs
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string Name = @"(?:SIG|sig|Sig)[ \-/:：]\s?(?<sig>(?i:api[ -]machinery|cloud[ -]provider|cluster[ -]lifecycle|contributor[ -]experience|(?!by\b)[a-z][a-z]+))";

    private static readonly Regex Any = new(Name, Options);

    private static readonly Regex More = new(
        @"\G\s*(?:,\s*and|,|，|、|/|&|and|和|与)\s*(?<sig>API Machinery|Cloud Provider|Cluster Lifecycle|Contributor Experience|[A-Z][A-Za-z]+|etcd)(?![A-Za-z])", Options);

    private static readonly Regex Owner = new(
        @"(?i:\b(?:led|lead|driven|owned|sponsored|championed|by|owner|work)\b|由|牵头|主导|负责|推动|完成|小组|领导|所属|归属)", Options);

    /// <summary>Returns the SIGs that own the feature in a text, in their order.</summary>
    public static IEnumerable<string> Find(string text)
    {
        if (text.IndexOf("sig", StringComparison.OrdinalIgnoreCase) < 0)
        {
            yield break;
        }

        foreach (var (start, end) in Clauses.Sentences(text))
        {
            var sentence = text.Substring(start, end - start);
            if (Owner.IsMatch(sentence))
            {
                foreach (var sig in All(sentence))
                {
                    yield return sig;
                }
            }
        }
    }

    /// <summary>Returns all SIGs in a text.</summary>
    public static IEnumerable<string> All(string text)
    {
        var url = text.IndexOf("://", StringComparison.Ordinal);
        foreach (Match match in Any.Matches(text))
        {
            var name = match.Groups["sig"].Value;
            if ((url >= 0 && IsInAddress(text, match.Index)) || (char.IsLower(name[0]) && text[match.Groups["sig"].Index - 1] is ' ') || SigNames.Recognize("SIG " + name) is not { } sig)
            {
                continue;
            }

            yield return sig;

            // "SIG API Machinery, Apps and Testing".
            for (var next = More.Match(text, match.Index + match.Length); next.Success; next = More.Match(text, next.Index + next.Length))
            {
                if (SigNames.Recognize(next.Groups["sig"].Value) is not { } further)
                {
                    break;
                }

                yield return further;
            }
        }
    }

    private static bool IsInAddress(string text, int at)
    {
        var start = at;
        while (start > 0 && text[start - 1] is > ' ' and < '\u3000' and not '(' and not '<')
        {
            start--;
        }

        return text.IndexOf("://", start, at - start, StringComparison.Ordinal) >= 0;
    }
}
