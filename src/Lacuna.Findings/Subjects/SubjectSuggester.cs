using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Actors;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using Lacuna.Reading.Actors;

namespace Lacuna.Findings.Subjects;

/// <summary>Suggests terms for a subject: other names of an actor, names of states in all languages, spellings of other languages, and names of the record that come near.</summary>
/// <param name="table">The actors known beforehand.</param>
public sealed class SubjectSuggester(ActorTable table)
{
    /// <summary>Documents of the record that are looked through for names.</summary>
    private const int MostRead = 200;

    /// <summary>Shorter names are a slip away from too many others: "Iran" and "Iraq".</summary>
    private const int LeastForSlips = 5;

    /// <summary>Longest name of the record that is offered, in words: longer ones are titles of events.</summary>
    private const int MostWords = 4;

    /// <summary>Terms that need no record: the name, the tables, ICU, spellings.</summary>
    public ImmutableArray<SuggestedTerm> Suggest(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        name = name.Trim();
        var found = new List<SuggestedTerm> { new(new SubjectTerm(name), SuggestionKind.Asked) };
        var actor = table.Find(name).FirstOrDefault();
        if (actor is not null)
        {
            found.AddRange(table.NamesOf(actor.Id).Select(other => new SuggestedTerm(TermOf(other), SuggestionKind.Table)));
            found.AddRange(CountryNames.Of(actor.Id).Select(term => new SuggestedTerm(term, SuggestionKind.Country)));
        }

        if (actor is null or { Kind: ActorKind.Person })
        {
            found.AddRange(Spellings.Of(name).Select(term => new SuggestedTerm(term, SuggestionKind.Spelling)));
        }

        return Distinct(found);
    }

    /// <summary>The same, and names of the record that hold the name or are spelt nearly so, each term with the number of documents that hold it.</summary>
    public async Task<ImmutableArray<SuggestedTerm>> SuggestAsync(string name, IArchive archive, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        var suggested = Suggest(name);
        var near = await NearAsync(name.Trim(), suggested, archive, cancellation).ConfigureAwait(false);
        var counted = ImmutableArray.CreateBuilder<SuggestedTerm>();
        foreach (var suggestion in Distinct([.. suggested, .. near]))
        {
            var documents = await archive.CountAsync(new DocumentQuery { Terms = [suggestion.Term] }, cancellation).ConfigureAwait(false);
            if (documents > 0 || suggestion.Kind != SuggestionKind.Record)
            {
                counted.Add(suggestion with { Documents = documents });
            }
        }

        return counted.ToImmutable();
    }

    private static async Task<List<SuggestedTerm>> NearAsync(string name, ImmutableArray<SuggestedTerm> suggested, IArchive archive, CancellationToken cancellation)
    {
        var found = new List<SuggestedTerm>();
        var folded = SearchableText.Fold(name);
        var query = new DocumentQuery { Terms = [.. suggested.Select(suggestion => suggestion.Term)], Limit = MostRead };
        await foreach (var row in archive.DocumentsAsync(query, cancellation).ConfigureAwait(false))
        {
            if (await archive.ReadingAsync(row.Version, cancellation).ConfigureAwait(false) is { } reading)
            {
                found.AddRange(reading.Mentions
                    .Where(mention => mention.Kind == MentionKind.Name)
                    .Select(mention => (mention.NameOnly ?? mention.Span).In(reading.Text))
                    .Where(words => IsNear(SearchableText.Fold(words), folded))
                    .Select(words => new SuggestedTerm(new SubjectTerm(words), SuggestionKind.Record)));
            }
        }

        return found;
    }

    private static bool IsNear(string words, string name) =>
        words != name
        && words.Count(character => character == SearchableText.Space) < MostWords
        && ((name.Length >= LeastForSlips && words.Length >= LeastForSlips && words[0] == name[0] && IsOneSlipAway(words, name)) || $" {words} ".Contains($" {name} ", StringComparison.Ordinal));

    /// <summary>One letter more, less or other.</summary>
    private static bool IsOneSlipAway(string left, string right)
    {
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        if (longer.Length - shorter.Length > 1)
        {
            return false;
        }

        var same = shorter.AsSpan().CommonPrefixLength(longer);
        return shorter.Length == longer.Length ? shorter[(same + 1)..] == longer[(same + 1)..] : shorter[same..] == longer[(same + 1)..];
    }

    /// <summary>Names in capitals are words too: "US" and "us", "WHO" and "who".</summary>
    private static SubjectTerm TermOf(string name) => new(name) { IsCaseSensitive = name.Where(char.IsLetter).All(char.IsUpper) };

    private static ImmutableArray<SuggestedTerm> Distinct(IEnumerable<SuggestedTerm> suggestions) =>
        [.. suggestions.DistinctBy(suggestion => (SearchableText.Fold(suggestion.Term.Words), suggestion.Term.Words.EndsWith('*'), suggestion.Term.IsCaseSensitive))];
}
