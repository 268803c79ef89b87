using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Comparing.Points;
using Lacuna.Reading;
using NodaTime;

namespace Lacuna.Findings.Tests.Comparing;

/// <summary>Texts cut into sentences and tokens by the segmenter and marked by hand, so that one check is tested by itself.</summary>
internal static class HandMarked
{
    public static readonly Actor Norway = new("state:NOR", "Norway", ActorKind.State, "state:NOR");
    public static readonly Actor Belgium = new("state:BEL", "Belgium", ActorKind.State, "state:BEL");

    private static readonly ReadingLine Segmenter = new(ReadingLine.CreateDefault().Stages[..1], new ReadingContext());

    public static AnnotatedDocument Text(string text, string? speaksFor = null, bool isPartial = false) => Segmenter.Read(new Document
    {
        Id = text,
        Text = text,
        IsPartial = isPartial,
        Source = speaksFor is null ? null : new Source("somebody", speaksFor),
    });

    /// <summary>Marks names, each wherever it stands.</summary>
    public static AnnotatedDocument WithNames(this AnnotatedDocument document, params (string Name, Actor Actor)[] names) => document with
    {
        Mentions = [.. names.SelectMany(name => All(document.Text, name.Name), (name, span) => new Mention(span, MentionKind.Name) { Actors = [name.Actor] }).OrderBy(mention => mention.Span.Start)],
    };

    /// <summary>Marks a statement by the words of its source, cue and content.</summary>
    public static AnnotatedDocument WithStatement(
        this AnnotatedDocument document, string source, string cue, string content, Actor speaker, SpeechAct act = SpeechAct.Inform, int strength = 0) => document with
    {
        Statements = document.Statements.Add(new Statement
        {
            Id = $"s{document.Statements.Length + 1}",
            Source = First(document.Text, source),
            Cue = First(document.Text, cue),
            Content = [First(document.Text, content)],
            Speakers = [speaker],
            Act = act,
            Strength = strength,
        }),
    };

    public static AnnotatedDocument WithDate(this AnnotatedDocument document, string words, LocalDate day) => document with
    {
        Times = document.Times.Add(new TimeExpression(First(document.Text, words), TimeType.Date, "") { Days = new DateInterval(day, day) }),
    };

    /// <summary>The whole text as one point.</summary>
    public static AccountPoint Point(this AnnotatedDocument document) => PointFinder.At(document, new TextSpan(0, document.Text.Length));

    public static AccountPoint Point(string text) => Text(text).Point();

    public static TextSpan First(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static IEnumerable<TextSpan> All(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            yield return new TextSpan(at, words.Length);
        }
    }
}
