using System.Text;
using KepCatalog.Notes.Reading;

namespace KepCatalog.Tests;

/// <summary>The page on the rules of the reader is generated from their examples.</summary>
public class RulePageTests
{
    private const string Head = """
        # The rules of the reader

        `kepcat read --explain` names the rule that read each fact. This page lists every rule with texts of a note on v1.30 that it reads, and
        similar texts that it does not read. `⏎` ends a line. The examples are tests. This command writes the page:
        `KEPCATALOG_RULES=write dotnet test tests/KepCatalog.Notes.Tests --filter RulePageTests`.

        """;

    [Fact]
    public void The_page_says_what_the_rules_say()
    {
        var path = Path.Combine(Checkout.Root, "notes", "README.rules.md");
        var page = Page();
        if (Environment.GetEnvironmentVariable("KEPCATALOG_RULES") == "write")
        {
            File.WriteAllText(path, page);
        }

        Assert.Equal(page, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string Page()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        Section(page, "What presents a feature", "Each rule reads one kind of presentation as a feature.", Presentations.All.Select(p => (p.Rule, p.Presents, p.Leaves)));
        Section(page, "Stage", "Each example begins with the stage that the rule reads. The strongest rule decides, or the first of equals.", StageRules.All.Select(r => (r.Name, r.Reads, r.Leaves)));
        Section(page, "Stage below headings about deprecations and removals", "The words below the heading say which of the two it is.", StageRules.BelowEnds.Skip(1).Select(r => (r.Name, r.Reads, r.Leaves)));
        Section(page, "Vetoes on a stage word", "A stage word counts unless one of these vetoes applies. The veto applies to the texts without `not`.", StageVetoes.All.Select(v => (v.Name, v.Vetoes, v.Leaves)));
        Section(page, "SIG", "Each example begins with the SIG that the rule reads. The first rule that finds one decides.", SigRules.All.Select(r => (r.Name, r.Reads, r.Leaves)));
        Section(page, "Feature gates", "Each example begins with the gate that the rule reads. The gates of all rules count; the last rule is used only if the others find none.", GateRules.All.Append(GateRules.Subject).Select(r => (r.Name, r.Reads, r.Leaves)));
        return page.ToString();
    }

    private static void Section(StringBuilder page, string title, string lead, IEnumerable<(string Name, string[] Reads, string[] Leaves)> rules)
    {
        page.Append("\n## ").Append(title).Append("\n\n").Append(lead).Append('\n');
        foreach (var (name, reads, leaves) in rules)
        {
            page.Append("\n### ").Append(name).Append("\n\n");
            foreach (var text in reads)
            {
                page.Append("- ").Append(Code(text)).Append('\n');
            }

            foreach (var text in leaves)
            {
                page.Append("- not ").Append(Code(text)).Append('\n');
            }
        }
    }

    private static string Code(string text)
    {
        text = text.Replace("\n", " ⏎ ", StringComparison.Ordinal);
        return text.Contains('`', StringComparison.Ordinal) ? "`` " + text + " ``" : "`" + text + "`";
    }
}
