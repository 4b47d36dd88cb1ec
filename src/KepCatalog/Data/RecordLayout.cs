namespace KepCatalog.Data;

/// <summary>Defines the rows that the generator writes and the library reads. Both compile this file, so neither can change the form
/// without the other.</summary>
/// <remarks>
/// A row is one line of UTF-8 and holds one KEP, feature, gate or release. <c>|</c> separates fields, <c>;</c> separates the items of a
/// field, and <c>^</c> separates the parts of an item. A backslash in front of one of these characters, or of another backslash, makes it
/// part of the text; <c>\n</c> is a line break, and <c>\u202E</c> is one UTF-16 unit. An empty text is null. Empty fields at the end of a
/// row are left out, and so are empty parts at the end of an item. Change <see cref="RecordFormat.Number"/> with anything in this file.
/// </remarks>
internal static class RecordLayout
{
    /// <summary>Separates fields.</summary>
    public const char BetweenFields = '|';

    /// <summary>Separates the items of a field.</summary>
    public const char BetweenItems = ';';

    /// <summary>Separates the parts of an item.</summary>
    public const char BetweenParts = '^';

    /// <summary>Separates names in one part.</summary>
    public const char BetweenNames = ',';

    /// <summary>Makes the next character part of the text.</summary>
    public const char Escape = '\\';

    /// <summary>One letter for each member of the enumeration of stages, in its order.</summary>
    public const string Stages = "uabsdr";

    /// <summary>One letter for each member of the enumeration of milestones, in its order.</summary>
    public const string Milestones = "abosdr";

    /// <summary>Follows what is a plan, and a lock that no source states.</summary>
    public const char NotSure = '?';

    /// <summary>Stands for a gate that is on by default.</summary>
    public const char On = '+';

    /// <summary>Stands for a gate that is off by default.</summary>
    public const char Off = '-';

    /// <summary>Stands for a gate that is locked to its default.</summary>
    public const char Locked = '!';

    /// <summary>The form of a KEP's number as the first field of its row, so that rows are sorted by UTF-16 units there too.</summary>
    public const string KepNumber = "D6";

    /// <summary>The form of days.</summary>
    public const string Day = "yyyyMMdd";

    /// <summary>What comes before the number in a KEP's address.</summary>
    public const string KepAddress = "https://kep.k8s.io/";
}

/// <summary>Defines the fields of a KEP's row. Rows are sorted by the number.</summary>
internal static class KepRow
{
    /// <summary>The number in the form <see cref="RecordLayout.KepNumber"/>.</summary>
    public const int Number = 0;
    public const int Name = 1;
    public const int EnglishTitle = 2;
    public const int ChineseTitle = 3;
    public const int EnglishSummary = 4;
    public const int ChineseSummary = 5;
    public const int Sig = 6;
    public const int Gates = 7;

    /// <summary>Items of <see cref="StepPart"/>.</summary>
    public const int History = 8;

    /// <summary>The releases that have a feature of the KEP.</summary>
    public const int Releases = 9;
    public const int Note = 10;

    /// <summary>The line of each fact, in the order of the enumeration of facts; 0 for a fact that the note does not state.</summary>
    public const int Lines = 11;

    /// <summary>The number of the status in its enumeration.</summary>
    public const int Status = 12;
    public const int Created = 13;
    public const int ParticipatingSigs = 14;
    public const int Authors = 15;
    public const int Replaces = 16;
    public const int SupersededBy = 17;
    public const int SeeAlso = 18;
    public const int Upstream = 19;

    /// <summary>Items of <see cref="DisagreementPart"/>.</summary>
    public const int Disagreements = 20;
}

/// <summary>Defines the fields of a feature's row. A summary or a history that is left out is the KEP's.</summary>
internal static class FeatureRow
{
    public const int Name = 0;
    public const int Kep = 1;
    public const int InferredKep = 2;
    public const int Stage = 3;
    public const int EnglishTitle = 4;
    public const int ChineseTitle = 5;
    public const int EnglishSummary = 6;
    public const int ChineseSummary = 7;
    public const int Sigs = 8;
    public const int Gates = 9;
    public const int Contributors = 10;

