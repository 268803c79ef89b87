using System.Collections.Immutable;
using Lacuna.Core.Text;

namespace Lacuna.Reporting.Model;

/// <summary>A place in an account that a finding rests on.</summary>
/// <param name="Span">Where.</param>
/// <param name="PointId">Id of the finding.</param>
/// <param name="Number">The finding's number, as printed.</param>
/// <param name="Mark">The finding's mark.</param>
public sealed record Highlight(TextSpan Span, string PointId, string Number, Mark Mark)
{
    /// <summary>Every place in the account <paramref name="letter"/> that a point of <paramref name="report"/> rests on, in text order.</summary>
    internal static ImmutableArray<Highlight> AllOf(Report report, string letter) =>
    [
        .. from section in report.Sections
           from point in section.Blocks.OfType<Point>()
           from quote in point.Quotes
           where quote.Account == letter && !quote.Evidence.At.IsEmpty
           orderby quote.Evidence.At
           select new Highlight(quote.Evidence.At, point.Id, point.Number, point.Mark),
    ];
}
