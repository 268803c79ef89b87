using System.Collections.Immutable;
using Lacuna.Core.Text;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Docx;

/// <summary>What is said in the margin at one place of an account.</summary>
/// <param name="At">Where; empty for what concerns the whole text.</param>
/// <param name="Lines">The words, a paragraph each.</param>
internal sealed record Remark(TextSpan At, ImmutableArray<Phrase> Lines)
{
    /// <summary>
    /// The remarks on each account, in text order. At the beginning of the first stand the report's answer with its limits, and findings that rest on
    /// no words of an account. A finding that rests on several places is told at each of them, with the other words beside it.
    /// </summary>
    public static IEnumerable<(Account Account, ImmutableArray<Remark> Remarks)> AllOf(Report report)
    {
        var points = report.Sections.SelectMany(section => section.Blocks.SelectMany(PointsOf).Select(point => (point, section))).ToList();
        foreach (var account in report.Accounts)
        {
            var remarks = new List<Remark>();
            if (account == report.Accounts[0])
            {
                remarks.Add(new Remark(default, [.. report.Answer, .. Limits(report)]));
                remarks.AddRange(points.Where(at => !at.point.Quotes.Any(IsPlace)).Select(at => new Remark(default, RemarkWords.Of(at.point, at.section, null))));
            }

            foreach (var (point, section) in points)
            {
                foreach (var place in point.Quotes.Where(quote => quote.Account == account.Letter && IsPlace(quote)).DistinctBy(quote => quote.Evidence.At))
                {
                    remarks.Add(new Remark(ShownSpan.Of(place.Evidence.At, account.Document.Text), RemarkWords.Of(point, section, place)));
                }
            }

            yield return (account, [.. remarks.OrderBy(remark => remark.At)]);
        }
    }

    private static bool IsPlace(Quote quote) => quote is { Account: not null, Evidence.At.IsEmpty: false };

    private static IEnumerable<Point> PointsOf(Block block) => block switch
    {
        Point point => [point],
        FactList list => list.Facts.Where(fact => fact.Id is not null && fact.Quotes.Any(IsPlace)).Select(fact => new Point(fact.Id!, fact.Term, fact.Mark, fact.Value) { Quotes = fact.Quotes }),
        _ => [],
    };

    private static IEnumerable<Phrase> Limits(Report report) =>
        report.Sections.Where(section => section.Kind == SectionKind.Limits).SelectMany(section => section.Blocks).OfType<Paragraph>().Select(paragraph => paragraph.Words);
}
