using Lacuna.Archive.Importing;
using NodaTime;

namespace Lacuna.Reporting.Exports.Records;

/// <summary>What an import could not take in: a line of an export that can be imported again.</summary>
internal sealed record RefusalLine
{
    /// <inheritdoc cref="RecordLine.Form"/>
    public const string Form = "lacuna-refusal/1";

    public required string Format { get; init; }

    public required string Origin { get; init; }

    public required string Reason { get; init; }

    public required Instant Refused { get; init; }

    public static RefusalLine Of(Outcome outcome) => new() { Format = Form, Origin = outcome.Origin, Reason = outcome.Reason ?? "", Refused = outcome.At };

    public Entry ToEntry() => new(Origin, Refused) { Refusal = Reason };
}
