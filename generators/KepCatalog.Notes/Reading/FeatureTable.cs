using KepCatalog.Notes.Model;

namespace KepCatalog.Notes.Reading;

/// <summary>A table row that presents features.</summary>
internal sealed record FeatureRow(
    Place Place,
    RichText Title,
    List<(KepReference Reference, RichText Text)> Keps,
    Stage? Stage,
    EquatableArray<string> Sigs,
    List<Located<string>> Gates);

/// <summary>Reads tables of features. The header says which column is what; without one, the cells do.</summary>
internal static class FeatureTable
{
    private enum Column
    {
        Other,
        Kep,
        Title,
        Stage,
        Sig,
        Gate,
        AlphaIn,
        BetaIn,
        StableIn,
    }

    /// <summary>The rows that name a KEP.</summary>
    public static IEnumerable<FeatureRow> Read(Table table, KubernetesVersion? release)
    {
        var columns = table.Header.Select(h => ColumnOf(h.Plain)).ToList();
        foreach (var row in table.Rows)
        {
            var keps = Keps(row, columns);
            if (keps.Count == 0)
            {
                continue;
            }

            Stage? stage = null;
            var sigs = default(EquatableArray<string>);
            var gates = new List<Located<string>>();
            RichText? title = null;
            for (var i = 0; i < row.Count; i++)
            {
                switch (i < columns.Count ? columns[i] : Column.Other)
                {
                    case Column.Stage:
                        stage ??= Language.Readings(row[i].Plain).Select(TitleStages.FindPure).FirstOrDefault(s => s is not null)
                            ?? TitleStages.Find(row[i].Plain, release);
                        break;
                    case Column.Sig:
                        sigs = Headings.AreaOf(row[i].Plain) is { Count: > 0 } area ? area : Sigs.All(row[i].Plain).ToEquatableArray();
                        break;
                    case Column.Gate:
                        gates.AddRange(GateNames.InValue(row[i], 0));
                        break;
                    case Column.Title:
                        title ??= row[i];
                        break;
                    case Column.StableIn or Column.BetaIn or Column.AlphaIn
                        when release is { } now && VersionText.First(row[i].Plain) == now:
                        stage = columns[i] switch
                        {
                            Column.StableIn => Stage.Stable,
                            Column.BetaIn => Stage.Beta,
                            _ => Stage.Alpha,
                        };
                        break;
                }
            }

            // "| Alpha | Beta |" as a way from one to the other.
            title ??= keps[0].Text;
            yield return new FeatureRow(keps[0].Text.Place, title, keps, stage, sigs, gates);
        }
    }

    private static List<(KepReference Reference, RichText Text)> Keps(List<RichText> row, List<Column> columns)
    {
        var keps = new List<(KepReference Reference, RichText Text)>();
        for (var i = 0; i < row.Count; i++)
        {
            var references = Passing.Filter(row[i].Plain, KepReferences.Find(row[i]));
            if (references.Count == 0 && i < columns.Count && columns[i] == Column.Kep)
            {
                // A column of KEPs may give the bare number.
                var digits = row[i].Plain.Trim().TrimStart('#').TrimStart('0');
                if (digits.Length is > 0 and <= 5 && digits.All(c => c is >= '0' and <= '9'))
                {
                    references.Add(new KepReference(
                        int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), 0, row[i].Plain.Length, null, false));
                }
            }

            if (keps.Count == 0 || (i < columns.Count && columns[i] == Column.Kep))
            {
                keps.AddRange(references.Where(r => keps.All(k => k.Reference.Number != r.Number)).Select(r => (r, row[i])));
            }
        }

        return keps;
    }

    /// <summary>What a column holds. A header in two languages ("Feature gate 特性门控") may be known in one of them.</summary>
    private static Column ColumnOf(string header)
    {
        var label = header.Trim().Trim('*', '`').Trim();
        return Language.Readings(label).Select(KnownColumn).FirstOrDefault(c => c != Column.Other);
    }

    private static Column KnownColumn(string label)
    {
        switch (Fields.KindOf(label))
        {
            case FieldKind.Stage:
                return Column.Stage;
            case FieldKind.Gate:
                return Column.Gate;
            case FieldKind.Sig:
                return Column.Sig;
            case FieldKind.Kep:
                return Column.Kep;
        }

        switch (label.ToLowerInvariant())
        {
            case "#" or "no." or "number" or "issue" or "kep 编号" or "kep号":
                return Column.Kep;
            case "feature" or "title" or "name" or "功能" or "特性" or "标题" or "名称" or "描述" or "功能名称" or "特性名称" or "description" or "what" or "说明":
                return Column.Title;
            case "type" or "类型" or "to" or "now" or "new stage" or "change" or "graduation" or "升级" or "变化" or "变更" or "is" or "was → is" or "was -> is" or "from -> to" or "transition" or "升级路径" or "毕业":
                return Column.Stage;
            case "alpha":
                return Column.AlphaIn;
            case "beta":
                return Column.BetaIn;
            case "stable" or "ga" or "稳定":
                return Column.StableIn;
        }

        return TitleStages.FindPure(label) is not null || label.IndexOf("stage", StringComparison.OrdinalIgnoreCase) >= 0 || label.Contains("阶段")
            || label.Contains("->") || label.Contains('→')
            ? Column.Stage
            : Column.Other;
    }
}
