using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Findings.Wordings;
using Lacuna.Findings.Wordings.Series;
using Lacuna.Reporting.Model;
using Lacuna.Reporting.Phrasing;

namespace Lacuna.Reporting.Wordings;

/// <summary>Words of a series with their day and document.</summary>
internal sealed class SeriesQuotes
{
    private readonly Dictionary<DocumentVersion, SeriesDocument> _documents = [];

    public SeriesQuotes(WordingSeries series)
    {
        foreach (var document in series.Documents)
        {
            _documents.TryAdd(document.Read.Document.Version, document);
        }
    }

    /// <summary>First and last use; one where they are the same.</summary>
    public IEnumerable<Quote> Of(WordingRun run) => run.Last > run.First ? [Of(run.FirstUse), Of(run.LastUse)] : [Of(run.FirstUse)];

    public Quote Of(Evidence evidence)
    {
        var document = _documents[evidence.Of];
        return new Quote(DayWords.Of(document.Date), evidence)
        {
            Detail = NameOf(document.Read.Document),
            Url = document.Read.Document.Url,
            Language = document.Read.Document.Language,
            WithContext = true,
        };
    }

    /// <summary>A document's title, or the name of its file.</summary>
    public static string NameOf(Document document)
    {
        if (document.Title.Length > 0)
        {
            return SeriesWording.Short(document.Title);
        }

        var path = document.Origin ?? document.Id;
        return path[(path.AsSpan().TrimEnd("/\\").LastIndexOfAny('/', '\\') + 1)..];
    }
}
