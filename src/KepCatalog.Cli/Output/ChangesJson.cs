using System.Text.Json;

namespace KepCatalog.Cli.Output;

/// <summary>Writes the removals and other changes of a release as members of a JSON object.</summary>
internal static class ChangesJson
{
    /// <summary>Writes the four lists.</summary>
    /// <param name="json">The writer, inside the object of the release.</param>
    /// <param name="release">The release.</param>
    /// <param name="writeSource">Writes the source of a change. The output of each command has its own form of sources.</param>
    public static void WriteChanges(this Utf8JsonWriter json, Release release, Action<SourceReference> writeSource)
    {
        json.WriteObjects("removedApis", release.RemovedApis, api =>
        {
            json.WriteString("groupVersion", api.GroupVersion);
            json.WriteString("kind", api.Kind);
            json.WriteString("scope", api.IsFile ? "file" : "served");
            json.WriteString("deprecatedIn", api.DeprecatedIn?.ToString());
            json.WriteString("replacement", api.Replacement);
            json.WriteString("replacementSince", api.ReplacementSince?.ToString());
            End(api.Confidence, api.Remark, api.Source);
        });
        json.WriteObjects("removedFlags", release.RemovedFlags, flag =>
        {
            json.WriteString("component", flag.Component);
            json.WriteTexts("commands", flag.Commands);
            json.WriteString("flag", flag.Flag);
            json.WriteString("deprecatedIn", flag.DeprecatedIn?.ToString());
            json.WriteString("replacement", flag.Replacement);
            End(flag.Confidence, flag.Remark, flag.Source);
        });
        json.WriteObjects("changedDefaults", release.ChangedDefaults, change =>
        {
            json.WriteTexts("components", change.Components);
            json.WriteString("setting", change.Setting);
            json.WriteBoolean("featureGate", change.IsFeatureGate);
            json.WriteString("from", change.From);
            json.WriteString("to", change.To);
            End(change.Confidence, change.Remark, change.Source);
        });
        json.WriteObjects("gatedFields", release.GatedFields, field =>
        {
            json.WriteString("groupVersion", field.GroupVersion);
            json.WriteString("kind", field.Kind);
            json.WriteString("field", field.Field);
            json.WriteString("gate", field.Gate);
            json.WriteString("until", field.Until?.ToString());
            End(field.Confidence, field.Remark, field.Source);
        });

        void End(Confidence confidence, string? remark, SourceReference source)
        {
            json.WriteString("confidence", confidence switch
            {
                Confidence.SingleSource => "single",
                Confidence.Conflict => "conflict",
                _ => "good",
            });
            json.WriteString("remark", remark);
            writeSource(source);
        }
    }
}
