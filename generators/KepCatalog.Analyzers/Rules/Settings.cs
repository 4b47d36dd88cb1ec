using Microsoft.CodeAnalysis;

namespace KepCatalog.Analyzers.Rules;

/// <summary>Settings of feature gates in a constant of the code.</summary>
/// <param name="Value">The constant.</param>
/// <param name="Text">The settings.</param>
/// <param name="Offset">Where they begin in the value of the constant.</param>
/// <param name="Component">The component that gets them, or null if it is not known.</param>
internal sealed record Settings(IOperation Value, string Text, int Offset, string? Component);
