using System.Text.Encodings.Web;
using System.Text.Json;

namespace KepCatalog.Site.Data;

/// <summary>Writes data as a script that sets a variable: a page that was opened from a folder may not fetch JSON.</summary>
public static class Script
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Assign(string name, object value) => $"KepCatalog.{name} = {JsonSerializer.Serialize(value, Options)};\n";
}
