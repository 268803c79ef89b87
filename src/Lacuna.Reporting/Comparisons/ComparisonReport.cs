using Lacuna.Core.Reading;
using Lacuna.Findings.Comparing;
using Lacuna.Reporting.Model;

namespace Lacuna.Reporting.Comparisons;

/// <summary>Puts a comparison into words: the answer, the contact, the points, what both leave out, what was asked about, limits and method.</summary>
public static class ComparisonReport
{
    /// <summary>The report on <paramref name="comparison"/>.</summary>
    /// <param name="comparison">What was found.</param>
    /// <param name="record">The documents around the contact, by whose titles and dates absences are cited; those that are missing are cited by their id.</param>
    /// <param name="leftOut">What could not be read of the record, in sentences.</param>
    public static Report Of(Comparison comparison, IEnumerable<AnnotatedDocument> record, IEnumerable<string>? leftOut = null)
    {
        var words = new ComparisonWords(comparison, record);
        var sections = new List<Section?>
        {
            ContactSection.Of(comparison, words),
            AboutSection.Of(comparison, words),
            PointSections.Of(comparison, words, PointKind.Differs),
            PointSections.Of(comparison, words, PointKind.Shared),
            PointSections.Of(comparison, words, PointKind.OnlyInA),
            PointSections.Of(comparison, words, PointKind.OnlyInB),
            RejectedSection.Of(comparison, words),
            AbsenceSection.Of(comparison, words),
            LimitsSection.Of(comparison, leftOut ?? []),
            MethodSection.Of(comparison, words),
        };
        var report = new Report($"{words.A} and {words.B}: two accounts side by side")
        {
            Answer = AnswerLines.Of(comparison, words),
            Sections = [.. sections.OfType<Section>()],
        };
        return report with
        {
            Accounts =
            [
                new Account("A", words.A, comparison.A.Document) { Highlights = Highlight.AllOf(report, "A") },
                new Account("B", words.B, comparison.B.Document) { Highlights = Highlight.AllOf(report, "B") },
            ],
        };
    }
}
