using KepCatalog.Generator.Model;

namespace KepCatalog.Generator.Emission;

/// <summary>Emits the feature gates: <c>FeatureGates.PodSchedulingReadiness</c>.</summary>
/// <remarks>A gate's own member is a constant, so its object sits in a private class of its own, made on first touch.</remarks>
internal static class FeatureGatesEmitter
{
    private const string Type = CSharp.Runtime + "FeatureGate";

    /// <summary>The text of the file.</summary>
    public static string Emit(GateIndex index, ProjectSettings settings)
        => EmittedFile.Write(settings, code =>
        {
            code.Doc("The feature gates that the notes speak of, by name.");
            code.Line(EmittedFile.Attribute);
            code.Open(settings.Visibility + " static class FeatureGates");
            foreach (var entry in index.Gates)
            {
                Constant(code, entry, settings);
                code.Line();
            }

            code.Doc("All feature gates, by name.");
            ObjectList.Property(code, "FeatureGate", index.Gates.Select(Entry));
            code.Line();
            Find(code, index);
            if (index.Gates.Count > 0)
            {
                code.Line();
                Entries(code, index, settings);
            }

            code.Close();
        });

    private static string Entry(GateIndexEntry entry) => Identifier.GateEntries + "." + Identifier.Gate(entry.Gate.Name) + ".Info";

    private static void Constant(CodeWriter code, GateIndexEntry entry, ProjectSettings settings)
    {
        var root = EmittedFile.Root(settings);
        var remarks = new List<Doc> { StageWords.Line(entry.Gate.History) };
        if (entry.Gate.DependsOn.Count > 0)
        {
            remarks.Add("Needs " + Doc.Join(", ", entry.Gate.DependsOn.Select(Doc.Code)) + ".");
        }

        foreach (var kep in entry.Keps)
        {
            remarks.Add(Doc.See(root + "Keps." + Identifier.Kep(kep.Name)) + " (KEP-" + CSharp.Number(kep.Number) + "): " + (kep.Title ?? kep.Name));
            remarks.Add(StageWords.Line(kep.History));
        }

        if (entry.Keps.Count == 0 && entry.Gate.Features.Count > 0)
        {
            remarks.Add("Switches " + Doc.Join(", ", entry.Gate.Features.Select(f => Doc.See(CSharp.FeatureClass(root, f)))) + ".");
        }

        code.Doc(Summary(entry), [.. remarks]);
        code.Line("public const string " + Identifier.Gate(entry.Gate.Name) + " = " + CSharp.String(entry.Gate.Name) + ";");
    }

    private static Doc Summary(GateIndexEntry entry)
        => "The feature gate " + Doc.Code(entry.Gate.Name) +
           (entry.Keps.Count == 0 ? "." : " of " + string.Join(", ", entry.Keps.Select(k => "KEP-" + CSharp.Number(k.Number))) + ".");

    private static void Find(CodeWriter code, GateIndex index)
    {
        code.Doc("The feature gate with a name, or null where no note speaks of it. Upper and lower case do not matter.");
        code.Line("/// <param name=\"name\">The name.</param>");
        Lookup.Find(code, Type, "string?", "name", "name", index.Gates.Select(g => (CSharp.String(g.Gate.Name), Entry(g))), CSharp.Runtime + "Search.Gate(name, static () => All)");
        code.Line();
        Lookup.TryFind(code, "string?", "name", Type, "gate", "Finds the feature gate with a name; false where no note speaks of it.");
        code.Line();
        code.Doc(
            "Checks the value of a " + Doc.Code("--feature-gates") + " argument for a release: gates that are unknown, not yet there, gone, or locked to the other value, and gates that need another one. Never throws.");
        code.Line("/// <param name=\"settings\">The value, such as <c>NodeLogQuery=true,PodSchedulingReadiness=false</c>; null and empty set nothing.</param>");
        code.Line("/// <param name=\"version\">The release.</param>");
        code.Line("public static " + CSharp.Runtime + "FeatureGateCheck Check(string? settings, " + CSharp.Runtime + "KubernetesVersion version) =>");
        code.Indented(() => code.Line(CSharp.Runtime + "FeatureGateCheck.Run(settings, version, Find, static () => All);"));
    }

    private static void Entries(CodeWriter code, GateIndex index, ProjectSettings settings)
    {
        var root = EmittedFile.Root(settings);
        code.Open("private static class " + Identifier.GateEntries);
        var isFirst = true;
        foreach (var entry in index.Gates)
        {
            if (!isFirst)
            {
                code.Line();
            }

            isFirst = false;
            var gate = entry.Gate;
            var arguments = new List<string> { "name: " + root + "FeatureGates." + Identifier.Gate(gate.Name) };
            CSharp.AddValues(arguments, "keps", "int", gate.Keps, k => CSharp.Number(k));
            CSharp.AddObjects(arguments, "history", "GateChange", gate.History, CSharp.GateStep);
            if (gate.LastKnown is { } last)
            {
                arguments.Add("lastKnown: " + CSharp.Version(last));
            }

            CSharp.AddValues(arguments, "dependsOn", "string", gate.DependsOn, CSharp.String);
            CSharp.AddValues(arguments, "components", "string", gate.Components, CSharp.String);
            CSharp.AddObjects(arguments, "disagreements", "Disagreement", gate.Disagreements, CSharp.Disagreement);
            if (gate.Features.Count > 0)
            {
                arguments.Add("features: " + Identifier.ListFeatures);
            }

            code.Open("internal static class " + Identifier.Gate(gate.Name));
            code.Call("internal static " + Type + " Info { get; } = new " + Type, arguments);
            if (gate.Features.Count > 0)
            {
                code.Line();
                ObjectList.Method(code, gate.Features.Select(f => CSharp.FeatureClass(root, f) + ".Info"));
            }

            code.Close();
        }

        code.Close();
    }
}
