using Lacuna.Findings.Contacts;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>A side without a readout in the pile, and what the pile allows to say of that.</summary>
internal sealed record MissingSideJson(ActorJson Side, string Verdict, CoverageJson? Coverage, IReadOnlyList<PassingMentionJson> PossibleMentions)
{
    public static MissingSideJson Of(MissingSide side) => new(
        ActorJson.Of(side.Side),
        KindName.Of(side.Verdict),
        side.Coverage is { } coverage ? CoverageJson.Of(coverage) : null,
        [.. side.PossibleMentions.Select(PassingMentionJson.Of)]);
}
