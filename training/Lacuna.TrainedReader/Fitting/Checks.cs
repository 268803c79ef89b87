using Lacuna.TrainedReader.Corpora;
using Lacuna.TrainedReader.Corpora.Hearers;
using Lacuna.TrainedReader.Corpora.Mentions;
using Lacuna.TrainedReader.Corpora.Names;
using Lacuna.TrainedReader.Network;

namespace Lacuna.TrainedReader.Fitting;

/// <summary>What is measured after each epoch, on texts that nothing is fitted on.</summary>
internal sealed class Checks(string data, WindowCutter cutter)
{
    /// <summary>Longest window in pieces.</summary>
    private const int WindowPieces = 192;

    private readonly SpanCheck[] _spans =
    [
        new(ReaderTask.Attribution, Windows(CofenetDevelopment.Read(data), cutter)),
        new(ReaderTask.Names, Windows(TaggedNamesCorpus.UniversalParallel.Read(data), cutter)),
        new(ReaderTask.Hearer, Windows(new HearerCorpus("dev").Read(data), cutter)),
    ];

    private readonly LinkCheck[] _links =
    [
        new(0, Windows(new PolnearCorpus("dev").Read(data), cutter)),
        new(1, Windows(new GumCorpus(isDevelopment: true).Read(data), cutter)),
    ];

    public string Run(ReaderNetwork network, TextWriter? differences = null) =>
        string.Join("; ", [.. _spans.Select(check => check.Run(network, differences)), .. _links.Select(check => check.Run(network))]);

    /// <summary>The development parts, each of one corpus, attribution first.</summary>
    public static IEnumerable<IReadOnlyList<Window>> Parts(string data, WindowCutter cutter)
    {
        yield return Windows(new PolnearCorpus("dev").Read(data), cutter);
        yield return Windows(TaggedNamesCorpus.UniversalParallel.Read(data), cutter);
        yield return Windows(new HearerCorpus("dev").Read(data), cutter);
        yield return Windows(new GumCorpus(isDevelopment: true).Read(data).Select(document => document with { Labels = [] }), cutter);
    }

    private static List<Window> Windows(IEnumerable<LabelledDocument> documents, WindowCutter cutter) =>
        [.. documents.SelectMany(document => cutter.Cut(document, WindowPieces))];
}
