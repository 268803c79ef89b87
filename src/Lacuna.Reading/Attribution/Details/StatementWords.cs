using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Lexicon;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Details;

/// <summary>The tokens of the sentence that a cue stands in, and which of them belong to the statement.</summary>
internal sealed class StatementWords
{
    /// <summary>Tokens looked at on either side of the cue for a hedge.</summary>
    private const int HedgeReach = 3;

    public StatementWords(AnnotatedDocument document, FoundStatement found)
    {
        Document = document;
        Found = found;
        var at = found.Cue ?? found.Source ?? found.Content[0];
        var index = document.SentenceAt(at.Start);
        if (index < document.Sentences.Length)
        {
            First = document.Sentences[index].FirstToken;
            End = document.Sentences[index].EndToken;
        }

        CueFirst = document.TokenAt(at.Start);
        CueEnd = document.TokenAt(at.End);
    }

    public AnnotatedDocument Document { get; }

    public FoundStatement Found { get; }

    public int First { get; }

    public int End { get; }

    /// <summary>First token of the cue.</summary>
    public int CueFirst { get; }

    /// <summary>Token just after the cue.</summary>
    public int CueEnd { get; }

    public WordInfo? Info(int token) =>
        token >= First && token < End && Document.Tokens[token].Kind == TokenKind.Word ? AttributionLexicon.Shared.Find(Document.Tokens[token].AsSpan(Document.Text)) : null;

    public bool Is(int token, WordClass classes) => Info(token) is { } info && (info.Classes & classes) != 0;

    public bool Says(int token, string word) =>
        token >= First && token < End && Document.Tokens[token].AsSpan(Document.Text).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the token stands in the content or source.</summary>
    public bool IsTaken(int token)
    {
        var at = Document.Tokens[token].Start;
        if (Found.Source is { } source && source.Contains(at))
        {
            return true;
        }

        foreach (var content in Found.Content)
        {
            if (content.Contains(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the saying itself did not take place: "did not mention", "declined to say", "failed to mention".</summary>
    public bool IsNegated()
    {
        for (var i = CueFirst; i < CueEnd; i++)
        {
            if (Is(i, WordClass.Contracted) || (Is(i, WordClass.Failing) && Says(i + 1, "to") && i + 2 < CueEnd) || (Is(i, WordClass.Negation) && !Says(i, "no")))
            {
                return true;
            }
        }

        if (Says(CueFirst - 1, "never") || Says(CueFirst - 1, "not") || Says(CueFirst - 1, "without"))
        {
            return true;
        }

        if (Says(CueFirst - 1, "to") && Is(CueFirst - 2, WordClass.Failing))
        {
            return true;
        }

        return Is(CueEnd - 1, WordClass.Failing) && Says(CueEnd, "to")
            && Info(CueEnd + 1) is { } next && (!next.Cues.IsEmpty || next.Noun is not null);
    }

    /// <summary>A word of doubt beside the cue.</summary>
    public TextSpan? Hedge()
    {
        for (var i = Math.Max(First, CueFirst - HedgeReach); i < Math.Min(End, CueEnd + HedgeReach); i++)
        {
            if (Is(i, WordClass.Hedge) && !IsTaken(i))
            {
                return Document.Tokens[i].Span;
            }
        }

        return null;
    }

    /// <summary>The first expression of time in the sentence that is not part of what was said.</summary>
    public TimeExpression? Time()
    {
        if (First >= End)
        {
            return null;
        }

        var (start, stop) = (Document.Tokens[First].Start, Document.Tokens[End - 1].End);
        for (var i = TimeSearch.FirstFrom(Document, start); i < Document.Times.Length && Document.Times[i].Span.Start < stop; i++)
        {
            var time = Document.Times[i];
            if (time.Type is TimeType.Date or TimeType.Time && !IsTaken(Document.TokenAt(time.Span.Start)))
            {
                return time;
            }
        }

        return null;
    }
}