    /// <summary>Items of <see cref="StepPart"/>.</summary>
    public const int History = 11;

    /// <summary>The address, if it is not the KEP's.</summary>
    public const int Url = 12;

    /// <summary>Items of <see cref="SourcePart"/>.</summary>
    public const int Sources = 13;
}

/// <summary>Defines the fields of a feature gate's row. Rows are sorted by the name's UTF-16 units.</summary>
internal static class GateRow
{
    public const int Name = 0;
    public const int Keps = 1;

    /// <summary>The last release that a source covers.</summary>
    public const int LastKnown = 2;

    /// <summary>The stages, as the library's <c>GateStates</c> reads them.</summary>
    public const int States = 3;

    /// <summary>The source of each stage: items of <see cref="GateSourcePart"/>.</summary>
    public const int Sources = 10;
    public const int DependsOn = 4;
    public const int ReplacedBy = 5;
    public const int Components = 6;

    /// <summary>The releases that have a feature of the gate.</summary>
    public const int Releases = 7;
    public const int Note = 8;

    /// <summary>Items of <see cref="DisagreementPart"/>.</summary>
    public const int Disagreements = 9;
}

/// <summary>Defines the fields of a release's row. Rows are sorted by version.</summary>
internal static class ReleaseRow
{
    public const int Version = 0;

    /// <summary><see cref="RecordLayout.NotSure"/> for a planned release.</summary>
    public const int Status = 1;
    public const int Date = 2;
    public const int Theme = 3;

    /// <summary>All, stable, beta and alpha, as items.</summary>
    public const int Totals = 4;
    public const int EnglishSummary = 5;
    public const int ChineseSummary = 6;

    /// <summary>Items of <see cref="SourcePart"/>.</summary>
    public const int Sources = 7;
    public const int Leads = 8;

    /// <summary>Items of <see cref="FactPart"/>.</summary>
    public const int Facts = 9;

    /// <summary>The day, with <see cref="RecordLayout.NotSure"/> behind a planned one.</summary>
    public const int Support = 10;

    /// <summary>Items of <see cref="DisagreementPart"/>.</summary>
    public const int Disagreements = 11;

    /// <summary>The version as its note writes it, if that is not the version.</summary>
    public const int VersionText = 12;

    /// <summary>Items of <see cref="ChangePart"/> and <see cref="RemovedApiPart"/>.</summary>
    public const int RemovedApis = 13;

    /// <summary>Items of <see cref="ChangePart"/> and <see cref="RemovedFlagPart"/>.</summary>
    public const int RemovedFlags = 14;

    /// <summary>Items of <see cref="ChangePart"/> and <see cref="ChangedDefaultPart"/>.</summary>
    public const int ChangedDefaults = 15;

    /// <summary>Items of <see cref="ChangePart"/> and <see cref="GatedFieldPart"/>.</summary>
    public const int GatedFields = 16;

    /// <summary>The sources and remarks of the four, each once: dozens of flags share theirs.</summary>
    public const int ChangeTexts = 17;
}

/// <summary>Defines the parts that all changes of a release have.</summary>
internal static class ChangePart
{
    public const int Line = 0;

    /// <summary>The place of the sources among <see cref="ReleaseRow.ChangeTexts"/>.</summary>
    public const int Upstream = 1;

    /// <summary>The number of the confidence in its enumeration; left out for the first.</summary>
    public const int Confidence = 2;

    /// <summary>The place of the remark among <see cref="ReleaseRow.ChangeTexts"/>.</summary>
    public const int Remark = 3;

    /// <summary>The file, if it is not the release's first note.</summary>
    public const int File = 4;

    /// <summary>The number of these parts. Those of a kind of change follow.</summary>
    public const int Count = 5;
}

