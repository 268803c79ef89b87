using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Reading.Times;

/// <summary>The day of a document without metadata, where a line at its head gives it.</summary>
internal static class DateLine
{
    /// <summary>Headline, subheading, place and date stand in this many lines.</summary>
    private const int LinesAtHead = 4;

    /// <summary>The date that fills a line of its own at the head of <paramref name="document"/>; null when none does.</summary>
    public static LocalDate? Find(AnnotatedDocument document, TimeWords words, TimeGrammar grammar)
    {
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Paragraph >= LinesAtHead)
            {
                return null;
            }

            if (sentence.TokenCount <= 8 && sentence.Span == document.Paragraphs[sentence.Paragraph] && TimeWordReader.Read(document, sentence, words)
                && grammar.Read(0) is { Meaning: TimeMeaning.Calendar { Year: { } year, Month: { } month, Day: { } day } } reading
                && reading.End >= words.Count - 1 && Period.CanCount(year) && day <= CalendarSystem.Iso.GetDaysInMonth(year, month))
            {
                return new LocalDate(year, month, day);
            }
        }

        return null;
    }
}
