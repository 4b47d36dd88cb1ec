using System.Diagnostics;
using KepCatalog.Site;

const string Usage = "Usage: dotnet run --project src/KepCatalog.Site -- [--output FOLDER]";

if (args is not ([] or ["--output", { Length: > 0 }]))
{
    Console.Error.WriteLine(Usage);
    return 2;
}

var folder = Path.GetFullPath(args.Length == 0 ? "artifacts/site" : args[1]);
var watch = Stopwatch.StartNew();
try
{
    var written = await new SiteWriter(folder).WriteAsync();
    Console.WriteLine(FormattableString.Invariant(
        $"{written.Pages} pages and {written.Assets} other files, {written.Bytes / 1e6:F1} MB, in {watch.Elapsed.TotalSeconds:F1} s: open {Path.Combine(folder, "index.html")}"));
    return 0;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"Cannot write the site to '{folder}': {exception.Message} Pass another folder with --output.");
    return 2;
}
