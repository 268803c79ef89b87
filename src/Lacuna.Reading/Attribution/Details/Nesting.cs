using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Attribution.Details;

/// <summary>Says of each statement in whose content it stands.</summary>
internal static class Nesting
{
    /// <summary>The statements with <see cref="Statement.Inside"/> set to the innermost one around.</summary>
    public static ImmutableArray<Statement> Mark(ImmutableArray<Statement> statements)
    {
        var marked = statements.ToBuilder();
        for (var i = 0; i < statements.Length; i++)
        {
            var at = statements[i].Cue ?? statements[i].Content[0];
            Statement? around = null;
            var size = int.MaxValue;
            foreach (var other in statements)
            {
                if (other.Id != statements[i].Id && Holder(other, at) is { } content && content.Length < size && !Holds(statements[i], other))
                {
                    (around, size) = (other, content.Length);
                }
            }

            if (around is not null)
            {
                marked[i] = statements[i] with { Inside = around.Id };
            }
        }

        return marked.ToImmutable();
    }

    private static bool Holds(Statement outer, Statement inner) => Holder(outer, inner.Cue ?? inner.Content[0]) is not null;

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
