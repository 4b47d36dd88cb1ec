using System.CommandLine;
using KepCatalog.Cli.Output;

namespace KepCatalog.Cli.Commands;

/// <summary>Represents the options that filter KEPs by the steps of their history.</summary>
internal sealed class KepFilter
{
    private static readonly KepStatus[] Statuses = [.. Enum.GetValues<KepStatus>().Where(s => s != KepStatus.Unknown)];

    private readonly Option<string?> sig;
    private readonly Option<string?> stage;
    private readonly Option<string?> release;
    private readonly Option<string?> since;
    private readonly Option<string?> status;

    /// <summary>Initializes a new instance and adds the options to a command.</summary>
    public KepFilter(Command command, Terminal terminal)
    {
        sig = ListOptions.OfSig(terminal);
        stage = ListOptions.OfStage(terminal, "Only KEPs that reached this stage: alpha, beta, stable, deprecated or removed.", "只列出达到此阶段的 KEP：alpha、beta、stable、deprecated 或 removed。");
        release = ListOptions.OfRelease(terminal, "--release", "Only KEPs that reached a stage in this release, such as 1.33 or latest.", "只列出在此版本中达到某个阶段的 KEP，例如 1.33 或 latest。");
        since = ListOptions.OfRelease(terminal, "--since", "Only KEPs that reached a stage in this release or later.", "只列出在此版本或之后达到某个阶段的 KEP。");
        status = ListOptions.OneOf(terminal, "--status", [.. Statuses.Select(JsonText.Word)], "Only KEPs with this status", "只列出此状态的 KEP");
        foreach (var option in new[] { sig, stage, release, since, status })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Returns the KEPs that a command line asks for, by number, each with the last step that it asks for, or null if the KEP has no step.</summary>
    /// <remarks>A plan counts if the command line asks for a release to come. What was planned for a past release and not done never does.</remarks>
    public IEnumerable<(Kep Kep, StageChange? Step)> Read(ParseResult line)
    {
        var ofSig = ListOptions.ReadSig(line.GetValue(sig));
        var ofStage = ListOptions.ReadStage(line.GetValue(stage));
        var (inRelease, first) = (VersionArgument.ReadOptional(line.GetValue(release)), VersionArgument.ReadOptional(line.GetValue(since)));
        var ofStatus = line.GetValue(status);
        var asksForPlans = (inRelease ?? first) > Catalogue.LastReleased;
        var asksForStep = ofStage is not null || inRelease is not null || first is not null;
        return Keps.All
            .Where(k => (ofSig is null || k.Sig == ofSig) && (ofStatus is null || JsonText.Word(k.Status) == ofStatus))
            .Select(k => (Kep: k, Step: k.History.LastOrDefault(IsMeant)))
            .Where(k => k.Step is not null || !asksForStep);

        bool IsMeant(StageChange step) => (ofStage is null || step.Stage == ofStage)
            && (inRelease is null || step.Version == inRelease)
            && (first is null || step.Version >= first)
            && (!step.IsPlanned || (asksForPlans && step.Version > Catalogue.LastReleased));
    }
}
