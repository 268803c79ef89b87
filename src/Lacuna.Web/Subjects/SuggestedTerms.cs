using System.Collections.Immutable;
using Lacuna.Findings.Subjects;

namespace Lacuna.Web.Subjects;

/// <summary>Terms that may name a subject.</summary>
/// <param name="Name">The name that they were asked for.</param>
/// <param name="Terms">The terms, each with the number of documents that hold it.</param>
public sealed record SuggestedTerms(string Name, ImmutableArray<SuggestedTerm> Terms);
