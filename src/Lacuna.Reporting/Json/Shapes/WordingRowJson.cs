namespace Lacuna.Reporting.Json.Shapes;

/// <summary>One standing sentence and the wordings it went through.</summary>
internal sealed record WordingRowJson(int Rank, double Score, IReadOnlyList<WordingJson> Wordings);
