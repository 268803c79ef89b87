using System.Text.Json;
using Lacuna.Core.Documents;
using Lacuna.Core.Text;
using Lacuna.Evaluation.Sets.Founding;
using Lacuna.Reading;
using NodaTime.Text;

namespace Lacuna.Evaluation.Sets;

/// <summary>The founding article against what a careful reader takes from it: a folder with <c>article.txt</c> and <c>gold.json</c>.</summary>
internal sealed class FoundingSet : IEvaluationSet
{
    private readonly IFoundingScorer[] _scorers = [new FoundingStatements(), new FoundingContacts(), new FoundingAgenda()];

    public string Name => "founding";

    public string DefaultPath => "cases/founding";

    public IReadOnlyList<Figure> Run(string path, ReadingLines lines, TextWriter log, CancellationToken cancellation)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(path, "gold.json")));
        var read = lines.Create().Read(Load(path, gold.RootElement));
        return [.. _scorers.SelectMany(scorer => scorer.Score(gold.RootElement, read, log))];
    }

    /// <summary>The file as it is, so that the gold's offsets hold; its first line is the headline.</summary>
    private static Document Load(string path, JsonElement gold)
    {
        var text = File.ReadAllText(Path.Combine(path, "article.txt"));
        var headline = text.IndexOf('\n', StringComparison.Ordinal);
        var published = gold.GetProperty("published").GetString()!;
        return new Document
        {
            Id = "founding",
            Text = text,
            Title = text[..Math.Max(0, headline)],
            Headline = headline > 0 ? new TextSpan(0, headline) : null,
            Language = "en",
            Source = new Source(gold.GetProperty("publisher").GetString()!, TimeZone: "America/New_York"),
            Published = new PublicationTime(published, LocalDatePattern.Iso.Parse(published).Value.AtMidnight()),
        };
    }
}
