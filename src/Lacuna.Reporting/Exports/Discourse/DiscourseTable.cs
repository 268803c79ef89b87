using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lacuna.Archive;
using Lacuna.Core.Actors;
using Lacuna.Core.Documents;
using Lacuna.Core.Searching;
using Lacuna.Core.Subjects;
using Lacuna.Reading.Actors;
using Lacuna.Reporting.Exports.Events;
using Lacuna.Reporting.Exports.Tables;
using NodaTime.Text;

namespace Lacuna.Reporting.Exports.Discourse;

/// <summary>
/// Statements as Discourse Network Analyzer (Leifeld) takes them, by the variables of its usual statement type: a row for each speaker and each subject
/// that the content names. Sayings that a text denies are left out.
/// </summary>
internal static class DiscourseTable
{
    public static ImmutableArray<ExportColumn<DiscourseRow>> Columns { get; } =
    [
        ExportColumn<DiscourseRow>.Text("time", static row => TimeOf(row.Statement.Row.Document.Published)),
        ExportColumn<DiscourseRow>.Text("person", static row => row.Speaker.Kind == ActorKind.Person ? row.Speaker.Name : null),
        ExportColumn<DiscourseRow>.Text("organization", static row => OrganisationOf(row.Speaker)),
        ExportColumn<DiscourseRow>.Text("concept", static row => row.Concept.Name),
        ExportColumn<DiscourseRow>.Number("agreement", static row => ActCode.Of(row.Statement.Statement.Act).Agrees ? 1 : 0),
        ExportColumn<DiscourseRow>.Text("text", static row => row.Statement.Row.Evidence.Exact),
        ExportColumn<DiscourseRow>.Text("statement_id", static row => row.Statement.Statement.Id),
        ExportColumn<DiscourseRow>.Number("start", static row => row.Statement.Row.Evidence.At.Start),
        ExportColumn<DiscourseRow>.Number("stop", static row => row.Statement.Row.Evidence.At.End),
        ExportColumn<DiscourseRow>.Text("document_id", static row => row.Statement.Row.Document.Version.DocumentId),
        ExportColumn<DiscourseRow>.Text("document_version", static row => row.Statement.Row.Document.Version.ContentHash),
        ExportColumn<DiscourseRow>.Text("document_title", static row => row.Statement.Row.Document.Title),
        ExportColumn<DiscourseRow>.Text("document_source", static row => row.Statement.Row.Document.Source?.Name),
        ExportColumn<DiscourseRow>.Text("document_url", static row => row.Statement.Row.Document.Url),
    ];

    public static async IAsyncEnumerable<DiscourseRow> Rows(IArchive archive, ExportQuery query, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ImmutableArray<Subject> subjects = query.About is { } about ? [about] : await archive.SubjectsAsync(cancellation).ConfigureAwait(false);
        var concepts = subjects.Select(static subject => (Subject: subject, Matcher: new TermMatcher(subject))).ToList();
        DocumentVersion? version = null;
        var folded = SearchableText.Of("");
        await foreach (var row in StatementRows.Of(archive, query, cancellation).ConfigureAwait(false))
        {
            if (row.Row.Document.Version != version)
            {
                version = row.Row.Document.Version;
                folded = SearchableText.Of(row.Text);
            }

            foreach (var (subject, matcher) in row.Statement.IsNegated ? [] : concepts)
            {
                if (row.Statement.Content.Any(span => !matcher.Find(row.Text, folded, span).IsEmpty))
                {
                    foreach (var speaker in row.Statement.Speakers)
                    {
                        yield return new DiscourseRow(row, speaker, subject);
                    }
                }
            }
        }
    }

    /// <summary>For a person the state or body it speaks for, else the actor itself.</summary>
    private static string? OrganisationOf(Actor speaker) =>
        speaker.Kind != ActorKind.Person ? speaker.Name
        : speaker.State is { } state ? ActorTable.Default.ById(state)?.Name ?? state
        : null;

    /// <summary><c>2022-04-04 18:00:00</c>, midnight when only the day is known.</summary>
    private static string? TimeOf(PublicationTime? published) =>
        published?.Local is { } local ? LocalDateTimePattern.GeneralIso.Format(local).Replace('T', ' ') : null;
}
