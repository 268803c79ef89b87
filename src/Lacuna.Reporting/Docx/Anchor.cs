using Lacuna.Core.Text;

namespace Lacuna.Reporting.Docx;

/// <summary>The place in a text at which a comment hangs.</summary>
/// <param name="Comment">The comment's id.</param>
/// <param name="At">Where; it begins and ends at characters that are no blank, and is empty for a comment on the whole text.</param>
internal sealed record Anchor(int Comment, TextSpan At);
