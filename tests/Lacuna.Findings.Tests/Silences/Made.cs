using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using Lacuna.Reading;
using Lacuna.Reading.Actors;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Findings.Tests.Silences;

/// <summary>Makes documents, read by the shipped rules, and questions about them.</summary>
internal static class Made
{
    private static readonly Lazy<ReadingLine> Line = new(() => ReadingLine.CreateDefault());

    public static Subject Bucha { get; } = new("Bucha", [new SubjectTerm("Bucha")]);

    public static DateInterval Window { get; } = new(new LocalDate(2022, 4, 2), new LocalDate(2022, 4, 6));

    /// <summary>A document of a channel that speaks for a state or body: <c>Read("Xinhua", "state:CHN", "2022-04-04T12:00", "…")</c>.</summary>
    public static AnnotatedDocument Read(string source, string? speaksFor, string published, string text, string title = "", string? language = "en", bool isPartial = false)
    {
        var local = published.Length > 10 ? LocalDateTimePattern.GeneralIso.Parse(published + ":00").Value : LocalDatePattern.Iso.Parse(published).Value.AtMidnight();
        var whole = title.Length == 0 ? text : $"{title}\n\n{text}";
        var document = new Document
        {
            Id = $"{source} {published} {text.Length} {text.GetHashCode(StringComparison.Ordinal)}",
            Text = whole,
            Title = title,
            Source = new Source(source, speaksFor),
            Published = new PublicationTime(published, local, published.Length > 10),
            Language = language,
            IsPartial = isPartial,
        };
        return language is "en" ? Line.Value.Read(document) : new AnnotatedDocument(document);
    }

    public static Core.Actors.Actor Actor(string id) => ActorTable.Default.ById(id) ?? throw new ArgumentException($"no actor {id}");
}
