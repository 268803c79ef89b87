using Lacuna.Core.Text;

namespace Lacuna.Findings.Voices;

/// <summary>One turn of a transcript, from its label to the next one.</summary>
/// <param name="Label">The words before the colon: "MR. SULLIVAN", "Q".</param>
/// <param name="End">Where the next turn begins.</param>
/// <param name="IsQuestion">True when the label stands for whoever asks.</param>
internal readonly record struct Turn(TextSpan Label, int End, bool IsQuestion);
