using Lacuna.Core.Documents;
using Lacuna.Intake.Columns;

namespace Lacuna.Intake;

/// <summary>What the caller knows better than the file, and the limits.</summary>
public sealed record IntakeOptions
{
    /// <summary>Publication time to use in place of the file's own, in any wording that a page could have: <c>2022-04-04</c>, <c>2022-04-04T18:00+03:00</c>. Null: the file's own.</summary>
    public string? Published { get; init; }

    /// <summary>IANA zone of the publisher's clock, such as <c>Europe/Kyiv</c>. Null: the file's own or the source's.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Channel to use in place of the file's own. Null: the file's own.</summary>
    public Source? Source { get; init; }

    /// <summary>How the columns of record files are read. Null: a shipped map that recognises the file, else obvious column names.</summary>
    public ColumnMap? Map { get; init; }

    /// <summary>Largest single text or page, in bytes. Default 64 MB: ten times the longest book, so a file above it is a pile in one file.</summary>
    public long MaximumDocumentBytes { get; init; } = 64L << 20;

    /// <summary>Longest single record of a record file, in characters. Default 16 million; files of records have no limit.</summary>
    public int MaximumRecordLength { get; init; } = 16 << 20;

    /// <summary>How much one file may ask of the machine.</summary>
    public IntakeLimits Limits { get; init; } = new();

    /// <summary>True to give with each item the bytes that it was read from.</summary>
    public bool KeepsOriginals { get; init; }

    /// <summary>Most bytes of an original that is given. Default 8 MB: of all pages and papers of public records only scanned ones are larger.</summary>
    public long MaximumOriginalBytes { get; init; } = 8L << 20;

    /// <summary>Source of "now": a page cannot have been published after it was read.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
