using System.Collections.Immutable;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;

namespace Lacuna.Reporting.Exports.Records;

/// <summary>Looks through marks that came from outside: later stages trust every span to lie in its text.</summary>
internal static class MarkCheck
{
    /// <summary>What is wrong, in words that follow "the line is no document of an export"; null when nothing is.</summary>
    public static string? FindFault(AnnotatedDocument reading)
    {
        if (!IsWhole(reading.Document.Notes) || !IsWhole(reading.Notes) || !AreWhole(reading))
        {
            return "a list in its reading is missing or holds nothing where something must stand";
        }

        var length = reading.Text.Length;
        return SpansOf(reading).Any(span => span is { } there && (there.Start < 0 || there.Length < 0 || there.End > length))
            ? "a span lies outside its text"
            : null;
    }

    private static bool AreWhole(AnnotatedDocument reading) =>
        !reading.Paragraphs.IsDefault
        && !reading.Sentences.IsDefault
        && IsWhole(reading.Quotations)
        && IsWhole(reading.Mentions) && reading.Mentions.All(static mention => IsWhole(mention.Actors))
        && IsWhole(reading.Statements) && reading.Statements.All(IsWhole)
        && IsWhole(reading.Contacts) && reading.Contacts.All(static contact => IsWhole(contact.Participants) && IsWhole(contact.Dates) && !contact.Evidence.IsDefault)
        && IsWhole(reading.Agenda) && reading.Agenda.All(static item => IsWhole(item.Actors));

    private static bool IsWhole(Statement statement) =>
        !statement.Content.IsDefault && IsWhole(statement.Speakers) && IsWhole(statement.Addressees) && (statement.Time is null || IsWhole(statement.Time.OtherValues));

    private static bool IsWhole<T>(ImmutableArray<T> all)
        where T : class => !all.IsDefault && all.All(static one => one is not null);

    private static IEnumerable<TextSpan?> SpansOf(AnnotatedDocument reading) =>
    [
        reading.Document.Headline,
        .. reading.Document.Notes.Select(static note => note.At),
        .. reading.Notes.Select(static note => note.At),
        .. reading.Paragraphs.Select(static span => (TextSpan?)span),
        .. reading.Sentences.Select(static sentence => (TextSpan?)sentence.Span),
        .. reading.Quotations.SelectMany(static quotation => (TextSpan?[])[quotation.Span, quotation.Inner]),
        .. reading.Mentions.SelectMany(static mention => (TextSpan?[])[mention.Span, mention.NameOnly]),
        .. reading.Statements.SelectMany(static statement => (TextSpan?[])
        [
            statement.Source, statement.Cue, statement.AddresseeSpan, statement.Hedge, statement.Channel, statement.RelaySpan, statement.Time?.Span,
            .. statement.Content.Select(static span => (TextSpan?)span),
        ]),
        .. reading.Contacts.SelectMany(static contact => (TextSpan?[])
        [
            contact.InitiatorSpan, contact.OrdinalSpan, contact.DurationSpan,
            .. contact.Dates.Select(static date => date.At), .. contact.Evidence.Select(static span => (TextSpan?)span),
        ]),
        .. reading.Agenda.SelectMany(static item => (TextSpan?[])[item.Span, item.What]),
    ];
}
