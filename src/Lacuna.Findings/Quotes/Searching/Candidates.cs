using System.Runtime.InteropServices;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Archive.Statements;
using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Subjects;

namespace Lacuna.Findings.Quotes.Searching;

/// <summary>Documents that may hold a quotation, with how much speaks for each, and what was asked to find them.</summary>
internal sealed class Candidates(IArchive archive, QuoteOptions options)
{
    private readonly Dictionary<DocumentVersion, (DocumentRow Row, double Weight, int Hits)> _found = [];

    /// <summary>What was asked for, in order.</summary>
    public List<string> Asked { get; } = [];

    public int Count => _found.Count;

    /// <summary>True when the last answer was as long as answers may be: there are more.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Most answers that one document is among.</summary>
    public int MostHits => _found.Count == 0 ? 0 : _found.Values.Max(found => found.Hits);

    /// <summary>The documents for which most speaks.</summary>
    public IEnumerable<DocumentRow> Best(int most) =>
        _found.Values.OrderByDescending(found => found.Weight).ThenByDescending(found => found.Row.IsLatest).ThenBy(found => found.Row.Version.DocumentId, StringComparer.Ordinal).Take(most).Select(found => found.Row);

    /// <summary>Adds a document that is looked at whatever the answers are.</summary>
    public void Add(DocumentRow row, double weight)
    {
        ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(_found, row.Version, out _);
        found = (row, found.Weight + weight, found.Hits + 1);
    }

    /// <summary>Adds the documents that hold a run of words.</summary>
    public async Task AskAsync(string words, double weight, CancellationToken cancellation, string? speaksFor = null)
    {
        Note(words);
        var query = new DocumentQuery
        {
            Terms = [new SubjectTerm(words)],
            SpeaksFor = speaksFor is null ? [] : [speaksFor],
            WithEarlierVersions = true,
            Order = DocumentOrder.LatestFirst,
            Limit = options.MostHits,
        };
        var before = 0;
        await foreach (var row in archive.DocumentsAsync(query, cancellation).ConfigureAwait(false))
        {
            before++;
            Add(row, weight);
        }

        IsCut = before >= options.MostHits;
    }

    /// <summary>Adds the documents in which the speakers' statements hold a run of words.</summary>
    public async Task AskStatementsAsync(string words, double weight, IEnumerable<Actor> speakers, CancellationToken cancellation)
    {
        Note(words);
        var query = new StatementQuery { Speakers = [.. speakers.Select(speaker => speaker.Id)], About = [new SubjectTerm(words)], Limit = options.MostHits };
        var seen = new HashSet<DocumentVersion>();
        await foreach (var row in archive.StatementsAsync(query, cancellation).ConfigureAwait(false))
        {
            if (seen.Add(row.Document.Version))
            {
                Add(row.Document, weight);
            }
        }
    }

    private void Note(string words)
    {
        if (!Asked.Contains(words))
        {
            Asked.Add(words);
        }
    }
}
