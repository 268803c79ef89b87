using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Core.Actors;
using Lacuna.Core.Corrections;
using Lacuna.Core.Documents;
using Lacuna.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Reporting.Exports.Tables;

/// <summary>Values as cells give them.</summary>
internal static class CellText
{
    private static readonly OffsetPattern OffsetForm = OffsetPattern.CreateWithInvariantCulture("+HH:mm");

    /// <summary><c>2022-04-04</c>, <c>2022-04-04T18:00:00</c> or <c>2022-04-04T18:00:00+03:00</c>, as far as it is known; null when it could not be read.</summary>
    public static string? Of(PublicationTime? time) => time switch
    {
        null or { Local: null } => null,
        { HasTime: false } => Of(time.Date),
        _ => LocalDateTimePattern.GeneralIso.Format(time.Local.Value) + (time.Offset is { } offset ? OffsetForm.Format(offset) : ""),
    };

    public static string? Of(LocalDate? day) => day is { } there ? LocalDatePattern.Iso.Format(there) : null;

    public static string Of(Instant instant) => InstantPattern.General.Format(instant);

    /// <summary><c>12-40</c>: from its first to just after its last UTF-16 code unit.</summary>
    public static string Of(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}");

    public static string? Of(TextSpan? span) => span is { } there ? Of(there) : null;

    public static IReadOnlyList<string> Of(ImmutableArray<TextSpan> spans) => [.. spans.Select(Of)];

    public static string? Words(string text, TextSpan? span) => span?.In(text);

    public static IReadOnlyList<string> Words(string text, ImmutableArray<TextSpan> spans) => [.. spans.Select(span => span.In(text))];

    public static IReadOnlyList<string> Ids(ImmutableArray<Actor> actors) => [.. actors.Select(static actor => actor.Id)];

    public static IReadOnlyList<string> Ids(ImmutableArray<CorrectionMark> marks) => [.. marks.Select(static mark => mark.Id)];

    public static IReadOnlyList<string> By(ImmutableArray<CorrectionMark> marks) => [.. marks.Select(static mark => mark.By)];

    public static IReadOnlyList<string> At(ImmutableArray<CorrectionMark> marks) => [.. marks.Select(static mark => Of(mark.At))];

    public static IReadOnlyList<string> Names(ImmutableArray<Actor> actors) => [.. actors.Select(static actor => actor.Name)];
}
