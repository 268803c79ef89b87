using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Documents;
using Lacuna.Findings.Sayings;
using Lacuna.Models;
using Lacuna.Reading.Actors;

namespace Lacuna.Findings.Claims;

/// <summary>Finds what an archive's statements claim about a subject: who asserts it, who denies it, who repeats it.</summary>
/// <param name="archive">The record.</param>
/// <param name="table">The actors known beforehand.</param>
/// <param name="similarity">Likeness of contents.</param>
public sealed class ClaimFinder(IArchive archive, ActorTable table, SentenceSimilarity similarity)
{
    /// <summary>The claims that answer <paramref name="question"/>.</summary>
    public async Task<HeldClaims> FindAsync(ClaimQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        var asked = new SaidQuestion
        {
            About = question.About,
            From = question.From,
            Until = question.Until,
            Sources = question.Sources,
            Limit = ClaimQuestion.MostStatements,
        };
        var said = await new SaidFinder(archive, table).FindAsync(asked, cancellation).ConfigureAwait(false);
        var around = Around(said.Sayings);

        // Where one stands inside another, the inner one is the claim, and the outer passes it on.
        var innermost = said.Sayings.SelectMany(saying => saying.WithInner()).Where(saying => saying.Inner.IsEmpty).ToList();
        var claimed = innermost.Where(saying => !saying.Statement.IsNegated).ToList();
        var groups = ClaimGroups.Of(claimed, question.About, similarity, cancellation);
        var voices = new ClaimVoices(around, await CopiesAsync(claimed, asked, cancellation).ConfigureAwait(false));
        return new HeldClaims(question,
        [
            .. groups
                .Select(statements => new Claim(statements[0].Saying) { Statements = statements, Voices = voices.Of(statements) })
                .OrderByDescending(claim => claim.Voices.Count(voice => voice.Stance != ClaimStance.Repeats))
                .ThenByDescending(claim => claim.Statements.Length),
        ])
        {
            Count = said.Count,
            Compared = claimed.Count,
            NotSaid = [.. innermost.Where(saying => saying.Statement.IsNegated)],
            IsLexicalOnly = similarity.IsLexicalOnly,
        };
    }

    /// <summary>For each innermost saying, those it stands in, the nearest first.</summary>
    private static ILookup<(DocumentVersion, string), Saying> Around(IEnumerable<Saying> sayings)
    {
        var pairs = new List<(Saying Inner, Saying Outer)>();
        foreach (var saying in sayings)
        {
            Add(saying, saying.Outer is { } outer ? [saying with { Statement = outer, Outer = null, Inner = [] }] : []);
        }

        return pairs.ToLookup(pair => pair.Inner.Key, pair => pair.Outer);

        void Add(Saying saying, ImmutableArray<Saying> outers)
        {
            pairs.AddRange(outers.Select(outer => (saying, outer)));
            foreach (var inner in saying.Inner)
            {
                Add(inner, [saying, .. outers]);
            }
        }
    }

    /// <summary>For each document with a claim, the sources of its copies that are held.</summary>
    private async Task<ILookup<string, Source>> CopiesAsync(IEnumerable<Saying> claimed, SaidQuestion asked, CancellationToken cancellation)
    {
        var originals = claimed.Select(saying => saying.Row.Version.DocumentId).ToHashSet(StringComparer.Ordinal);
        var copies = new List<(string Original, Source Source)>();
        await foreach (var row in archive.DocumentsAsync(new DocumentQuery { Terms = asked.About!.Terms, Published = asked.Days, WithCopies = true }, cancellation).ConfigureAwait(false))
        {
            if (row is { CopyOf: { } original, Source: { } source } && originals.Contains(original))
            {
                copies.Add((original, source));
            }
        }

        return copies.ToLookup(copy => copy.Original, copy => copy.Source, StringComparer.Ordinal);
    }
}
