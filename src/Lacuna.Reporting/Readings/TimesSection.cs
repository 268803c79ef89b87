using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Readings;

/// <summary>The expressions of time with their values.</summary>
internal static class TimesSection
{
    public static Section? Of(AnnotatedDocument read) => read.Times.IsEmpty
        ? null
        : new Section("times", "Times",
        [
            new Table("Expressions of time, in order", ["words", "type", "value", "days"], [.. read.Times.Select(time => Row(time, read.Text))]),
        ]);

    private static ImmutableArray<Phrase> Row(TimeExpression time, string text)
    {
        var mod = time.Mod is null ? "" : $" {time.Mod}";
        var others = time.OtherValues.IsEmpty ? "" : $", or {string.Join(", or ", time.OtherValues)}";
        return
        [
            Phrase.Of($"{time.Span.In(text):q}"),
            Phrase.Plain(time.Type.ToString().ToUpperInvariant()),
            Phrase.Plain(time.Value + mod + others),
            Phrase.Plain(time.Days is { } days ? DayWords.Of(days) : ""),
        ];
    }
}
