using Lacuna.Archive.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Quotes.Edits;
using Lacuna.Findings.Quotes.Scanning;

namespace Lacuna.Findings.Quotes.Searching;

/// <summary>A document of the record, ready for quotations to be laid beside it.</summary>
/// <param name="Row">The document as the archive lists it.</param>
/// <param name="Reading">Its text and marks.</param>
internal sealed record SourceText(DocumentRow Row, AnnotatedDocument Reading)
{
    private readonly Lazy<ScannedText> _scanned = new(() => WordScanner.Scan(Reading.Text));
    private readonly Lazy<SourceCues> _cues = new(() => new SourceCues(Reading));

    public ScannedText Scanned => _scanned.Value;

    public SourceCues Cues => _cues.Value;
}
