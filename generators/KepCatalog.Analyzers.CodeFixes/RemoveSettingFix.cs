using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace KepCatalog.Analyzers.CodeFixes;

/// <summary>Removes a setting that a target version refuses, or that is there twice. Kubernetes accepts an empty list of settings.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveSettingFix))]
public sealed class RemoveSettingFix : TextFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.Refused, RuleIds.Malformed);

    /// <inheritdoc />
    protected override (string Title, TextChange Change)? ChangeFor(Diagnostic diagnostic)
        => NumberOf(diagnostic, FixKeys.RemoveAt) is { } start && NumberOf(diagnostic, FixKeys.RemoveLength) is { } length
            ? ("Remove the setting", new TextChange(new TextSpan(start, length), ""))
            : null;

    private static int? NumberOf(Diagnostic diagnostic, string key)
        => diagnostic.Properties.TryGetValue(key, out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
