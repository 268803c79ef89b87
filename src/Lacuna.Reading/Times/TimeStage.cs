using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using NodaTime;

namespace Lacuna.Reading.Times;

/// <summary>Marks expressions of time with their TIMEX3 values. Needs tokens and sentences.</summary>
/// <remarks>
/// Span conventions are those of TimeML 1.2.1: without the preposition that brings the expression in, with articles and
/// modifiers ("the end of the year", "early April"). Values are counted from the day of publication on the publisher's clock.
/// </remarks>
internal sealed class TimeStage : IReadingStage
{
    /// <summary>Sentences after which "a month later" no longer counts from a date named before.</summary>
    private const int ReferenceReach = 4;

    /// <inheritdoc/>
    public AnnotatedDocument Read(AnnotatedDocument document, ReadingContext context)
    {
        var words = new TimeWords(document.Text);
        var grammar = new TimeGrammar(words);
        var anchor = TimeAnchor.Of(document.Document);
        if (anchor.Published is null)
        {
            anchor = anchor with { Published = DateLine.Find(document, words, grammar) };
        }

        var reader = new SentenceTimes(document, words, grammar, new TimeResolver(anchor));
        var times = ImmutableArray.CreateBuilder<TimeExpression>();
        TimeReference? reference = null;
        var referenceSentence = 0;
        for (var i = 0; i < document.Sentences.Length; i++)
        {
            if (!TimeWordReader.Read(document, document.Sentences[i], words))
            {
                continue;
            }

            if (i - referenceSentence > ReferenceReach)
            {
                reference = null;
            }

            if (reader.Read(document.Sentences[i], ref reference, times))
            {
                referenceSentence = i;
            }
        }

        return document with { Times = times.ToImmutable() };
    }
}
