namespace KepCatalog.Generator;

/// <summary>The names of the pipeline's steps, as a driver that tracks them reports them.</summary>
internal static class TrackingNames
{
    /// <summary>Whether the project has the library.</summary>
    public const string Library = nameof(Library);

    /// <summary>How the project is set up, and what it got wrong.</summary>
    public const string Setup = nameof(Setup);

    /// <summary>The project's settings.</summary>
    public const string Settings = nameof(Settings);

    /// <summary>The additional files that are notes.</summary>
    public const string NoteFiles = nameof(NoteFiles);

    /// <summary>One note, read.</summary>
    public const string ReadNote = nameof(ReadNote);

    /// <summary>All notes, merged and checked.</summary>
    public const string Merge = nameof(Merge);

    /// <summary>One release with its features.</summary>
    public const string Release = nameof(Release);

    /// <summary>The list of releases.</summary>
    public const string ReleaseIndex = nameof(ReleaseIndex);

    /// <summary>The list of KEPs.</summary>
    public const string KepIndex = nameof(KepIndex);

    /// <summary>One KEP.</summary>
    public const string Kep = nameof(Kep);

    /// <summary>The code of one KEP.</summary>
    public const string KepCode = nameof(KepCode);

    /// <summary>The list of feature gates.</summary>
    public const string GateIndex = nameof(GateIndex);

    /// <summary>The list of SIGs.</summary>
    public const string SigIndex = nameof(SigIndex);

    /// <summary>The findings.</summary>
    public const string Findings = nameof(Findings);
}
