using System.Text.Json;
using System.Text.RegularExpressions;
using KepCatalog.Tests;

namespace KepCatalog.Cli.Tests;

/// <summary>The whole catalogue as other programs get it.</summary>
public class ExportTests
{
    private static readonly Lazy<string> Json = new(() => Kepcat.Run("export", "--json").Output);

    [Fact]
    public void TheDocumentIsAsItsSchemaSays()
    {
        using var schema = JsonDocument.Parse(Checkout.Read("src/KepCatalog.Cli/Output/export.schema.json"));
        using var document = JsonDocument.Parse(Json.Value);

        Validate(document.RootElement, schema.RootElement, schema.RootElement, "$");
    }

    [Theory]
    [InlineData("\"planned\": false", "\"planned\": \"no\"")]
    [InlineData("\"format\": 1", "\"format\": 2")]
    [InlineData("\"lastReleased\": \"1.37\"", "\"lastReleased\": \"v1.37\"")]
    [InlineData("\"stage\": \"beta\"", "\"stage\": \"baked\"")]
    [InlineData("\"lastReleased\": \"1.37\",", "")]
    [InlineData("\"lastReleased\"", "\"more\": 1, \"lastReleased\"")]
    public void AnotherDocumentIsNot(string good, string bad)
    {
        using var schema = JsonDocument.Parse(Checkout.Read("src/KepCatalog.Cli/Output/export.schema.json"));
        var at = Json.Value.IndexOf(good, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(string.Concat(Json.Value.AsSpan(0, at), bad, Json.Value.AsSpan(at + good.Length)));

        Assert.Throws<FormatException>(() => Validate(document.RootElement, schema.RootElement, schema.RootElement, "$"));
    }

    [Fact]
    public void EverythingIsThereInOrder()
    {
        using var document = JsonDocument.Parse(Json.Value);
        var root = document.RootElement;

        Assert.Equal(Releases.All.Select(r => r.Version.ToString()), Texts(root, "releases", "version"));
        Assert.Equal(Keps.All.Select(k => k.Number), root.GetProperty("keps").EnumerateArray().Select(k => k.GetProperty("number").GetInt32()));
        Assert.Equal(Texts(root, "gates", "name").Order(StringComparer.Ordinal), Texts(root, "gates", "name"));
        Assert.Equal(FeatureGates.All.Count, root.GetProperty("gates").GetArrayLength());
        Assert.Equal(KubeadmFeatureGates.All.Select(g => g.Name), Texts(root, "kubeadmGates", "name"));
        Assert.Equal(FeatureGates.OtherNames.Select(o => o.Name), Texts(root, "otherGateNames", "name"));
        Assert.Equal("2026-07-24", root.GetProperty("covered").GetProperty("kepsAsOf").GetString());
        Assert.Equal(Json.Value, Kepcat.Run("export", "--json").Output);
        var kep = root.GetProperty("keps").EnumerateArray().Single(k => k.GetProperty("number").GetInt32() == 3521);
        Assert.Equal(("Pod 调度就绪", "2022-09-16"), (kep.GetProperty("title").GetProperty("zh").GetString(), kep.GetProperty("created").GetString()));
    }

    [Fact]
    public void TheMatrixHasTheStateOfEveryGate()
    {
        var lines = Kepcat.Run("export", "--md").Output.Split('\n');

        Assert.Equal(506, lines.Count(l => l.StartsWith("| ", StringComparison.Ordinal)) - 1);
        var header = lines.Single(l => l.StartsWith("| gate |", StringComparison.Ordinal)).Split('|');
        var row = lines.Single(l => l.StartsWith("| APIServerTracing |", StringComparison.Ordinal)).Split('|');
        string In(string release) => row[Array.FindIndex(header, h => h.Trim() == release)].Trim();
        Assert.Equal(("", "α", "β+", "✓+!"), (In("1.21"), In("1.22"), In("1.27"), In("1.34")));
    }

    [Theory]
    [InlineData]
    [InlineData("--json", "--md")]
    public void OneFormIsAskedFor(params string[] options)
        => Assert.Equal("kepcat: Specify either --json or --md.", Kepcat.Run(["export", .. options]).Complaint);

    private static IEnumerable<string?> Texts(JsonElement root, string list, string name)
        => root.GetProperty(list).EnumerateArray().Select(e => e.GetProperty(name).GetString());

    /// <summary>What the schema uses of JSON Schema; a keyword that is not in here fails the test.</summary>
    private static void Validate(JsonElement value, JsonElement schema, JsonElement root, string path)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            var holds = keyword.Name switch
            {
                "$schema" or "$id" or "$defs" or "title" or "description" => true,
                "$ref" => ValidateRef(keyword.Value.GetString()!),
                "type" => (keyword.Value.ValueKind == JsonValueKind.Array ? keyword.Value.EnumerateArray().Select(t => t.GetString()) : [keyword.Value.GetString()]).Any(IsA),
                "const" => JsonElement.DeepEquals(value, keyword.Value),
                "enum" => keyword.Value.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value)),
                "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!),
                "required" => value.ValueKind != JsonValueKind.Object || keyword.Value.EnumerateArray().All(r => value.TryGetProperty(r.GetString()!, out _)),
                "additionalProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(p => schema.GetProperty("properties").TryGetProperty(p.Name, out _)),
                "properties" => ValidateProperties(keyword.Value),
                "items" => ValidateItems(keyword.Value),
                _ => throw new NotSupportedException(keyword.Name),
            };
            if (!holds)
            {
                throw new FormatException($"{path}: {keyword.Name}");
            }
        }

        bool ValidateRef(string reference)
        {
            Validate(value, root.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]), root, path);
            return true;
        }

        bool ValidateProperties(JsonElement properties)
        {
            foreach (var property in value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().ToArray() : [])
            {
                if (properties.TryGetProperty(property.Name, out var of))
                {
                    Validate(property.Value, of, root, path + "." + property.Name);
                }
            }

            return true;
        }

        bool ValidateItems(JsonElement items)
        {
            var at = 0;
            foreach (var item in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [])
            {
                Validate(item, items, root, $"{path}[{at++}]");
            }

            return true;
        }

        bool IsA(string? type) => type switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "null" => value.ValueKind == JsonValueKind.Null,
            _ => throw new NotSupportedException(type),
        };
    }
}
