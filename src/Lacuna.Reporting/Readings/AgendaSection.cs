using System.Globalization;
using Lacuna.Core.Reading;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Readings;

/// <summary>What a document says is still to come.</summary>
internal static class AgendaSection
{
    public static Section? Of(AnnotatedDocument read, ReadingWords words) => read.Agenda.IsEmpty
        ? null
        : new Section("agenda", "Agenda", [.. read.Agenda.Select((item, i) => Of(item, i + 1, words))]);

    private static Point Of(AgendaItem item, int number, ReadingWords words)
    {
        var id = "g" + number.ToString(CultureInfo.InvariantCulture);
        var who = item.Actors.IsEmpty ? "" : $", {words.Actors.Of(item.Actors)}";
        var body = item.Body is { } at ? $", {at.Name}" : "";
        var due = item.Due is { } days ? $", due {DayWords.Of(days)}" : ", no day told";
        return new Point(id, id, Mark.None, Phrase.Of($"{KindWords.Of(item.Kind):b}{who}{body}{due}")) { Quotes = [words.Quote(item.Span)] };
    }
}
