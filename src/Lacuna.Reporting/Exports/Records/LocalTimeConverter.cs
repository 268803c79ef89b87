using NodaTime;
using NodaTime.Text;

namespace Lacuna.Reporting.Exports.Records;

/// <summary><c>2022-04-04T18:00:00</c></summary>
internal sealed class LocalTimeConverter() : PatternConverter<LocalDateTime>(LocalDateTimePattern.ExtendedIso);
