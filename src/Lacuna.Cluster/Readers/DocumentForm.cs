using Lacuna.Core.Documents;
using Lacuna.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace Lacuna.Cluster.Readers;

/// <summary>Documents in the form in which they travel to a reader, and back.</summary>
internal static class DocumentForm
{
    public static SentDocument Sent(Document document) => new()
    {
        Id = document.Id,
        Text = document.Text,
        Title = document.Title,
        HeadlineStart = document.Headline?.Start,
        HeadlineLength = document.Headline?.Length ?? 0,
        SourceName = document.Source?.Name,
        SpeaksFor = document.Source?.SpeaksFor,
        TimeZone = document.Source?.TimeZone,
        Url = document.Url,
        Language = document.Language,
        Published = Sent(document.Published),
        Modified = Sent(document.Modified),
        IsPartial = document.IsPartial,
        Notes = document.Notes.IsDefaultOrEmpty ? [] : [.. document.Notes.Select(note => new SentNote(note.Code, note.Message, note.At?.Start, note.At?.Length ?? 0))],
    };

    /// <summary>The document, without what no reading depends on: the source's id of it, its fetch and its origin.</summary>
    public static Document Received(SentDocument sent) => new()
    {
        Id = sent.Id,
        Text = sent.Text,
        Title = sent.Title,
        Headline = sent.HeadlineStart is { } start ? new TextSpan(start, sent.HeadlineLength) : null,
        Source = sent.SourceName is { } name ? new Source(name, sent.SpeaksFor, sent.TimeZone) : null,
        Url = sent.Url,
        Language = sent.Language,
        Published = Received(sent.Published),
        Modified = Received(sent.Modified),
        IsPartial = sent.IsPartial,
        Notes = [.. sent.Notes.Select(note => new Note(note.Code, note.Message, note.Start is { } at ? new TextSpan(at, note.Length) : null))],
    };

    private static SentTime? Sent(PublicationTime? time) => time is null ? null
        : new SentTime(time.Wording, time.Local is { } local ? LocalDateTimePattern.FullRoundtrip.Format(local) : null, time.HasTime, time.Offset?.Seconds);

    private static PublicationTime? Received(SentTime? sent) => sent is null ? null
        : new PublicationTime(
            sent.Wording,
            sent.Local is { } local ? LocalDateTimePattern.FullRoundtrip.Parse(local).GetValueOrThrow() : null,
            sent.HasTime,
            sent.OffsetSeconds is { } seconds ? Offset.FromSeconds(seconds) : null);
}
