using System.Globalization;

namespace KepCatalog.Configuration.Source;

/// <summary>Defines how much of a file is read. Usual files stay far below. A problem reports what is ignored, so that time and memory
/// stay bounded for any file.</summary>
internal static class Limits
{
    /// <summary>The maximum number of characters of a file.</summary>
    public const int File = 10_000_000;

    /// <summary>The maximum nesting depth of mappings and sequences.</summary>
    public const int Depth = 64;

    /// <summary>The maximum depth of texts inside texts, such as a kubeadm patch in a configuration of kind.</summary>
    public const int Embedding = 4;

    /// <summary>The maximum number of nodes, where each use of an alias counts all nodes that it stands for.</summary>
    public const int Nodes = 500_000;

    /// <summary>The maximum number of problems.</summary>
    public const int Problems = 1_000;

    /// <summary>Returns a number in the format of messages.</summary>
    public static string Words(int limit) => limit.ToString("N0", CultureInfo.InvariantCulture);
}
