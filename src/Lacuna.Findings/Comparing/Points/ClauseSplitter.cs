using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Comparing.Points;

/// <summary>Cuts a sentence of an account where one point ends and the next begins.</summary>
/// <remarks>
/// Readouts pack several points into a sentence: "voiced concern about A and made clear that B; called for C". It is cut
/// where another statement begins, at a semicolon, before a coordinated clause, and between the members of a list of
/// long members. Two pieces of one thought do no harm, for the aligner may put both with one point of the other account.
/// </remarks>
internal static class ClauseSplitter
{
    /// <summary>Content words that each side of a cut must have: fewer do not make a point.</summary>
    private const int LeastContent = 2;

    /// <summary>Tokens between two commas up to which they part an apposition from the rest; more are a member of a list.</summary>
    private const int LongestApposition = 5;

    /// <summary>The spans of the pieces of <paramref name="sentence"/>, in order, without marks and conjunctions at their ends.</summary>
    public static List<TextSpan> Split(AnnotatedDocument document, Sentence sentence)
    {
        var cuts = CutsAtStatements(document, sentence);
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken - 1; i++)
        {
            if (IsMark(document, i, ";") || IsDashBetweenClauses(document, i))
            {
                cuts.Add(i + 1);
            }
            else if (IsMark(document, i, ",") && StartsCoordination(document, i + 1) && !EndsApposition(document, sentence, i))
            {
                cuts.Add(i + 1);
            }
        }

        AddListMembers(document, sentence, cuts);
        return PiecesOf(document, sentence, cuts);
    }

    /// <summary>The token where each statement but the first begins, unless it stands inside another one's content.</summary>
    private static SortedSet<int> CutsAtStatements(AnnotatedDocument document, Sentence sentence)
    {
        var cuts = new SortedSet<int>();
        foreach (var statement in document.Statements)
        {
            if (statement.Cue is not { } cue || !sentence.Span.Contains(cue) || IsInsideAnother(document, statement, sentence))
            {
                continue;
            }

            // "…", Wang said: the words before the cue are its own content, so nothing is to be cut there.
            if (statement.Content.Any(content => content.Start < cue.Start && content.End > sentence.Span.Start))
            {
                continue;
            }

            if (IsParticiple(document, cue))
            {
                continue;
            }

            var start = cue.Start;
            if (statement.Source is { } source && sentence.Span.Contains(source) && source.Start < start && IsNextTo(document, source, cue))
            {
                start = source.Start;
            }

            cuts.Add(document.TokenAt(start));
        }

        return cuts;
    }

    /// <summary>"…, noting that": a participle goes on with the point before it, unless a conjunction begins a new one.</summary>
    private static bool IsParticiple(AnnotatedDocument document, TextSpan cue)
    {
        var token = document.TokenAt(cue.Start);
        return document.Tokens[token].AsSpan(document.Text).EndsWith("ing") && (token == 0 || !StartsCoordination(document, token - 1));
    }

    private static bool IsInsideAnother(AnnotatedDocument document, Statement statement, Sentence sentence) =>
        document.Statements.Any(other => !ReferenceEquals(other, statement) && other.Cue is { } cue && sentence.Span.Contains(cue)
            && other.Content.Any(content => content.Contains(statement.Cue!.Value)));

    private static bool IsNextTo(AnnotatedDocument document, TextSpan source, TextSpan cue) =>
        document.TokenAt(cue.Start) - document.TokenAt(source.End) <= 2;

    private static bool IsMark(AnnotatedDocument document, int token, ReadOnlySpan<char> mark) =>
        document.Tokens[token].AsSpan(document.Text).SequenceEqual(mark);

    private static bool IsWord(AnnotatedDocument document, int token, ReadOnlySpan<char> word) =>
        token < document.Tokens.Length && document.Tokens[token].AsSpan(document.Text).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsDashBetweenClauses(AnnotatedDocument document, int token) =>
        (IsMark(document, token, "\u2013") || IsMark(document, token, "\u2014") || IsMark(document, token, "--"))
        && char.IsWhiteSpace(document.Text[document.Tokens[token].Start - 1]);

    /// <summary>True for the second comma of "Kuleba, the foreign minister, and Wang".</summary>
    private static bool EndsApposition(AnnotatedDocument document, Sentence sentence, int comma)
    {
        for (var i = comma - 1; i >= sentence.FirstToken && i >= comma - LongestApposition; i--)
        {
            if (IsMark(document, i, ","))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsCoordination(AnnotatedDocument document, int token) =>
        IsWord(document, token, "and") || IsWord(document, token, "but") || IsWord(document, token, "while") || IsWord(document, token, "whereas")
        || IsWord(document, token, "nor") || StartsAsWellAs(document, token);

    private static bool StartsAsWellAs(AnnotatedDocument document, int token) =>
        IsWord(document, token, "as") && IsWord(document, token + 1, "well") && IsWord(document, token + 2, "as");

    /// <summary>Cuts "A, B, and C" when every member is long; an apposition ("Kuleba, the minister, and Wang") has a short one and stays whole.</summary>
    private static void AddListMembers(AnnotatedDocument document, Sentence sentence, SortedSet<int> cuts)
    {
        var commas = new List<int>();
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!IsMark(document, i, ","))
            {
                continue;
            }

            commas.Add(i);
            if (commas.Count < 2 || !StartsCoordination(document, i + 1))
            {
                continue;
            }

            var members = commas.Select((comma, n) => (From: comma + 1, To: n + 1 < commas.Count ? commas[n + 1] : sentence.EndToken)).ToList();
            if (ContentIn(document, sentence.FirstToken, commas[0]) >= LeastContent && members.TrueForAll(member => ContentIn(document, member.From, member.To) >= LeastContent))
            {
                cuts.UnionWith(members.Select(member => member.From));
            }

            commas.Clear();
        }
    }

    private static List<TextSpan> PiecesOf(AnnotatedDocument document, Sentence sentence, SortedSet<int> cuts)
    {
        var pieces = new List<TextSpan>();
        var from = sentence.FirstToken;
        foreach (var cut in cuts.Append(sentence.EndToken))
        {
            var isLast = cut == sentence.EndToken;
            if (!isLast && (ContentIn(document, from, cut) < LeastContent || ContentIn(document, cut, sentence.EndToken) < LeastContent))
            {
                continue;
            }

            if (Trimmed(document, from, cut) is { } piece)
            {
                pieces.Add(piece);
            }

            from = cut;
        }

        return pieces;
    }

    private static int ContentIn(AnnotatedDocument document, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            count += ContentWords.IsContent(document.Tokens[i], document.Text) ? 1 : 0;
        }

        return count;
    }

    private static TextSpan? Trimmed(AnnotatedDocument document, int from, int to)
    {
        while (from < to && (IsMark(document, from, ",") || IsMark(document, from, ";") || IsMark(document, from, "\u2013")
            || IsMark(document, from, "\u2014") || IsMark(document, from, "--")))
        {
            from++;
        }

        if (from < to && StartsAsWellAs(document, from))
        {
            from += 3;
        }
        else if (from < to && StartsCoordination(document, from) && !IsWord(document, from, "nor"))
        {
            from++;
        }

        while (to > from && (IsWord(document, to - 1, "and") || IsWord(document, to - 1, "but") || IsMark(document, to - 1, ",") || IsMark(document, to - 1, ";")
            || IsMark(document, to - 1, "\u2013") || IsMark(document, to - 1, "\u2014") || IsMark(document, to - 1, "--")))
        {
            to--;
        }

        return from < to ? TextSpan.FromBounds(document.Tokens[from].Start, document.Tokens[to - 1].End) : null;
    }
}
