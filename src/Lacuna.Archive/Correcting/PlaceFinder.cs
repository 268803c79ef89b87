using Lacuna.Archive.Corrections;
using Lacuna.Archive.Asking;
using Lacuna.Archive.Connections;
using Lacuna.Core.Corrections;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;

namespace Lacuna.Archive.Correcting;

/// <summary>Finds where the things that corrections point at stand now, in the newest versions of their documents.</summary>
internal sealed class PlaceFinder(SqlSession session)
{
    private readonly Dictionary<long, AnnotatedDocument?> _newest = [];
    private readonly Dictionary<long, List<CorrectionPlace>> _found = [];

    /// <summary>The places of a correction's targets, in their order; of a point one for each of its words.</summary>
    /// <param name="correction">Its row.</param>
    /// <param name="what">What it says.</param>
    public List<CorrectionPlace> Of(long correction, Amendment what)
    {
        if (!_found.TryGetValue(correction, out var places))
        {
            _found.Add(correction, places = Find(correction, what));
        }

        return places;
    }

    private List<CorrectionPlace> Find(long correction, Amendment what)
    {
        var items = session.All(
            "SELECT document, hash, item FROM correction_document WHERE correction = $1",
            static row => (Made: new DocumentVersion(row.GetString(0), Convert.ToHexStringLower(row.GetBytes(1))), Item: row.IsDBNull(2) ? (long?)null : row.GetInt64(2)),
            correction).ToDictionary(static found => found.Made, static found => found.Item);
        var places = new List<CorrectionPlace>();
        foreach (var target in what.Targets)
        {
            switch (target)
            {
                case PointTarget point:
                    places.AddRange(point.Words.Select(words => PlaceOf(target, words.Of, items, reading => WordsIn(reading, words))));
                    break;
                case StatementTarget statement:
                    places.Add(PlaceOf(target, statement.Extent.Of, items, reading => statement.FindIn(reading) is { } found
                        ? (Evidence.From(reading.Document, reading.Statements[found].Extent), reading.Statements[found].Id) : default));
                    break;
                case ContactTarget contact:
                    places.Add(PlaceOf(target, contact.Clearest.Of, items, reading => contact.FindIn(reading) is { } found
                        ? (Evidence.From(reading.Document, reading.Contacts[found].Evidence[0]), reading.Contacts[found].Id) : default));
                    break;
                case PassageTarget passage:
                    places.Add(PlaceOf(target, passage.Passage.Of, items, reading => WordsIn(reading, passage.Passage)));
                    break;
                default:
                    places.Add(PlaceOf(target, target.Versions[0], items, find: null));
                    break;
            }
        }

        return places;
    }

    private CorrectionPlace PlaceOf(
        CorrectionTarget target, DocumentVersion made, Dictionary<DocumentVersion, long?> items, Func<AnnotatedDocument, (Evidence? Words, string? Mark)>? find)
    {
        if (items[made] is not { } item || Newest(item) is not { } reading)
        {
            return new CorrectionPlace(target, made, null);
        }

        var (words, mark) = find?.Invoke(reading) ?? default;
        return new CorrectionPlace(target, made with { DocumentId = reading.Document.Id }, reading.Document.Version)
        {
            Words = words,
            Mark = mark,
            IsOrphaned = find is not null && words is null,
        };
    }

    private AnnotatedDocument? Newest(long item)
    {
        if (!_newest.TryGetValue(item, out var reading))
        {
            reading = session.Number("SELECT id FROM version WHERE item = $1 ORDER BY number DESC LIMIT 1", item) is { } version ? StatementReader.FindMachineReading(session, version) : null;
            _newest.Add(item, reading);
        }

        return reading;
    }

    private static (Evidence? Words, string? Mark) WordsIn(AnnotatedDocument reading, Evidence words) =>
        words.PlaceIn(reading.Text) is { } at ? (Evidence.From(reading.Document, at), null) : default((Evidence?, string?));
}
