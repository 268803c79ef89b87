using System.Collections.Immutable;

namespace Lacuna.Core.Subjects;

/// <summary>What a search or a silence is about: a name, and the terms that a text may use for it, in as many languages as known.</summary>
/// <param name="Name">As findings print it: "Bucha".</param>
/// <param name="Terms">Any of these in a text is a mention of the subject.</param>
public sealed record Subject(string Name, ImmutableArray<SubjectTerm> Terms);
