using NodaTime;
using NodaTime.Text;

namespace Lacuna.Reporting.Exports.Records;

/// <summary><c>2022-04-04T15:00:00Z</c></summary>
internal sealed class InstantConverter() : PatternConverter<Instant>(InstantPattern.ExtendedIso);
