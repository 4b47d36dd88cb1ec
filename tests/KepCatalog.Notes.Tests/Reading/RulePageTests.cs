using System.Text;
using KepCatalog.Notes.Reading;

namespace KepCatalog.Tests;

/// <summary>The page on the reader's rules is made of the examples that stand beside them.</summary>
public class RulePageTests
{
    private const string Head = """
        # What the reader's rules read

        `kepcat read --explain` names for each fact the rule that read it. Here is each rule with texts of a note on v1.30 that it reads, and with
        texts that look alike and that it leaves. `⏎` ends a line. The page is made of the rules' own examples, which are tests, by
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
        Section(page, "What presents a feature", "The rule that takes something for a feature.", Presentations.All.Select(p => (p.Rule, p.Presents, p.Leaves)));
        Section(page, "Stage", "In front of each text the stage that the rule reads. The strongest rule answers; of equals, the first.", StageRules.All.Select(r => (r.Name, r.Reads, r.Leaves)));
        Section(page, "Stage below headings about deprecations and removals", "The words below say which of both it is.", StageRules.BelowEnds.Skip(1).Select(r => (r.Name, r.Reads, r.Leaves)));
        Section(page, "Vetoes on a stage word", "A stage word counts unless one of these holds. The first texts are those in which the veto holds.", StageVetoes.All.Select(v => (v.Name, v.Vetoes, v.Leaves)));
        Section(page, "SIG", "In front of each text the SIG. The first rule that finds one answers.", SigRules.All.Select(r => (r.Name, r.Reads, r.Leaves)));
        Section(page, "Feature gates", "In front of each text the gate. What each rule finds counts; the last one is asked only where the others find none.", GateRules.All.Append(GateRules.Subject).Select(r => (r.Name, r.Reads, r.Leaves)));
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
