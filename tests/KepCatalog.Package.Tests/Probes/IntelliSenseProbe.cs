using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

/// <summary>What an editor shows of the library.</summary>
public static class IntelliSenseProbe
{
    /// <summary>For each text, the names that complete it, the milliseconds when that is asked for again, and the quick info of its last name.</summary>
    public static (string[] Names, double Milliseconds, string QuickInfo)[] Run(string[] references, string library, string documentation, string[] texts)
    {
        using var workspace = new AdhocWorkspace(MefHostServices.Create(MefHostServices.DefaultAssemblies));
        var project = workspace.AddProject("Editor", LanguageNames.CSharp)
            .AddMetadataReferences(references.Select(r => MetadataReference.CreateFromFile(r)))
            .AddMetadataReference(MetadataReference.CreateFromFile(library, documentation: XmlDocumentationProvider.CreateFromFile(documentation)));
        return texts.Select(text => Ask(project, text)).ToArray();
    }

    private static (string[], double, string) Ask(Project project, string text)
    {
        var before = "using KepCatalog; class C { void M() { " + text;
        var document = project.AddDocument("C.cs", before + "; } }");
        var completion = CompletionService.GetService(document)!;
        var names = Array.Empty<string>();
        var times = new List<double>();
        for (var i = 0; i < 9; i++)
        {
            // As when somebody types on: another text each time.
            document = project.AddDocument("C.cs", "/* " + i + " */ " + before + "; } }");
            var position = document.GetTextAsync().Result.ToString().LastIndexOf("; } }", StringComparison.Ordinal);
            var watch = Stopwatch.StartNew();
            names = completion.GetCompletionsAsync(document, position).Result.ItemsList.Select(item => item.DisplayText).ToArray();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        var info = QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, document.GetTextAsync().Result.ToString().LastIndexOf("; } }", StringComparison.Ordinal) - 1).Result;
        return (names, times[times.Count / 2], info is null ? "" : string.Join("\n", info.Sections.Select(s => s.Text)));
    }
}
