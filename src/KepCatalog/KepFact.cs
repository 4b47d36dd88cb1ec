namespace KepCatalog;

/// <summary>A fact of a KEP, to ask <see cref="Kep.SourceOf"/> where it stands.</summary>
public enum KepFact
{
    /// <summary><see cref="Kep.Number"/>.</summary>
    Number = 0,

    /// <summary>The English title.</summary>
    Title = 1,

    /// <summary>The Chinese title.</summary>
    ChineseTitle = 2,

    /// <summary><see cref="Kep.Sig"/>.</summary>
    Sig = 3,

    /// <summary><see cref="Kep.ParticipatingSigs"/>.</summary>
    ParticipatingSigs = 4,

    /// <summary><see cref="Kep.Status"/>.</summary>
    Status = 5,

    /// <summary><see cref="Kep.Created"/>.</summary>
    Created = 6,

    /// <summary><see cref="Kep.Authors"/>.</summary>
    Authors = 7,

    /// <summary><see cref="Kep.Gates"/>.</summary>
    Gates = 8,

    /// <summary><see cref="Kep.Replaces"/>.</summary>
    Replaces = 9,

    /// <summary><see cref="Kep.SupersededBy"/>.</summary>
    SupersededBy = 10,

    /// <summary><see cref="Kep.SeeAlso"/>.</summary>
    SeeAlso = 11,

    /// <summary><see cref="Kep.Summary"/>.</summary>
    Summary = 12,
}
