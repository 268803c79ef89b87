using System.Runtime.CompilerServices;
using Lacuna.Archive;
using Lacuna.Core.Documents;
using Lacuna.Core.Searching;
using Lacuna.Core.Text;

namespace Lacuna.Reporting.Exports.Tables;

/// <summary>The statements that answer, in order of publication, then of the text.</summary>
internal static class StatementRows
{
    public static async IAsyncEnumerable<StatementText> Of(IArchive archive, ExportQuery query, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // The archive does not look at companions.
        var companions = query.About is { } about && about.Terms.Any(static term => !term.Companions.IsDefaultOrEmpty) ? new TermMatcher(about) : null;
        DocumentVersion? version = null;
        var text = "";
        await foreach (var row in archive.StatementsAsync(query.Statements, cancellation).ConfigureAwait(false))
        {
            if (row.Document.Version != version)
            {
                version = row.Document.Version;
                text = (await archive.DocumentAsync(version, cancellation).ConfigureAwait(false))?.Text ?? "";
            }

            if (companions is null || row.Statement.Content.Append(row.Statement.Cue ?? default).Append(row.Statement.AddresseeSpan ?? default).Any(span => IsNamed(companions, text, span)))
            {
                yield return new StatementText(row, text);
            }
        }
    }

    private static bool IsNamed(TermMatcher matcher, string text, TextSpan span) => !span.IsEmpty && !matcher.Find(text, span).IsEmpty;
}
