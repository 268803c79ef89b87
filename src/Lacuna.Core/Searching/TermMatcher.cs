using System.Collections.Immutable;
using Lacuna.Core.Subjects;
using Lacuna.Core.Text;

namespace Lacuna.Core.Searching;

/// <summary>Finds the terms of a subject in texts: the one meaning of "mentions", for the archive's search and for every finding.</summary>
/// <remarks>
/// Terms are found in whole words; case, accents and the shapes of quotation marks, dashes and white space do not matter (see
/// <see cref="SearchableText"/>). In scripts without spaces a term is found inside a run. Every term is looked for in texts of
/// every language: a name in another script is a mention too. Safe to use from several threads.
/// </remarks>
public sealed class TermMatcher
{
    private readonly ImmutableArray<Entry> _entries;

    /// <summary>A matcher of the given terms.</summary>
    public TermMatcher(IEnumerable<SubjectTerm> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        _entries = [.. terms.Select(term => new Entry(term, TermPattern.Of(term), [.. term.Companions.Select(words => TermPattern.Of(words, isCaseSensitive: false))]))];
    }

    /// <summary>A matcher of a subject's terms.</summary>
    public TermMatcher(Subject subject)
        : this((subject ?? throw new ArgumentNullException(nameof(subject))).Terms)
    {
    }

    /// <summary>All places in <paramref name="text"/>, in order, none over another: of two that overlap the earlier, of two that begin together the longer.</summary>
    /// <param name="text">A document's whole text, so that companions are looked for in whole paragraphs.</param>
    public ImmutableArray<TermMatch> Find(string text) => Find(text, new TextSpan(0, (text ?? throw new ArgumentNullException(nameof(text))).Length));

    /// <summary>The places that lie in one part of <paramref name="text"/>, such as a statement's content. Companions count from the whole paragraph around.</summary>
    public ImmutableArray<TermMatch> Find(string text, TextSpan within) => Find(text, SearchableText.Of(text), within);

    /// <summary>As <see cref="Find(string, TextSpan)"/>, for a text that is folded already, so that many parts of it cost one folding.</summary>
    public ImmutableArray<TermMatch> Find(string text, SearchableText folded, TextSpan within)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(folded);
        var found = new List<TermMatch>();
        foreach (var entry in _entries)
        {
            found.AddRange(PlacesOf(entry, text, folded, within));
        }

        if (found.Count < 2)
        {
            return [.. found];
        }

        var kept = ImmutableArray.CreateBuilder<TermMatch>(found.Count);
        foreach (var match in found.OrderBy(match => match.At.Start).ThenByDescending(match => match.At.Length))
        {
            if (kept.Count == 0 || match.At.Start >= kept[^1].At.End)
            {
                kept.Add(match);
            }
        }

        return kept.ToImmutable();
    }

    /// <summary>True when any term stands in <paramref name="text"/>.</summary>
    public bool IsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = SearchableText.Of(text);
        foreach (var entry in _entries)
        {
            if (entry.Companions.IsEmpty ? entry.Pattern.IndexIn(folded, text, 0, out _) >= 0 : PlacesOf(entry, text, folded, new TextSpan(0, text.Length)).Any())
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<TermMatch> PlacesOf(Entry entry, string text, SearchableText folded, TextSpan within)
    {
        for (var at = entry.Pattern.IndexIn(folded, text, 0, out var end); at >= 0; at = entry.Pattern.IndexIn(folded, text, end, out end))
        {
            var span = folded.SpanOf(at, end);
            if (span.Start >= within.End)
            {
                yield break;
            }

            if (within.Contains(span) && (entry.Companions.IsEmpty || HasCompanion(entry.Companions, ParagraphAround(text, span))))
            {
                yield return new TermMatch(span, entry.Term);
            }

            if (end >= folded.Characters.Length)
            {
                yield break;
            }
        }
    }

    private static bool HasCompanion(ImmutableArray<TermPattern> companions, string paragraph)
    {
        var folded = SearchableText.Of(paragraph);
        return companions.Any(companion => companion.IndexIn(folded, paragraph, 0, out _) >= 0);
    }

    private static string ParagraphAround(string text, TextSpan span)
    {
        const string blank = "\n\n";
        var before = span.Start < 1 ? -1 : text.LastIndexOf(blank, span.Start - 1, StringComparison.Ordinal);
        var after = text.IndexOf(blank, span.End, StringComparison.Ordinal);
        return text[(before < 0 ? 0 : before + blank.Length)..(after < 0 ? text.Length : after)];
    }

    private sealed record Entry(SubjectTerm Term, TermPattern Pattern, ImmutableArray<TermPattern> Companions);
}
