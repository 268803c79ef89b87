using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Reading.Actors;
using Lacuna.Reading.Mentions;
using Lacuna.Reading.Segmentation;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Reading.Tests.Mentions;

/// <summary>Reads a text up to its actors and asks for what stands where.</summary>
internal sealed class Read
{
    private readonly AnnotatedDocument _document;

    private Read(AnnotatedDocument document) => _document = document;

    public IReadOnlyList<Mention> Mentions => _document.Mentions;

    /// <summary>Reads <paramref name="text"/>, with ¶ for a paragraph break.</summary>
    public static Read Text(string text, string? on = null, string? speaksFor = null, string title = "")
    {
        var context = new ReadingContext();
        var document = new Document
        {
            Id = "test",
            Text = text.Replace("¶", "\n\n"),
            Title = title,
            Source = speaksFor is null ? null : new Source("test", speaksFor),
            Published = on is null ? null : new PublicationTime(on, LocalDatePattern.Iso.Parse(on).Value.AtMidnight()),
        };
        var read = new SegmentStage().Read(new AnnotatedDocument(document), context);
        return new Read(new ActorStage().Read(new MentionStage().Read(read, context), context));
    }

    /// <summary>The mention over exactly <paramref name="words"/>, the <paramref name="nth"/> of them; null when there is none.</summary>
    public Mention? At(string words, int nth = 0)
    {
        var at = -1;
        for (var i = 0; i <= nth; i++)
        {
            do
            {
                at = _document.Text.IndexOf(words, at + 1, StringComparison.Ordinal);
            }
            while (at >= 0 && !IsWhole(at, at + words.Length));

            if (at < 0)
            {
                return null;
            }
        }

        return _document.Mentions.FirstOrDefault(mention => mention.Span.Start == at && mention.Span.Length == words.Length);
    }

    /// <summary>Names of the actors of the mention over <paramref name="words"/>, joined by " + "; null when nothing is marked there.</summary>
    public string? Who(string words, int nth = 0) => At(words, nth) is { } mention ? string.Join(" + ", mention.Actors.Select(actor => actor.Name)) : null;

    public string? Id(string words, int nth = 0) => At(words, nth)?.Actors is [var actor] ? actor.Id : null;

    public ActorKind? Kind(string words, int nth = 0) => At(words, nth)?.Actors is [var actor] ? actor.Kind : null;

    /// <summary>All mentions of <paramref name="kind"/>, as words.</summary>
    public string[] Words(MentionKind kind) => [.. _document.Mentions.Where(mention => mention.Kind == kind).Select(mention => mention.Span.In(_document.Text))];

    private bool IsWhole(int start, int end) =>
        (start == 0 || !char.IsLetter(_document.Text[start - 1])) && (end == _document.Text.Length || !char.IsLetter(_document.Text[end]));
}
