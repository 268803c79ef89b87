using Lacuna.Core.Text;

namespace Lacuna.Web.Documents;

/// <summary>A place of a text that is shown in some way.</summary>
/// <param name="At">Where.</param>
/// <param name="Kind">In which way.</param>
/// <param name="Value">The statement's id, the actor's id, or the TIMEX3 value.</param>
internal sealed record TextMark(TextSpan At, TextMarkKind Kind, string Value = "");
