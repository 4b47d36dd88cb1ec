namespace KepCatalog.Analyzers;

/// <summary>The ids of the rules. The code fixes compile this file too: they need the ids, not the rules.</summary>
internal static class RuleIds
{
    public const string InvalidTargets = "KCAT6001";
    public const string NotYet = "KCAT6002";
    public const string NoLonger = "KCAT6003";
    public const string Locked = "KCAT6004";
    public const string Unknown = "KCAT6005";
    public const string Misspelt = "KCAT6006";
    public const string Malformed = "KCAT6007";
    public const string Refused = "KCAT6008";
    public const string LiteralName = "KCAT6009";
    public const string PlannedRelease = "KCAT6010";
}
