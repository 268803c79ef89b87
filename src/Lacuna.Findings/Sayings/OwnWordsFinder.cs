using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;
using Lacuna.Core.Text;
using Lacuna.Findings.Voices;

namespace Lacuna.Findings.Sayings;

/// <summary>Finds the sentences in which an actor's own pages name a subject in nobody's mouth: a minister's post, a ministry's account.</summary>
internal sealed class OwnWordsFinder(IArchive archive)
{
    /// <summary>Most documents read for them.</summary>
    private const int MostRead = 100;

    /// <summary>Adds them to <paramref name="said"/>.</summary>
    public async Task<Said> AddAsync(Said said, ActorScope scope, TermMatcher matcher, CancellationToken cancellation)
    {
        var question = said.Question;
        var holdings = await archive.SourcesAsync(cancellation).ConfigureAwait(false);
        ImmutableArray<string> owned =
        [
            .. holdings.Select(holding => holding.Source)
                .Where(source => scope.Owns(source) && (question.Sources.IsEmpty || question.Sources.Contains(source.Name)))
                .Select(source => source.Name),
        ];
        if (owned.IsEmpty)
        {
            return said with { OwnDocuments = 0 };
        }

        var query = new DocumentQuery { Sources = owned, Published = question.Days, Terms = question.About!.Terms };
        var found = ImmutableArray.CreateBuilder<OwnWords>();
        var rows = await archive.DocumentsAsync(query with { Limit = MostRead }, cancellation).ToListAsync(cancellation).ConfigureAwait(false);
        await foreach (var (row, reading) in archive.ReadingsAsync(rows, cancellation).ConfigureAwait(false))
        {
            found.AddRange(In(reading, scope, matcher).Select(sentence => new OwnWords(row, Evidence.From(reading.Document, sentence))));
        }

        return said with
        {
            OwnWords = found.ToImmutable(),
            OwnDocuments = rows.Count < MostRead ? rows.Count : await archive.CountAsync(query, cancellation).ConfigureAwait(false),
            OwnDocumentsRead = rows.Count,
        };
    }

    private static IEnumerable<TextSpan> In(AnnotatedDocument reading, ActorScope scope, TermMatcher matcher)
    {
        var voices = new VoiceReader(reading, scope);
        return matcher.Find(reading.Text)
            .Where(match => voices.At(match.At).Kind == MentionVoice.OwnNarrative)
            .Select(match => SentenceAt(reading, match.At))
            .Distinct();
    }

    private static TextSpan SentenceAt(AnnotatedDocument reading, TextSpan words)
    {
        var index = reading.SentenceAt(words.Start);
        return index < reading.Sentences.Length && reading.Sentences[index].Span.Contains(words) ? reading.Sentences[index].Span : words;
    }
}
