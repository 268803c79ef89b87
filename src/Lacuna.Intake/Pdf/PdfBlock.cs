namespace Lacuna.Intake.Pdf;

/// <summary>Lines that belong together by where they stand.</summary>
/// <param name="Lines">From top to bottom.</param>
internal sealed record PdfBlock(List<PdfLine> Lines)
{
    /// <summary>Left edge, in points.</summary>
    public double Left => Lines.Min(line => line.Left);

    /// <summary>Right edge, in points.</summary>
    public double Right => Lines.Max(line => line.Right);
}
