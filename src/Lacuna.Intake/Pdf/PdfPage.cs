namespace Lacuna.Intake.Pdf;

/// <summary>One page: its blocks in reading order.</summary>
/// <param name="Height">In points.</param>
/// <param name="Blocks">Columns' pieces, headings, captions.</param>
internal sealed record PdfPage(double Height, List<PdfBlock> Blocks)
{
    /// <summary>All lines.</summary>
    public List<PdfLine> Lines => [.. Blocks.SelectMany(block => block.Lines)];
}
