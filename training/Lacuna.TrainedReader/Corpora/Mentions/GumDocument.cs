using System.Globalization;

namespace Lacuna.TrainedReader.Corpora.Mentions;

/// <summary>A document of GUM: its words with syntax, its paragraphs, sentences and mentions.</summary>
internal sealed record GumDocument(string Id, List<SyntaxWord> Words, List<Range> Paragraphs, Dictionary<string, Range> Sentences, List<Mention> Mentions)
{
    public static GumDocument Read(string path)
    {
        List<SyntaxWord> words = [];
        List<int> breaks = [];
        List<Mention> mentions = [];
        Dictionary<string, Range> sentences = new(StringComparer.Ordinal);
        var open = new List<(string Entity, string Kind, int Start)>();
        var (sentence, first) = ("", 0);
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# sent_id = ", StringComparison.Ordinal))
            {
                (sentence, first) = (line["# sent_id = ".Length..], words.Count);
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                breaks.Add(words.Count);
            }
            else if (line.Length == 0)
            {
                sentences[sentence] = first..words.Count;
            }
            else if (char.IsAsciiDigit(line[0]) && line.Split('\t') is var columns && int.TryParse(columns[0], CultureInfo.InvariantCulture, out _))
            {
                var head = int.Parse(columns[6], CultureInfo.InvariantCulture);
                words.Add(new SyntaxWord(columns[1], columns[3], columns[4], head == 0 ? -1 : first + head - 1, columns[7]));
                ReadMentions(columns[9].Split('|').FirstOrDefault(part => part.StartsWith("Entity=", StringComparison.Ordinal))?[7..] ?? "", words.Count - 1, open, mentions);
            }
        }

        breaks.Add(words.Count);
        var starts = breaks.Prepend(0).Distinct().ToList();
        return new GumDocument(
            Path.GetFileNameWithoutExtension(path),
            words,
            [.. starts.Zip(starts.Skip(1), (start, end) => start..end)],
            sentences,
            [.. mentions.Select(mention => mention with { Head = HeadOf(words, mention.Start, mention.End) })]);
    }

    /// <summary>"(1-person-new…(2-place-…)" opens two and closes one; "1)" closes the first.</summary>
    private static void ReadMentions(string marks, int word, List<(string Entity, string Kind, int Start)> open, List<Mention> mentions)
    {
        for (var at = 0; at < marks.Length;)
        {
            var end = marks.AsSpan(at + 1).IndexOfAny('(', ')') is var next and >= 0 ? at + 1 + next : marks.Length;
            var isOpening = marks[at] == '(';
            var fields = marks[(isOpening ? at + 1 : at)..end].Split('-');
            if (isOpening)
            {
                open.Add((fields[0], fields[1], word));
            }

            if (end < marks.Length && marks[end] == ')')
            {
                var from = open.FindLastIndex(mention => mention.Entity == fields[0]);
                mentions.Add(new Mention(open[from].Entity, open[from].Kind, open[from].Start, word + 1, 0));
                open.RemoveAt(from);
                end++;
            }

            at = end;
        }
    }

    /// <summary>The word that hangs on none of the others; of a name of several words the last ("Joe Biden").</summary>
    private static int HeadOf(List<SyntaxWord> words, int start, int end)
    {
        var head = Enumerable.Range(start, end - start).First(word => words[word].Head < start || words[word].Head >= end);
        return Enumerable.Range(head, end - head).Last(word => word == head || (words[word].Head == head && words[word].Relation.StartsWith("flat", StringComparison.Ordinal)));
    }
}
