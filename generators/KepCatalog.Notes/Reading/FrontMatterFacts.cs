using System.Globalization;
using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>Reads the known front matter keys.</summary>
internal static class FrontMatterFacts
{
    /// <summary>Determines whether a value can be the name of a feature gate, and reports it if not.</summary>
    public static bool IsGate(FrontMatterValue value, Action<FindingKind, Place, string> report)
    {
        var isGate = GateNames.IsName(value.Text);
        if (!isGate)
        {
            report(FindingKinds.InvalidValue, value.Place, $"'{value.Text}' is not a feature gate name; write one name, such as NodeLogQuery.");
        }

        return isGate;
    }

    /// <summary>Returns the totals under <c>totals</c>, or null if there are none.</summary>
    public static StatedTotals? Totals(List<FrontMatterValue> frontMatter, Action<FindingKind, Place, string> report)
    {
        StatedTotals? totals = null;
        foreach (var value in frontMatter.Where(v => v.Key.StartsWith("totals.", StringComparison.OrdinalIgnoreCase)))
        {
            if (!int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 9999)
            {
                report(FindingKinds.InvalidValue, value.Place, $"'{value.Text}' is not a whole number.");
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

    /// <summary>Returns the end of support under <c>support</c>, or null if there is none.</summary>
    public static ParsedSupport? Support(List<FrontMatterValue> frontMatter, Action<FindingKind, Place, string> report)
    {
        FrontMatterValue? Of(string key) => frontMatter.Find(v => string.Equals(v.Key, "support." + key, StringComparison.OrdinalIgnoreCase));
        if (Of("until") is not { } until)
        {
            return null;
        }

        if (DateReader.Parse(until.Text) is not { } day)
        {
            report(FindingKinds.InvalidValue, until.Place, $"'{until.Text}' is not a valid date; write it as 2025-06-28.");
            return null;
        }

        var isPlanned = false;
        if (Of("planned") is { } planned && !bool.TryParse(planned.Text, out isPlanned))
        {
            report(FindingKinds.InvalidValue, planned.Place, $"'{planned.Text}' is not true or false.");
        }

        return new ParsedSupport(day, isPlanned, Of("source")?.Text, until.Place);
    }

    /// <summary>Returns a value as a release, or null, with a finding, if it is not a release.</summary>
    public static KubernetesVersion? Version(FrontMatterValue value, Action<FindingKind, Place, string> report)
    {
        if (KubernetesVersion.TryParse(value.Text, out var version))
        {
            return version;
        }

        report(FindingKinds.InvalidValue, value.Place, $"'{value.Text}' is not a release; write it as v1.30.");
        return null;
    }

    /// <summary>Returns the lists under <c>announced</c> and <c>written</c>: KEP numbers by stage.</summary>
    public static EquatableArray<ClaimedKep> Claims(List<FrontMatterValue> frontMatter, Action<FindingKind, Place, string> report)
    {
        var claims = new List<ClaimedKep>();
        foreach (var value in frontMatter)
        {
            var dot = value.Key.IndexOf('.');
            var list = dot < 0 ? "" : value.Key.Substring(0, dot).ToLowerInvariant();
            if (list is not ("announced" or "written") || string.Equals(value.Key, "written.source", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (StageNames.Find(value.Key.Substring(dot + 1)) is not { } stage)
            {
                report(FindingKinds.InvalidValue, value.Place, $"'{value.Key}' is not a list of KEPs; use {list}.stable, {list}.beta or {list}.alpha.");
            }
            else if (int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var kep))
            {
                claims.Add(new ClaimedKep(kep, stage, list == "announced", value.Place));
            }
            else
            {
                report(FindingKinds.InvalidValue, value.Place, $"'{value.Text}' is not a KEP number; write it as 3521.");
            }
        }

        return claims.ToEquatableArray();
    }

    /// <summary>Returns the entries under <c>acknowledge</c>.</summary>
    public static EquatableArray<Acknowledgement> Acknowledgements(
        List<FrontMatterValue> frontMatter, Action<FindingKind, Place, string> report)
    {
        var entries = new List<(string Finding, List<int> Keps, string Reason, Place Place)>();
        foreach (var value in frontMatter.Where(v => v.Key.StartsWith("acknowledge.", StringComparison.OrdinalIgnoreCase)))
        {
            var last = entries.Count - 1;
            switch (value.Key.Substring("acknowledge.".Length).ToLowerInvariant())
            {
                case "finding" when FindingKinds.All.Any(k => k.Id == value.Text):
                    entries.Add((value.Text, [], "", value.Place));
                    break;
                case "finding":
                    report(FindingKinds.InvalidValue, value.Place, $"'{value.Text}' is not the id of a finding; write an id, such as KCAT2003.");
                    entries.Add(("", [], "", value.Place));
                    break;
                case "kep" when last >= 0 && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var kep):
                    entries[last].Keps.Add(kep);
                    break;
                case "kep":
                    report(FindingKinds.InvalidValue, value.Place, $"'{value.Text}' is not a KEP number, or comes before its 'finding'.");
                    break;
                case "reason" when last >= 0:
                    entries[last] = (entries[last].Finding, entries[last].Keps, value.Text, entries[last].Place);
                    break;
            }
        }

        foreach (var entry in entries.Where(e => e.Finding.Length > 0 && e.Reason.Length == 0))
        {
            report(FindingKinds.InvalidValue, entry.Place, $"The acknowledgement of {entry.Finding} has no reason; say why the finding is accepted.");
        }

        return entries
            .Where(e => e is { Finding.Length: > 0, Reason.Length: > 0 })
            .Select(e => new Acknowledgement(e.Finding, e.Keps.ToEquatableArray(), e.Reason, e.Place))
            .ToEquatableArray();
    }
}
