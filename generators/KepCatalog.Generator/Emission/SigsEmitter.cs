using KepCatalog.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Generator.Emission;

/// <summary>Emits the SIGs: <c>Sigs.Scheduling</c>.</summary>
internal static class SigsEmitter
{
    private const string Community = "https://github.com/kubernetes/community/tree/master/";

    /// <summary>The text of the file.</summary>
    public static SourceText Emit(SigIndex index, ProjectSettings settings)
        => EmittedFile.Write(settings, code =>
        {
            code.Doc(settings.Words.Sigs);
            code.Line(EmittedFile.Attribute);
            code.Open(settings.Visibility + " static class Sigs");
            var isFirst = true;
            foreach (var sig in index.Sigs)
            {
                if (!isFirst)
                {
                    code.Line();
                }

                isFirst = false;
                code.Doc(settings.Words.SigWithSlug(sig.Name, sig.Slug), Doc.Link(Community + sig.Slug, "kubernetes/community"));
                code.Line("public const string " + Identifier.Sig(sig.Identifier) + " = " + CSharp.String(sig.Slug) + ";");
            }

            code.Close();
        });
}
