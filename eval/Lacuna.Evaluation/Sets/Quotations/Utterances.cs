using System.Buffers;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Actors;

namespace Lacuna.Evaluation.Sets.Quotations;

/// <summary>Draws sentences out of the record whose speaker is known: a person in whose quotation or turn they stand, or the government on whose page nobody else says them.</summary>
internal static class Utterances
{
    private const int LeastWords = 5, MostWords = 40;

    /// <summary>Marks that would make a quotation of the sentence hard to tell from an alteration of it.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"\u201C\u201D\u00AB\u00BB[]()\n\u2026:");

    /// <summary>How a draft names the governments of the record.</summary>
    private static readonly Dictionary<string, string> Governments = new(StringComparer.Ordinal)
    {
        ["state:USA"] = "the White House",
        ["state:RUS"] = "the Kremlin",
        ["state:UKR"] = "Kyiv",
    };

    public static IEnumerable<Utterance> Of(AnnotatedDocument document)
    {
        var hasTurns = HasTurns(document);
        Utterance? last = null;
        for (var i = 0; i < document.Sentences.Length; i++)
        {
            var utterance = At(document, document.Sentences[i].Span, hasTurns);
            if (last is not null)
            {
                var isNext = utterance?.Speaker.Equals(last.Speaker) == true && document.Sentences[i].Paragraph == document.Sentences[document.SentenceAt(last.Span.Start)].Paragraph;
                yield return isNext ? last with { Next = utterance!.Span } : last;
            }

            last = utterance;
        }

        if (last is not null)
        {
            yield return last;
        }
    }

    private static Utterance? At(AnnotatedDocument document, TextSpan sentence, bool hasTurns)
    {
        var (start, end) = (sentence.Start, sentence.End);
        while (start < end && !char.IsLetterOrDigit(document.Text[start]))
        {
            start++;
        }

        while (end > start && document.Text[end - 1] is '"' or '\u201D' or '\u201C' or '\'' or '\u2019' or ' ' or ')')
        {
            end--;
        }

        var span = TextSpan.FromBounds(start, end);
        var words = span.In(document.Text);
        var count = words.Count(character => character == ' ') + 1;
        return count is < LeastWords or > MostWords || words.AsSpan().IndexOfAny(Marks) >= 0 || words.Contains("..", StringComparison.Ordinal)
            || SpeakerAt(document, span, hasTurns) is not var (speaker, named)
            ? null
            : new Utterance(document, span, speaker, named, Next: null);
    }

    private static (Actor Speaker, string Named)? SpeakerAt(AnnotatedDocument document, TextSpan span, bool hasTurns)
    {
        Statement? innermost = null;
        foreach (var statement in document.Statements)
        {
            if (statement.Content.Any(content => content.Overlaps(span)) && (innermost is null || statement.Extent.Length <= innermost.Extent.Length))
            {
                innermost = statement;
            }
        }

        if (innermost is not null)
        {
            return innermost is { Form: StatementForm.Direct, Speakers: [{ Kind: ActorKind.Person, State: not null } person] }
                && ActorTable.Default.ById(person.Id) is not null && innermost.Content.Any(content => content.Contains(span))
                ? (person, person.Name)
                : null;
        }

        var isQuoted = document.Quotations.Any(quotation => quotation.Span.Overlaps(span));
        return !hasTurns && !isQuoted && document.Document.Source?.SpeaksFor is { } voice && Governments.TryGetValue(voice, out var named) && ActorTable.Default.ById(voice) is { } actor && document.Document.Headline?.Overlaps(span) != true
            ? (actor, named)
            : null;
    }

    /// <summary>Whose words stand between the turns of a transcript is not for the page to say.</summary>
    private static bool HasTurns(AnnotatedDocument document) =>
        document.Statements.Any(statement => statement is { Cue: null, Source: not null })
        || document.Paragraphs.Any(paragraph => paragraph.Length > 2 && document.Text[paragraph.Start] == 'Q' && char.IsWhiteSpace(document.Text[paragraph.Start + 1]))
        || document.Text.Contains("(Applause", StringComparison.OrdinalIgnoreCase);
}
