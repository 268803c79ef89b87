using System.Buffers;
using System.Globalization;
using System.Text;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using NodaTime;

namespace Lacuna.Benchmarks.Archives;

/// <summary>Makes drafts of 1,500 words with quotations out of documents of an archive: as they stand, altered, in part left out, of a few words, and such as nobody said.</summary>
/// <param name="archive">The archive.</param>
internal sealed class DraftMaker(IArchive archive)
{
    /// <summary>Words of a draft.</summary>
    public const int Words = 1500;

    /// <summary>Quotations of a draft: a press article of this length has some ten.</summary>
    public const int Quotations = 14;

    private static readonly SearchValues<char> Marks = SearchValues.Create("\"\u201C\u201D[]()\n\u2026");

    private static readonly string[] Speakers = ["Joe Biden", "Volodymyr Zelenskyy", "Vladimir Putin", "Wang Yi", "Dmytro Kuleba", "the Kremlin", "the White House"];

    /// <summary>The <paramref name="number"/>th draft, the same each time.</summary>
    public async Task<Document> MakeAsync(int number, CancellationToken cancellation)
    {
        var random = new Random(number);
        var text = new StringBuilder("What was said this week");
        var (quotations, words) = (0, 5);
        while (words < Words)
        {
            foreach (var sentence in await SentencesAsync(random, cancellation))
            {
                var isQuoted = quotations < Quotations && words > quotations * (Words / Quotations);
                var written = isQuoted ? $"\u201C{Quoted(sentence, quotations++, random)},\u201D {Speakers[random.Next(Speakers.Length)]} said." : sentence + ".";
                text.Append("\n\n").Append(written);
                words += written.Count(character => character == ' ') + 1;
            }
        }

        return new Document { Id = string.Create(CultureInfo.InvariantCulture, $"draft#{number}"), Text = text.ToString(), Language = "en" };
    }

    private static string Quoted(string sentence, int number, Random random)
    {
        var parts = sentence.Split(' ');
        var at = random.Next(3, parts.Length - 4);
        switch (number % 7)
        {
            case 1:
                parts[at] = "";
                return string.Join(' ', parts).Replace("  ", " ", StringComparison.Ordinal);
            case 2:
                parts[at] = "altogether";
                return string.Join(' ', parts);
            case 3:
                return $"{string.Join(' ', parts[..at])} ... {string.Join(' ', parts[(at + 2)..])}";
            case 4:
                random.Shuffle(parts);
                return string.Join(' ', parts);
            case 5:
                return string.Join(' ', parts[at..(at + 3)]);
            default:
                return sentence;
        }
    }

    /// <summary>A few sentences of one document, without marks of quotation or brackets.</summary>
    private async Task<List<string>> SentencesAsync(Random random, CancellationToken cancellation)
    {
        var day = DocumentMaker.Days.Start.PlusDays(random.Next(DocumentMaker.Days.Length - 60));
        await foreach (var row in archive.DocumentsAsync(new DocumentQuery { Published = new DateInterval(day, day.PlusDays(60)), Limit = 1 }, cancellation))
        {
            if (await archive.ReadingAsync(row.Version, cancellation) is { } reading)
            {
                return [.. SentencesOf(reading).Take(4)];
            }
        }

        return [];
    }

    private static IEnumerable<string> SentencesOf(AnnotatedDocument reading) => reading.Sentences
        .Select(sentence => sentence.Span.In(reading.Text).TrimEnd('.'))
        .Where(sentence => sentence.Count(character => character == ' ') is > 10 and < 40 && sentence.AsSpan().IndexOfAny(Marks) < 0);
}
