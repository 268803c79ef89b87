using System.Collections.Immutable;
using System.Text;
using Lacuna.Core.Documents;
using Lacuna.Core.Text;

namespace Lacuna.Evaluation.Sets.Quotations;

/// <summary>Puts made quotations into drafts of a press style.</summary>
internal static class PressDraft
{
    /// <summary>Quotations of one draft.</summary>
    private const int Each = 8;

    /// <summary>The drafts, each with its rows.</summary>
    public static IEnumerable<(Document Draft, ImmutableArray<QuotationRow> Rows)> Of(ImmutableArray<QuotationRow> rows, Random random)
    {
        foreach (var chunk in rows.Chunk(Each))
        {
            var text = new StringBuilder("The week in words\n\nThe capitals spoke much this week, and not always of the same things.");
            var placed = ImmutableArray.CreateBuilder<QuotationRow>();
            foreach (var row in chunk)
            {
                text.Append("\n\n");
                var (before, after) = Frame(row, random);
                text.Append(before);
                var at = new TextSpan(text.Length, row.Words.Length);
                text.Append(row.Words).Append(after);
                placed.Add(row with { At = at });
            }

            yield return (new Document { Id = "draft", Text = text.ToString().Normalize() }, placed.ToImmutable());
        }
    }

    private static (string Before, string After) Frame(QuotationRow row, Random random)
    {
        var ends = row.Words[^1] is '?' or '!';
        if (row.How.StartsWith("short", StringComparison.Ordinal))
        {
            return ($"{Capital(row.Speaker)} spoke at length and called it \u201C", "\u201D in the end.");
        }

        return random.Next(3) switch
        {
            0 => ("\u201C", $"{(ends ? "" : ",")}\u201D {row.Speaker} said."),
            1 => ($"{Capital(row.Speaker)} said: \u201C", $"{(ends ? "" : ".")}\u201D"),
            _ => ("\"", $"{(ends ? "" : ",")}\" {row.Speaker} said on the record."),
        };
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
