using System.Text.Json;
using Lacuna.Archive.Corrections;
using Lacuna.Core.Corrections;
using NodaTime;

namespace Lacuna.Reporting.Exports.Records;

/// <summary>A correction by hand, with its undoing: a line of an export that can be imported again.</summary>
internal sealed record CorrectionLine
{
    /// <inheritdoc cref="RecordLine.Form"/>
    public const string Form = "lacuna-correction/1";

    public required string Format { get; init; }

    /// <summary>Its id, the same in every archive that holds it.</summary>
    public required string Correction { get; init; }

    public required string By { get; init; }

    public required Instant At { get; init; }

    public string? Note { get; init; }

    public string? UndoneBy { get; init; }

    public Instant? UndoneAt { get; init; }

    /// <summary>What it puts right, in the form that docs/archive.md describes.</summary>
    public required JsonElement What { get; init; }

    public static CorrectionLine Of(CorrectionRow row)
    {
        using var what = JsonDocument.Parse(AmendmentJson.Write(row.Correction.What));
        return new CorrectionLine
        {
            Format = Form,
            Correction = row.Correction.Id,
            By = row.Correction.By,
            At = row.Correction.At,
            Note = row.Correction.Note,
            UndoneBy = row.Correction.Undone?.By,
            UndoneAt = row.Correction.Undone?.At,
            What = what.RootElement.Clone(),
        };
    }

    /// <exception cref="FormatException">No archive can have kept such a correction.</exception>
    public Correction ToCorrection() => Correction.Length == 0 || string.IsNullOrWhiteSpace(By) || UndoneBy is null != UndoneAt is null
        ? throw new FormatException("a correction needs an id and a person, and an undoing both a person and a time")
        : new Correction(Correction, AmendmentJson.Read(What.GetRawText()), By, At)
        {
            Note = Note,
            Undone = UndoneBy is { } by && UndoneAt is { } at ? new Undoing(by, at) : null,
        };
}
