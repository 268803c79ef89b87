using System.Collections.Immutable;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reading.Contacts;

/// <summary>A document's tokens with what each can do in telling of a contact, and the mention and time that cover it.</summary>
internal sealed class MarkedText
{
    private readonly int[] _mentionAt;
    private readonly int[] _timeAt;
    private readonly ContactWord[] _words;
    private readonly List<Mention> _mentions;
    private readonly List<(int First, int Last)> _mentionTokens;
    private readonly (int First, int Last)[] _timeTokens;

    public MarkedText(AnnotatedDocument document)
    {
        Document = document;
        Tokens = document.Tokens;
        _words = new ContactWord[Tokens.Length];
        for (var i = 0; i < Tokens.Length; i++)
        {
            if (Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Punctuation)
            {
                _words[i] = ContactWords.Find(Tokens[i].AsSpan(document.Text));
            }
        }

        _mentionAt = new int[Tokens.Length];
        _timeAt = new int[Tokens.Length];
        Array.Fill(_mentionAt, -1);
        Array.Fill(_timeAt, -1);
        _mentions = [.. document.Mentions];
        _mentionTokens = new(document.Mentions.Length);
        _timeTokens = new (int, int)[document.Times.Length];
        MarkMentions();
        MarkTimes();
    }

    public AnnotatedDocument Document { get; }

    public ImmutableArray<Token> Tokens { get; }

    /// <summary>The characters of token <paramref name="token"/>.</summary>
    public ReadOnlySpan<char> this[int token] => Tokens[token].AsSpan(Document.Text);

    public ContactWord Word(int token) => _words[token];

    public bool Has(int token, ContactWordRoles role) => (_words[token].Roles & role) != 0;

    public bool Is(int token, string word) => token >= 0 && token < Tokens.Length && this[token].Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsCapitalised(int token) => char.IsUpper(Document.Text[Tokens[token].Start]);

    /// <summary>Index of the widest mention with known actors that covers <paramref name="token"/>; -1 when none does.</summary>
    public int MentionAt(int token) => _mentionAt[token];

    public Mention Mention(int index) => _mentions[index];

    public int FirstOf(int mention) => _mentionTokens[mention].First;

    public int LastOf(int mention) => _mentionTokens[mention].Last;

    /// <summary>As <see cref="MentionAt"/>, where a capital that is only a place stands for its state too.</summary>
    public int MentionOrCapitalAt(int token, int end)
    {
        if (_mentionAt[token] < 0 && Tokens[token].Kind == TokenKind.Word && IsCapitalised(token) && Capitals.MentionAt(this, token, end) is { } capital)
        {
            _mentionAt[token] = _mentions.Count;
            _mentions.Add(capital);
            _mentionTokens.Add(TokensOf(capital.Span));
        }

        return _mentionAt[token];
    }

    /// <summary>Index of the time expression that covers <paramref name="token"/>; -1 when none does.</summary>
    public int TimeAt(int token) => _timeAt[token];

    public int FirstOfTime(int time) => _timeTokens[time].First;

    public int LastOfTime(int time) => _timeTokens[time].Last;

    /// <summary>The span from token <paramref name="first"/> to token <paramref name="last"/>.</summary>
    public TextSpan Span(int first, int last) => TextSpan.FromBounds(Tokens[first].Start, Tokens[last].End);

    private void MarkMentions()
    {
        for (var i = 0; i < Document.Mentions.Length; i++)
        {
            var mention = Document.Mentions[i];
            _mentionTokens.Add(TokensOf(mention.Span));
            if (!IsParty(mention))
            {
                continue;
            }

            for (var token = _mentionTokens[i].First; token <= _mentionTokens[i].Last; token++)
            {
                var before = _mentionAt[token];
                if (before < 0 || Document.Mentions[before].Span.Length < mention.Span.Length)
                {
                    _mentionAt[token] = i;
                }
            }
        }
    }

    /// <summary>Diplomats, reporters and the like are no party unless their state is told; where they stand may tell it: "diplomats in Kyiv".</summary>
    private static bool IsParty(Mention mention)
    {
        foreach (var actor in mention.Actors)
        {
            if (actor.Kind != ActorKind.Group || actor.State is not null)
            {
                return true;
            }
        }

        return false;
    }

    private void MarkTimes()
    {
        for (var i = 0; i < Document.Times.Length; i++)
        {
            var tokens = TokensOf(Document.Times[i].Span);
            _timeTokens[i] = tokens;
            for (var token = tokens.First; token <= tokens.Last; token++)
            {
                _timeAt[token] = i;
            }
        }
    }

    private (int First, int Last) TokensOf(TextSpan span)
    {
        var first = Document.TokenAt(span.Start);
        var last = first;
        while (last + 1 < Tokens.Length && Tokens[last + 1].Start < span.End)
        {
            last++;
        }

        return (first, Math.Min(last, Tokens.Length - 1));
    }
}
