using System.Text;
using System.Xml.Linq;
using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace KepCatalog.Packaging;

/// <summary>Makes the documentation files of the library's package.</summary>
/// <remarks>
/// The compiler documents what nobody outside sees, too, and orders by source files. Here only what is visible stays, and what is of
/// one KEP stands together: a package compresses repeated sentences where they are near each other, to two thirds of the size.
/// </remarks>
internal static class Documentation
{
    /// <summary>Writes the documentation of an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="docs">What the compiler wrote of it.</param>
    /// <param name="chinese">What the compiler wrote of the same code with Chinese comments in what is generated; null for English.</param>
    /// <param name="words">The Chinese documentation of members that are written by hand; null for English.</param>
    /// <param name="target">The file to write.</param>
    /// <exception cref="InvalidDataException">The Chinese file has not the same members, or a member by hand has no Chinese words.</exception>
    public static void Write(string assembly, string docs, string? chinese, string? words, string target)
    {
        var visible = VisibleIn(assembly);
        var english = MembersOf(docs).Where(m => visible.Contains(m.Key) && !SaysItself(m.Key)).ToDictionary();
        var members = chinese is null ? english : Chinese(english, MembersOf(chinese), MembersOf(words!));

        var ordered = members.OrderBy(m => Subject(m.Key), StringComparer.Ordinal).ThenBy(m => m.Key, StringComparer.Ordinal);
        var text = new StringBuilder("<?xml version=\"1.0\"?>\n<doc><assembly><name>")
            .Append(Path.GetFileNameWithoutExtension(assembly)).Append("</name></assembly><members>\n");
        foreach (var (_, member) in ordered)
        {
            text.Append(OnOneLine(member)).Append('\n');
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        File.WriteAllText(target, text.Append("</members></doc>\n").ToString());
    }

    private static Dictionary<string, XElement> Chinese(
        Dictionary<string, XElement> english, Dictionary<string, XElement> generated, Dictionary<string, XElement> words)
    {
        var members = new Dictionary<string, XElement>();
        var missing = new List<string>();
        foreach (var (id, member) in english)
        {
            if (words.TryGetValue(id, out var written))
            {
                members.Add(id, written);
            }
            else if (generated.TryGetValue(id, out var translated) && (IsInherited(member) || IsGenerated(id)))
            {
                members.Add(id, translated);
            }
            else
            {
                missing.Add(id);
            }
        }

        return missing.Count == 0
            ? members
            : throw new InvalidDataException("No Chinese documentation of:\n" + string.Join('\n', missing));
    }

    private static bool IsInherited(XElement member) => member.Elements().All(e => e.Name == "inheritdoc");

    /// <summary>Whether a member is of the generated classes; the model has other names.</summary>
    private static bool IsGenerated(string id)
        => id.Split('.', '(') is [_, "Releases" or "Keps" or "FeatureGates" or "KubeadmFeatureGates" or "Sigs", ..];

    /// <summary>Whether a generated constant's name and value say all that its comment does; there are thousands of these.</summary>
    private static bool SaysItself(string id)
        => id.StartsWith("F:", StringComparison.Ordinal) && IsGenerated(id)
            && (id.EndsWith(".Title", StringComparison.Ordinal) || id.EndsWith(".Url", StringComparison.Ordinal));

    /// <summary>What a member is about: <c>PodSchedulingReadiness</c>, of all that has this name.</summary>
    private static string Subject(string id)
    {
        var path = id.Substring(2).Split('(')[0].Split('.');
        return path switch
        {
            [_, "Releases", _, "Features", var feature, ..] => feature,
            [_, "Keps", var kep, ..] => kep,
            [_, "FeatureGates" or "KubeadmFeatureGates", var gate, ..] => gate,
            _ => "",
        };
    }

    private static Dictionary<string, XElement> MembersOf(string path)
        => XDocument.Load(path, LoadOptions.PreserveWhitespace).Descendants("member").ToDictionary(m => m.Attribute("name")!.Value);

    /// <summary>A member without line breaks and indents: nothing that shows documentation keeps them.</summary>
    private static string OnOneLine(XElement member)
    {
        var copy = new XElement(member);
        foreach (var text in copy.DescendantNodes().OfType<XText>().ToList())
        {
            text.Value = string.Join(' ', text.Value.Split('\n').Select((line, i) => i == 0 ? line.TrimEnd('\r') : line.Trim()));
            if (string.IsNullOrWhiteSpace(text.Value) && text.Parent!.Elements().Any() && !text.Parent.Nodes().OfType<XText>().Any(t => !string.IsNullOrWhiteSpace(t.Value)))
            {
                text.Remove();
            }
        }

        return copy.ToString(SaveOptions.DisableFormatting).Replace("\n", "&#10;", StringComparison.Ordinal);
    }

    private static HashSet<string> VisibleIn(string path)
    {
        using var module = ModuleDefinition.ReadModule(path);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in module.GetTypes().Where(IsVisible))
        {
            ids.Add(DocCommentId.GetDocCommentId(type));
            ids.UnionWith(type.Methods.Where(IsVisible).Select(DocCommentId.GetDocCommentId));
            ids.UnionWith(type.Fields.Where(f => f.IsPublic || f.IsFamily || f.IsFamilyOrAssembly).Select(DocCommentId.GetDocCommentId));
            ids.UnionWith(type.Properties.Where(p => IsVisible(p.GetMethod) || IsVisible(p.SetMethod)).Select(DocCommentId.GetDocCommentId));
            ids.UnionWith(type.Events.Where(e => IsVisible(e.AddMethod)).Select(DocCommentId.GetDocCommentId));
        }

        return ids;
    }

    private static bool IsVisible(TypeDefinition type)
        => type.IsPublic || ((type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamilyOrAssembly) && IsVisible(type.DeclaringType));

    private static bool IsVisible(MethodDefinition? method) => method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);
}
