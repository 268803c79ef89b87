using Lacuna.Models.Reader;
using Lacuna.TrainedReader.Network;

namespace Lacuna.TrainedReader.Corpora.Attributions;

/// <summary>Labels and links of a document's statements, as PolNeAR's paragraphs give them: of statements within statements the outermost.</summary>
internal static class StatementMarks
{
    private const int Source = 1;
    private const int Cue = 3;
    private const int Content = 5;

    public static LabelledDocument Document(string corpus, IEnumerable<string[]> paragraphs, IEnumerable<Statement> statements)
    {
        var words = paragraphs.Select(ReaderWords.Prepare).ToList();
        var labels = new int[words.Sum(paragraph => paragraph.Length)];
        var links = new List<WordLink>();
        foreach (var statement in statements.OrderByDescending(statement => statement.Contents.Sum(Length)).ThenBy(statement => statement.Cue.Start.Value))
        {
            var contents = statement.Contents.Where(content => IsFree(labels, content)).ToList();
            if (contents.Count == 0 || !IsFree(labels, statement.Cue))
            {
                continue;
            }

            var cue = statement.Cue.Start.Value;
            Fill(labels, statement.Cue, Cue);
            foreach (var content in contents)
            {
                Fill(labels, content, Content);
                links.Add(new WordLink(cue, content.Start.Value));
            }

            if (statement.Source is { } source)
            {
                if (IsFree(labels, source))
                {
                    Fill(labels, source, Source);
                }

                if (labels[source.Start.Value] == Source)
                {
                    links.Add(new WordLink(cue, source.Start.Value));
                }
            }
        }

        return new LabelledDocument(corpus, words)
        {
            Labels = { [ReaderTask.Attribution] = labels },
            CueLinks = links,
            CueLinkTargets = [.. Enumerable.Range(0, labels.Length).Where(word => labels[word] is Source or Content)],
        };
    }

    private static int Length(Range range) => range.End.Value - range.Start.Value;

    private static bool IsFree(int[] labels, Range range) => labels.AsSpan(range).IndexOfAnyExcept(0) < 0;

    private static void Fill(int[] labels, Range range, int begin)
    {
        labels.AsSpan(range).Fill(begin + 1);
        labels[range.Start.Value] = begin;
    }
}
