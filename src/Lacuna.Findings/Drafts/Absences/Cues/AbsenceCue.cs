using Lacuna.Core.Reading;
using Lacuna.Findings.Drafts.Wording;

namespace Lacuna.Findings.Drafts.Absences.Cues;

/// <summary>One way of saying that something was not said: a line of <c>absence-cues.tsv</c>.</summary>
/// <param name="Before">What stands before the words.</param>
/// <param name="After">What stands after them.</param>
/// <param name="Kind">What sort of absence it claims.</param>
/// <param name="Act">What was not done by speaking; null for saying nothing.</param>
/// <param name="Pattern">The words.</param>
internal sealed record AbsenceCue(CueRole Before, CueRole After, AbsenceKind Kind, SpeechAct? Act, CuePattern Pattern);
