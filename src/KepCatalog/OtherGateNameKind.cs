// KepCatalog.Notes compiles this file too: the reader cannot reference the library that is built with it.
#if KEPCATALOG_NOTES
namespace KepCatalog.Notes.Model;
#else
namespace KepCatalog;
#endif

/// <summary>Specifies what a name is that is taken for a feature gate.</summary>
public enum OtherGateNameKind
{
    /// <summary>The name is another spelling of a gate, or a name that its KEP used for it.</summary>
    Misspelt = 0,

    /// <summary>The name is a gate that a KEP plans. No release has it yet.</summary>
    Planned = 1,

    /// <summary>The name is a gate that was planned and never merged.</summary>
    NeverMerged = 2,

    /// <summary>The name is an environment variable of kubectl.</summary>
    KubectlVariable = 3,

    /// <summary>The name is a gate that only kubeadm has.</summary>
    KubeadmGate = 4,

    /// <summary>The name is a gate of a program outside the Kubernetes components.</summary>
    OtherProject = 5,
}
