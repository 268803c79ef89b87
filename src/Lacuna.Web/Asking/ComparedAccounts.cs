using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Findings.Comparing;

namespace Lacuna.Web.Asking;

/// <summary>A comparison with the documents it was measured against.</summary>
/// <param name="Comparison">What was found.</param>
/// <param name="Record">The documents of the days around.</param>
internal sealed record ComparedAccounts(Comparison Comparison, ImmutableArray<AnnotatedDocument> Record);
