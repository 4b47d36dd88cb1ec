namespace KepCatalog.Tests.Forms;

/// <summary>A few forms that hold every possible pair of choices: most faults come from one choice, or from two that meet.</summary>
internal static class AllPairs
{
    /// <summary>Takes the form with the most new pairs, again and again, until no pair is left.</summary>
    public static IReadOnlyList<Form> Of(IReadOnlyList<Form> forms)
    {
        // Of two forms with as many new pairs the first wins. Mixed forms keep the first choices from being everywhere.
        var candidates = forms.OrderBy(f => Dice.SeedOf(f.Name)).Select(f => (Form: f, Pairs: PairsOf(f))).ToList();
        var left = candidates.SelectMany(c => c.Pairs).ToHashSet();
        var taken = new List<Form>();
        while (left.Count > 0)
        {
            var best = candidates.MaxBy(c => c.Pairs.Count(left.Contains));
            taken.Add(best.Form);
            left.ExceptWith(best.Pairs);
        }

        return taken;
    }

    /// <summary>The pairs of choices in a form. Dimensions are part of them, since two dimensions share names.</summary>
    public static IReadOnlyList<(int, string, int, string)> PairsOf(Form form)
        => [.. from a in Enumerable.Range(0, form.Choices.Count)
               from b in Enumerable.Range(a + 1, form.Choices.Count - a - 1)
               select (a, form.Choices[a], b, form.Choices[b])];
}
