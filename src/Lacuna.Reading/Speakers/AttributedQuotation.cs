using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Speakers;

/// <summary>Quoted words at one place and who is said to have spoken them there.</summary>
/// <param name="Of">The version they stand in.</param>
/// <param name="At">Where, without the quotation marks.</param>
/// <param name="Speakers">Who spoke by that text; at least one.</param>
public sealed record AttributedQuotation(DocumentVersion Of, TextSpan At, ImmutableArray<Actor> Speakers);
