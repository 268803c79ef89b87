namespace Lacuna.Intake.Pdf;

/// <summary>One line of print.</summary>
/// <param name="Text">Its words in logical order.</param>
/// <param name="Left">Left edge, in points from the left of the page.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Lower edge, in points from the bottom of the page.</param>
/// <param name="Size">Size of its letters, in points.</param>
internal sealed record PdfLine(string Text, double Left, double Right, double Bottom, double Size);
