using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Archive.Storing;

/// <summary>The words that a statement is asked about by: those of its cue, its content and its addressee, not those that name its speaker.</summary>
internal static class StatementWords
{
    /// <summary>The words, with a stop between parts, so that no phrase runs from one into another.</summary>
    public static string Of(string text, Statement statement)
    {
        var spans = new List<TextSpan>(statement.Content);
        AddOutside(spans, statement.Cue);
        AddOutside(spans, statement.AddresseeSpan);
        spans.Sort();
        return string.Join("\n\n", spans.Select(span => span.In(text)));
    }

    private static void AddOutside(List<TextSpan> spans, TextSpan? span)
    {
        if (span is { } words && !spans.Exists(other => other.Overlaps(words)))
        {
            spans.Add(words);
        }
    }
}
