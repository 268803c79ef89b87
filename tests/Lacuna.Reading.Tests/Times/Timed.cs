using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Reading.Segmentation;
using Lacuna.Reading.Times;
using NodaTime.Text;

namespace Lacuna.Reading.Tests.Times;

/// <summary>Finds the times in a text for a test; ¶ stands for a paragraph break.</summary>
internal static class Timed
{
    /// <param name="text">The text.</param>
    /// <param name="published">ISO date, with or without a time; null for unknown.</param>
    /// <param name="source">Publisher.</param>
    public static AnnotatedDocument Read(string text, string? published = "2022-04-04", Source? source = null)
    {
        var local = published is null ? null
            : published.Length > 10 ? LocalDateTimePattern.GeneralIso.Parse(published + ":00").Value
            : LocalDatePattern.Iso.Parse(published).Value.AtMidnight() as NodaTime.LocalDateTime?;
        var document = new Document
        {
            Id = "test",
            Text = text.Replace("¶", "\n\n"),
            Source = source,
            Published = published is null ? null : new PublicationTime(published, local, published.Length > 10),
        };
        var context = new ReadingContext();
        return new TimeStage().Read(new SegmentStage().Read(new AnnotatedDocument(document), context), context);
    }

    /// <summary>"words=value" of each expression, joined by " | ", with "/mod" where there is one.</summary>
    public static string Values(string text, string? published = "2022-04-04", Source? source = null)
    {
        var read = Read(text, published, source);
        return string.Join(" | ", read.Times.Select(time => $"{time.Span.In(read.Text)}={time.Value}{(time.Mod is null ? "" : "/" + time.Mod)}"));
    }
}
