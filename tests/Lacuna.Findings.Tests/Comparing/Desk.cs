using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Findings.Comparing;
using Lacuna.Intake;
using Lacuna.Models;
using Lacuna.Reading;

namespace Lacuna.Findings.Tests.Comparing;

/// <summary>Reads and compares files as the command does; the model and the tables are opened once for all tests.</summary>
internal static class Desk
{
    private static readonly SentenceSimilarity Similarity = new(new SentenceEncoder());
    private static readonly ReadingLine Line = ReadingLine.CreateDefault();

    /// <summary>Compares <c>a.txt</c> with <c>b.txt</c> of a folder, and with the documents of <c>context</c> if there are any.</summary>
    public static async Task<Comparison> CompareFolder(string folder, string a = "a.txt", string b = "b.txt")
    {
        var cancellation = TestContext.Current.CancellationToken;
        var context = Path.Combine(folder, "context");
        List<AnnotatedDocument>? record = null;
        if (Directory.Exists(context))
        {
            record = [];
            await foreach (var result in new DocumentReader().ReadAsync([context], cancellation))
            {
                record.Add(Line.Read(result.Document!));
            }
        }

        return new Comparer(Similarity).Compare(await Read(Path.Combine(folder, a)), await Read(Path.Combine(folder, b)), record, cancellation);
    }

    public static Comparison Compare(Document a, Document b, IEnumerable<Document>? record = null) =>
        new Comparer(Similarity).Compare(Line.Read(a), Line.Read(b), record?.Select(Line.Read).ToList(), TestContext.Current.CancellationToken);

    public static AnnotatedDocument Read(Document document) => Line.Read(document);

    private static async Task<AnnotatedDocument> Read(string path) =>
        Line.Read(await new DocumentReader().ReadOneAsync(path, TestContext.Current.CancellationToken));
}
