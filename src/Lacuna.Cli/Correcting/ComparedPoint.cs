using Lacuna.Core.Corrections;
using Lacuna.Core.Documents;
using Lacuna.Findings.Comparing;
using Lacuna.Models;
using Lacuna.Models.Reader;
using Lacuna.Reading;

namespace Lacuna.Cli.Correcting;

/// <summary>A point of the comparison that 'lacuna compare' makes of two documents.</summary>
internal static class ComparedPoint
{
    /// <exception cref="UserException">The comparison has no such point.</exception>
    public static PointTarget Find(Document a, Document b, string given, CancellationToken cancellation)
    {
        using var encoder = new SentenceEncoder();
        using var model = new ReaderModel();
        var line = ReadingLine.CreateDefault(model);

        // An archive keeps no tokens, which a comparison needs.
        var comparison = new Comparer(new SentenceSimilarity(encoder)).Compare(line.Read(a), line.Read(b), record: null, cancellation);
        var id = given.StartsWith('p') ? given : $"p{given}";
        return comparison.Points.FirstOrDefault(point => point.Id == id) is { } point
            ? PointJudgements.TargetOf(comparison, point)
            : throw new UserException(ExitCode.BadUse, $"the comparison of {a.Id} and {b.Id} has no point {given}; it has {comparison.Points.Length}, numbered as 'lacuna compare' shows them");
    }
}
