using System.Globalization;
using Lacuna.TrainedReader.Network;

namespace Lacuna.TrainedReader.Corpora;

/// <summary>What a corpus holds, in figures and in sentences drawn by chance, for people to check how it is read.</summary>
internal static class CorpusSheet
{
    private const int Seed = 17;

    public static void Write(ICorpus corpus, string dataFolder, int sentences, TextWriter output)
    {
        var documents = corpus.Read(dataFolder).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus.Name} ({corpus.Licence ?? "no terms stated"}): {documents.Count} documents, {documents.Sum(document => document.Paragraphs.Count)} paragraphs, {documents.Sum(document => document.Paragraphs.Sum(paragraph => paragraph.Length))} words, {documents.Sum(document => document.CueLinks?.Count ?? 0)} links of cues, {documents.Sum(document => document.Coreference?.Count ?? 0)} of mentions"));
        foreach (var task in ReaderTask.All)
        {
            var marked = documents.Where(document => document.Labels.ContainsKey(task)).SelectMany(document => document.Labels[task]).Where(label => task.Labels[label].StartsWith("B-", StringComparison.Ordinal));
            output.WriteLine("  " + task.Name + ": " + string.Join(", ", marked.CountBy(label => task.Labels[label][2..]).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Value} {pair.Key}"))));
        }

        var random = new Random(Seed);
        foreach (var document in Enumerable.Range(0, sentences).Select(_ => documents[random.Next(documents.Count)]))
        {
            var paragraph = random.Next(document.Paragraphs.Count);
            output.WriteLine("- " + Text(document, paragraph));
        }
    }

    /// <summary>The paragraph's words with spans in brackets, and in braces the word that each link goes to (of the links of a mention, the nearest), counted from the paragraph's first.</summary>
    private static string Text(LabelledDocument document, int paragraph)
    {
        var first = document.Paragraphs.Take(paragraph).Sum(each => each.Length);
        var all = document.Paragraphs.SelectMany(each => each).ToList();
        var parts = new List<string>();
        for (var word = first; word < first + document.Paragraphs[paragraph].Length; word++)
        {
            var text = all[word].Text.ToString();
            foreach (var (task, labels) in document.Labels)
            {
                var label = task.Labels[labels[word]];
                var isOpen = word + 1 < labels.Length && task.Labels[labels[word + 1]].StartsWith("I-", StringComparison.Ordinal);
                text = label == "O" ? text : (label[0] == 'B' ? $"[{label[2..]} " : "") + text + (isOpen ? "" : "]");
            }

            foreach (var link in (document.CueLinks ?? []).Where(link => link.From == word).Concat((document.Coreference ?? []).Where(link => link.From == word).TakeLast(1)))
            {
                text += link.To == word ? "{-}" : string.Create(CultureInfo.InvariantCulture, $"{{{link.To - first}:{all[link.To].Text}}}");
            }

            parts.Add(text);
        }

        return string.Join(' ', parts);
    }
}
