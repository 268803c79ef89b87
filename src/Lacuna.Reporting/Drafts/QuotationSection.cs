using System.Collections.Immutable;
using System.Globalization;
using Lacuna.Findings.Quotes;
using Lacuna.Findings.Quotes.Styles;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;
using Lacuna.Reporting.Silences;

namespace Lacuna.Reporting.Drafts;

/// <summary>The quotations of a draft beside the record's words.</summary>
internal static class QuotationSection
{
    /// <summary>The section; null for a draft without quotations.</summary>
    public static Section? Of(ImmutableArray<QuoteCheck> checks, HouseStyle style, ActorWords actors)
    {
        if (checks.IsEmpty)
        {
            return null;
        }

        var told = checks.Where(check => !style.Allows(check) && !IsMereName(check)).ToList();
        var silent = checks.Length - told.Count - checks.Count(IsMereName);
        var blocks = new List<Block>();
        if (silent > 0)
        {
            blocks.Add(new Paragraph(Phrase.Plain($"Allowed without a word by the style of {style.Title}: {Counted.Of(silent, "quotation")}.")));
        }

        var names = checks.Where(IsMereName).ToList();
        if (names.Count > 0)
        {
            blocks.Add(new Paragraph(Phrase.Of($"Names and doubted words between marks, not found as anybody's words: {Phrase.Join(", ", names.Select(name => Phrase.Of($"{name.Inner:q}")))}.")));
        }

        for (var i = 0; i < told.Count; i++)
        {
            blocks.Add(Point(told[i], (i + 1).ToString(CultureInfo.InvariantCulture), actors));
        }

        return new Section("quotations", "Quotations", [.. blocks]);
    }

    private static bool IsMereName(QuoteCheck check) => check is { IsScare: true, Verdict: QuoteVerdict.NotFound or QuoteVerdict.Ambiguous };

    private static Point Point(QuoteCheck check, string number, ActorWords actors) => new($"quotation-{number}", number, QuotationWords.MarkOf(check), QuotationWords.Headline(check))
    {
        IsMinor = QuotationWords.MarkOf(check) == Mark.Shared,
        Quotes =
        [
            new Quote(DraftReport.Letter, check.Evidence) { Account = DraftReport.Letter },
            .. check.Place is { } place ? Places(place, check) : [],
        ],
        Alignment = QuotationAlignment.Of(check),
        Details = [.. Speakers(check, actors), .. QuotationWords.Lines(check), .. Parts(check), .. Likeness(check)],
    };

    private static IEnumerable<Quote> Places(QuotePlace place, QuoteCheck check) =>
        new[] { place }.Concat(check.Verdict is QuoteVerdict.Ambiguous or QuoteVerdict.NotFound ? check.OtherPlaces : []).Select(at => SilenceWords.Quote(at.Document, at.Evidence, withContext: true));

    private static IEnumerable<Phrase> Speakers(QuoteCheck check, ActorWords actors)
    {
        if (check.Place is not { } place)
        {
            yield break;
        }

        var draft = check.Speakers.IsEmpty ? "nobody by name" : actors.Of(check.Speakers);
        var source = place.Speakers.IsEmpty ? "cannot be told" : actors.Of(place.Speakers);
        if (check.IsMisattributed is true)
        {
            yield return Phrase.Of($"the draft gives it to {draft:b}; in the source the speaker is {source:b}");
        }
        else if (check.IsMisattributed is null && !check.IsScare)
        {
            yield return Phrase.Plain($"who said it is not established: the draft gives it to {draft}; in the source the speaker {(place.Speakers.IsEmpty ? source : $"is {source}")}");
        }
    }

    private static IEnumerable<Phrase> Parts(QuoteCheck check)
    {
        if (check.WordsSincePart is { } words)
        {
            yield return Phrase.Plain(words switch
            {
                < 0 => "in the source this part stands before the part that the draft gives first",
                0 => "follows the part before it in the source too",
                _ => $"{Counted.Of(words, "word")} of the source stand between this part and the part before it",
            });
        }
    }

    private static IEnumerable<Phrase> Likeness(QuoteCheck check)
    {
        if (check.Likeness is { } likeness)
        {
            yield return Phrase.Plain(string.Create(CultureInfo.InvariantCulture, $"likeness of sense {likeness:0.00} of 1"));
        }

        if (check.TranslationGround is { } ground)
        {
            yield return Phrase.Plain(ground);
        }

        if (check.Verdict == QuoteVerdict.NotFound)
        {
            yield return check.Search.Phrases.IsEmpty
                ? Phrase.Plain("no run of its words was rare enough to look for")
                : Phrase.Of($"looked for {Phrase.Join(", ", check.Search.Phrases.Take(3).Select(phrase => Phrase.Of($"{phrase:q}")))}; {Counted.Of(check.Search.LaidBeside, "text")} laid beside it");
        }
    }
}
