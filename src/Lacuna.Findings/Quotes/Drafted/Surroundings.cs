using System.Collections.Frozen;
using Lacuna.Core.Reading;
using Lacuna.Core.Searching;
using Lacuna.Models.Words;
using NodaTime;

namespace Lacuna.Findings.Quotes.Drafted;

/// <summary>What the draft says around a quotation, by which places of the same words are told apart.</summary>
/// <param name="Day">The day on which it was said, when the draft gives one.</param>
/// <param name="Folded">The sentences around it, as a search sees them.</param>
/// <param name="Stems">Their words, and those of the quotation.</param>
internal sealed record Surroundings(LocalDate? Day, string Folded, FrozenSet<string> Stems)
{
    public static Surroundings Of(AnnotatedDocument draft, DraftQuote quote)
    {
        var text = quote.Around.AsSpan(draft.Text).ToString();
        return new Surroundings(quote.Statement?.Time?.Days is { Length: 1 } days ? days.Start : null, $" {SearchableText.Fold(text).Replace(SearchableText.Break, SearchableText.Space)} ", WordSplitter.Split(text).Select(word => word.Stem).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>True when the sentences name an outlet.</summary>
    public bool Names(string outlet) => SearchableText.Fold(outlet) is { Length: > 0 } folded && Folded.Contains($" {folded} ", StringComparison.Ordinal);
}
