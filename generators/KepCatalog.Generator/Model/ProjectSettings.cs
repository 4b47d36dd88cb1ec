using KepCatalog.Generator.Emission;

namespace KepCatalog.Generator.Model;

/// <summary>What a project asks for in its properties, and what its compiler takes.</summary>
/// <param name="Namespace">The namespace of the root classes, ready to be written.</param>
/// <param name="IsPublic">Whether the root classes are public; internal otherwise.</param>
/// <param name="HasUtf8Literals">Whether it can hold texts as UTF-8: C# 11 has the literals.</param>
/// <param name="IsDocumentedInChinese">Whether documentation comments are in Chinese; English otherwise.</param>
/// <param name="Product">The product whose releases the notes describe: <c>KepCatalogProduct</c>.</param>
internal sealed record ProjectSettings(
    string Namespace, bool IsPublic, bool HasUtf8Literals, bool IsDocumentedInChinese = false, string Product = ProjectSettings.DefaultProduct)
{
    /// <summary>The product whose releases notes describe, if a project names no other.</summary>
    public const string DefaultProduct = "Kubernetes";

    /// <summary>The modifier of the root classes.</summary>
    public string Visibility => IsPublic ? "public" : "internal";

    /// <summary>What documentation comments say.</summary>
    public Words Words => IsDocumentedInChinese ? Words.Chinese : Words.English;
}
