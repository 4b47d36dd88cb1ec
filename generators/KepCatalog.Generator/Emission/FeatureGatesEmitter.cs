using KepCatalog.Data;
using KepCatalog.Generator.Model;
using KepCatalog.Notes.Model;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Generator.Emission;

/// <summary>Emits the feature gates: <c>FeatureGates.PodSchedulingReadiness</c>.</summary>
internal static class FeatureGatesEmitter
{
    private const string Type = CSharp.Runtime + "FeatureGate";

    /// <summary>The text of the file: a class for the gates of the components, and one for each program that has gates for itself.</summary>
    public static SourceText Emit(GateIndex index, ProjectSettings settings)
    {
        var words = settings.Words;
        var owned = index.Gates.Where(g => g.Gate.Owner is not null).GroupBy(g => g.Gate.Owner!, StringComparer.Ordinal).ToList();
        return EmittedFile.Write(settings, code =>
        {
            var shared = index.Gates.Where(g => g.Gate.Owner is null).ToList();
            Class(code, "FeatureGates", words.Gates, shared, index, owned.ConvertAll(g => g.Key), settings);
            foreach (var owner in owned)
            {
                code.Line();
                Class(code, Identifier.Owner(owner.Key), words.GatesOfOwner(owner.Key), [.. owner], index with { OtherNames = default }, [], settings);
            }
        });
    }

    private static void Class(
        CodeWriter code, string name, Doc summary, List<GateIndexEntry> gates, GateIndex index, List<string> owners, ProjectSettings settings)
    {
        var words = settings.Words;
        code.Doc(summary);
        code.Line(EmittedFile.Attribute);
        code.Open(settings.Visibility + " static class " + name);
        code.Line("internal static readonly " + CSharp.Runtime + "Data.GateTable " + Identifier.Table + " = new " + Identifier.Data + "();");
        code.Line();
        foreach (var entry in gates)
        {
            Constant(code, entry, settings);
            code.Line();
        }

        code.Doc(words.AllGates);
        code.Line("public static " + CSharp.ListType + "<" + Type + "> All => " + Identifier.Table + ";");
        code.Line();
        code.Doc(words.FirstCovered);
        code.Line("public static " + CSharp.Runtime + "KubernetesVersion? FirstCovered => " + Identifier.Table + ".FirstCovered;");
        code.Line();
        code.Doc(words.LastCovered);
        code.Line("public static " + CSharp.Runtime + "KubernetesVersion? LastCovered => " + Identifier.Table + ".LastCovered;");
        code.Line();
        if (name == "FeatureGates")
        {
            code.Doc(words.OtherGateNames);
            code.Line("public static " + CSharp.ListType + "<" + CSharp.Runtime + "OtherGateName> OtherNames => " + Identifier.Table + ".OtherNames;");
            code.Line();
        }

        Find(code, words);
        code.Line();
        if (name == "FeatureGates")
        {
            Check(code, words);
            code.Line();
            Links(code, owners, settings);
            code.Line();
        }

        Data(code, gates.ConvertAll(g => g.Gate), index, settings);
        code.Close();
    }

    private static void Constant(CodeWriter code, GateIndexEntry entry, ProjectSettings settings)
    {
        var root = EmittedFile.Root(settings);
        var words = settings.Words;
        var remarks = new List<Doc> { words.Way(entry.Gate.History) };
        if (entry.Gate.DependsOn.Count > 0)
        {
            remarks.Add(words.Needs(entry.Gate.DependsOn));
        }

        foreach (var kep in entry.Keps)
        {
            remarks.Add(Doc.See(root + "Keps." + Identifier.Kep(kep.Name)) + " (KEP-" + CSharp.Number(kep.Number) + "): " + (kep.Title ?? kep.Name));
            remarks.Add(words.Way(kep.History));
        }

        if (entry.Keps.Count == 0 && entry.Gate.Features.Count > 0)
        {
            remarks.Add(words.Switches(entry.Gate.Features.Select(f => Doc.See(CSharp.FeatureClass(root, f)))));
        }

        code.Doc(words.GateOf(entry.Gate.Name, entry.Keps.Select(k => k.Number)), [.. remarks]);
        code.Line("public const string ", Identifier.Gate(entry.Gate.Name) + " = " + CSharp.String(entry.Gate.Name), ";");
    }

