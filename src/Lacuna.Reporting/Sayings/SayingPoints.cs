using System.Globalization;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Text;
using Lacuna.Findings.Sayings;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;
using Lacuna.Reporting.Readings;
using Lacuna.Reporting.Silences;

namespace Lacuna.Reporting.Sayings;

/// <summary>Statements of many documents as points; those inside another follow it under its number: 3, 3.1, 3.2.</summary>
internal sealed class SayingPoints
{
    private readonly Dictionary<DocumentVersion, ReadingWords> _words = [];

    /// <summary>The point of a saying, then those of the sayings inside it.</summary>
    public IEnumerable<Point> Of(Saying saying, string number)
    {
        var words = WordsOf(saying);
        var page = SaidWords.Of(saying.Carrier);
        yield return new Point($"statement-{number.Replace('.', '-')}", number, Mark.None, Phrase.Of($"{SilenceWords.When(saying.Row):b}, {StatementSection.Headline(saying.Statement with { Inside = null }, words)}{(page.Length > 0 ? $", {page}" : "")}"))
        {
            Quotes = [.. Content(saying).Select(span => SilenceWords.Quote(saying.Row, Evidence.From(saying.Document.Document, span), withContext: false))],
            Details =
            [
                .. CorrectionWords.Of(saying.Statement, words.Actors),
                .. saying.Outer is { } outer ? [Phrase.Of($"told inside a statement of {StatementSection.Headline(outer with { Inside = null }, words)}")] : Array.Empty<Phrase>(),
            ],
        };
        for (var i = 0; i < saying.Inner.Length; i++)
        {
            foreach (var inner in Of(saying.Inner[i], $"{number}.{(i + 1).ToString(CultureInfo.InvariantCulture)}"))
            {
                yield return inner;
            }
        }
    }

    /// <summary>Who speaks, as the document's own mentions name them: "Wang Yi (China)".</summary>
    public string SpeakersOf(Saying saying) => saying.Statement switch
    {
        { Speakers.IsEmpty: false } => WordsOf(saying).Actors.Of(saying.Statement.Speakers),
        { Source: { } source } => source.In(saying.Document.Text),
        _ => "speaker not told",
    };

    private static IEnumerable<TextSpan> Content(Saying saying) => saying.Statement.Content.IsEmpty ? [saying.Evidence.At] : saying.Statement.Content;

    private ReadingWords WordsOf(Saying saying)
    {
        if (!_words.TryGetValue(saying.Row.Version, out var words))
        {
            _words.Add(saying.Row.Version, words = new ReadingWords(saying.Document));
        }

        return words;
    }
}
