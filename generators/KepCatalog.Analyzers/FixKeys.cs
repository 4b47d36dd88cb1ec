namespace KepCatalog.Analyzers;

/// <summary>What a diagnostic tells its code fix: keys of its properties. The code fixes compile this file too.</summary>
internal static class FixKeys
{
    /// <summary>The text that was meant, to take the place of the diagnostic's span.</summary>
    public const string Meant = "meant";

    /// <summary>The constant that has the value of the literal, such as <c>FeatureGates.NodeLogQuery</c>.</summary>
    public const string Constant = "constant";

    /// <summary>Where the text to remove begins in the file.</summary>
    public const string RemoveAt = "removeAt";

    /// <summary>How long the text to remove is.</summary>
    public const string RemoveLength = "removeLength";

    /// <summary>The operator between the version of the cluster and <see cref="GuardVersion"/>.</summary>
    public const string GuardOperator = "guardOperator";

    /// <summary>The release to compare with, such as <c>1.27</c>.</summary>
    public const string GuardVersion = "guardVersion";
}
