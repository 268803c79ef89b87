using System.Collections.Frozen;
using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Drafts.Wording;

/// <summary>Tells the names of a draft from its other words by their capitals; in headlines, where all have them, by the rest of the text.</summary>
internal sealed class DraftNames
{
    /// <summary>Share of words with a capital from which a sentence is a headline in capitals.</summary>
    private const double HeadlineShare = 0.6;

    /// <summary>Words shorter than these are left out of that share: "on", "of".</summary>
    private const int LeastLetters = 4;

    private readonly AnnotatedDocument _document;
    private readonly FrozenSet<string> _names;

    public DraftNames(AnnotatedDocument document)
    {
        _document = document;
        _names = document.Sentences
            .Where(sentence => !IsHeadline(sentence))
            .SelectMany(sentence => document.Tokens.Skip(sentence.FirstToken + 1).Take(sentence.TokenCount - 1))
            .Where(token => token.Kind == TokenKind.Word && char.IsUpper(token.AsSpan(document.Text)[0]))
            .Select(token => token.Span.In(document.Text))
            .Where(word => !ContentWords.IsFunctionWord(word))
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The runs of words with capitals in a part of one sentence.</summary>
    public ImmutableArray<TextSpan> In(TextSpan part)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        var index = _document.SentenceAt(part.Start);
        if (part.IsEmpty || index >= _document.Sentences.Length)
        {
            return [];
        }

        var (sentence, isHeadline) = (_document.Sentences[index], IsHeadline(_document.Sentences[index]));
        var isOpen = false;
        for (var i = _document.TokenAt(part.Start); i < _document.Tokens.Length && _document.Tokens[i].End <= part.End; i++)
        {
            var token = _document.Tokens[i];
            var isName = !_document.Times.Any(time => time.Span.Contains(token.Span)) && IsName(token, isHeadline || i == sentence.FirstToken);
            if (isName && isOpen)
            {
                found[^1] = TextSpan.FromBounds(found[^1].Start, token.End);
            }
            else if (isName)
            {
                found.Add(token.Span);
            }

            isOpen = isName;
        }

        return found.ToImmutable();
    }

    private bool IsName(Token token, bool needsProof)
    {
        var word = token.AsSpan(_document.Text);
        return token.Kind == TokenKind.Word && word.Length > 1 && char.IsUpper(word[0]) && !ContentWords.IsFunctionWord(word)
            && (!needsProof || _names.Contains(word.ToString()));
    }

    /// <summary>True when most of its longer words have a capital and no full stop ends it.</summary>
    public bool IsHeadline(Sentence sentence)
    {
        var (words, capitals) = (0, 0);
        var tokens = _document.Tokens.AsSpan()[Math.Min(sentence.FirstToken, _document.Tokens.Length)..Math.Min(sentence.EndToken, _document.Tokens.Length)];
        if (tokens.IsEmpty || tokens[^1].AsSpan(_document.Text) is ".")
        {
            return false;
        }

        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Word && token.Length >= LeastLetters)
            {
                words++;
                capitals += char.IsUpper(token.AsSpan(_document.Text)[0]) ? 1 : 0;
            }
        }

        return words > 1 && capitals >= HeadlineShare * words;
    }
}
