using KepCatalog.Notes.Model;
using static KepCatalog.Generator.Tests.SampleCatalogue;
using Version = KepCatalog.Notes.Model.KubernetesVersion;

namespace KepCatalog.Generator.Tests;

/// <summary>What nobody writes by accident: texts that end comments and strings, names that members have.</summary>
internal static class HostileCatalogue
{
    /// <summary>Texts that break out of a string, a comment or an element, or hide in a line.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        "",
        " ",
        "\"; } } class Evil { /* ",
        "\\",
        "\\u0022",
        "{0} {{x}} $\"{y}\"",
        "line one\nline two\r\nline three\tend",
        "\u0085next\u2028line\u2029paragraph",
        "nul\0nul",
        "\u0001\u001F\u007F",
        "*/ // /// /* #if false\n#error no",
        "]]> </summary></remarks><evil attribute='x'>&amp;&#0;",
        "<![CDATA[ <!-- ",
        "lone high \uD83D end",
        "lone low \uDE00 end",
        "\uD83D",
        "\uDE00\uD83D",
        "pair \U0001F600 and family \U0001F468\u200D\U0001F469",
        "bidi \u202Egnp.exe\u202C \u2066isolate\u2069",
        "tags \U000E0041 \uFEFF \uFFFE \uFFFF",
        "中文“引号”与 ASCII \"quotes\"",
        new string('x', 5000),
    ];

    /// <summary>Names that members, keywords and types have already.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "All", "All_", "All__", "Find", "TryFind", "Info", "Features", "Kep", "Keps", "Title", "Stage", "Url", "Sig", "Sigs",
        "Gate", "FeatureGates", "Version", "Latest", "Number", "Release", "Releases", "V1_30", "Entries", "ListFeatures",
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize", "Object", "String",
        "System", "KepCatalog", "Sample", "Array", "class", "record", "var", "dynamic", "nint", "field", "required", "scoped",
        "file", "await", "async", "not", "and", "kubelet", "namespace", "__arglist", "_", "__", "_x", "2ndChance", "Dash-Dash",
        "Ünïcode", "Milestone", "KubernetesVersion", "LocalizedText",
    ];

    /// <summary>Programs whose names are near to one class name.</summary>
    public static IReadOnlyList<string> Owners { get; } = ["kubeadm", "a1", "a-1", "a-", "a", "a--b", "a-b", "ab", "class"];

    /// <summary>A catalogue of these.</summary>
    public static Catalogue Value { get; } = Make();

    private static Catalogue Make()
    {
        var version = new Version(1, 30);
        var features = Names.Select((name, i) => new CatalogueFeature
        {
            Name = name,
            Kep = i % 3 == 0 ? null : i + 1,
            Stage = (Stage)(i % 6),
            Title = i % 4 == 0 ? default : new LocalizedText(Text(i), Text(i + 1)),
            Summary = new LocalizedText(i % 2 == 0 ? null : Text(i + 2), Text(i + 3)),
            Sigs = Of(Text(i), Text(i + 1)),
            Gates = i % 5 == 0 ? default : Of(name, Text(i)),
            Contributors = Of(Text(i + 4)),
            Url = i % 2 == 0 ? "javascript:alert(\"" + Text(i) + "\")" : "https://example.org/?a=1&b=\"<" + Text(i),
            History = Of(new CatalogueStep((Milestone)(i % 6), version, i % 2 == 0, Text(i), i)),
            Sources = Of(new NoteSource(Text(i), i, (Stage)(i % 6), i % 2 == 0 ? null : Text(i))),
        }).ToEquatableArray();

        return new Catalogue(
            Of(new CatalogueRelease
            {
                Version = version,
                Theme = Text(2),
                Date = new CalendarDate(2024, 2, 29),
                Totals = new StatedTotals(null, null, null, null, Place.Start),
                Summary = new LocalizedText(Text(11), Text(8)),
                Changes = new CatalogueChanges
                {
                    RemovedApis = Texts.Select((t, i) => new NotedChange<ApiRemoval>(new ApiRemoval(t, Text(i + 1), i % 2 == 0, null, Text(i + 2), version, Attested(i)), Text(i), i)).ToEquatableArray(),
                    RemovedFlags = Texts.Select((t, i) => new NotedChange<FlagRemoval>(new FlagRemoval(t, Of(Text(i + 1), Text(i + 2)), Text(i + 3), version, t, Attested(i)), Text(i), i)).ToEquatableArray(),
                    ChangedDefaults = Texts.Select((t, i) => new NotedChange<DefaultChange>(new DefaultChange(Of(t), Text(i + 1), i % 2 == 0, Text(i + 2), t, Attested(i)), Text(i), i)).ToEquatableArray(),
                    GatedFields = Texts.Select((t, i) => new NotedChange<FieldGate>(new FieldGate(t, Text(i + 1), Text(i + 2), Text(i + 3), version, Attested(i)), Text(i), i)).ToEquatableArray(),
                },
                Features = features,
                Sources = Of(new NoteSource(Text(9), 1, Stage.Unknown, Text(10))),
                Leads = Texts.ToEquatableArray(),
                Facts = Of(new FactSource("date", Text(3), 7, Text(4)), new FactSource(Text(5), Text(6), 1, null)),
                Disagreements = Texts.Select(t => new CatalogueDisagreement(t, t, 1, t, t)).ToEquatableArray(),
            }),
            Names.Select((name, i) => new CatalogueKep
            {
                Number = i + 1,
                Name = name,
                Title = i % 4 == 0 ? default : new LocalizedText(Text(i), Text(i + 1)),
                Summary = new LocalizedText(Text(i + 2), null),
                Sig = i % 2 == 0 ? null : Text(i),
                Url = i % 2 == 0 ? Text(i) : "https://example.org/" + Text(i),
                Gates = Of(Text(i)),
                History = Of(new CatalogueStep((Milestone)(i % 6), version, false, Text(i), i)),
                Features = Of(new FeatureReference("V1_30", name)),
                NotePath = Text(i),
                Noted = new ParsedKep(i + 1, Place.Start)
                {
                    Status = Text(i),
                    Authors = Of(Text(i), Text(i + 1)),
                    ParticipatingSigs = Of(Text(i + 2)),
                    Replaces = Of(Text(i + 3)),
                    SupersededBy = Of(Text(i + 4)),
                    SeeAlso = Of(Text(i + 5)),
                    Upstream = Text(i + 6),
                    Lines = Of(new FactLine("title", 0xD834), new FactLine("sig", 0x2028), new FactLine("status", 34)),
                },
                Disagreements = Of(new CatalogueDisagreement(Text(i), Text(i + 1), i, Text(i + 2), Text(i + 3))),
            }).ToEquatableArray(),
            Names.Select((name, i) => new CatalogueGate(
                name, i % 2 == 0 ? default : Of(i + 1, 100000), Of(new FeatureReference("V1_30", name)))
            {
                History = Of(new CatalogueGateStep(version, (Stage)(i % 6), i % 3 == 0 ? null : i % 3 == 1, i % 2 == 0, Text(i), i, Text(i + 1))),
                DependsOn = Of(Text(i)),
                Components = Of(Text(i + 1)),
                Disagreements = Of(new CatalogueDisagreement(Text(i), Text(i + 1), i, null, Text(i + 2))),
            }).Concat(Owners.SelectMany(o => Names, (owner, name) => new CatalogueGate(name, default, default)
            {
                Owner = owner,
                History = Of(new CatalogueGateStep(version, Stage.Beta, true, false, Text(owner.Length), 1, Text(name.Length))),
            })).ToEquatableArray(),
            Names.Select((name, i) => new CatalogueSig(name, Text(i), Text(i + 1))).ToEquatableArray())
        {
            OtherGateNames = Names
                .Select((name, i) => new CatalogueOtherName("No" + name, (OtherGateNameKind)(i % 6), Of(name), Of(i + 1), Text(i), Text(i + 1), i))
                .ToEquatableArray(),
        };
    }

    private static Attestation Attested(int i) => new(Text(i), (Confidence)(i % 3), Text(i + 4));

    private static string Text(int i) => Texts[i % Texts.Count];
}