    private static void Find(CodeWriter code, Words words)
    {
        code.Doc(words.FindGate);
        code.Param("name", words.NameParameter);
        code.Returns(words.FindGateReturns);
        code.Line("public static " + Type + "? Find(string? name) => " + Identifier.Table + ".Find(name);");
        code.Line();
        Lookup.TryFind(code, "string?", "name", words.NameParameter, Type, "gate", words.FindGate, words);
    }

    private static void Check(CodeWriter code, Words words)
    {
        const string result = CSharp.Runtime + "FeatureGateCheck";
        const string version = CSharp.Runtime + "KubernetesVersion";
        const string pairs = "global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, bool>>";
        const string ofTable = Identifier.Table + ".Check(settings, version, component);";
        (string, Doc)[] parsed = [("global::System.ArgumentNullException", words.VersionNull), ("global::System.FormatException", words.VersionFormat)];
        Overload("string?", words.SettingsParameter, version, words.Version, [], ofTable);
        code.Line();
        Overload("string?", words.SettingsParameter, "string", words.VersionForms, parsed, "Check(settings, " + version + ".Parse(version), component);");
        code.Line();
        Overload(pairs, words.SettingsByName, version, words.Version, [("global::System.ArgumentNullException", words.SettingsNull)], ofTable);

        void Overload(string settingsType, Doc settings, string versionType, Doc versionForms, (string Type, Doc When)[] exceptions, string body)
        {
            code.Doc(words.CheckGates, words.CheckGatesRemark);
            code.Param("settings", settings);
            code.Param("version", versionForms);
            code.Param("component", words.ComponentParameter);
            code.Returns(words.CheckReturns);
            foreach (var (type, when) in exceptions)
            {
                code.Exception(type, when);
            }

            code.Line("public static " + result + " Check(" + settingsType + " settings, " + versionType + " version, string? component = null) =>");
            code.Indented(() => code.Line(body));
        }
    }

    /// <summary>The object through which the tables find each other. It is here since the owners of gates are known here.</summary>
    private static void Links(CodeWriter code, List<string> owners, ProjectSettings settings)
    {
        var root = EmittedFile.Root(settings);
        code.Open("internal sealed class " + Identifier.Links + " : " + CSharp.Runtime + "Data.CatalogueLinks");
        code.Line("internal static readonly " + Identifier.Links + " Instance = new " + Identifier.Links + "();");
        code.Line();
        code.Open("private " + Identifier.Links + "() : base(" + CSharp.String(settings.Product) + ")");
        code.Close();
        code.Line();
        Property("ReleaseTable", "Releases");
        code.Line();
        Property("KepTable", "Keps");
        code.Line();
        Property("GateTable", "FeatureGates");
        if (owners.Count > 0)
        {
            code.Line();
            code.Line("protected override " + CSharp.ListType + "<" + CSharp.Runtime + "Data.GateTable> OwnedGateTables =>");
            code.Indented(() => code.Line("new[] { " + string.Join(", ", owners.Select(o => root + Identifier.Owner(o) + "." + Identifier.Table)) + " };"));
        }

        code.Close();

        void Property(string type, string of)
            => code.Line("protected override " + CSharp.Runtime + "Data." + type + " " + type + " => " + root + of + "." + Identifier.Table + ";");
    }

