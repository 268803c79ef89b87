using System.Runtime.InteropServices;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Reading.Attribution.Scanning;

namespace Lacuna.Reading.Attribution;

/// <summary>Tells of whom or what the words of a document say something: the grammatical subject before a verb.</summary>
public static class SubjectReader
{
    /// <summary>The subject of the verb in <paramref name="words"/>; of the last verb with tense before it for "without mentioning" and "to mention". Null when none was found.</summary>
    /// <param name="document">The document, segmented and with its mentions.</param>
    /// <param name="words">The verb, with its auxiliaries or without; a verb that no table knows is taken as one with tense.</param>
    public static TextSpan? Of(AnnotatedDocument document, TextSpan words)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sentence = document.SentenceAt(words.Start);
        if (words.IsEmpty || sentence >= document.Sentences.Length || !document.Sentences[sentence].Span.Contains(words.Start))
        {
            return null;
        }

        var depth = QuotationSearch.DepthAt(document, words.Start);
        var line = ItemLine.Read(document, document.Sentences[sentence].Span, depth);
        var clause = new Clause();
        foreach (var range in line.Sentences)
        {
            clause.Enter(line, range);
            for (var i = clause.First; i < clause.End; i++)
            {
                if (clause[i].End > words.Start)
                {
                    return clause[i].Start < words.End ? Of(clause, i, words) : null;
                }
            }
        }

        return null;
    }

    private static TextSpan? Of(Clause clause, int first, TextSpan words)
    {
        for (var i = first; i < clause.End && clause[i].Start < words.End; i++)
        {
            if (clause.VerbAt(i) is var index and >= 0)
            {
                return clause.Verbs[index].Form == VerbGroupForm.Finite && clause.Verbs[index].HasSubject ? SpanOf(clause, clause.Verbs[index]) : Before(clause, i);
            }
        }

        clause[first].Group = clause.Verbs.Count;
        clause.Verbs.Add(new VerbGroup { First = first, Head = first, Form = VerbGroupForm.Finite, SubjectFirst = -1 });
        ref var verb = ref CollectionsMarshal.AsSpan(clause.Verbs)[^1];
        SubjectFinder.Locate(clause, clause.Verbs.Count - 1, ref verb);
        return verb.HasSubject ? SpanOf(clause, verb) : Before(clause, first);
    }

    private static TextSpan? Before(Clause clause, int item)
    {
        for (var i = clause.Verbs.Count - 1; i >= 0; i--)
        {
            if (clause.Verbs[i] is { Form: VerbGroupForm.Finite, HasSubject: true } verb && verb.First < item)
            {
                return SpanOf(clause, verb);
            }
        }

        return null;
    }

    private static TextSpan SpanOf(Clause clause, in VerbGroup verb) => clause.Span(verb.SubjectFirst, verb.SubjectEnd);
}
