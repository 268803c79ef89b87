using System.Globalization;
using System.Text;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using NodaTime;

namespace Lacuna.Benchmarks.Archives;

/// <summary>Makes documents out of paragraphs of real ones: each has its own mix, so that none is a copy of another, and keeps the statements of its paragraphs.</summary>
/// <param name="pieces">The paragraphs.</param>
internal sealed class DocumentMaker(IReadOnlyList<Piece> pieces)
{
    /// <summary>Sources of a large archive.</summary>
    public const int Sources = 200;

    /// <summary>Paragraphs of a made document, at least and at most: some 3,000 characters in the middle, as press pages have.</summary>
    private const int LeastPieces = 4, MostPieces = 16;

    private static readonly string[] States = ["state:USA", "state:RUS", "state:UKR", "state:CHN", "state:DEU", "state:FRA", "state:GBR", "state:TUR", "state:POL", "state:IND"];

    /// <summary>First and last day of the made record.</summary>
    public static DateInterval Days { get; } = new(new(1995, 1, 1), new(2025, 12, 31));

    /// <summary>The name of a made source.</summary>
    public static string SourceName(int number) => string.Create(CultureInfo.InvariantCulture, $"Source {number}");

    /// <summary>The <paramref name="number"/>th document, the same each time.</summary>
    public AnnotatedDocument Make(int number)
    {
        var random = new Random(number);
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"Statement no. {number}"));
        var headline = new TextSpan(0, text.Length);
        var paragraphs = new List<TextSpan> { headline };
        var sentences = new List<Sentence>();
        var mentions = new List<Mention>();
        var statements = new List<Statement>();
        for (var left = random.Next(LeastPieces, MostPieces + 1); left > 0; left--)
        {
            text.Append("\n\n");
            var piece = pieces[random.Next(pieces.Count)];
            var start = text.Length;
            text.Append(piece.Text);
            sentences.AddRange(piece.Sentences.Select(sentence => sentence with { Span = Piece.Moved(sentence.Span, start), Paragraph = paragraphs.Count }));
            mentions.AddRange(piece.Mentions.Select(mention => Piece.Moved(mention, start)));
            statements.AddRange(piece.Statements.Select(statement => Piece.Moved(statement, start) with { Id = string.Create(CultureInfo.InvariantCulture, $"s{statements.Count + 1}") }));
            paragraphs.Add(new TextSpan(start, piece.Text.Length));
        }

        var source = random.Next(Sources);
        var day = Days.Start.PlusDays(random.Next(Days.Length));
        var address = string.Create(CultureInfo.InvariantCulture, $"https://source{source}.example/news/{number}");
        var document = new Document
        {
            Id = address,
            Url = address,
            Text = text.ToString(),
            Title = headline.In(text.ToString()),
            Headline = headline,
            Language = "en",
            Source = new Source(SourceName(source), source < States.Length ? States[source] : null, "Etc/UTC"),
            Published = new PublicationTime("", day + new LocalTime(random.Next(24), random.Next(60)), HasTime: true, Offset.Zero),
        };
        return new AnnotatedDocument(document)
        {
            Paragraphs = [.. paragraphs],
            Sentences = [.. sentences],
            Mentions = [.. mentions],
            Statements = [.. statements],
        };
    }
}
