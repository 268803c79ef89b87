using Lacuna.Core.Actors;
using Lacuna.Findings.Silences;

namespace Lacuna.Web.Start;

/// <summary>An actor's first own mention of a subject.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Subject">Name of the subject.</param>
/// <param name="First">The mention.</param>
/// <param name="Before">Documents of the actor before it that could have named the subject.</param>
public sealed record FirstWord(Actor Actor, string Subject, SubjectMention First, int Before);
