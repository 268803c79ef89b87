using System.Collections.Immutable;
using System.Text;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Speakers;

/// <summary>Finds quotations that one text gives to one speaker and another text, or another place, to someone else.</summary>
public static class AttributionConflicts
{
    /// <summary>Shortest quotation, in words, that counts as the same words and not as a phrase that anyone may use.</summary>
    public const int FewestWords = 3;

    /// <summary>The conflicts among the direct quotations of the documents, in order of first appearance.</summary>
    public static ImmutableArray<AttributionConflict> Find(IEnumerable<AnnotatedDocument> documents)
    {
        var places = new Dictionary<string, List<AttributedQuotation>>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var document in documents)
        {
            foreach (var statement in document.Statements)
            {
                if (!statement.Speakers.IsEmpty && statement.Form != StatementForm.Indirect)
                {
                    Add(document, statement, places, order);
                }
            }
        }

        var conflicts = ImmutableArray.CreateBuilder<AttributionConflict>();
        foreach (var words in order)
        {
            if (Differ(places[words]))
            {
                conflicts.Add(new AttributionConflict(words, [.. places[words]]));
            }
        }

        return conflicts.ToImmutable();
    }

    private static void Add(AnnotatedDocument document, Statement statement, Dictionary<string, List<AttributedQuotation>> places, List<string> order)
    {
        foreach (var content in statement.Content)
        {
            for (var i = QuotationSearch.FirstFrom(document, content.Start); i < document.Quotations.Length && document.Quotations[i].Span.Start < content.End; i++)
            {
                var quotation = document.Quotations[i];
                if (quotation.IsScare || !content.Contains(quotation.Span) || Words(document, quotation.Inner) is not { } words)
                {
                    continue;
                }

                if (!places.TryGetValue(words, out var list))
                {
                    places[words] = list = [];
                    order.Add(words);
                }

                list.Add(new AttributedQuotation(document.Document.Version, quotation.Inner, statement.Speakers));
            }
        }
    }

    /// <summary>The words of a quotation in lower case with single spaces; null when they are too few to tell.</summary>
    private static string? Words(AnnotatedDocument document, TextSpan inner)
    {
        var words = new StringBuilder();
        var count = 0;
        for (var t = document.TokenAt(inner.Start); t < document.Tokens.Length && document.Tokens[t].Start < inner.End; t++)
        {
            if (document.Tokens[t].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Possessive)
            {
                words.Append(count++ == 0 ? "" : " ").Append(document.Tokens[t].AsSpan(document.Text).ToString().ToLowerInvariant().Replace('’', '\''));
            }
        }

        return count < FewestWords ? null : words.ToString();
    }

    private static bool Differ(List<AttributedQuotation> places)
    {
        for (var i = 1; i < places.Count; i++)
        {
            if (!places[i].Speakers.Any(places[0].Speakers.Contains))
            {
                return true;
            }
        }

        return false;
    }
}
