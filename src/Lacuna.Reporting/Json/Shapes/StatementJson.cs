using Lacuna.Core.Reading;

namespace Lacuna.Reporting.Json.Shapes;

/// <summary>A statement.</summary>
internal sealed record StatementJson(
    string Id,
    IReadOnlyList<ActorJson> Speakers,
    IReadOnlyList<ActorJson> Addressees,
    SpanJson? Source,
    SpanJson? Cue,
    IReadOnlyList<SpanJson> Content,
    SpanJson? AddresseeWords,
    string Form,
    string Act,
    bool IsNegated,
    SpanJson? Hedge,
    SpanJson? Channel,
    ActorJson? Relay,
    SpanJson? RelayWords,
    string? Inside,
    bool IsPlea,
    int Strength,
    TimeJson? Time,
    double? Probability,
    string? Certainty,
    StatementCorrectionJson? Correction)
{
    public static StatementJson Of(Statement statement, string text) => new(
        statement.Id,
        ActorJson.Of(statement.Speakers),
        ActorJson.Of(statement.Addressees),
        SpanJson.Of(statement.Source, text),
        SpanJson.Of(statement.Cue, text),
        [.. statement.Content.Select(span => SpanJson.Of(span, text))],
        SpanJson.Of(statement.AddresseeSpan, text),
        KindName.Of(statement.Form),
        KindName.Of(statement.Act),
        statement.IsNegated,
        SpanJson.Of(statement.Hedge, text),
        SpanJson.Of(statement.Channel, text),
        ActorJson.OfAny(statement.Relay),
        SpanJson.Of(statement.RelaySpan, text),
        statement.Inside,
        statement.IsPlea,
        statement.Strength,
        statement.Time is { } time ? TimeJson.Of(time, text) : null,
        statement.Probability is { } likely ? Rounded.Of(likely) : null,
        statement.Certainty is { } certainty ? KindName.Of(certainty) : null,
        StatementCorrectionJson.OfAny(statement.Correction));
}
