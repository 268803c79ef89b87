using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lacuna.Archive;
using Lacuna.Core.Subjects;

namespace Lacuna.Reporting.Exports.Tables;

/// <summary>The subjects that an archive keeps, by name.</summary>
internal static class SubjectTable
{
    /// <summary>A row for each term.</summary>
    public static ImmutableArray<ExportColumn<SubjectWords>> Columns { get; } =
    [
        ExportColumn<SubjectWords>.Text("subject", static row => row.Subject),
        ExportColumn<SubjectWords>.Text("words", static row => row.Term.Words),
        ExportColumn<SubjectWords>.Text("language", static row => row.Term.Language),
        ExportColumn<SubjectWords>.List("companions", static row => row.Term.Companions),
        ExportColumn<SubjectWords>.Flag("is_case_sensitive", static row => row.Term.IsCaseSensitive),
    ];

    public static async IAsyncEnumerable<SubjectWords> Rows(IArchive archive, ExportQuery query, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var subject in Subjects(archive, query, cancellation).ConfigureAwait(false))
        {
            foreach (var term in subject.Terms)
            {
                yield return new SubjectWords(subject.Name, term);
            }
        }
    }

    public static async IAsyncEnumerable<Subject> Subjects(IArchive archive, ExportQuery query, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var subject in await archive.SubjectsAsync(cancellation).ConfigureAwait(false))
        {
            yield return subject;
        }
    }
}