/// <summary>Defines the other parts of a removed API version.</summary>
internal static class RemovedApiPart
{
    public const int GroupVersion = ChangePart.Count;
    public const int Kind = ChangePart.Count + 1;

    /// <summary><see cref="RecordLayout.On"/> for a version of a file.</summary>
    public const int IsFile = ChangePart.Count + 2;
    public const int Deprecated = ChangePart.Count + 3;
    public const int Replacement = ChangePart.Count + 4;
    public const int ReplacementSince = ChangePart.Count + 5;
}

/// <summary>Defines the other parts of a removed flag.</summary>
internal static class RemovedFlagPart
{
    public const int Component = ChangePart.Count;

    /// <summary>The subcommands, with <see cref="RecordLayout.BetweenNames"/> between them.</summary>
    public const int Commands = ChangePart.Count + 1;
    public const int Flag = ChangePart.Count + 2;
    public const int Deprecated = ChangePart.Count + 3;
    public const int Replacement = ChangePart.Count + 4;
}

/// <summary>Defines the other parts of a changed default.</summary>
internal static class ChangedDefaultPart
{
    /// <summary>The components, with <see cref="RecordLayout.BetweenNames"/> between them.</summary>
    public const int Components = ChangePart.Count;
    public const int Setting = ChangePart.Count + 1;

    /// <summary><see cref="RecordLayout.On"/> if the setting is a feature gate.</summary>
    public const int IsGate = ChangePart.Count + 2;
    public const int From = ChangePart.Count + 3;
    public const int To = ChangePart.Count + 4;
}

/// <summary>Defines the other parts of a field that needs a gate.</summary>
internal static class GatedFieldPart
{
    public const int GroupVersion = ChangePart.Count;
    public const int Kind = ChangePart.Count + 1;
    public const int Field = ChangePart.Count + 2;
    public const int Gate = ChangePart.Count + 3;
    public const int Until = ChangePart.Count + 4;
}

/// <summary>Defines the parts of a step of a KEP's or a feature's history.</summary>
internal static class StepPart
{
    /// <summary>The letter of the milestone, the release, and <see cref="RecordLayout.NotSure"/> behind a plan.</summary>
    public const int Milestone = 0;
    public const int Line = 1;

    /// <summary>The file, if it is not the note.</summary>
    public const int File = 2;
}

/// <summary>Defines the parts of the source of a gate's stage.</summary>
internal static class GateSourcePart
{
    public const int Line = 0;

    /// <summary>The place of the address among those of the table.</summary>
    public const int Address = 1;
}

/// <summary>Defines the parts of a source.</summary>
internal static class SourcePart
{
    public const int Line = 0;

    /// <summary>The letter of the stage that the source claims.</summary>
    public const int Stage = 1;
    public const int Upstream = 2;

    /// <summary>The file, if it is not the release's first note.</summary>
    public const int File = 3;
}

/// <summary>Defines the parts of a fact's source.</summary>
internal static class FactPart
{
    /// <summary>The number of the fact in its enumeration.</summary>
    public const int Fact = 0;
    public const int Line = 1;
    public const int Upstream = 2;

    /// <summary>The file, if it is not the release's first note.</summary>
    public const int File = 3;
}

/// <summary>Defines the parts of a disagreement.</summary>
internal static class DisagreementPart
{
    public const int Says = 0;
    public const int Line = 1;
    public const int Upstream = 2;
    public const int Reason = 3;

    /// <summary>The file, if it is not the note.</summary>
    public const int File = 4;
}

/// <summary>Defines the parts of a name that is taken for a feature gate.</summary>
internal static class OtherNamePart
{
    public const int Name = 0;

    /// <summary>The number of the kind in its enumeration.</summary>
    public const int Kind = 1;

    /// <summary>The gates that are meant, with blanks between.</summary>
    public const int Instead = 2;

    /// <summary>The KEPs, with blanks between.</summary>
    public const int Keps = 3;
    public const int Reason = 4;
    public const int File = 5;
    public const int Line = 6;
}
