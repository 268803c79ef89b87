using Lacuna.Findings.Sayings;
using Lacuna.Reporting.Json.Shapes.Silences;
using Lacuna.Reporting.Sayings;

namespace Lacuna.Reporting.Json.Shapes.Sayings;

/// <summary>What <c>lacuna said --json</c> writes.</summary>
internal sealed record SaidFileJson(
    string Schema,
    string Version,
    string Lacuna,
    IReadOnlyList<string> Answer,
    ActorJson? By,
    ActorJson? To,
    SubjectJson? About,
    string? From,
    string? Until,
    IReadOnlyList<string> Acts,
    string? Channel,
    IReadOnlyList<string> Sources,
    int Count,
    int Listed,
    int? InCopies,
    IReadOnlyList<SayingJson> Statements,
    IReadOnlyList<OwnWordsJson> OwnWords,
    int? OwnDocuments,
    int? NotRead)
{
    public static SaidFileJson Of(Said said, string version, string lacuna) => new(
        "lacuna.said",
        version,
        lacuna,
        [.. SaidReport.Of(said).Answer.Select(line => line.ToString())],
        ActorJson.OfAny(said.Question.By),
        ActorJson.OfAny(said.Question.To),
        SubjectJson.OfAny(said.Question.About),
        DaysJson.OfAny(said.Question.From),
        DaysJson.OfAny(said.Question.Until),
        [.. said.Question.Acts.Select(KindName.Of)],
        said.Question.Channel,
        [.. said.Question.Sources],
        said.Count,
        said.Listed,
        said.InCopies,
        [.. said.Sayings.Select(SayingJson.Of)],
        [.. said.OwnWords.Select(OwnWordsJson.Of)],
        said.OwnDocuments,
        said.NotRead);
}
