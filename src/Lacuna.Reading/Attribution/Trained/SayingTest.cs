using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Details;
using Lacuna.Reading.Attribution.Lexicon;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution.Trained;

/// <summary>Tells what was said from what was only believed, felt or planned, among the statements of the trained reader.</summary>
internal static class SayingTest
{
    /// <summary>Quotations shorter than this many characters may be words in passing and prove no speech.</summary>
    private const int ShortestQuotation = 20;

    /// <summary>True when its cue is one of saying, or its content is a quotation; and it is not the document's own voice, nor still to be said.</summary>
    public static bool Passes(AnnotatedDocument document, FoundStatement found)
    {
        if (IsOwnVoice(document, found))
        {
            return false;
        }

        if (IsQuoted(document, found))
        {
            return true;
        }

        return found.Cue is { } cue && !IsToCome(document, cue) && IsOfSaying(document, cue);
    }

    private static bool IsOfSaying(AnnotatedDocument document, TextSpan cue)
    {
        var words = CueWords.Of(document, cue);
        return words.Verb is { } verb
            ? verb.Class is CueClass.Speech || (verb.Class == CueClass.Light && words.Noun is not null)
            : words.Noun is { Class: CueNounClass.Act } || cue.AsSpan(document.Text).StartsWith("according", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsQuoted(AnnotatedDocument document, FoundStatement found)
    {
        foreach (var content in found.Content)
        {
            for (var i = QuotationSearch.FirstFrom(document, content.Start); i < document.Quotations.Length && document.Quotations[i].Span.Start < content.End; i++)
            {
                if (document.Quotations[i] is { IsScare: false, Depth: 0 } quotation && quotation.Inner.Length >= ShortestQuotation)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"I think", "we hope" outside quotation marks.</summary>
    private static bool IsOwnVoice(AnnotatedDocument document, FoundStatement found) =>
        found.Source is { } source && QuotationSearch.DepthAt(document, source.Start) == 0
        && source.AsSpan(document.Text) is var words && (words.Equals("I", StringComparison.Ordinal) || words.Equals("we", StringComparison.OrdinalIgnoreCase) || words.Equals("you", StringComparison.OrdinalIgnoreCase));

    private static bool IsToCome(AnnotatedDocument document, TextSpan cue)
    {
        var negated = false;
        var modal = false;
        for (var t = document.TokenAt(cue.Start); t < document.Tokens.Length && document.Tokens[t].Start < cue.End; t++)
        {
            var classes = AttributionLexicon.Shared.Find(document.Tokens[t].AsSpan(document.Text))?.Classes ?? WordClass.None;
            modal |= (classes & WordClass.Modal) != 0;
            negated |= (classes & (WordClass.Negation | WordClass.Contracted)) != 0;
        }

        return modal && !negated;
    }
}
