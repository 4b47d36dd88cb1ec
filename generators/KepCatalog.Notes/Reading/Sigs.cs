using System.Text.RegularExpressions;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Finds the SIGs that prose names as the owners of a feature: <c>led by SIG Node</c>, <c>由 SIG Auth 牵头</c>.</summary>
internal static class Sigs
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string Name = @"(?:SIG|sig|Sig)[ \-/](?<sig>(?i:api[ -]machinery|cloud[ -]provider|cluster[ -]lifecycle|contributor[ -]experience|[a-z][a-z]+))";

    private static readonly Pattern Any = new(Name, Options, "SIG", "sig", "Sig");

    private static readonly Pattern Owner = new(
        @"(?i:\b(?:led|lead|driven|owned|sponsored|championed|by|owner|work)\b|由|牵头|主导|负责|推动|完成|小组|领导|所属|归属)", Options);

    /// <summary>The SIGs that own the feature that a text is about, first to last.</summary>
    public static IEnumerable<string> Find(string text)
    {
        foreach (var sentence in Sentences.Split(text))
        {
            if (Any.MayMatch(sentence) && Owner.IsMatch(sentence))
            {
                foreach (var sig in All(sentence))
                {
                    yield return sig;
                }
            }
        }
    }

    /// <summary>Every SIG that a text names.</summary>
    public static IEnumerable<string> All(string text)
    {
        foreach (Match match in Any.Matches(text))
        {
            if (SigNames.Recognize("SIG " + match.Groups["sig"].Value) is { } sig)
            {
                yield return sig;
            }
        }
    }
}
