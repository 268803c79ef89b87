using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Words;

namespace Lacuna.Findings.Voices;

/// <summary>Parts of a document that its publisher passes on and does not say: reposts ("RT @…"), and lists of links ("Related: …").</summary>
internal sealed class PassedOn
{
    /// <summary>Longest headline in a list of links, in characters; longer paragraphs are text again.</summary>
    private const int LongestHeadline = 160;

    /// <summary>Intake's note on a record that says of itself that it is a repost.</summary>
    private const string RepostNote = "post.repost";

    private static readonly Lazy<ImmutableArray<string>> RepostWords = new(() => [.. WordList.Lines("repost-words.txt")]);
    private static readonly Lazy<ImmutableArray<string>> LinkWords = new(() => [.. WordList.Lines("link-words.txt")]);

    private readonly List<(TextSpan Part, TextSpan Told, MentionVoice Voice)> _parts = [];

    public PassedOn(AnnotatedDocument document)
    {
        var text = document.Text;
        if (document.Notes.Any(note => note.Code == RepostNote))
        {
            _parts.Add((new TextSpan(0, text.Length), default, MentionVoice.Repost));
            return;
        }

        for (var i = 0; i < document.Paragraphs.Length; i++)
        {
            var paragraph = document.Paragraphs[i];
            if (WordsAt(text, paragraph, RepostWords.Value) is { } repost)
            {
                // What follows the mark of a repost in a post is the other's text to its end.
                _parts.Add((TextSpan.FromBounds(paragraph.Start, text.Length), repost, MentionVoice.Repost));
                return;
            }

            if (WordsAt(text, paragraph, LinkWords.Value) is not { } words || !IsHeading(text, paragraph, words))
            {
                continue;
            }

            var end = paragraph.End;
            for (; i + 1 < document.Paragraphs.Length && IsHeadline(text, document.Paragraphs[i + 1]); i++)
            {
                end = document.Paragraphs[i + 1].End;
            }

            _parts.Add((TextSpan.FromBounds(paragraph.Start, end), words, MentionVoice.Link));
        }
    }

    /// <summary>The voice at <paramref name="mention"/>; null where the publisher speaks.</summary>
    public Voice? At(TextSpan mention)
    {
        foreach (var (part, told, voice) in _parts)
        {
            if (part.Contains(mention))
            {
                return Voice.Of(voice, told);
            }
        }

        return null;
    }

    private static TextSpan? WordsAt(string text, TextSpan paragraph, ImmutableArray<string> words)
    {
        foreach (var entry in words)
        {
            if (paragraph.Length >= entry.Length && text.AsSpan(paragraph.Start, entry.Length).Equals(entry, StringComparison.OrdinalIgnoreCase))
            {
                return new TextSpan(paragraph.Start, entry.Length);
            }
        }

        return null;
    }

    /// <summary>"Related:" and "Related articles" head a list; "Related to this is …" does not.</summary>
    private static bool IsHeading(string text, TextSpan paragraph, TextSpan words) => words.End == paragraph.End || text[words.End] is ':' or '\n';

    private static bool IsHeadline(string text, TextSpan paragraph) =>
        paragraph.Length <= LongestHeadline && text[paragraph.End - 1] is not ('.' or '!' or '"' or '”' or '…');
}
