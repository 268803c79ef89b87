using System.Collections.Immutable;
using Lacuna.Core.Evidences;
using NodaTime;

namespace Lacuna.Findings.Comparing;

/// <summary>An earlier contact of the same participants that the record tells of.</summary>
/// <param name="On">First and last day given for it.</param>
/// <param name="Evidence">The words that tell of it, one place a document.</param>
public sealed record EarlierContact(DateInterval On, ImmutableArray<Evidence> Evidence);
