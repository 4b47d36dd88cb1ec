using KepCatalog.Generator.Diagnostics;
using KepCatalog.Generator.Model;
using KepCatalog.Notes.Model;
using Microsoft.CodeAnalysis;

namespace KepCatalog.Generator.Tests;

public class FindingDiagnosticsTests
{
    [Fact]
    public void A_finding_keeps_its_place_message_and_severity()
    {
        var diagnostic = FindingDiagnostics.Of(new NoteFinding(
            new Finding(FindingKinds.LinkDiffers, "notes/v1.30.md", new Place(12, 3, 200, 9), "3521 {0} and 3512 %s"),
            "/src/notes/v1.30.md"));

        Assert.Equal("KCAT2004", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal("3521 {0} and 3512 %s", diagnostic.GetMessage(null));
        Assert.Equal("KepCatalog", diagnostic.Descriptor.Category);
        Assert.EndsWith("/KCAT2004.md", diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.Equal("/src/notes/v1.30.md: (11,2)-(11,11)", diagnostic.Location.GetLineSpan().ToString());
        Assert.Equal(200, diagnostic.Location.SourceSpan.Start);
        Assert.Equal(9, diagnostic.Location.SourceSpan.Length);
    }

    [Fact]
    public void What_is_worth_knowing_is_no_warning()
        => Assert.Equal(DiagnosticSeverity.Info, FindingDiagnostics.Descriptors["KCAT2009"].DefaultSeverity);

    [Fact]
    public void Every_kind_has_a_rule()
        => Assert.Equal(FindingKinds.All.Select(k => k.Id), FindingDiagnostics.Descriptors.Keys.Order(StringComparer.Ordinal));
}
