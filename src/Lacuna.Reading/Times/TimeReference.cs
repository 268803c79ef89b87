using NodaTime;

namespace Lacuna.Reading.Times;

/// <summary>The period that a text last named, from which "a month later" and "the next day" count.</summary>
/// <param name="Unit">Its grain.</param>
/// <param name="Start">Its first day.</param>
internal readonly record struct TimeReference(TimeUnit Unit, LocalDate Start);
