using Lacuna.Findings.Comparing;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>An earlier contact of the same participants that the record tells of.</summary>
internal sealed record EarlierContactJson(DaysJson On, IReadOnlyList<EvidenceJson> Evidence)
{
    public static EarlierContactJson Of(EarlierContact earlier) => new(DaysJson.Of(earlier.On), [.. earlier.Evidence.Select(EvidenceJson.Of)]);
}
