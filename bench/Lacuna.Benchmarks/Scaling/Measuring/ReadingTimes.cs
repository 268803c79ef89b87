using System.Diagnostics;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Reading;

namespace Lacuna.Benchmarks.Scaling.Measuring;

/// <summary>How long one reader takes for each of some documents, one after another.</summary>
internal static class ReadingTimes
{
    /// <summary>Documents that are read before, while code is compiled anew for speed.</summary>
    private const int WarmUp = 40;

    /// <summary>Seconds a character, of each document.</summary>
    public static double[] Of(ReadingLine line, IReadOnlyList<Document> documents)
    {
        foreach (var document in documents.Take(WarmUp))
        {
            line.Read(document);
        }

        return [.. documents.Select(document =>
        {
            var began = Stopwatch.GetTimestamp();
            line.Read(document);
            return Stopwatch.GetElapsedTime(began).TotalSeconds / document.Text.Length;
        })];
    }

    /// <summary>Words of a document.</summary>
    public static int Words(ReadingLine line, Document document) =>
        line.Stages[0].Read(new AnnotatedDocument(document), line.Context).Tokens.Count(static token => token.Kind is TokenKind.Word or TokenKind.Number);
}
