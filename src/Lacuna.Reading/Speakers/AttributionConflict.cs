using System.Collections.Immutable;

namespace Lacuna.Reading.Speakers;

/// <summary>The same words given to different speakers.</summary>
/// <param name="Words">The words, in lower case and without marks.</param>
/// <param name="Places">Every place where they are quoted with a speaker, in the order of the documents given; at least two whose speakers differ.</param>
public sealed record AttributionConflict(string Words, ImmutableArray<AttributedQuotation> Places);
