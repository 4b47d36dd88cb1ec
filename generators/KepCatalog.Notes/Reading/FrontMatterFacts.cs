using System.Globalization;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads the front matter keys that have a meaning of their own.</summary>
internal static class FrontMatterFacts
{
    /// <summary>The totals under <c>totals</c>, or null where there are none.</summary>
    public static StatedTotals? Totals(List<FrontMatterValue> frontMatter, Action<FindingKind, Place, string> report)
    {
        StatedTotals? totals = null;
        foreach (var value in frontMatter.Where(v => v.Key.StartsWith("totals.", StringComparison.OrdinalIgnoreCase)))
        {
            if (!int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 9999)
            {
                report(FindingKinds.InvalidValue, value.Place, $"'{value.Text}' is not a count; write a whole number.");
                continue;
            }

            totals ??= new StatedTotals(null, null, null, null, value.Place);
            totals = value.Key.Substring("totals.".Length).ToLowerInvariant() switch
            {
                "total" => totals with { Total = number },
                "stable" => totals with { Stable = number },
                "beta" => totals with { Beta = number },
                "alpha" => totals with { Alpha = number },
                _ => totals,
            };
        }

        return totals;
    }

    /// <summary>The entries under <c>acknowledge</c>.</summary>
    public static EquatableArray<Acknowledgement> Acknowledgements(
        List<FrontMatterValue> frontMatter, Action<FindingKind, Place, string> report)
    {
        var entries = new List<Acknowledgement>();
        foreach (var value in frontMatter.Where(v => v.Key.StartsWith("acknowledge.", StringComparison.OrdinalIgnoreCase)))
        {
            var last = entries.Count - 1;
            switch (value.Key.Substring("acknowledge.".Length).ToLowerInvariant())
            {
                case "finding" when FindingKinds.All.Any(k => k.Id == value.Text):
                    entries.Add(new Acknowledgement(value.Text, null, "", value.Place));
                    break;
                case "finding":
                    report(FindingKinds.InvalidValue, value.Place, $"'{value.Text}' is no finding; write its id, such as KCAT2003.");
                    entries.Add(new Acknowledgement("", null, "", value.Place));
                    break;
                case "kep" when last >= 0 && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var kep):
                    entries[last] = entries[last] with { Kep = kep };
                    break;
                case "kep":
                    report(FindingKinds.InvalidValue, value.Place, $"'{value.Text}' is not a KEP number, or stands before its 'finding'.");
                    break;
                case "reason" when last >= 0:
                    entries[last] = entries[last] with { Reason = value.Text };
                    break;
            }
        }

        foreach (var entry in entries.Where(e => e.FindingId.Length > 0 && e.Reason.Length == 0))
        {
            report(FindingKinds.InvalidValue, entry.Place, $"The acknowledgement of {entry.FindingId} has no reason; say why the finding stands.");
        }

        return entries.Where(e => e is { FindingId.Length: > 0, Reason.Length: > 0 }).ToEquatableArray();
    }
}