    /// <summary>The rows of all gates.</summary>
    private static void Data(CodeWriter code, List<CatalogueGate> gates, GateIndex index, ProjectSettings settings)
    {
        gates.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        var owner = gates.Count > 0 ? gates[0].Owner : null;
        var covered = index.Covered.FirstOrDefault(c => c.Owner == owner);
        var addresses = gates.SelectMany(g => g.History).Select(s => s.Upstream).OfType<string>().Distinct().OrderBy(a => a, StringComparer.Ordinal).ToList();
        code.Open("private sealed class " + Identifier.Data + " : " + CSharp.Runtime + "Data.GateTable");
        code.Call(
            "public " + Identifier.Data + "() : base",
            [
                CSharp.Number(gates.Count),
                CSharp.String(owner),
                CSharp.String(covered?.First.ToString()),
                CSharp.String(covered?.Last.ToString()),
                CSharp.String(RecordText.Texts(addresses)),
                CSharp.String(RecordText.Items(index.OtherNames.Select(OtherName))),
            ],
            ")");
        code.Line("{");
        code.Line("}");
        code.Line();
        EmittedFile.WriteLinks(code, settings);
        code.Line();
        RowsProperty.Write(code, gates.ConvertAll(g => Row(g, addresses)), settings);
        code.Close();
    }

    /// <summary>The gate note, by what rests on it.</summary>
    private static string? PathOf(CatalogueGate gate)
        => gate.History.Count > 0 ? gate.History[0].Path : gate.Disagreements.Count > 0 ? gate.Disagreements[0].Path : null;

    private static string OtherName(CatalogueOtherName name)
        => RecordText.Item(
            (OtherNamePart.Name, RecordText.Text(name.Name)),
            (OtherNamePart.Kind, CSharp.Number((int)name.Kind)),
            (OtherNamePart.Instead, string.Join(" ", name.Instead.Select(RecordText.Text))),
            (OtherNamePart.Keps, string.Join(" ", name.Keps.Select(k => CSharp.Number(k)))),
            (OtherNamePart.Reason, RecordText.Text(name.Reason)),
            (OtherNamePart.File, RecordText.Text(name.Path)),
            (OtherNamePart.Line, RecordText.Line(name.Line)));

    private static string Row(CatalogueGate gate, List<string> addresses)
    {
        var note = PathOf(gate);
        return RecordText.Row(
            (GateRow.Name, RecordText.Text(gate.Name)),
            (GateRow.Keps, RecordText.Items(gate.Keps.Select(k => CSharp.Number(k)))),
            (GateRow.LastKnown, gate.History.Count > 0 ? gate.LastKnown?.ToString() ?? "" : ""),
            (GateRow.States, States(gate)),
            (GateRow.Sources, RecordText.Items(gate.History.Select(s => Source(s, addresses)))),
            (GateRow.DependsOn, RecordText.Texts(gate.DependsOn)),
            (GateRow.ReplacedBy, RecordText.Texts(gate.Instead)),
            (GateRow.Components, RecordText.Texts(gate.Components)),
            (GateRow.Releases, RecordText.Releases(gate.Features)),
            (GateRow.Note, RecordText.Text(note)),
            (GateRow.Disagreements, RecordText.Items(gate.Disagreements.Select(d => RecordText.Disagreement(d, note)))));
    }

    /// <summary>The stages, and the first release that no source covers.</summary>
    private static string States(CatalogueGate gate)
    {
        if (gate.History.Count == 0)
        {
            return "";
        }

        var end = gate.LastKnown is { } last ? new KubernetesVersion(last.Major, last.Minor + 1) : gate.History[0].Since;
        return RecordText.Items(gate.History.Select(State).Append(State(new CatalogueGateStep(end, Stage.Unknown, null, false, "", 0, null))));
    }

    private static string State(CatalogueGateStep step)
        => RecordLayout.Stages[(int)step.Stage]
            + step.Since.ToString()
            + (step.Default switch { true => RecordLayout.On.ToString(), false => RecordLayout.Off.ToString(), null => "" })
            + (step.IsLocked switch { true => RecordLayout.Locked.ToString(), false => "", null => RecordLayout.NotSure.ToString() });

    private static string Source(CatalogueGateStep step, List<string> addresses)
        => RecordText.Item((GateSourcePart.Line, RecordText.Line(step.Line)), (GateSourcePart.Address, RecordText.Place(step.Upstream, addresses)));
}
