using System.Text.Json;

namespace KepCatalog.Tests;

/// <summary>Settings that bit people, on the release where they did.</summary>
public class GateIncidentsTests
{
    [SharedFact]
    public void Each_setting_that_bit_people_gets_the_right_answer()
    {
        using var cases = JsonDocument.Parse(Checkout.ReadShared("cases/gates.json"));
        Assert.Equal(15, cases.RootElement.GetArrayLength());
        foreach (var incident in cases.RootElement.EnumerateArray())
        {
            var check = FeatureGates.Check(incident.GetProperty("settings").GetString(), KubernetesVersion.Parse(incident.GetProperty("on").GetString()!));

            var expected = incident.GetProperty("problems").EnumerateArray().Select(p => p.GetString() ?? "none").ToList();
            var found = check.Settings.Select(s => char.ToLowerInvariant(s.Problem.ToString()[0]) + s.Problem.ToString()[1..]).ToList();
            Assert.True(expected.SequenceEqual(found), $"{incident.GetProperty("id")}: {string.Join(", ", expected)} expected, {string.Join(", ", found)} found");
        }
    }

    [Theory]
    [InlineData("KubeletCredentialProviders=true", "1.28", "KubeletCredentialProviders was removed in v1.28: delete the setting; the feature is always on (KEP-2133)")]
    [InlineData("CSIMigration=false", "1.26", "CSIMigration is locked to true since v1.25: delete the setting; the feature is always on (KEP-625)")]
    [InlineData("KubeletCrashLoopBackOffMax=true", "1.31", "KubeletCrashLoopBackOffMax is introduced in v1.32: delete the setting, or upgrade to v1.32 first (KEP-5593)")]
    [InlineData("CELValidatingAdmission=true", "1.30", "there is no feature gate CELValidatingAdmission; its name is ValidatingAdmissionPolicy (KEP-3488)")]
    [InlineData("KUBECTL_KYAML=true", "1.34", "KUBECTL_KYAML is an environment variable of kubectl, not a feature gate: set it where kubectl runs (KEP-5295)")]
    [InlineData("SidecarContainers=true", "1.38", "no source covers v1.38: feature gates are known up to v1.37 (KEP-753)")]
    [InlineData("CSIMigrationRBD=true", "1.31", "CSIMigrationRBD was removed in v1.31: delete the setting; the feature was withdrawn (KEP-2923)")]
    public void An_answer_says_what_to_do(string settings, string version, string message)
        => Assert.Equal(message, FeatureGates.Check(settings, KubernetesVersion.Parse(version)).Settings.Single().Message);
}
