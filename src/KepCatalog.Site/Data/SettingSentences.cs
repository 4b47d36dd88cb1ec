using KepCatalog.Checking;
using KepCatalog.Site.Texts;

namespace KepCatalog.Site.Data;

/// <summary>Gives the script that checks settings the sentences of the library on what settings do to each other, and on the form of a text.</summary>
public static class SettingSentences
{
    /// <summary>Gets the sentences by the names that the script has for them, with <c>{0}</c> and so on for what it fills in.</summary>
    public static IReadOnlyDictionary<string, string> Of(PageTexts texts)
    {
        LocalizedText inner = new("{0}", "{0}");
        var sentences = new Dictionary<string, LocalizedText>
        {
            ["duplicate"] = VerdictTexts.SetTwice("{0}"),
            ["unknown"] = VerdictTexts.Unknown("{0}", null),
            ["meant"] = VerdictTexts.Unknown("{0}", "{1}"),
            ["kep"] = VerdictTexts.WithKep(inner, "KEP-{1}"),
            ["beyond"] = VerdictTexts.ReleaseNotCovered("{0}", "{1}"),
            ["uncovered"] = VerdictTexts.StateNotKnown("{0}", "{1}"),
            ["AllAlpha=true"] = VerdictTexts.SetsAll(Stage.Alpha, true, "{0}", "{1}"),
            ["AllAlpha=false"] = VerdictTexts.SetsAll(Stage.Alpha, false, "{0}", "{1}"),
            ["AllBeta=true"] = VerdictTexts.SetsAll(Stage.Beta, true, "{0}", "{1}"),
            ["AllBeta=false"] = VerdictTexts.SetsAll(Stage.Beta, false, "{0}", "{1}"),
            ["nameMissing"] = SettingFaults.NameMissing,
            ["valueMissing"] = SettingFaults.ValueMissing,
            ["notTruth"] = SettingFaults.NotATruthValue("{0}"),
            ["noValue"] = SettingFaults.NoSign("{0}"),
            ["fullWidth"] = SettingFaults.FullWidth("{0}", "{1}"),
            ["at"] = SettingFaults.At(new("{1}", "{1}"), "{0}"),
            ["needs"] = VerdictTexts.Needs("{0}", "{1}", "{2}"),
            ["needed"] = VerdictTexts.IsNeeded("{0}", "{1}", "{2}"),
            ["allNeeds"] = VerdictTexts.TurnsOnWhatNeeds("{3}", "{0}", "{1}", "{2}"),
            ["allNeeded"] = VerdictTexts.TurnsOffWhatIsNeeded("{3}", "{0}", "{1}", "{2}"),
            ["needsNotKnown"] = VerdictTexts.HoldsBefore(inner, "{1}", "{2}"),
        };
        return sentences.ToDictionary(s => s.Key, s => texts.Pick(s.Value)!);
    }
}
