using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Attribution.Details;

/// <summary>Says of each statement in whose content it stands.</summary>
internal static class Nesting
{
    /// <summary>The statements, in text order, with <see cref="Statement.Inside"/> set to the innermost one around.</summary>
    public static ImmutableArray<Statement> Mark(ImmutableArray<Statement> statements)
    {
        var marked = statements.ToBuilder();
        var open = new List<Statement>();
        for (var i = 0; i < statements.Length; i++)
        {
            var at = Place(statements[i]);
            open.RemoveAll(other => other.Content[^1].End <= statements[i].Extent.Start);
            for (var next = i; next < statements.Length && statements[next].Extent.Start < at.End; next++)
            {
                // A statement that starts a little later may still hold this one's cue: source first, content after.
                if (next > i && !open.Contains(statements[next]) && Holder(statements[next], at) is not null)
                {
                    open.Add(statements[next]);
                }
            }

            Statement? around = null;
            var size = int.MaxValue;
            foreach (var other in open)
            {
                if (other.Id != statements[i].Id && Holder(other, at) is { } content && content.Length < size && Holder(statements[i], Place(other)) is null)
                {
                    (around, size) = (other, content.Length);
                }
            }

            if (around is not null)
            {
                marked[i] = statements[i] with { Inside = around.Id };
            }

            if (!open.Contains(statements[i]))
            {
                open.Add(statements[i]);
            }
        }

        return marked.ToImmutable();
    }

    private static TextSpan Place(Statement statement) => statement.Cue ?? statement.Content[0];

    private static TextSpan? Holder(Statement statement, TextSpan span)
    {
        foreach (var content in statement.Content)
        {
            if (content.Contains(span) && content.Length > span.Length)
            {
                return content;
            }
        }

        return null;
    }
}
