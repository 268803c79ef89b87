using Lacuna.TrainedReader.Corpora;
using Lacuna.TrainedReader.Network;

namespace Lacuna.TrainedReader.Tests;

/// <summary>Shows what a document marks, so that tests can compare it.</summary>
internal static class Marks
{
    /// <summary>The words with their labels: "Kim/B-source said/B-cue nothing".</summary>
    public static string Of(LabelledDocument document, ReaderTask task) =>
        string.Join(' ', Words(document).Zip(document.Labels[task], (word, label) => label == 0 ? word : $"{word}/{task.Labels[label]}"));

    /// <summary>The links by their words, in order: "said>Kim".</summary>
    public static string Of(LabelledDocument document, IEnumerable<WordLink>? links)
    {
        var words = Words(document);
        return string.Join(' ', links!.Select(link => $"{words[link.From]}>{words[link.To]}").Order(StringComparer.Ordinal));
    }

    private static List<string> Words(LabelledDocument document) => [.. document.Paragraphs.SelectMany(paragraph => paragraph).Select(word => word.Text.ToString())];
}
