using Lacuna.Archive;
using Lacuna.Core.Coverages;
using NodaTime;

namespace Lacuna.Reporting.Exports.Records;

/// <summary>A note of the ledger of coverage: a line of an export that can be imported again.</summary>
internal sealed record LedgerLine
{
    /// <inheritdoc cref="RecordLine.Form"/>
    public const string Form = "lacuna-ledger/1";

    public required string Format { get; init; }

    /// <summary>Name of the source.</summary>
    public required string Source { get; init; }

    public required DateInterval Days { get; init; }

    public required CoverageBasis Basis { get; init; }

    public int? Listed { get; init; }

    public required int Failed { get; init; }

    public string? HoleReason { get; init; }

    public required Instant Noted { get; init; }

    public static LedgerLine Of(CoverageNote note) => new()
    {
        Format = Form,
        Source = note.Source,
        Days = note.Days,
        Basis = note.Basis,
        Listed = note.Listed,
        Failed = note.Failed,
        HoleReason = note.HoleReason,
        Noted = note.At,
    };

    /// <exception cref="FormatException">No archive can have made such a note.</exception>
    public CoverageNote ToNote() =>
        Basis == CoverageBasis.Inferred || Source.Length == 0 || Listed < 0 || Failed < 0
            ? throw new FormatException("no ledger holds such a note")
            : new CoverageNote(Source, Days, Basis, Noted) { Listed = Listed, Failed = Failed, HoleReason = HoleReason };
}
