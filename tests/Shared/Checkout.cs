namespace KepCatalog.Tests;

/// <summary>Finds the checkout that the tests were built from, and the test data beside it.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds KepCatalog.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder <c>shared</c> beside the checkout, or null where there is none.</summary>
    public static string? Shared { get; } = FindShared();

    /// <summary>The text of a file of the checkout.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>The full path of a file in <c>shared</c>.</summary>
    public static string SharedPath(string path)
        => Path.Combine(Shared ?? throw new InvalidOperationException("Mark the test with SharedFact."), path);

    /// <summary>The text of a file in <c>shared</c>.</summary>
    public static string ReadShared(string path) => File.ReadAllText(SharedPath(path));

    /// <summary>Why a test that needs <c>shared</c> does not run here; null where it runs.</summary>
    public static string? WhyNoShared => Shared is null ? "needs the corpus in ../shared beside the checkout" : null;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KepCatalog.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run from a folder inside the checkout.");
    }

    private static string? FindShared()
    {
        var folder = Path.Combine(Root, "..", "shared");
        return File.Exists(Path.Combine(folder, "seeds", "expected.json")) ? Path.GetFullPath(folder) : null;
    }
}

/// <summary>A test that reads the corpus beside the checkout; skipped, visibly, where that is absent.</summary>
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = Checkout.WhyNoShared;
}

/// <summary>The same of a theory.</summary>
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = Checkout.WhyNoShared;
}
