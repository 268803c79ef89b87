using NodaTime;
using NodaTime.Text;

namespace Lacuna.Reporting.Exports.Records;

/// <summary><c>+03</c>, <c>+05:30</c></summary>
internal sealed class OffsetConverter() : PatternConverter<Offset>(OffsetPattern.GeneralInvariant);
