using System.Collections.Immutable;
using Lacuna.Core.Text;

namespace Lacuna.Reporting.Model;

/// <summary>A place in an account that a finding rests on.</summary>
/// <param name="Span">Where.</param>
/// <param name="PointId">Id of the finding.</param>
/// <param name="Number">The finding's number or term, as printed.</param>
/// <param name="Mark">The finding's mark.</param>
public sealed record Highlight(TextSpan Span, string PointId, string Number, Mark Mark)
{
    /// <summary>Every place in the account <paramref name="letter"/> that a finding of <paramref name="report"/> rests on, in text order.</summary>
    internal static ImmutableArray<Highlight> AllOf(Report report, string letter)
    {
        var places = ImmutableArray.CreateBuilder<Highlight>();
        void Add(string id, string number, Mark mark, ImmutableArray<Quote> quotes)
        {
            foreach (var quote in quotes)
            {
                if (quote.Account == letter && !quote.Evidence.At.IsEmpty)
                {
                    places.Add(new Highlight(quote.Evidence.At, id, number, mark));
                }
            }
        }

        foreach (var block in report.Sections.SelectMany(section => section.Blocks))
        {
            switch (block)
            {
                case Point point:
                    Add(point.Id, point.Number, point.Mark, point.Quotes);
                    break;
                case FactList list:
                    foreach (var fact in list.Facts.Where(fact => fact.Id is not null))
                    {
                        Add(fact.Id!, fact.Term, fact.Mark, fact.Quotes);
                    }

                    break;
            }
        }

        places.Sort((left, right) => left.Span.CompareTo(right.Span));
        return places.ToImmutable();
    }
}
