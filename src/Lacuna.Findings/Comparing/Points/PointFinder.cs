using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Words;
using Lacuna.Models.Words;

namespace Lacuna.Findings.Comparing.Points;

/// <summary>Takes an account apart into its points.</summary>
internal static class PointFinder
{
    /// <summary>Content words that a point must have besides the participants' names, who said it, and the words for the contact itself.</summary>
    private const int LeastContent = 1;

    private static readonly FrozenSet<string> ContactTalk =
        WordList.Words("contact-talk.txt").Select(word => Stemmer.Stem(word)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The points of <paramref name="account"/>, in order. Words that only tell that there was a contact are no point.</summary>
    /// <param name="account">The account.</param>
    /// <param name="participants">Who took part: their names say nothing about a point.</param>
    public static ImmutableArray<AccountPoint> In(AnnotatedDocument account, IReadOnlySet<string> participants)
    {
        var points = ImmutableArray.CreateBuilder<AccountPoint>();
        var isName = NameTokens(account, participants);
        foreach (var sentence in account.Sentences)
        {
            if (account.Document.Headline is { } headline && headline.Contains(sentence.Span) || IsQuestion(account, sentence))
            {
                continue;
            }

            foreach (var span in ClauseSplitter.Split(account, sentence))
            {
                if (PointAt(account, span, isName) is { } point)
                {
                    points.Add(point);
                }
            }
        }

        return points.ToImmutable();
    }

    /// <summary>The words of <paramref name="span"/> as a point, whatever they say.</summary>
    public static AccountPoint At(AnnotatedDocument account, TextSpan span) => Read(account, span, new bool[account.Tokens.Length]);

    /// <summary>A question of the press in a briefing is no point of the account.</summary>
    private static bool IsQuestion(AnnotatedDocument account, Sentence sentence) =>
        account.Tokens[sentence.EndToken - 1].AsSpan(account.Text) is "?";

    private static AccountPoint? PointAt(AnnotatedDocument account, TextSpan span, bool[] isName)
    {
        if (IsDateline(account, span))
        {
            return null;
        }

        var telling = 0;
        for (var i = account.TokenAt(span.Start); i < account.Tokens.Length && account.Tokens[i].End <= span.End; i++)
        {
            var token = account.Tokens[i];
            if (!isName[i] && token.Kind == TokenKind.Word && ContentWords.IsContent(token, account.Text)
                && !ContactTalk.Contains(Stemmer.Stem(token.AsSpan(account.Text))) && !IsSaying(account, token.Span))
            {
                telling++;
            }
        }

        return telling < LeastContent ? null : Read(account, span, isName);
    }

    /// <summary>"BEIJING, April 4 (Xinhua) --": names before a dash, and no other word.</summary>
    private static bool IsDateline(AnnotatedDocument account, TextSpan span)
    {
        var i = account.TokenAt(span.Start);
        for (; i < account.Tokens.Length && account.Tokens[i].End <= span.End; i++)
        {
            if (char.IsLower(account.Text[account.Tokens[i].Start]))
            {
                return false;
            }
        }

        return i < account.Tokens.Length && account.Tokens[i].AsSpan(account.Text) is "-" or "--" or "\u2013" or "\u2014";
    }

    private static bool IsSaying(AnnotatedDocument account, TextSpan token) =>
        account.Statements.Any(statement => statement.Cue?.Contains(token) == true || statement.Source?.Contains(token) == true);

    private static AccountPoint Read(AnnotatedDocument account, TextSpan span, bool[] isName)
    {
        var said = StatementOf(account, span);
        var meaning = MeaningOf(account, span, said);
        var stems = new HashSet<string>(StringComparer.Ordinal);
        for (var i = account.TokenAt(span.Start); i < account.Tokens.Length && account.Tokens[i].End <= span.End; i++)
        {
            var token = account.Tokens[i];
            if (!isName[i] && ContentWords.IsContent(token, account.Text))
            {
                stems.Add(Stemmer.Stem(token.AsSpan(account.Text)));
            }
        }

        for (var i = account.TokenAt(span.Start); i < account.Tokens.Length && account.Tokens[i].End <= span.End; i++)
        {
            if (isName[i])
            {
                Cut(meaning, account.Tokens[i].Span);
            }
        }

        return new AccountPoint(account, span, WordsOf(account.Text, meaning)) { Said = said, Stems = stems };
    }

    /// <summary>The innermost statement whose content covers most of the span, its source and cue aside.</summary>
    private static Statement? StatementOf(AnnotatedDocument account, TextSpan span)
    {
        Statement? best = null;
        var bestLength = int.MaxValue;
        foreach (var statement in account.Statements)
        {
            var covered = 0;
            var length = 0;
            foreach (var content in statement.Content)
            {
                covered += Common(content, span);
                length += content.Length;
            }

            var saying = (statement.Source is { } source ? Common(source, span) : 0) + (statement.Cue is { } cue ? Common(cue, span) : 0)
                + (statement.AddresseeSpan is { } addressee ? Common(addressee, span) : 0);
            if (covered > 0 && 2 * covered >= span.Length - saying && length < bestLength)
            {
                (best, bestLength) = (statement, length);
            }
        }

        return best;
    }

    private static int Common(TextSpan one, TextSpan other) => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start));

    /// <summary>The span without the words that say who spoke; without the cue too when it only says that something was said.</summary>
    private static List<TextSpan> MeaningOf(AnnotatedDocument account, TextSpan span, Statement? said)
    {
        var parts = new List<TextSpan> { span };
        if (said is null)
        {
            return parts;
        }

        if (said.Source is { } source)
        {
            Cut(parts, source);
        }

        if (said.Cue is { } cue)
        {
            Cut(parts, cue);
        }

        return parts;
    }

    private static void Cut(List<TextSpan> parts, TextSpan hole)
    {
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            var part = parts[i];
            if (!part.Overlaps(hole) || hole.Contains(part))
            {
                continue;
            }

            parts.RemoveAt(i);
            if (hole.End < part.End)
            {
                parts.Insert(i, TextSpan.FromBounds(hole.End, part.End));
            }

            if (part.Start < hole.Start)
            {
                parts.Insert(i, TextSpan.FromBounds(part.Start, hole.Start));
            }
        }
    }

    private static string WordsOf(string text, List<TextSpan> parts)
    {
        var words = new StringBuilder();
        foreach (var part in parts)
        {
            if (words.Length > 0 && !char.IsWhiteSpace(words[^1]))
            {
                words.Append(' ');
            }

            words.Append(part.AsSpan(text));
        }

        return words.ToString().Trim();
    }

    /// <summary>The tokens of the participants' names and of the publisher's own, as in a dateline.</summary>
    private static bool[] NameTokens(AnnotatedDocument account, IReadOnlySet<string> participants)
    {
        var isName = new bool[account.Tokens.Length];
        var publisher = account.Document.Source?.Name.Split(' ') ?? [];
        for (var i = 0; i < isName.Length; i++)
        {
            var token = account.Tokens[i];
            isName[i] = char.IsUpper(account.Text[token.Start]) && publisher.Contains(token.AsSpan(account.Text).ToString(), StringComparer.OrdinalIgnoreCase);
        }

        foreach (var mention in account.Mentions)
        {
            if (mention.Kind == MentionKind.Group || !mention.Actors.Any(actor => IsParticipant(actor, participants)))
            {
                continue;
            }

            for (var i = account.TokenAt(mention.Span.Start); i < isName.Length && account.Tokens[i].Start < mention.Span.End; i++)
            {
                isName[i] = true;
            }
        }

        return isName;
    }

    private static bool IsParticipant(Actor actor, IReadOnlySet<string> participants) =>
        participants.Contains(actor.Id) || (actor.State is { } state && participants.Contains(state));
}
