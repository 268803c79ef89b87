using System.Collections.Immutable;
using Lacuna.Archive;
using Lacuna.Archive.Documents;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;
using Lacuna.Core.Subjects;
using Lacuna.Findings.Drafts.Held;
using NodaTime;

namespace Lacuna.Findings.Drafts.Names;

/// <summary>Looks up how the record's documents of those days call a person.</summary>
internal sealed class RecordTitles(IArchive archive)
{
    /// <summary>Days before and after the draft's in which a title counts.</summary>
    private const int Days = 7;

    /// <summary>Documents looked at for one person.</summary>
    private const int MostDocuments = 20;

    /// <summary>
    /// The check with the record's words: where the tables did not know and the record says the same, or says otherwise, its word counts;
    /// where it speaks against the tables, nothing is established.
    /// </summary>
    public async Task<NameCheck> CheckAsync(NameCheck check, Titled titled, DocumentCount looked, CancellationToken cancellation)
    {
        if (check is not { Person: { } person, On: { } on, Verdict: not Agreement.Agrees, Office: { } office } || titled.IsFormer || titled.IsOnce || titled.IsLoose)
        {
            return check;
        }

        var window = new DateInterval(on.PlusDays(-Days), on.PlusDays(Days));
        var query = new DocumentQuery { Terms = [new SubjectTerm(titled.Name)], Published = window, IsRead = true, Limit = MostDocuments };
        bool same = false, other = false;
        var words = ImmutableArray.CreateBuilder<RecordWords>();
        await foreach (var row in archive.DocumentsAsync(query, cancellation).ConfigureAwait(false))
        {
            if (await archive.ReadingAsync(row.Version, cancellation).ConfigureAwait(false) is not { } reading || row.Version == titled.Words.Of)
            {
                continue;
            }

            foreach (var mention in reading.Mentions)
            {
                if (mention is { Kind: MentionKind.Name, NameOnly: not null, Office: { } called, Actors: [var actor] } && actor.Equals(titled.Person))
                {
                    var isSame = called == office && (mention.Of is null || titled.Of is null || mention.Of == titled.Of);
                    same |= isSame;
                    other |= !isSame && OfficeClasses.IsSingle(called);
                    words.Add(new RecordWords(row, Evidence.From(reading.Document, mention.Span)));
                    break;
                }
            }
        }

        check = check with { Record = words.ToImmutable(), Looked = await looked.InAsync(window, cancellation).ConfigureAwait(false) };
        return (check.Verdict, same, other) switch
        {
            (Agreement.Differs, true, _) => check with { Verdict = Agreement.NotEstablished, Doubt = NameDoubt.TablesAndRecordDiffer },
            (Agreement.NotEstablished, true, _) => check with { Verdict = Agreement.Agrees, Doubt = null },
            (Agreement.NotEstablished, false, true) when OfficeClasses.IsSingle(office) => check with { Verdict = Agreement.Differs, Doubt = null },
            _ => check,
        };
    }
}
