using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Findings.Drafts.Wording;

/// <summary>Who is meant by some words of a draft.</summary>
internal static class DraftActors
{
    /// <summary>The outermost mentions in <paramref name="span"/>, in order.</summary>
    public static IEnumerable<Mention> MentionsIn(AnnotatedDocument draft, TextSpan span)
    {
        var end = -1;
        foreach (var mention in draft.Mentions)
        {
            if (mention.Span.Start >= span.End)
            {
                yield break;
            }

            if (mention.Span.Start >= Math.Max(end, span.Start) && mention.Span.Start < span.End)
            {
                end = mention.Span.End;
                yield return mention;
            }
        }
    }

    /// <summary>The actors of the mentions in <paramref name="span"/>, each once.</summary>
    public static ImmutableArray<Actor> In(AnnotatedDocument draft, TextSpan span) => [.. MentionsIn(draft, span).SelectMany(mention => mention.Actors).Distinct()];

    /// <summary>The actors named in a row at the start of a headline: "Ukraine, China Talk War".</summary>
    public static (TextSpan Words, ImmutableArray<Actor> Actors)? Leading(AnnotatedDocument draft, TextSpan sentence, int until)
    {
        var (end, actors) = (sentence.Start, ImmutableArray.CreateBuilder<Actor>());
        foreach (var mention in MentionsIn(draft, TextSpan.FromBounds(sentence.Start, Math.Max(sentence.Start, until))))
        {
            if (!IsJoint(draft.Text.AsSpan(end, mention.Span.Start - end)))
            {
                break;
            }

            actors.AddRange(mention.Actors);
            end = mention.Span.End;
        }

        return actors.Count == 0 ? null : (TextSpan.FromBounds(sentence.Start, end), [.. actors.Distinct()]);
    }

    private static bool IsJoint(ReadOnlySpan<char> between) =>
        between.Trim() is [] or "," or "and" or "&" or ", and" || between.Trim().Equals("the", StringComparison.OrdinalIgnoreCase);
}
