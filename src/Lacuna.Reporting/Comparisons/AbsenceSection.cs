using System.Globalization;
using Lacuna.Findings.Comparing;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Comparisons;

/// <summary>What both accounts leave out although the record around them speaks of it, with its evidence and denominators.</summary>
internal static class AbsenceSection
{
    public static Section? Of(Comparison comparison, ComparisonWords words)
    {
        if (comparison.Record is not { } record)
        {
            return null;
        }

        return new Section(
            "absent",
            "Absent from both",
            comparison.AbsentFromBoth.IsEmpty
                ? [new Paragraph(Phrase.Plain($"Nothing stands out in the {Counted.Of(record.Documents, "document")} of {DayWords.Of(record.Window)} that both accounts leave out."))]
                : [.. comparison.AbsentFromBoth.Select((absence, i) => Of(absence, i + 1, record, words))]);
    }

    private static Point Of(Absence absence, int number, RecordAround record, ComparisonWords words)
    {
        var by = absence.DocumentsByParticipants > 0
            ? $"; {Number(absence.DocumentsByParticipants)} of the documents by the two sides themselves"
            : "; none of the documents by the two sides themselves";
        return new Point($"absent-{Number(number)}", Number(number), Mark.Absent, Phrase.Of(
            $"{absence.Subject:b}, in {absence.Documents} of {record.Documents} documents of {DayWords.Of(record.Window)}, on {Counted.Of(absence.Days, "day")}{by}"))
        {
            IsMinor = number > AnswerLines.Named,
            Quotes = [.. absence.Elsewhere.Select(words.InRecord)],
            Details =
            [
                Phrase.Of($"{"looked for in both accounts, without success: ":f}{Phrase.Join(", ", absence.Terms.Select(term => Phrase.Of($"{term:q}")))}"),
                Phrase.Of($"{$"salience {absence.Salience.ToString("0.0", CultureInfo.InvariantCulture)}":f}"),
            ],
        };
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
