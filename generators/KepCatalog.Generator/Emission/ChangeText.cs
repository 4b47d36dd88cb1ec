using KepCatalog.Data;
using KepCatalog.Notes.Model;

namespace KepCatalog.Generator.Emission;

/// <summary>Writes the removals and other changes of a release as fields of its row.</summary>
internal sealed class ChangeText
{
    private readonly List<string> texts = [];
    private readonly string note;

    /// <summary>Writes the fields.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="note">The note whose path is not written.</param>
    public ChangeText(CatalogueChanges changes, string note)
    {
        this.note = note;
        RemovedApis = Items(changes.RemovedApis, c => c.Attestation, Parts);
        RemovedFlags = Items(changes.RemovedFlags, c => c.Attestation, Parts);
        ChangedDefaults = Items(changes.ChangedDefaults, c => c.Attestation, Parts);
        GatedFields = Items(changes.GatedFields, c => c.Attestation, Parts);
        Texts = RecordText.Texts(texts);
    }

    public string RemovedApis { get; }

    public string RemovedFlags { get; }

    public string ChangedDefaults { get; }

    public string GatedFields { get; }

    /// <summary>The sources and remarks of all of these.</summary>
    public string Texts { get; }

    private static (int, string)[] Parts(ApiRemoval api) =>
    [
        (RemovedApiPart.GroupVersion, RecordText.Text(api.GroupVersion)),
        (RemovedApiPart.Kind, RecordText.Text(api.Kind)),
        (RemovedApiPart.IsFile, Flag(api.IsFile)),
        (RemovedApiPart.Deprecated, Version(api.Deprecated)),
        (RemovedApiPart.Replacement, RecordText.Text(api.Replacement)),
        (RemovedApiPart.ReplacementSince, Version(api.ReplacementSince)),
    ];

    private static (int, string)[] Parts(FlagRemoval flag) =>
    [
        (RemovedFlagPart.Component, RecordText.Text(flag.Component)),
        (RemovedFlagPart.Commands, Names(flag.Commands)),
        (RemovedFlagPart.Flag, RecordText.Text(flag.Flag)),
        (RemovedFlagPart.Deprecated, Version(flag.Deprecated)),
        (RemovedFlagPart.Replacement, RecordText.Text(flag.Replacement)),
    ];

    private static (int, string)[] Parts(DefaultChange change) =>
    [
        (ChangedDefaultPart.Components, Names(change.Components)),
        (ChangedDefaultPart.Setting, RecordText.Text(change.Setting)),
        (ChangedDefaultPart.IsGate, Flag(change.IsGate)),
        (ChangedDefaultPart.From, RecordText.Text(change.From)),
        (ChangedDefaultPart.To, RecordText.Text(change.To)),
    ];

    private static (int, string)[] Parts(FieldGate field) =>
    [
        (GatedFieldPart.GroupVersion, RecordText.Text(field.GroupVersion)),
        (GatedFieldPart.Kind, RecordText.Text(field.Kind)),
        (GatedFieldPart.Field, RecordText.Text(field.Field)),
        (GatedFieldPart.Gate, RecordText.Text(field.Gate)),
        (GatedFieldPart.Until, Version(field.Until)),
    ];

    private static string Flag(bool isSet) => isSet ? RecordLayout.On.ToString() : "";

    private static string Version(KubernetesVersion? version) => version?.ToString() ?? "";

    private static string Names(EquatableArray<string> names) => RecordText.Text(string.Join(RecordLayout.BetweenNames.ToString(), names));

    private string Items<T>(EquatableArray<NotedChange<T>> changes, Func<T, Attestation> attestationOf, Func<T, (int, string)[]> parts)
        where T : IReleaseChange
        => RecordText.Items(changes.Select(c => RecordText.Item([.. Common(c.Path, c.Line, attestationOf(c.Change)), .. parts(c.Change)])));

    private (int, string)[] Common(string path, int line, Attestation attestation) =>
    [
        (ChangePart.Line, RecordText.Line(line)),
        (ChangePart.Upstream, Place(attestation.Upstream)),
        (ChangePart.Confidence, attestation.Confidence == Confidence.Good ? "" : CSharp.Number((int)attestation.Confidence)),
        (ChangePart.Remark, Place(attestation.Remark)),
        (ChangePart.File, RecordText.File(path, note)),
    ];

    private string Place(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        if (!texts.Contains(text!))
        {
            texts.Add(text!);
        }

        return RecordText.Place(text, texts);
    }
}
