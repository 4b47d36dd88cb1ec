using System.Diagnostics;
using System.Globalization;

namespace KepCatalog.Configuration;

/// <summary>Represents a part of a file that was not read, or that the component does not accept in this form.</summary>
/// <param name="Messages">What is wrong and what to do, in a sentence in English and Chinese.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 units.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ConfigurationProblem(LocalizedText Messages, int Line, int Column)
{
    /// <summary>Gets what is wrong and what to do, in an English sentence.</summary>
    public string Message => Messages.ToString();

    /// <summary>Returns the place and the message in English.</summary>
    /// <returns>The problem in the form <c>12:5: message</c>.</returns>
    public override string ToString()
        => Line.ToString(CultureInfo.InvariantCulture) + ":" + Column.ToString(CultureInfo.InvariantCulture) + ": " + Message;
}
