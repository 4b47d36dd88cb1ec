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
        code.Line("private static readonly " + Identifier.Data + " " + Identifier.Table + " = new " + Identifier.Data + "();");
        code.Line();
        foreach (var entry in gates)
        {
            Constant(code, entry, settings);
            code.Line();
        }

        code.Doc(words.AllGates);
        code.Line("public static " + CSharp.ListType + "<" + Type + "> All => " + Identifier.Table + ".All;");
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
        if (name == "FeatureGates")
        {
            code.Line();
            Check(code, words);
        }
        else
        {
            code.Line();
            code.Line("internal static " + CSharp.Runtime + "Data.GateTable " + Identifier.TableOf + "() => " + Identifier.Table + ";");
        }

        code.Line();
        Data(code, gates.ConvertAll(g => g.Gate), index, owners, settings);
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
        code.Line("public static " + Type + "? Find(string? name) => " + Identifier.Table + ".Find(name);");
        code.Line();
        Lookup.TryFind(code, "string?", "name", Type, "gate", words.TryFindGate);
    }

    private static void Check(CodeWriter code, Words words)
    {
        code.Doc(words.CheckGates);
        code.Param("settings", words.SettingsParameter);
        code.Param("version", words.ReleaseParameter);
        code.Param("component", words.ComponentParameter);
        code.Line("public static " + CSharp.Runtime + "FeatureGateCheck Check(string? settings, " + CSharp.Runtime + "KubernetesVersion version, string? component = null) =>");
        code.Indented(() => code.Line(Identifier.Table + ".Check(settings, version, component);"));
    }

    /// <summary>The records of all gates.</summary>
    private static void Data(CodeWriter code, List<CatalogueGate> gates, GateIndex index, List<string> owners, ProjectSettings settings)
    {
        gates.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        var notes = RecordText.Pattern(gates.Select(PathOf).OfType<string>());
        var owner = gates.Count > 0 ? gates[0].Owner : null;
        var states = gates.Select(States).ToList();
        var addresses = gates.SelectMany(g => g.History).Select(s => s.Upstream).OfType<string>().Distinct().OrderBy(a => a, StringComparer.Ordinal).ToList();
        var places = addresses.Select((address, i) => (address, i)).ToDictionary(a => a.address, a => a.i, StringComparer.Ordinal);
        code.Open("private sealed class " + Identifier.Data + " : " + CSharp.Runtime + "Data.GateTable");
        code.Call(
            "public " + Identifier.Data + "() : base",
            [
                CSharp.String(string.Concat(gates.Select(g => g.Name))),
                CSharp.Number(gates.Count),
                CSharp.Numbers(Places(gates, states)),
                CSharp.Units([.. states.SelectMany(s => s)]),
                CSharp.String(notes),
                CSharp.String(RecordText.Texts(addresses)),
                CSharp.String(index.Covered.FirstOrDefault(c => c.Owner == owner) is { } covered ? covered.First + "-" + covered.Last : ""),
                CSharp.String(RecordText.Items(index.OtherNames, OtherName)),
            ],
            ")");
        code.Line("{");
        code.Line("}");
        code.Line();
        code.Line("protected override " + CSharp.Runtime + "Release? Release(" + CSharp.Runtime + "KubernetesVersion version) => " + EmittedFile.Root(settings) + "Releases.Find(version);");
        code.Line();
        if (owners.Count > 0)
        {
            code.Line("protected override " + CSharp.ListType + "<string> Owners => new[] { " + string.Join(", ", owners.Select(CSharp.String)) + " };");
            code.Line();
            code.Line("protected override " + CSharp.Runtime + "Data.GateTable? OwnedBy(string owner) => owner switch");
            code.Line("{");
            code.Indented(() =>
            {
                foreach (var owner in owners)
                {
                    code.Line(CSharp.String(owner) + " => " + Identifier.Owner(owner) + "." + Identifier.TableOf + "(),");
                }

                code.Line("_ => null,");
            });
            code.Line("};");
            code.Line();
        }

        RecordMethod.Write(code, gates.Select(g => Record(g, notes, places)).ToList(), settings);
        code.Close();
    }

    /// <summary>By twos: where the name of each gate and where its states begin; last, the ends.</summary>
    private static List<int> Places(List<CatalogueGate> gates, List<List<char>> states)
    {
        var places = new List<int>();
        var (name, state) = (0, 0);
        for (var i = 0; i < gates.Count; i++)
        {
            places.AddRange([name, state]);
            name += gates[i].Name.Length;
            state += states[i].Count;
        }

        places.AddRange([name, state]);
        return places;
    }

    /// <summary>The gate note, by what rests on it.</summary>
    private static string? PathOf(CatalogueGate gate)
        => gate.History.Count > 0 ? gate.History[0].Path : gate.Disagreements.Count > 0 ? gate.Disagreements[0].Path : null;

    private static string OtherName(CatalogueOtherName name)
        => RecordText.Parts(
            RecordText.Text(name.Name),
            CSharp.Number((int)name.Kind),
            string.Join(" ", name.Instead.Select(RecordText.Text)),
            string.Join(" ", name.Keps.Select(k => CSharp.Number(k))),
            RecordText.Text(name.Reason),
            RecordText.Text(name.Path),
            RecordText.Line(name.Line));

    /// <summary>By threes: the last release that is known; then the release and the state of each step.</summary>
    private static List<char> States(CatalogueGate gate)
    {
        var lastKnown = gate.History.Count > 0 ? gate.LastKnown ?? default : default;
        var states = new List<char> { (char)lastKnown.Major, (char)lastKnown.Minor, '\0' };
        foreach (var step in gate.History)
        {
            var isOn = step.Default switch { true => GateBits.HasDefault | GateBits.On, false => GateBits.HasDefault, null => 0 };
            var state = (int)step.Stage | isOn | (step.IsLocked switch { true => GateBits.Locked, false => 0, null => GateBits.LockUnknown });
            states.AddRange([(char)step.Since.Major, (char)step.Since.Minor, (char)state]);
        }

        return states;
    }

    private static string Record(CatalogueGate gate, string notes, Dictionary<string, int> addresses)
    {
        var path = PathOf(gate);
        var note = path is null ? "" : RecordText.InPattern(notes, path);
        return RecordText.Fields(
            RecordText.Items(gate.Keps.Select(k => CSharp.Number(k))),
            RecordText.Items(gate.History, s => RecordText.Parts(
                RecordText.Line(s.Line), s.Upstream is { } address ? CSharp.Number(addresses[address]) : "")),
            RecordText.Texts(gate.DependsOn),
            RecordText.Texts(gate.Components),
            RecordText.Releases(gate.Features),
            note == gate.Name ? "" : RecordText.Text(note),
            RecordText.Items(gate.Disagreements, d => RecordText.Disagreement(d, path)),
            RecordText.Text(gate.Owner),
            RecordText.Texts(gate.Instead));
    }
}
