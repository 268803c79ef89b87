using CsCheck;
using Lacuna.Findings.Quotes;
using Lacuna.Findings.Quotes.Aligning;
using Lacuna.Findings.Quotes.Edits;
using Lacuna.Findings.Quotes.Scanning;

namespace Lacuna.Findings.Tests.Quotes;

/// <summary>What holds of all quotations and sources.</summary>
public sealed class QuotePropertyTests
{
    private static readonly Gen<string> Word = Gen.OneOf<string>(
        "peace", "talks", "Ukraine", "China", "the", "of", "and", "not", "will", "we", "security", "1,500", "cease-fire", "don't", "sanctions", "Kyiv", "U.S.", "harbour", "two", "people");

    private static readonly Gen<string> Sentence = Word.Array[5, 30].Select(words => string.Join(' ', words) + ".");

    private static readonly Gen<string> Odd = Gen.OneOf(
        Gen.OneOf<string>("", "\"", "\u201C", "\u201D", "[", "]", "[[g]", "...", "\u2026", "(", "\n\n", "\uD83D", "\uDC00", "\u200F", "שלום", "和平与安全", "«мир»", "a", "1,5", "U.S.", "'", "-", "\0", "*", "|"),
        Sentence);

    [Fact]
    public async Task A_sentence_quoted_as_it_stands_is_verbatim()
    {
        await using var desk = new QuoteDesk();
        var sentences = new List<string>();
        Sentence.Where(sentence => sentence.Length > 40).Sample(sentences.Add, iter: 30, threads: 1);
        sentences = [.. sentences.Distinct(StringComparer.Ordinal)];
        for (var i = 0; i < sentences.Count; i++)
        {
            desk.Add("A ministry", "state:UKR", $"2022-{1 + (i % 12):00}-{1 + (i / 12):00}", sentences[i]);
        }

        var checks = await desk.CheckAsync(string.Join("\n\n", sentences.Select(sentence => $"Kyiv said: \u201C{sentence}\u201D")));
        Assert.Equal(sentences.Count, checks.Length);
        Assert.All(checks, check => Assert.Equal(QuoteVerdict.Verbatim, check.Verdict));
    }

    [Fact]
    public void A_changed_letter_is_never_verbatim() =>
        Gen.Select(Sentence, Gen.Int[0, 10_000], Gen.Char['a', 'z']).Sample((source, at, letter) =>
        {
            var letters = Enumerable.Range(0, source.Length).Where(i => char.IsLetter(source[i])).ToArray();
            var place = letters[at % letters.Length];
            var draft = source.Remove(place, 1).Insert(place, letter.ToString());
            return draft == source || VerdictOf(draft, source) != QuoteVerdict.Verbatim;
        });

    [Fact]
    public void Edits_applied_to_the_source_give_the_quotation_word_by_word() =>
        Gen.Select(Sentence, Sentence, Sentence, Gen.Int[0, 3]).Sample((one, two, three, how) =>
        {
            var source = $"{one} {two} {three}";
            var draft = how switch { 0 => two, 1 => $"{one[..(one.Length / 2)]} ... {three}", 2 => $"[we] {two} {one}", _ => three[(three.Length / 3)..] };
            var (quote, numbered, hunks) = Lay(draft, source);
            Assert.Equal(quote.Words.Length, hunks.Sum(hunk => hunk.DraftCount));
            var next = 0;
            foreach (var hunk in hunks.Where(hunk => hunk.DraftCount > 0))
            {
                Assert.Equal(next, hunk.Draft);
                next += hunk.DraftCount;
            }

            var edits = EditList.EditsOf(hunks, quote, numbered.Scanned);
            Assert.All(edits, edit =>
            {
                Assert.Equal(edit.DraftWords, edit.Draft.In(draft));
                Assert.Equal(edit.SourceWords, edit.Source.In(source));
            });
            Assert.All(edits.Where(edit => edit.Kind == QuoteEditKind.Same), edit => Assert.Equal(Bare(edit.SourceWords), Bare(edit.DraftWords)));
        });

    [Fact]
    public void The_sources_words_are_taken_in_order_and_without_a_gap() =>
        Gen.Select(Sentence, Sentence).Sample((one, two) =>
        {
            var (_, _, hunks) = Lay($"{one} {two}", $"{two} {one} {two} {one}");
            var next = hunks.First(hunk => hunk.SourceCount > 0 && hunk.Kind != QuoteEditKind.Moved).Source;
            foreach (var hunk in hunks.Where(hunk => hunk.SourceCount > 0 && hunk.Kind != QuoteEditKind.Moved))
            {
                Assert.Equal(next, hunk.Source);
                next += hunk.SourceCount;
            }
        });

    [Fact]
    public async Task Odd_drafts_never_throw()
    {
        await using var desk = new QuoteDesk().Add("A ministry", "state:UKR", "2022-04-04", "We want peace and 和平与安全. \uD83D \"Nobody [sic] knows … what\" he said.");
        var drafts = new List<string>();
        Odd.Array[0, 24].Select(parts => string.Concat(parts)).Sample(drafts.Add, iter: 120, threads: 1);
        drafts.Add($"\u201C{string.Concat(Enumerable.Repeat("peace and talks ", 7000))}\u201D he said.");
        drafts.Add("He said: \u201C和平与安全\u201D and \u201C\u201D and \u201C...\u201D");
        foreach (var draft in drafts)
        {
            foreach (var check in await desk.CheckAsync(draft))
            {
                Assert.Equal(check.Evidence.Exact, check.Evidence.At.In(draft));
                Assert.InRange(check.Place?.Share ?? 0, 0, 1);
                Assert.All(check.Edits, edit => Assert.Equal(edit.DraftWords, edit.Draft.In(draft)));
            }
        }
    }

    [Fact]
    public void Verdicts_are_the_same_in_every_culture() => EveryCulture.Check(() =>
    {
        Assert.Equal(QuoteVerdict.Cleaned, VerdictOf("It Is Important", "it is important"));
        Assert.Equal(QuoteVerdict.Cleaned, VerdictOf("I WILL INSIST", "I will insist"));
        Assert.Equal(QuoteVerdict.Altered, VerdictOf("we want 1.500 ships", "we want 1,500 ships"));
    });

    private static QuoteVerdict VerdictOf(string draft, string source)
    {
        var (_, numbered, hunks) = Lay(draft, source);
        return Changes.Gravest(Changes.Of(hunks, numbered.Scanned));
    }

    private static (PreparedQuote Quote, NumberedSource Source, List<Hunk> Hunks) Lay(string draft, string source)
    {
        var quote = new PreparedQuote(WordScanner.Scan(draft));
        var numbered = quote.Number(WordScanner.Scan(source));
        var alignment = Aligner.Align(quote, numbered);
        return (quote, numbered, alignment is null ? [new Hunk(QuoteEditKind.Added, 0, quote.Words.Length, 0, 0)] : new EditMaker(quote, numbered, SourceCues.None).Make(alignment));
    }

    private static string Bare(string words) => string.Concat(words.Where(char.IsLetterOrDigit));
}
