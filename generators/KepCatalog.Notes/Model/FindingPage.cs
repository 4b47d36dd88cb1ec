namespace KepCatalog.Notes.Model;

/// <summary>The pages that explain findings. The analyzer compiles this file too.</summary>
public static class FindingPage
{
    /// <summary>Returns the URL of the page that explains a finding and its solution.</summary>
    /// <param name="id">The id of the finding.</param>
    public static string Of(string id) => "https://github.com/kepcatalog/kepcatalog/blob/main/generators/findings/" + id + ".md";
}
