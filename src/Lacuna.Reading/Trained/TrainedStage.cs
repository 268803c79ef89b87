using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Models.Reader;

namespace Lacuna.Reading.Trained;

/// <summary>Has the trained reader mark a text, for the stages after it.</summary>
internal sealed class TrainedStage(ReaderModel model) : IReadingStage
{
    /// <inheritdoc/>
    public AnnotatedDocument Read(AnnotatedDocument document, ReadingContext context)
    {
        if (!model.IsAvailable)
        {
            return document with { Notes = document.Notes.Add(new Note("reader.missing", "The trained reader's model is not beside the program; the text was read by rules alone.")) };
        }

        var places = new List<TextSpan>(document.Tokens.Length);
        var paragraphs = new List<ReaderWord[]>(document.Paragraphs.Length);
        foreach (var paragraph in document.Paragraphs)
        {
            var first = places.Count;
            TrainedWords.Add(document, paragraph, places);
            var words = new ReadOnlyMemory<char>[places.Count - first];
            for (var i = 0; i < words.Length; i++)
            {
                words[i] = document.Text.AsMemory(places[first + i].Start, places[first + i].Length);
            }

            paragraphs.Add(ReaderWords.Prepare(words));
        }

        return document with { Trained = MarkReader.Of(model.Read(paragraphs), places) };
    }
}
