using KepCatalog.Configuration.Source;

namespace KepCatalog.Configuration.Reading;

/// <summary>Goes over the lines once more: whatever looks like a setting was read, or its place is reported.</summary>
internal static class Leftovers
{
    /// <summary>Reports the lines that nothing understood.</summary>
    public static void Report(FileSource file, Report report)
    {
        var text = file.Text;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOfAny(['\n', '\r'], start);
            end = end < 0 ? text.Length : end;
            var line = text.Substring(start, end - start);
            var at = Markers.SettingIn(line);
            if (at >= 0 && !report.IsUnderstood(file.At(start).Line) && !LogLine.Read(file.Slice(start, end - start), null, report) && !MetricLine.Read(file.Slice(start, end - start), report))
            {
                report.Problem(ProblemTexts.LooksLikeGates(GateText.Shortened(line.Trim())), file.At(start + at));
            }
        }
    }
}
