using System.ComponentModel;
using System.Globalization;
#if NET
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
#endif

namespace KepCatalog;

// Formatting, type conversion, spans and JSON. Nothing here depends on a culture.
[TypeConverter(typeof(KubernetesVersionTypeConverter))]
#if NET
[JsonConverter(typeof(KubernetesVersionJsonConverter))]
public readonly partial record struct KubernetesVersion : ISpanFormattable, ISpanParsable<KubernetesVersion>
#else
public readonly partial record struct KubernetesVersion : IFormattable
#endif
{
    /// <summary>Returns the version in a format.</summary>
    /// <param name="format"><c>G</c>, empty or null for <c>1.30</c>; <c>v</c> for <c>v1.30</c>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is not <c>G</c> or <c>v</c>.</exception>
    public string ToString(string? format) => format switch
    {
        null or "" or "G" or "g" => ToString(),
        "v" or "V" => "v" + ToString(),
        _ => throw new FormatException($"'{format}' is not a format of a Kubernetes version. Use G or v."),
    };

    /// <inheritdoc />
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>Reads a version as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The text, which may have white space around the version.</param>
    /// <returns>The minor release that the text names.</returns>
    /// <exception cref="FormatException">The text is not a version.</exception>
    public static KubernetesVersion Parse(ReadOnlySpan<char> text)
        => TryRead(text, out var version) ? version : Parse(text.ToString());

    /// <summary>Reads a version as <see cref="Parse(string)"/> does, without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="version">The version, or the default value if the text is not one.</param>
    /// <returns><see langword="true"/> if the text is a version; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out KubernetesVersion version) => TryRead(text, out version);

    /// <summary>Writes the version into a buffer.</summary>
    /// <param name="destination">The buffer.</param>
    /// <param name="charsWritten">The number of characters written, or 0 if the buffer is too short.</param>
    /// <param name="format">The format: see <see cref="ToString(string)"/>.</param>
    /// <param name="provider">This parameter has no effect.</param>
    /// <returns><see langword="false"/> if the buffer is too short; otherwise, <see langword="true"/>.</returns>
    /// <exception cref="FormatException">The format is not <c>G</c> or <c>v</c>.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        charsWritten = 0;
        var text = ToString(format.ToString());
        if (!text.AsSpan().TryCopyTo(destination))
        {
            return false;
        }

        charsWritten = text.Length;
        return true;
    }

#if NET
    static KubernetesVersion ISpanParsable<KubernetesVersion>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<KubernetesVersion>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out KubernetesVersion result) => TryRead(s, out result);

    static KubernetesVersion IParsable<KubernetesVersion>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<KubernetesVersion>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out KubernetesVersion result) => TryParse(s, out result);
#endif
}

/// <summary>Versions from and to strings, for configuration and designers.</summary>
internal sealed class KubernetesVersionTypeConverter : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
        => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
        => value is string text ? KubernetesVersion.Parse(text) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType)
        => destinationType == typeof(string) && value is KubernetesVersion version ? version.ToString() : base.ConvertTo(context, culture, value, destinationType);
}

#if NET
/// <summary>Versions as JSON strings, also as the names of properties: <c>"1.30"</c>.</summary>
internal sealed class KubernetesVersionJsonConverter : JsonConverter<KubernetesVersion>
{
    public override KubernetesVersion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String && KubernetesVersion.TryParse(reader.GetString(), out var version)
            ? version
            : throw new JsonException("A Kubernetes version is a string such as \"1.30\".");

    public override void Write(Utf8JsonWriter writer, KubernetesVersion value, JsonSerializerOptions options)
        => writer.WriteStringValue(value.ToString());

    public override KubernetesVersion ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => KubernetesVersion.TryParse(reader.GetString(), out var version) ? version : throw new JsonException("A Kubernetes version is a string such as \"1.30\".");

    public override void WriteAsPropertyName(Utf8JsonWriter writer, KubernetesVersion value, JsonSerializerOptions options)
        => writer.WritePropertyName(value.ToString());
}
#endif
