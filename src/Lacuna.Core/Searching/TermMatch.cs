using Lacuna.Core.Subjects;
using Lacuna.Core.Text;

namespace Lacuna.Core.Searching;

/// <summary>A place where a text uses a subject's term.</summary>
/// <param name="At">The words; without a following "'s".</param>
/// <param name="Term">The term; the first in order of two that are found in the same words.</param>
public readonly record struct TermMatch(TextSpan At, SubjectTerm Term);
