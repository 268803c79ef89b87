using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Findings.Wordings.Series;

/// <summary>One document of a series and its place in time.</summary>
/// <param name="Read">The document with its tokens and sentences; no further marks are needed.</param>
/// <param name="Date">Day of publication on the publisher's clock.</param>
public sealed record SeriesDocument(AnnotatedDocument Read, LocalDate Date);
